import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct StakeholderPiecesTests {
  /// A table of random rows, some of which have to be said something of.
  private func table(_ seed: Int) -> String {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let oddRows = [
      "\"two\nlines \(seed)\",\"Quoted, \"\"twice\"\"\",labor,3,", "", "  ", "p1,Person 1,labor,3,",
      "p2,Other,labor,3,", ",Nobody,,,", "q\(seed),Large,labor,300,", "r\(seed),Word,labor,high,",
      "s\(seed),Stance,labor,1,perhaps", "t\(seed),Ana,NA,1,support,more", "é\(seed),Person 3,labor,2,-1",
    ]
    var text = "id,name,sector,influence,stance\(seed % 4 == 0 ? ",rater" : "")\n"
    for row in 0..<number(below: 200) {
      let isOdd = number(below: seed % 3 == 0 ? 400 : 40) == 0
      let sector = ["labor", "press", ""][number(below: 3)]
      let usual = "p\(row),Person \(row),\(sector),\(number(below: 6)),\(["", "support", "0.5"][number(below: 3)])"
      text += isOdd ? oddRows[number(below: oddRows.count)] : usual
      text += seed % 5 == 0 ? "\r\n" : "\n"
    }
    return text
  }

  private func reading(_ text: String) -> (people: [Stakeholder]?, said: [Diagnostic]) {
    do throws(FormatError) {
      let map = try MapReader.read([CanonicalPair.file("stakeholders.csv", text)])
      return (map.graph.stakeholders, map.diagnostics)
    } catch {
      return (nil, error.faults)
    }
  }

  @Test(arguments: [1, 3]) func `People read in pieces are those read row by row`(cores: Int) {
    var readable = 0
    for seed in 0..<400 {
      let text = table(seed)
      let whole = reading(text)
      let parts = TextPieces.$size.withValue(seed % 2 == 0 ? 64 : 500) {
        Computation.$cores.withValue(cores) { reading(text) }
      }
      #expect(parts.people == whole.people, "\(seed)")
      #expect(parts.said == whole.said, "\(seed)")
      if whole.people != nil { readable += 1 }
    }
    #expect(readable > 100)
  }

  @Test func `A quotation over the end of a piece, and one that is never closed, are read as in one`() {
    let rows = (0..<40).map { "p\($0),\"Person\n\($0)\"\n" }.joined()
    for text in ["id,name\n" + rows, "id,name\n" + rows + "q,\"open", "id,name\n\"a\n" + rows + "b\",c\nd,e\n"] {
      let parts = TextPieces.$size.withValue(24) { reading(text) }
      #expect(parts.people == reading(text).people && parts.said == reading(text).said)
    }
  }

  @Test func `A text without line feeds is no pieces`() throws {
    let text = (0..<100).map { "p\($0),Person\r" }.joined()
    let source = CSVSource(try SourceText(CanonicalPair.file("t.csv", "id,name\r" + text), log: ReadingLog()))
    #expect(TextPieces.$size.withValue(64) { source.pieces().isEmpty })
  }
}
