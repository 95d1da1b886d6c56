import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct GroupModularityTests {
  @Test func `Zachary's two sides are blocs`() throws {
    // Girvan & Newman 2002 and Newman & Girvan 2004: the split of the club has a modularity of 0.371.
    let karate = GoldenNetwork.named("karate").graph
    let instructor: Set = [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 17, 18, 20, 22]
    let sides = Grouping((1...34).map { instructor.contains($0) ? "instructor" : "officer" })
    #expect(isClose(GroupModularity().value(of: karate, across: sides), 0.371, tolerance: 5e-4))
  }

  @Test func `Two ties inside and one between two pairs`() {
    let groups = ["a": "x", "b": "x", "c": "y", "d": "y"]
    let graph = StakeholderGraph.sketch("a-b b-c c-d", groups: groups)
    #expect(isClose(graph.segregation(.groupModularity(), across: \.group), 1.0 / 6))
    #expect(isClose(Analysis(graph).figure("modularity.group.weighted"), 1.0 / 6))
  }

  @Test func `Without ties there is none, in one group it is zero`() {
    #expect(StakeholderGraph.sketch("a b", groups: ["a": "x"]).segregation(.groupModularity(), across: \.group) == nil)
    #expect(isClose(StakeholderGraph.sketch("a-b b-c").segregation(.groupModularity(), across: \.group), 0))
  }

  @Test func `It is Newman's matrix of shares`() {
    for (map, labels) in LabelledMaps.all {
      for weighting in Weighting.allCases {
        let wanted = NewmanMatrix(of: weighting == .binary ? map.binary : map, labels).modularity
        let value = GroupModularity(weighting).value(of: map.graph, across: Grouping(labels))
        #expect(isClose(value, wanted), "\(map) \(labels)")
      }
    }
  }
}
