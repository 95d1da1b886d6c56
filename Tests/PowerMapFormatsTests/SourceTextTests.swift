import Testing

@testable import PowerMapFormats

@Suite struct SourceTextTests {
  private let log = ReadingLog()

  private func text(_ bytes: [UInt8]) throws -> String {
    String(decoding: try SourceText(InputFile(name: "t.csv", bytes: bytes), log: log).bytes, as: UTF8.self)
  }

  private func fault(_ bytes: [UInt8]) -> String {
    do {
      return "read: " + (try text(bytes))
    } catch let error as FormatError {
      return "\(error.faults[0].place): \(error.faults[0].message)"
    } catch {
      return "\(error)"
    }
  }

  private let name = "María Núñez – “Jefa”"

  private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
  }

  @Test func `A byte order mark is no part of the text`() throws {
    #expect(try text([0xEF, 0xBB, 0xBF] + Array(name.utf8)) == name)
  }

  @Test(arguments: [true, false])
  func `UTF-16 with a byte order mark is read`(isBigEndian: Bool) throws {
    #expect(try text(utf16(name + " 👩🏽‍⚕️", isBigEndian: isBigEndian)) == name + " 👩🏽‍⚕️")
  }

  @Test func `Damaged UTF-16 is refused`() {
    #expect(fault(utf16("ab", isBigEndian: false) + [0x41]).contains("UTF-16 text is damaged"))
    #expect(fault([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]).contains("UTF-16 text is damaged"))
  }

  @Test func `UTF-32 is refused by its name`() {
    #expect(fault([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]).contains("UTF-32"))
    #expect(fault([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41]).contains("UTF-32"))
  }

  @Test func `A file of single bytes is windows-1252, with a warning at the first of them`() throws {
    let bytes: [UInt8] =
      Array("id,name\nmayor,Mar".utf8) + [0xED] + Array("a N".utf8) + [0xFA, 0xF1] + Array("ez ".utf8)
      + [0x96, 0x20, 0x93] + Array("Jefa".utf8) + [0x94]
    #expect(try text(bytes) == "id,name\nmayor,\(name)")
    #expect(log.diagnostics.map(\.place.description) == ["t.csv:2:10"])
    #expect(log.diagnostics[0].severity == .warning)
    #expect(log.diagnostics[0].message.contains("windows-1252"))
  }

  @Test func `A mixture of encodings is refused at its first bad byte`() {
    let bytes = Array("id,name\na,Núñez\nb,N".utf8) + [0xFA] + Array("x\n".utf8)
    #expect(fault(bytes).hasPrefix("t.csv:3:4: a byte here is not UTF-8"))
  }

  @Test(arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x81]] as [[UInt8]])
  func `Faulty UTF-8 and bytes of no encoding are refused`(bytes: [UInt8]) {
    #expect(fault(Array("id\nx".utf8) + bytes + [0x0A]).hasPrefix("t.csv:2:2: a byte here is not UTF-8"))
  }

  @Test func `A byte order mark inside the text is left out with a warning`() throws {
    #expect(try text(Array("é\n\u{FEFF}b\n\u{FEFF}c".utf8)) == "é\nb\nc")
    #expect(
      log.diagnostics.map { "\($0.place): \($0.message)" } == [
        "t.csv:2:1: a byte order mark inside the text is left out; were two files joined here? (and 1 more)"
      ])
  }

  @Test func `Where inner marks stay, those that begin a line are warned of`() throws {
    let file = CanonicalPair.file("t.csv", "é\u{FEFF}x\n\u{FEFF}b")
    #expect(try SourceText(file, keepsInnerMarks: true, log: log).bytes == file.bytes)
    #expect(log.diagnostics.map { "\($0.place)" } == ["t.csv:2:1"])
  }

  @Test func `A NUL byte is refused where it stands`() {
    #expect(fault(Array("id\nab\0c".utf8)).hasPrefix("t.csv:2:3: a NUL byte stands here"))
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 3, 4, 0], "ZIP"), ([0x89, 0x50, 0x4E, 0x47, 13], "PNG"), ([0xD0, 0xCF, 0x11, 0xE0], ".xls"),
      ([0x25, 0x50, 0x44, 0x46, 0x2D], "PDF"),
    ] as [([UInt8], String)])
  func `Files of other kinds are named`(bytes: [UInt8], name: String) {
    #expect(fault(bytes).hasPrefix("t.csv:1: this is "))
    #expect(fault(bytes).contains(name))
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func `An empty file is refused`(bytes: [UInt8]) {
    #expect(fault(bytes).hasPrefix("t.csv: the file is empty"))
  }

  @Test func `A control character is kept with a warning`() throws {
    #expect(try text(Array("id\nA\u{1}na".utf8)) == "id\nA\u{1}na")
    #expect(log.diagnostics.map(\.place.description) == ["t.csv:2:2"])
  }

  @Test(arguments: [16, 64, 1 << 18])
  func `What is no plain text is found in every piece`(size: Int) throws {
    let rows = "id,name\n" + String(repeating: "a,Ana\tA.\r\n", count: 20)
    try TextPieces.$size.withValue(size) { () throws -> Void in
      #expect(try text(Array(rows.utf8)) == rows)
      #expect(log.isEmpty)
      #expect(try text(Array((rows + "b,Núñez\n" + rows).utf8)) == rows + "b,Núñez\n" + rows)
      #expect(log.isEmpty)
      #expect(fault(Array(rows.utf8) + [UInt8(ascii: "b"), 0]).hasPrefix("t.csv:22:2: a NUL byte stands here"))
      #expect(fault(Array(rows.utf8) + [0xC0, 0x80]).hasPrefix("t.csv:22:1: a byte here is not UTF-8"))
      #expect(try text(Array((rows + "\u{7}").utf8)) == rows + "\u{7}")
      #expect(log.diagnostics.map(\.place.description) == ["t.csv:22:1"])
    }
  }
}
