import Testing

@testable import PowerMapFormats

@Suite struct XMLReaderTests {
  /// The events of a text that comes in pieces of a size, written out: `<a x=1>`, `</a>` and the text between.
  private func events(_ text: String, pieceSize: Int = 65_536) throws -> String {
    try events(Array(text.utf8), pieceSize: pieceSize)
  }

  private func events(_ bytes: [UInt8], pieceSize: Int = 65_536) throws -> String {
    var rest = bytes[...]
    let reader = XMLReader("a.xml") { () throws(FormatError) in
      guard !rest.isEmpty else { return nil }
      defer { rest = rest.dropFirst(pieceSize) }
      return Array(rest.prefix(pieceSize))
    }
    var written = ""
    while let event = try reader.next() {
      switch event {
      case .start: written += "<\(reader.elementName)\(reader.attribute("x").map { " x=\($0)" } ?? "")>"
      case .end: written += "</\(reader.elementName)>"
      case .text: written += String(decoding: reader.text, as: UTF8.self)
      }
    }
    return written
  }

  private func fault(_ bytes: [UInt8]) -> Diagnostic? {
    do {
      _ = try events(bytes)
      return nil
    } catch {
      return (error as? FormatError)?.faults.first
    }
  }

  private func fault(_ text: String) -> Diagnostic? { fault(Array(text.utf8)) }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `Elements, attributes and text come in order, however the text is cut`(pieceSize: Int) throws {
    let text =
      "<?xml version='1.0'?><n:a xmlns:n='urn:n' y='0' x='1&lt;é'>one<b/>&amp;two<![CDATA[<c>]]></n:a><!-- d -->"
    #expect(try events(text, pieceSize: pieceSize) == "<a x=1<é>one<b></b>&two<c></a>")
  }

  @Test(arguments: [1 << 12, 1 << 15, 1 << 17])
  func `Pieces that are parsed ahead give the same events and the same faults`(pieceSize: Int) throws {
    let rows = (0..<20_000).map { "<row x='\($0)'>text \($0)</row>\n" }.joined()
    let text = "<a>\n\(rows)</a>"
    #expect(try events(text, pieceSize: pieceSize) == text.replacing("'", with: "").trimmed)
    let broken = text.replacing("x='15000'", with: "x=15000")
    let error = #expect(throws: FormatError.self) { try events(broken, pieceSize: pieceSize) }
    #expect(error?.faults[0].place == Place(file: "a.xml", line: 15_002, column: 8))
  }

  @Test func `A fault of a later piece comes behind the events of those before`() throws {
    var pieces = [Array("<a>".utf8) + Array(repeating: UInt8(ascii: "b"), count: 1 << 16)]
    let reader = XMLReader("a.xml") { () throws(FormatError) in
      if pieces.isEmpty {
        throw FormatError(at: Place(file: "a.xml"), "the part is cut off", right: "get it once more")
      }
      return pieces.removeFirst()
    }
    #expect(try reader.next() == .start)
    #expect(try reader.next() == .text && reader.text.count == 1 << 16)
    for _ in 0..<2 {
      #expect(throws: FormatError.self) { try reader.next() }
    }
  }

  @Test func `UTF-16 and Latin-1 are read`() throws {
    let wide: [UInt8] = [0xFF, 0xFE] + "<a>é</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try events(wide) == "<a>é</a>")
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(try events(latin) == "<a>é</a>")
  }

  @Test(arguments: [
    "<a", "<a>", "<a></b>", "<a/><b/>", "", "text", "<a x='1' x='2'/>", "<a>&bogus;</a>", "<a>\u{1}</a>",
    "<html><p></html>",
  ])
  func `What is not well-formed is refused with its line`(text: String) {
    #expect(fault(text)?.place.line == 1)
  }

  @Test func `A fault is named by line and column`() {
    #expect(fault("<a>\n <b>\n</a>")?.place.description == "a.xml:3:3")
  }

  @Test func `Bytes that are not UTF-8 are refused`() {
    #expect(fault([0x3C, 0x61, 0x3E, 0xFF, 0xFE]) != nil)
    #expect(fault([0x3C, 0xFF, 0x3E]) != nil)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    "<!DOCTYPE a [<!ATTLIST a b (c|d) #IMPLIED>]><a/>", "<!DOCTYPE a []><a/>", "<!DOCTYPE a SYSTEM 'x.dtd'><a>&b;</a>",
    "<a>&b;</a>",
  ])
  func `Entities and declarations of them are refused`(text: String) {
    #expect(fault(text)?.message.contains("entities") == true)
  }

  @Test func `A document type that declares nothing is passed over`() throws {
    #expect(try events("<!DOCTYPE html SYSTEM 'http://example.org/x.dtd'><a/>") == "<a></a>")
  }

  @Test func `Deep nesting is refused`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(throws: Never.self) { try events(nested(XMLParsing.deepest)) }
    #expect(fault(nested(XMLParsing.deepest + 1))?.message.contains("nested") == true)
    #expect(fault(String(repeating: "<a>", count: 1_000_000))?.message.contains("nested") == true)
  }

  @Test func `A tag that never ends is refused`() {
    #expect(fault("<a x='" + String(repeating: "y", count: 4 << 20) + "'/>")?.message.contains("too long") == true)
  }

  @Test func `A processing instruction without data is passed over`() throws {
    #expect(try events("<a><?i?></a>") == "<a></a>")
  }
}
