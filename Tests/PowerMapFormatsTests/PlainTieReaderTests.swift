import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct PlainTieReaderTests {
  /// Cells of each column: what registers are full of, and what has to be read with care.
  private static let cells = [
    [
      "a", "b", "c", "a", "b", "identity of many bytes", " a", "b ", "é", "=a", "A", "nobody", "", "a|b", "'new", "new",
      "'=a",
    ],
    ["b", "c", "a", "c", "é", "a", "identity of many bytes", "c", "b", "Ana", "", "new", "newer|new"],
    ["owns", "funds", "", "owns", " owns", "NA", "übt aus"],
    ["1", "2.5", "", "12", "3", "7", " 4", "1e3", "0", "-1", "NA", "x", "1,5", "123456789012345678"],
    ["", "undirected", "", "directed", " undirected", "<-", "mutual", "sideways"],
  ]
  private static let people = "id,name\na,Ana\nb,Ben\nc,Cem\né,Eva\nidentity of many bytes,Ida\n"

  /// A table of random rows, as it is and with quotation marks around every cell, which makes no row plain.
  private func tables(_ seed: Int, lineEnd: String) -> (plain: String, quoted: String) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    // Most rows of most tables are plain: cells come from the front of the lists.
    let isWild = seed.isMultiple(of: 3)
    var rows = [["from", "to", "kind", "weight", "direction"]]
    for _ in 0..<number(below: 120) {
      let isOdd = number(below: isWild ? 3 : 30) == 0
      var row = PlainTieReaderTests.cells.map { $0[number(below: isOdd ? $0.count : 3)] }
      if isOdd && number(below: 4) == 0 { row.removeLast() }
      if isOdd && number(below: 6) == 0 { row += ["more"] }
      rows.append(isOdd && number(below: 5) == 0 ? [""] : row)
    }
    func text(_ cell: (String) -> String) -> String {
      let lines = rows.map { $0.map(cell).joined(separator: ";") }
      return lines.joined(separator: lineEnd) + (seed.isMultiple(of: 2) ? lineEnd : "")
    }
    return (text { $0 }, text { "\"\($0)\"" })
  }

  /// What a table is read as and what is said about it, with lines but without columns, in which the two forms differ.
  private func reading(_ ties: String, people: String?, _ options: ReadingOptions) -> (StakeholderGraph?, [String]) {
    let files = [people.map { CanonicalPair.file("stakeholders.csv", $0) }, CanonicalPair.file("ties.csv", ties)]
    func told(_ diagnostics: [Diagnostic]) -> [String] {
      diagnostics.map { "\($0.severity) \($0.place.file):\($0.place.line ?? 0): \($0.message)" }
    }
    do throws(FormatError) {
      let map = try MapReader.read(files.compactMap(\.self), options: options)
      return (map.graph, told(map.diagnostics))
    } catch {
      return (nil, told(error.faults))
    }
  }

  @Test(arguments: ["\n", "\r\n"], [PlainTieReaderTests.people, nil])
  func `Rows read many at a time are those read cell by cell`(lineEnd: String, people: String?) {
    var readable = 0
    for seed in 0..<300 {
      let tables = tables(seed, lineEnd: lineEnd)
      var options = ReadingOptions()
      options.isUndirected = seed % 5 == 0
      options.isReversed = seed % 7 == 0
      options.addsMissing = seed % 2 == 0
      let plain = TextPieces.$size.withValue([60, 400, 1 << 18][seed % 3]) {
        reading(tables.plain, people: people, options)
      }
      let quoted = reading(tables.quoted, people: people, options)
      #expect(plain.0 == quoted.0, "\(seed)")
      #expect(plain.0?.ties.kinds.texts == quoted.0?.ties.kinds.texts, "\(seed)")
      #expect(plain.1 == quoted.1, "\(seed)")
      if plain.0 != nil { readable += 1 }
    }
    #expect(readable > 50)
  }

  @Test func `Rows are read up to the first with a quotation mark or another number of cells`() throws {
    let text = "a;b\n1;2\r\n3;4\n5;\n6;\"7\"\n8;9;10\n11;12"
    var source = CSVSource(try SourceText(CanonicalPair.file("t.csv", text), log: ReadingLog()))
    var rows = PlainRows()
    source.readPlain(&rows, width: 2, atMost: 3)
    #expect(cells(rows) == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(rows.lines == [1, 2, 3])
    source.goBack(to: 2, of: rows)
    source.readPlain(&rows, width: 2, atMost: 9)
    #expect(cells(rows) == [["3", "4"], ["5", ""]])
    #expect(rows.lines == [3, 4])
    source.readPlain(&rows, width: 2, atMost: 9)
    #expect(cells(rows) == [])
    var row = TableRow()
    #expect(try source.next(&row))
    #expect(row.number == 5 && row.string(1) == "7")
    source.readPlain(&rows, width: 3, atMost: 9)
    #expect(cells(rows) == [["8", "9", "10"]])
  }

  @Test func `Records of a network are read many at a time, whichever way their ties go`() throws {
    var ties: [Tie] = []
    for number in 0..<900 {
      var tie = Tie(from: Stakeholder.ID("n\(number % 7)"), to: Stakeholder.ID("n\(7 + number % 11)"))
      tie.direction = number / 50 % 3 > 0 ? .directed : .mutual
      tie.kind = number % 5 > 0 ? "owns" : nil
      tie.weight = number % 40 == 0 ? 1e20 : [1, 2.5][number % 2]
      ties.append(tie)
    }
    let elements = ties.map { tie -> String in
      let kind = tie.kind.map { "<data key=\"kind\">\($0)</data>" } ?? ""
      let ends = "source=\"\(tie.source)\" target=\"\(tie.target)\" directed=\"\(tie.direction == .directed)\""
      return "<edge \(ends)>\(kind)<data key=\"weight\">\(tie.weight)</data></edge>"
    }
    let keys = ["kind", "weight"].map { "<key id=\"\($0)\" for=\"edge\" attr.name=\"\($0)\"/>" }.joined()
    let text = "<graphml>\(keys)<graph edgedefault=\"directed\">\n\(elements.joined(separator: "\n"))</graph></graphml>"
    let graph = try MapReader.read([CanonicalPair.file("map.graphml", text)]).graph
    #expect(Array(graph.allTies) == ties)
  }

  private func cells(_ rows: PlainRows) -> [[String]] {
    (0..<rows.count).map { row in
      (0..<rows.width).map { String(decoding: rows.text[rows.range(row, $0)], as: UTF8.self) }
    }
  }
}
