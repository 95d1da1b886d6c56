import Testing

@testable import PowerMapFormats

@Suite struct JSONWriterTests {
  private func written(_ content: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    content(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `Objects and lists are indented or stand on one line`() {
    let text = written { writer in
      writer.object { writer in
        writer.key("a")
        writer.array(.oneLine) { writer in
          writer.number(1)
          writer.boolean(true)
        }
        writer.key("b")
        writer.array { writer in
          writer.object(.oneLine) { writer in
            writer.key("c")
            writer.string("d")
            writer.key("e")
            writer.array { _ in }
          }
          writer.object { _ in }
        }
      }
      writer.finish()
    }
    #expect(
      text == """
        {
          "a": [1, true],
          "b": [
            {"c": "d", "e": []},
            {}
          ]
        }

        """)
  }

  @Test func `Texts are escaped where JSON asks for it`() {
    #expect(
      written { $0.string("\"\\/\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}") }
        == "\"\\\"\\\\/\\n\\r\\t\\u0000\\u001f\\u007fé\u{2028}\"")
  }

  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-3, "-3"), (0.1, "0.1"), (1e15, "1000000000000000"),
      (1e17, "100000000000000000"),
      (1e18, "1e+18"), (1e300, "1e+300"), (.leastNonzeroMagnitude, "5e-324"), (1.0 / 3, "0.3333333333333333"),
      (1234567890123, "1234567890123"),
      (.nan, "null"), (.infinity, "null"),
    ] as [(Double, String)])
  func `A number has its shortest digits`(number: Double, text: String) {
    #expect(written { $0.number(number) } == text)
  }

  @Test func `Shortest digits read back as the same number`() {
    var bits: UInt64 = 1
    for _ in 0..<10_000 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Double(bitPattern: bits)
      if number.isFinite { #expect(Double(number.shortText) == number) }
    }
  }
}
