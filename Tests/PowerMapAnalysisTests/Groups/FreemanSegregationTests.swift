import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct FreemanSegregationTests {
  @Test func `One of two expected ties between two pairs is missing`() {
    let groups = ["a": "x", "b": "x", "c": "y", "d": "y"]
    let graph = StakeholderGraph.sketch("a-b b-c c-d", groups: groups)
    #expect(isClose(graph.segregation(.freemanSegregation, across: \.group), 0.5))
    #expect(isClose(Analysis(graph).figure("freeman_segregation"), 0.5))
  }

  @Test func `No tie between groups is one, only such ties are below zero`() {
    let groups = ["a": "x", "b": "x", "c": "y", "d": "y"]
    #expect(
      StakeholderGraph.sketch("a-b c-d", groups: groups).segregation(.freemanSegregation, across: \.group) == 1)
    #expect(
      isClose(
        StakeholderGraph.sketch("a-c b-d", groups: groups).segregation(.freemanSegregation, across: \.group), -0.5))
  }

  @Test func `It counts pairs one by one`() {
    for (map, labels) in LabelledMaps.all {
      var (ties, between, pairs, mixed) = (0.0, 0.0, 0.0, 0.0)
      for one in map.indices {
        for other in map.indices where other > one {
          pairs += 1
          if labels[one] != labels[other] { mixed += 1 }
          guard map.hasTie(one, other) || map.hasTie(other, one) else { continue }
          ties += 1
          if labels[one] != labels[other] { between += 1 }
        }
      }
      let wanted = ties * mixed > 0 ? 1 - between / (ties * mixed / pairs) : nil
      #expect(isClose(FreemanSegregation().value(of: map.graph, across: Grouping(labels)), wanted), "\(map) \(labels)")
    }
  }
}
