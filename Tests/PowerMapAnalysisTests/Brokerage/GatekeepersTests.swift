import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct GatekeepersTests {
  @Test func `Two who can only get to the mayor through a third`() {
    let graph = StakeholderGraph.sketch("a>b b>mayor c>b d")
    let keepers = Gatekeepers(towards: Vertex(2), in: graph)
    #expect(keepers.immediate == [Vertex(1), Vertex(2), nil, Vertex(1), nil])
    #expect(keepers.captives == [0, 2, nil, 0, 0])
  }

  @Test func `A second way frees them`() {
    let graph = StakeholderGraph.sketch("a>b b>mayor a>c c>mayor")
    #expect(Gatekeepers(towards: Vertex(2), in: graph).captives == [0, 0, nil, 0])
  }

  @Test func `The argument must be a stakeholder`() {
    let id = "gatekeeper.captives[nobody]"
    #expect(throws: MeasureError.unknownArgument("nobody", in: id)) { try Analysis(.sketch("a>b")).answer(id) }
  }

  @Test func `They are those whose removal cuts off`() {
    for map in SmallMaps.all + SmallMaps.directedOfFour where map.order > 0 {
      let target = map.order / 3
      let reaches = map.indices.map { map.distances(weighted: false)[$0][target].isFinite }
      let cuts = map.indices.map { keeper in
        let distance = map.without(keeper).distances(weighted: false)
        return map.indices.map { keeper != target && keeper != $0 && reaches[$0] && distance[$0][target].isInfinite }
      }
      let keepers = Gatekeepers(towards: Vertex(target), in: map.graph)
      for one in map.indices where one != target {
        #expect(keepers.captives[one] == cuts[one].count { $0 }, "\(map)")
        let own = map.indices.filter { cuts[$0][one] }
        let nearest = own.first { keeper in own.allSatisfy { $0 == keeper || cuts[$0][keeper] } } ?? target
        #expect(keepers.immediate[one] == (reaches[one] ? Vertex(nearest) : nil), "\(map)")
      }
    }
  }
}
