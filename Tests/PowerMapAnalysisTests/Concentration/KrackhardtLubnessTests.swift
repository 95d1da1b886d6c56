import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct KrackhardtLubnessTests {
  @Test func `An organization chart has one, two superiors of one who have none above them have not`() throws {
    // Krackhardt 1994: an out-tree is the ideal of all four dimensions.
    #expect(try StakeholderGraph.sketch("a>b a>c b>d b>e").figure(.krackhardtLubness) == 1)
    #expect(try StakeholderGraph.sketch("a>c b>c").figure(.krackhardtLubness) == 0)
    #expect(try StakeholderGraph.sketch("a-b b-c").figure(.krackhardtLubness) == 1)
    #expect(try StakeholderGraph.sketch("a>b").figure(.krackhardtLubness) == nil)
  }

  @Test func `Two upper bounds of whom neither influences the other are no least one`() throws {
    // Neither the pair a, b (nobody above) nor the pair c, d (both above) has one, of 3 pairs that could fail.
    #expect(isClose(try StakeholderGraph.sketch("a>c a>d b>c b>d").figure(.krackhardtLubness), 1.0 / 3))
  }

  @Test func `It tries every upper bound of every pair`() throws {
    for map in SmallMaps.all {
      let reach = map.distances(weighted: false).map { $0.map(\.isFinite) }
      let joined = map.symmetrized(max).distances(weighted: false).map { $0.map(\.isFinite) }
      var (missing, possible) = (0, 0.0)
      for one in map.indices {
        let size = Double(joined[one].count { $0 })
        guard size > 2 else { continue }
        possible += (size - 1) * (size - 2) / 2 / size
        for other in map.indices where other > one && joined[one][other] {
          let bounds = map.indices.filter { reach[$0][one] && reach[$0][other] }
          if !bounds.contains(where: { least in bounds.allSatisfy { reach[$0][least] } }) { missing += 1 }
        }
      }
      let wanted = possible > 0 ? 1 - Double(missing) / possible : nil
      #expect(isClose(try map.graph.figure(.krackhardtLubness), wanted), "\(map)")
    }
  }
}
