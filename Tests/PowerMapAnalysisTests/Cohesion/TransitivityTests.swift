import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct TransitivityTests {
  @Test func `A triangle with somebody hanging on`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c a-c a-d").figure(.transitivity) == 0.6)
  }

  @Test func `Florence has the printed one`() throws {
    // 0.1914894, nine of 47, in many texts on Padgett's marriages.
    #expect(isClose(try Florence.marriages.figure(.transitivity), 0.1914894, tolerance: 1e-7))
  }

  @Test func `A cycle of three arrows is a closed circle`() throws {
    #expect(try StakeholderGraph.sketch("a>b b>c c>a").figure(.transitivity) == 1)
  }

  @Test func `Where nobody has two contacts there is none`() throws {
    #expect(try StakeholderGraph.sketch("a-b c-d").figure(.transitivity) == nil)
  }

  @Test func `It counts pairs of contacts who are tied`() throws {
    for map in SmallMaps.all {
      let ties = map.symmetrized(max)
      var pairs = 0.0
      var closed = 0.0
      for center in map.indices {
        for one in map.indices where ties.hasTie(center, one) {
          for other in map.indices where other > one && ties.hasTie(center, other) {
            pairs += 1
            if ties.hasTie(one, other) { closed += 1 }
          }
        }
      }
      #expect(isClose(try map.graph.figure(.transitivity), pairs > 0 ? closed / pairs : nil))
    }
  }
}
