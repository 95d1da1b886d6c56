import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct KrackhardtEfficiencyTests {
  @Test func `An organization chart has one, everybody with everybody none`() throws {
    // Krackhardt 1994: an out-tree is the ideal of all four dimensions.
    #expect(try StakeholderGraph.sketch("a>b a>c b>d b>e").figure(.krackhardtEfficiency) == 1)
    #expect(try StakeholderGraph.sketch("a-b a-c b-c").figure(.krackhardtEfficiency) == 0)
    #expect(isClose(try StakeholderGraph.sketch("a>b b>a b>c").figure(.krackhardtEfficiency), 0.75))
    #expect(try StakeholderGraph.sketch("a b").figure(.krackhardtEfficiency) == nil)
  }

  @Test func `It counts the ties of each separate part`() throws {
    for map in SmallMaps.all {
      let joined = map.symmetrized(max).distances(weighted: false)
      let sizes = map.indices.map { vertex in Double(joined[vertex].count(where: \.isFinite)) }
      // Every member counts for its part by one divided by the size of the part.
      let needed = sizes.reduce(0) { $0 + ($1 - 1) / $1 }
      let most = sizes.reduce(0) { $0 + ($1 * ($1 - 1) - ($1 - 1)) / $1 }
      let ties = Double(map.weight.reduce(0) { $0 + $1.count { $0 > 0 } })
      let wanted = most > 1e-9 ? 1 - (ties - needed) / most : nil
      #expect(isClose(try map.graph.figure(.krackhardtEfficiency), wanted), "\(map)")
    }
  }
}
