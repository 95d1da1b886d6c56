import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct MixingTests {
  @Test func `Ties from the group of the row to the group of the column`() throws {
    let graph = StakeholderGraph.sketch("a>b:2 a>c:3 b>c:4", groups: ["a": "X", "b": "X", "c": "Y"])
    let grouping = try #require(graph.grouping)
    #expect(Mixing(.count).table(of: graph, across: grouping) == [[1, 2], [0, 0]])
    #expect(Mixing(.strength).table(of: graph, across: grouping) == [[2, 7], [0, 0]])
    #expect(Mixing(.density).table(of: graph, across: grouping) == [[0.5, 1], [0, nil]])
  }

  @Test func `Without direction a tie inside a group is one`() throws {
    let graph = StakeholderGraph.sketch("a-b b-c", groups: ["a": "X", "b": "X", "c": "Y"])
    let grouping = try #require(graph.grouping)
    #expect(Mixing(.count).table(of: graph, across: grouping) == [[1, 1], [1, 0]])
    #expect(Mixing(.density).table(of: graph, across: grouping) == [[1, 0.5], [0.5, nil]])
  }

  @Test func `All cells together are all ties`() {
    for map in SmallMaps.random {
      let grouping = Grouping(map.indices.map { $0 % 2 == 0 ? "even" : "odd" })
      let cells = Mixing(.count).table(of: map.graph, across: grouping).flatMap { $0 }.compactMap { $0 }
      let twice = map.isUndirected ? (Mixing(.count).table(of: map.graph, across: grouping)[0][1] ?? 0) : 0
      #expect(cells.reduce(0, +) - twice == MapCount.ties.figure(of: map.graph))
    }
  }
}
