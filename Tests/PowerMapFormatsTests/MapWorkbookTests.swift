import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct MapWorkbookTests {
  private let tables = [
    MapWorkbook.Table(
      name: "Measures", columns: ["id", "name", "degree", "share"], titles: ["id", "name", "Degree", "Share"],
      rows: [[.text("a"), .text("=1+1"), .number(2), .empty], [.text("b"), .text("b"), .number(0.5), .number(.nan)]],
      fixedColumns: 2),
    MapWorkbook.Table(name: "Measures of ties", columns: ["from", "to"], rows: [[.text("b"), .text("a")]]),
  ]

  private func map() throws -> StakeholderGraph {
    try StakeholderGraph(stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: [Tie(from: "a", to: "b")])
  }

  private func part(_ name: String, of bytes: [UInt8]) throws -> String {
    let part = try #require(try ZipArchive(InputFile(name: "m", bytes: bytes)).open(name))
    var text: [UInt8] = []
    while let piece = try part.next() { text += piece }
    return String(decoding: text, as: UTF8.self)
  }

  @Test func `The workbook is read back as the map, and what stands beside it is left`() throws {
    let map = try map()
    let read = try MapReader.read([InputFile(name: "m.xlsx", bytes: MapWorkbook.bytes(of: map, and: tables))])
    #expect(read.graph.stakeholders == map.stakeholders)
    #expect(Array(read.graph.allTies) == Array(map.allTies))
    #expect(read.diagnostics.contains { $0.message.contains("“Measures”, “Measures of ties”") })
  }

  @Test func `Titles stand above the names, both stay in view, numbers are numbers and nothing is a formula`() throws {
    let xml = try part("xl/worksheets/sheet3.xml", of: MapWorkbook.bytes(of: try map(), and: tables))
    #expect(xml.contains("<pane xSplit=\"2\" ySplit=\"2\" topLeftCell=\"C3\""))
    #expect(xml.contains("<c r=\"C1\" s=\"2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Degree</t>"))
    #expect(xml.contains("<c r=\"C2\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">degree</t>"))
    #expect(xml.contains("<c r=\"C4\"><v>0.5</v></c></row>"))
    #expect(xml.contains("<t xml:space=\"preserve\">=1+1</t>"))
    #expect(!xml.contains("<f>"))
  }

  @Test func `The same tables give the same bytes`() throws {
    let map = try map()
    #expect(MapWorkbook.bytes(of: map, and: tables) == MapWorkbook.bytes(of: map, and: tables))
  }

  @Test func `A text that is too long for a cell is cut, which is said`() throws {
    var long = Stakeholder(id: "a")
    long.notes = String(repeating: "é", count: 40_000)
    let map = try StakeholderGraph(stakeholders: [long], ties: [] as [Tie])
    let written = try MapFormat.xlsx.written(map)
    #expect(written.losses == ["texts beyond the length that a cell can hold"])
    let read = try MapReader.read(written.files.map { InputFile(name: $0.name, bytes: $0.bytes) }).graph
    #expect(read.stakeholders[0].notes?.hasPrefix("éé") == true)
  }
}
