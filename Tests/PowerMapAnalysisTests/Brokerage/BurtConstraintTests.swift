import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct BurtConstraintTests {
  @Test func `The middle of a path is freest`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c").scores(.burtConstraint()).values == [1, 0.5, 1])
  }

  @Test func `The center of a star of n rays has 1 divided by n`() throws {
    #expect(
      isClose(try StakeholderGraph.sketch("c-1 c-2 c-3 c-4").scores(.burtConstraint()).values, [0.25, 1, 1, 1, 1]))
  }

  @Test func `Two tied contacts constrain by more than one`() throws {
    #expect(
      isClose(try StakeholderGraph.sketch("a-b b-c a-c").scores(.burtConstraint()).values, [1.125, 1.125, 1.125]))
  }

  @Test func `An isolate has none`() throws {
    #expect(try StakeholderGraph.sketch("a-b c").scores(.burtConstraint()).optionals == [1, 1, nil])
  }

  @Test func `It is the formula with three loops`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let both = (weighting == .binary ? map.binary : map).symmetrized(+)
        func share(_ one: Int, _ other: Int) -> Double { both.weight[one][other] / both.weight[one].reduce(0, +) }
        let wanted = map.indices.map { ego -> Double? in
          let contacts = map.indices.filter { both.hasTie(ego, $0) }
          if contacts.isEmpty { return nil }
          return contacts.reduce(0) { sum, contact in
            let indirect = contacts.filter { $0 != contact }.reduce(0) { $0 + share(ego, $1) * share($1, contact) }
            return sum + (share(ego, contact) + indirect) * (share(ego, contact) + indirect)
          }
        }
        #expect(isClose(try map.graph.scores(.burtConstraint(weighting)).values, wanted))
      }
    }
  }
}
