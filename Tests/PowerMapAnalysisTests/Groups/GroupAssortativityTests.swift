import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct GroupAssortativityTests {
  @Test func `Two ties inside and one between two pairs`() {
    let groups = ["a": "x", "b": "x", "c": "y", "d": "y"]
    let graph = StakeholderGraph.sketch("a-b b-c c-d", groups: groups)
    #expect(isClose(graph.segregation(.groupAssortativity, across: \.group), 1.0 / 3))
    #expect(isClose(Analysis(graph).figure("assortativity.group"), 1.0 / 3))
  }

  @Test func `It runs from all inside to all between, and one group has none`() {
    let groups = ["a": "x", "b": "x", "c": "y", "d": "y"]
    #expect(
      isClose(
        StakeholderGraph.sketch("a-b c-d", groups: groups).segregation(.groupAssortativity, across: \.group), 1))
    #expect(
      isClose(
        StakeholderGraph.sketch("a-c b-d", groups: groups).segregation(.groupAssortativity, across: \.group), -1))
    #expect(StakeholderGraph.sketch("a-b c", groups: groups).segregation(.groupAssortativity, across: \.group) == nil)
  }

  @Test func `It is Newman's matrix of shares`() {
    for (map, labels) in LabelledMaps.all {
      let wanted = NewmanMatrix(of: map.binary, labels).assortativity
      #expect(isClose(GroupAssortativity().value(of: map.graph, across: Grouping(labels)), wanted), "\(map) \(labels)")
    }
  }
}
