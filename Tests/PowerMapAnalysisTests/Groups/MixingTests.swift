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

  @Test func `It goes through the matrix block by block`() {
    for (map, labels) in LabelledMaps.all {
      let groups = Set(labels).sorted()
      let blocks = groups.map { sender in
        groups.map { receiver in
          map.indices.flatMap { row in map.indices.map { (row, $0) } }.filter { row, column in
            labels[row] == sender && labels[column] == receiver && row != column
              && !(map.isUndirected && sender == receiver && column < row)
          }
        }
      }
      let counts = blocks.map { $0.map { block in Double(block.count { map.hasTie($0.0, $0.1) }) } }
      let strengths = blocks.map { $0.map { block in block.reduce(0) { $0 + map.weight[$1.0][$1.1] } } }
      let densities = zip(counts, blocks).map { row in
        zip(row.0, row.1).map { $1.isEmpty ? nil : $0 / Double($1.count) }
      }
      let grouping = Grouping(labels)
      #expect(Mixing(.count).table(of: map.graph, across: grouping) == counts, "\(map) \(labels)")
      #expect(Mixing(.strength).table(of: map.graph, across: grouping) == strengths, "\(map) \(labels)")
      #expect(Mixing(.density).table(of: map.graph, across: grouping) == densities, "\(map) \(labels)")
    }
  }
}
