import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct BurtEffectiveSizeTests {
  @Test func `Of three contacts two know each other`() throws {
    let scores = try StakeholderGraph.sketch("a-b b-c a-c a-d").scores(.burtEffectiveSize())
    #expect(isClose(scores.values, [7.0 / 3, 1, 1, 1]))
  }

  @Test func `Without direction and strengths it is Borgatti's n minus 2t over n`() throws {
    // Borgatti 1997: n contacts and t ties among them.
    for map in SmallMaps.undirected {
      let wanted = map.indices.map { ego -> Double? in
        let contacts = map.indices.filter { map.hasTie(ego, $0) }
        let ties = contacts.reduce(0) { sum, one in sum + contacts.count { $0 > one && map.hasTie(one, $0) } }
        return contacts.isEmpty ? nil : Double(contacts.count) - 2 * Double(ties) / Double(contacts.count)
      }
      #expect(isClose(try map.graph.scores(.burtEffectiveSize()).values, wanted), "\(map)")
    }
  }

  @Test func `It is Burt's formula with three loops, and between one and all contacts`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let both = (weighting == .binary ? map.binary : map).symmetrized(+)
        let wanted = map.indices.map { ego -> Double? in
          let contacts = map.indices.filter { both.hasTie(ego, $0) }
          if contacts.isEmpty { return nil }
          let total = both.weight[ego].reduce(0, +)
          return contacts.reduce(0) { sum, contact in
            let strongest = both.weight[contact].max()!
            let others = contacts.filter { $0 != contact }
            return sum + 1
              - others.reduce(0) { $0 + both.weight[ego][$1] / total * both.weight[contact][$1] / strongest }
          }
        }
        let scores = try map.graph.scores(.burtEffectiveSize(weighting)).values
        #expect(isClose(scores, wanted), "\(map)")
        for (ego, score) in scores.enumerated() where !score.isNaN {
          #expect(score > 1 - 1e-9 && score < Double(both.weight[ego].count { $0 > 0 }) + 1e-9)
        }
        let efficiency = zip(map.indices, wanted).map { ego, size in
          size.map { $0 / Double(both.weight[ego].count { $0 > 0 }) }
        }
        #expect(isClose(try map.graph.scores(.burtEfficiency(weighting)).values, efficiency), "\(map)")
      }
    }
  }
}
