import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct MapTemplateTests {
  @Test func `The tables to fill in are a map without warnings`() throws {
    let files = MapTemplate.tables
    #expect(files.map(\.name) == ["stakeholders.csv", "ties.csv", "about.csv"])
    let map = try MapReader.read(files.map { InputFile(name: $0.name, bytes: $0.bytes) })
    #expect(map.graph.order == 2)
    #expect(map.graph.ties.count == 2)
    #expect(map.diagnostics == [])
  }

  @Test func `The workbook to fill in holds the same map`() throws {
    let workbook = MapTemplate.workbook
    let tables = try MapReader.read(MapTemplate.tables.map { InputFile(name: $0.name, bytes: $0.bytes) })
    let map = try MapReader.read([InputFile(name: workbook.name, bytes: workbook.bytes)])
    #expect(map.graph == tables.graph)
    #expect(map.diagnostics == [])
  }
}
