import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct MetricsWorkbookTests {
  private func metrics() throws -> Metrics {
    var people = ["a", "b", "c"].map { Stakeholder(id: Stakeholder.ID($0)) }
    people[0].group = "one"
    people[1].group = "two"
    let graph = try StakeholderGraph(
      stakeholders: people, ties: [Tie(from: "a", to: "b", weight: 2), Tie(from: "b", to: "c")])
    return Metrics(analysis: Analysis(graph), ids: ["degree.out", "betweenness.tie", "ei.by_group", "density"])
  }

  @Test func `There is a table each for stakeholders, ties, groups and the whole map, and one that explains them`()
    throws
  {
    let tables = try metrics().tables(beside: [(name: "Ties", columns: ["from", "weight", "of my own"])])
    #expect(tables.map(\.name) == ["Measures", "Measures of ties", "Groups", "Whole map", "What columns mean"])
    #expect(tables[0].columns.map(\.name) == ["id", "name", "degree.out"])
    #expect(tables[0].columns[2].title == MeasureCatalog.entry("degree.out")?.card.title)
    #expect(tables[0].rows[0] == [.text("a"), .text("a"), .number(1)])
    #expect(tables[1].columns.last?.name == "betweenness.tie")
    for table in tables { #expect(table.rows.allSatisfy { $0.count == table.columns.count }) }
  }

  @Test func `Every column and every figure is explained`() throws {
    let metrics = try metrics()
    let tables = metrics.tables(beside: [(name: "Ties", columns: ["from", "weight", "of my own"])])
    let guide = try #require(tables.last)
    var explained: Set<[MetricsTable.Cell]> = []
    for row in guide.rows where row[3] != .empty { explained.insert(Array(row[0...1])) }
    for table in tables.dropLast() {
      for column in table.columns { #expect(explained.contains([.text(table.name), .text(column.name)]), "\(column)") }
    }
    for figure in metrics.figures { #expect(explained.contains([.text("Whole map"), .text(figure.id)])) }
    #expect(explained.contains([.text("Ties"), .text("of my own")]))
  }
}
