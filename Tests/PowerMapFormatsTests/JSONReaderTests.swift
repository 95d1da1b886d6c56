import Testing

@testable import PowerMapFormats

@Suite struct JSONReaderTests {
  private func read(_ bytes: [UInt8]) throws -> JSONValue.Content {
    try JSONReader.read(InputFile(name: "a.json", bytes: bytes)).root.content
  }

  private func fault(_ bytes: [UInt8]) -> Diagnostic? {
    do {
      _ = try read(bytes)
      return nil
    } catch {
      return (error as? FormatError)?.faults.first
    }
  }

  private func fault(_ text: String) -> Diagnostic? { fault(Array(text.utf8)) }

  @Test func `Every kind of value is read`() throws {
    let text = " {\"a\": [null, true, false, -0.5e+3, \"x\"], \"\": {}, \"b\" :[ ] }\r\n"
    let document = try JSONReader.read(InputFile(name: "a.json", bytes: Array(text.utf8)))
    guard case .object(let members) = document.root.content else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.key) == ["a", "", "b"])
    guard case .array(let values) = members[0].value.content else {
      Issue.record("no list")
      return
    }
    #expect(values.map(\.content) == [.null, .boolean(true), .boolean(false), .number("-0.5e+3"), .string("x")])
    #expect(members[1].value.content == .object([]))
    #expect(members[2].value.content == .array([]))
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "10", "0.5", "1e5", "1E+5", "1e-5", "1.25e10", "123456789012345678901234567890",
  ])
  func `A number is kept as it is written`(number: String) throws {
    #expect(try read(Array(number.utf8)) == .number(number))
  }

  @Test(arguments: [
    ("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\u{8}\u{C}\n\r\t"), ("\"\\u0041\\u00e9\\u20AC\"", "Aé€"),
    ("\"\\uD83D\\uDE00\"", "😀"), ("\"é😀\u{2028}\u{7F}\"", "é😀\u{2028}\u{7F}"), ("\"A\\u0000B\"", "A\u{0}B"),
    ("\"\"", ""),
  ])
  func `Escapes stand for their characters`(written: String, text: String) throws {
    #expect(try read(Array(written.utf8)) == .string(text))
  }

  @Test func `A byte order mark is passed over`() throws {
    #expect(try read([0xEF, 0xBB, 0xBF] + Array("1".utf8)) == .number("1"))
    #expect(fault([0xEF, 0xBB, 0xBF] + Array("x".utf8))?.place.description == "a.json:1:1")
  }

  @Test(arguments: [
    "[1,]", "[,1]", "[1 2]", "[1", "[", "]", "{\"a\":1,}", "{,}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{a:1}",
    "{'a':1}",
    "{\"a\":1", "{", "}", "{1:2}", "nul", "nulll", "True", "TRUE", "NaN", "Infinity", "-Infinity", "undefined", "01",
    "-01",
    "1.", ".5", "+1", "-", "1e", "1e+", "1.5.2", "0x10", "1_000", "1e5.5", "--1", "\"", "\"a", "\"\\", "\"\\u",
    "\"\\u12\"",
    "\"\\u00g0\"", "\"\\x41\"", "\"\\'\"", "\"\\a\"", "\"a\nb\"", "\"a\tb\"", "\"\u{1}\"", "'a'", "1 2", "{} {}", "[]]",
    "{}}",
    "// x\n1", "/* x */ 1", "1 // x", "#1", "[1;2]", "{\"a\";1}", "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\u0041\"",
    "\"\\uD800x\"", "\"\\uDC00\\uD800\"", "\u{A0}1", "[\u{2028}1]", "*", "<a/>", "[\"a\"\"b\"]", "{\"a\":1 \"b\":2}",
    "\u{0}",
  ])
  func `What is not JSON is refused with line and column`(text: String) {
    let place = fault(text)?.place
    #expect(place?.line != nil)
    #expect(place?.column != nil)
  }

  @Test(arguments: [
    [0xFF], [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
  ])
  func `Bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(fault(bytes)?.message.contains("UTF-8") == true)
  }

  @Test func `UTF-16 is refused by name`() {
    #expect(fault([0xFF, 0xFE, 0x31, 0x00])?.message.contains("UTF-16") == true)
  }

  @Test func `An empty file is refused as empty`() {
    #expect(fault("")?.message.contains("empty") == true)
    #expect(fault(" \n ")?.message.contains("empty") == true)
  }

  @Test func `A word that is no value is named`() {
    #expect(fault("[NaN]")?.message.contains("NaN") == true)
  }

  @Test func `A file that ends too early says so`() {
    #expect(fault("{\"elements\":[{\"label\":\"A\"}],\"connections")?.message.contains("ends") == true)
  }

  @Test func `A duplicate key is refused where it stands the second time`() {
    let fault = fault("{\"a\": 1,\n \"b\": 2,\n \"\\u0061\": 3}")
    #expect(fault?.place.description == "a.json:3:2")
    #expect(fault?.message.contains("line 1") == true)
  }

  @Test func `Lines end with LF, CR or CR LF and columns count characters`() {
    #expect(fault("[\n\r\n\r1,\"é\", x]")?.place.description == "a.json:4:8")
    #expect(fault("[1]\n2")?.place.description == "a.json:2:1")
  }

  @Test func `Nesting is limited and never overflows the stack`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try read(Array(nested(JSONReader.deepest).utf8)) }
    #expect(fault(nested(JSONReader.deepest + 1))?.message.contains("nested") == true)
    #expect(fault(String(repeating: "[", count: 1_000_000))?.message.contains("nested") == true)
    #expect(fault(String(repeating: "{\"a\":", count: 1_000_000))?.message.contains("nested") == true)
  }

  @Test func `A text that is far too long is refused where it begins`() {
    let fault = fault("[\"" + String(repeating: "x", count: JSONReader.longestText + 1) + "\"]")
    #expect(fault?.place.description == "a.json:1:2")
    #expect(fault?.message.contains("too long") == true)
  }
}
