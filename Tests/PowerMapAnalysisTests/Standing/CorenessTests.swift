import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct CorenessTests {
  @Test func `A triangle with somebody hanging on`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c a-c a-d e").scores(.coreness).values == [2, 2, 2, 1, 0])
  }

  @Test func `A mutual tie is one contact`() throws {
    #expect(try StakeholderGraph.sketch("a>b b>a b>c c>b").scores(.coreness).values == [1, 1, 1])
  }

  @Test func `It is what repeated removal leaves`() throws {
    for map in SmallMaps.all {
      let ties = map.symmetrized(max)
      var wanted = [Double?](repeating: 0, count: map.order)
      for core in 1..<max(2, map.order) {
        var members = Set(map.indices)
        while let weak = members.first(where: { one in members.count { ties.hasTie(one, $0) } < core }) {
          members.remove(weak)
        }
        for member in members { wanted[member] = Double(core) }
      }
      #expect(isClose(try map.graph.scores(.coreness).values, wanted))
    }
  }
}
