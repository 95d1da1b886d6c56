import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct SheetBlocksTests {
  /// Two blocks of elements and two of connections, as one sheet of Kumu's may hold them.
  private let rows = [
    ["Label", "Type"], ["Ann", "Person"], ["Clinic", "Organization"], [], [], ["From", "To", "Type"],
    ["Ann", "Clinic|Zoe", "advises"], [], [], [], ["Label", "Level"], ["Zoe", "High"], ["Ann", "Low"], [], [],
    ["ID", "From", "To", "Strength"], ["c1", "Zoe", "Clinic", "3"],
  ]

  private func csv(_ end: String, blank: String) -> ForeignFile {
    ForeignFile("kumu.csv", rows.map { $0.isEmpty ? blank : $0.joined(separator: ",") }.joined(separator: end))
  }

  private func check(_ map: ReadMap) {
    #expect(map.graph.stakeholders.map(\.id.text) == ["Ann", "Clinic", "Zoe"])
    #expect(map.graph.allTies.map { "\($0.source)>\($0.target)" } == ["Ann>Clinic", "Ann>Zoe", "Zoe>Clinic"])
    #expect(map.graph.allTies.map(\.weight) == [1, 1, 3])
    #expect(map.graph.stakeholders.map { $0.extras["Level"] } == ["Low", nil, "High"])
    #expect(map.notes.contains { $0.contains("4 tables stand one below the other") })
  }

  @Test(arguments: [("\n", ""), ("\r\n", ""), ("\n", ",,,")])
  func `A text holds several tables, parted by two blank rows`(end: String, blank: String) throws {
    check(try csv(end, blank: blank).map())
  }

  @Test func `So does a sheet of a workbook`() throws {
    let sheet = XLSXTestWorkbook.rows(rows)
    check(try MapReader.read([XLSXTestWorkbook([("Kumu", sheet)]).file]))
  }

  @Test func `A fault is told by its row in the whole sheet`() {
    let file = ForeignFile(
      "kumu.csv", "Label\nAnn\n\n\nFrom,To,Strength\nAnn,Ann,x\n,\n,\nFrom,To,Weight\nAnn,Ann,many\n")
    #expect(file.fault().hasPrefix("10:9 Weight “many” is not a number"))
  }

  @Test(arguments: [
    "from,to\na,b\n\n\nc,d\n", "id,name\na,A\n\n\nLabel,x\n", "from,to\na,b\n\nfrom,to\n",
    "Label,Notes\nAnn,\"x\n\n\nLabel\"\n",
  ])
  func `Other gaps part nothing`(text: String) throws {
    let source = CSVSource(try SourceText(InputFile(name: "a.csv", bytes: Array(text.utf8)), log: ReadingLog()))
    let blocks = SheetBlocks.tables(of: source)
    #expect(text.hasPrefix("id") ? blocks?.count == 2 : blocks == nil)
  }

  @Test func `A sheet that cannot be read is left to its reader`() {
    let file = ForeignFile("ties.csv", "from,to\na,\"b\n")
    #expect(file.fault().hasPrefix("2:3 the quotation mark that opens here"))
  }

  @Test func `Several ends stand in one cell also where there are only connections`() throws {
    let file = ForeignFile("connections.csv", "From,To\nAnn,Bob|Zoe\n")
    #expect(try file.ties() == ["Ann>Bob", "Ann>Zoe"])
    #expect(try file.remarks().contains { $0.contains("read as several ends") })
    #expect(try ForeignFile("edges.csv", "Source,Target\na,b|c\n").ties() == ["a>b|c"])
  }
}
