import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ColemanHomophilyTests {
  @Test func `One group prefers its own a little, the other altogether`() throws {
    let graph = StakeholderGraph.sketch("a>b a>c c>d", groups: ["a": "x", "b": "x", "c": "y", "d": "y"])
    let answer = try Analysis(graph).answer("coleman")
    #expect(answer.value == .map([.init("x", .number(0.25)), .init("y", .number(1))]))
  }

  @Test func `A group that never chooses its own has minus one, one that chooses nobody or is alone has none`() {
    let graph = StakeholderGraph.sketch("a>c b>c c>a", groups: ["a": "x", "b": "x", "c": "y", "d": "z"])
    #expect(ColemanHomophily().values(of: graph, across: graph.grouping!) == [-1, nil])
    let silent = StakeholderGraph.sketch("a>b c d", groups: ["a": "x", "b": "x", "c": "y", "d": "y"])
    #expect(ColemanHomophily().values(of: silent, across: silent.grouping!) == [1, nil])
  }

  @Test func `It is Coleman's formula in fractions`() {
    for (map, labels) in LabelledMaps.all {
      let wanted = Set(labels).sorted().map { group -> Double? in
        var (sent, kept) = (0, 0)
        for row in map.indices where labels[row] == group {
          for column in map.indices where map.hasTie(row, column) {
            sent += 1
            if labels[column] == group { kept += 1 }
          }
        }
        // Everything is multiplied by n − 1, so that it stays in whole numbers.
        let scaled = kept * (map.order - 1)
        let expected = sent * (labels.count { $0 == group } - 1)
        let room = scaled > expected ? sent * (map.order - 1) - expected : expected
        return sent > 0 && room > 0 ? Double(scaled - expected) / Double(room) : nil
      }
      let values = ColemanHomophily().values(of: map.graph, across: Grouping(labels))
      #expect(isClose(values.map { $0 ?? .nan }, wanted), "\(map) \(labels)")
    }
  }
}
