import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct NodeXLWorkbookTests {
  private let edges = XLSXTestWorkbook.rows([
    ["Visual Properties"], ["Vertex 1", "Vertex 2", "Visibility", "Edge Weight"], ["a", "b", "Show", "2"],
    ["b", "c", "Skip", "1"],
  ])
  private let vertices = XLSXTestWorkbook.rows([["", "Labels"], ["Vertex", "Label"], ["a", "Ana"], ["b"], ["c"]])

  private func read(_ more: (String, String)...) throws -> ReadMap {
    try MapReader.read([XLSXTestWorkbook([("Edges", edges), ("Vertices", vertices)] + more).file])
  }

  @Test func `A vertex is known by its name, and what is skipped is left out`() throws {
    let map = try read(("Overall Metrics", XLSXTestWorkbook.rows([["Graph Metric", "Value"]])))
    #expect(map.graph.stakeholders.map(\.name) == ["Ana", "b", "c"])
    #expect(map.graph.allTies.map { "\($0.source)>\($0.target) \($0.weight)" } == ["a>b 2.0"])
    #expect(map.notes.contains { $0.contains("rows whose Visibility is Skip are left out") })
    #expect(map.notes.contains { $0.contains("NodeXL's own sheets are not read: “Overall Metrics”") })
  }

  @Test func `Groups stand in a sheet of their own`() throws {
    let groups = XLSXTestWorkbook.rows([
      ["Group", "Vertex", "Vertex ID"], ["G1", "a", "1"], ["G2", "c", "3"], ["G3", "a"],
    ])
    let map = try read(("Group Vertices", groups))
    #expect(map.graph.stakeholders.map(\.group) == ["G1", nil, "G2"])
    #expect(!map.notes.contains { $0.contains("Group Vertices") })
    let empty = try read(("Group Vertices", XLSXTestWorkbook.rows([["Group", "Vertex", "Vertex ID"]])))
    #expect(empty.notes.contains { $0.contains("not read: “Group Vertices”") })
  }
}
