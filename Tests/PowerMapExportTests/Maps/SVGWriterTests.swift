import Foundation
import PowerMapExport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGWriterTests {
  private func svg(_ shapes: [Drawing.Shape], title: String = "Map") -> String {
    SVGWriter.text(of: Drawing(width: 100, height: 50, title: title, summary: "A map.", shapes: shapes))
  }

  @Test func `Every shape has its element with at most two decimals`() {
    let stroke = Drawing.Stroke(Color(0xD55E00, opacity: 0.5), width: 1.2345, dashes: [4, 2])
    let text = svg([
      .circle(center: Point(1.005, 2), radius: 3, Drawing.Paint(fill: Color(0x0072B2))),
      .rectangle(Box(minX: 1, minY: 2, maxX: 4, maxY: 8), Drawing.Paint(fill: Color(0xFFFFFF, opacity: 0.8))),
      .polygon([Point(0, 0), Point(1, 0), Point(0, 1)], Drawing.Paint(stroke: Drawing.Stroke(Color(0), width: 1))),
      .line([Point(0, 0), Point(9, -9)], stroke),
      .curve(from: Point(0, 0), control1: Point(1, 1), control2: Point(2, 1), to: Point(3, 0), stroke),
      .text(Drawing.Text("Bus", at: Point(5, 6), alignment: .middle, size: 9.5, isBold: true)),
    ])
    #expect(text.contains(##"<circle cx="1" cy="2" r="3" fill="#0072B2"/>"##))
    #expect(text.contains(##"<rect x="1" y="2" width="3" height="6" fill="#FFFFFF" fill-opacity="0.8"/>"##))
    #expect(text.contains(##"<polygon points="0,0 1,0 0,1" fill="none" stroke="#000000" stroke-width="1"/>"##))
    let dashed = ##"stroke="#D55E00" stroke-opacity="0.5" stroke-width="1.23" stroke-dasharray="4,2"/>"##
    #expect(text.contains(#"<polyline points="0,0 9,-9" fill="none" "# + dashed))
    #expect(text.contains(#"<path d="M0,0 C1,1 2,1 3,0" fill="none" "# + dashed))
    #expect(
      text.contains(
        ##"<text x="5" y="6" font-size="9.5" text-anchor="middle" font-weight="bold" fill="#1F2933">Bus</text>"##))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "]]>", "& &lt; &bogus;", #"" onload="x"#, "\u{0}\u{1}\u{B}\u{1B}[31m",
    "\u{FFFE}\u{FFFF}",
    "\u{202E}evil\u{2066}", "\u{200F}שלום", "pay\u{200B}pal\u{FEFF}", "it's `so`", "👩🏽‍⚕️ z͑ͫ̓ͪ̂ͫ̽", "a\nb\u{2028}c", "\\N \\G %s",
  ])
  func `Hostile text stays text and the file well-formed`(_ text: String) throws {
    let file = svg(
      [.group(title: text, [.text(Drawing.Text(text, at: Point(1, 1), size: 9))])], title: text)
    let collector = TextCollector()
    let parser = XMLParser(data: Data(file.utf8))
    parser.delegate = collector
    #expect(parser.parse())
    #expect(collector.elements == ["svg", "title", "desc", "rect", "g", "title", "text"])
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.compactMap { TextCollector.shown($0) }))
    #expect(collector.texts.filter { $0 == shown }.count == 3)
  }

  @Test func `A file loads nothing and runs nothing`() {
    let text = svg([.text(Drawing.Text("https://example.org", at: Point(1, 1), size: 9))])
    for word in ["<script", "href", "<image", "<style", "@import", "url(", "<foreignObject"] {
      #expect(!text.contains(word))
    }
    #expect(text.contains(#"role="img""#))
    #expect(text.contains("<title>Map</title>\n<desc>A map.</desc>"))
  }

  @Test func `Numbers that are none become 0`() {
    #expect(
      svg([.circle(center: Point(.nan, .infinity), radius: -.infinity, Drawing.Paint())]).contains(
        #"cx="0" cy="0" r="0""#))
  }
}

/// Remembers elements and texts of a file.
private final class TextCollector: NSObject, XMLParserDelegate {
  var elements: [String] = []
  var texts: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(elementName)
    texts.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !texts.isEmpty { texts[texts.count - 1] += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts.append("")
  }

  /// What a character looks like in the file: written here once more, by rule.
  static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) { return nil }
    if ["\u{200B}", "\u{200F}", "\u{FEFF}"].contains(scalar) { return nil }
    if ["\n", "\u{B}", "\u{2028}"].contains(scalar) { return " " }
    return scalar.value < 0x20 || scalar.value >= 0xFFFE && scalar.value <= 0xFFFF ? "\u{FFFD}" : scalar
  }
}
