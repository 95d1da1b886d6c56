import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct WassermanFaustClosenessTests {
  @Test func `In Krackhardt's kite Fernando and Garth are nearest`() throws {
    // Krackhardt 1990, Administrative Science Quarterly 35:342: the printed closeness of the ten.
    let kite = GoldenNetwork.named("kite").graph
    let printed: [Double?] = [0.529, 0.529, 0.500, 0.600, 0.500, 0.643, 0.643, 0.600, 0.429, 0.310]
    #expect(isClose(try kite.scores(.wassermanFaustCloseness()).values, printed, tolerance: 5e-4))
  }

  @Test func `The families of Florence have the printed closeness`() throws {
    // As in the tests of NetworkX 3.6, without the Pucci, who married nobody and make the others reach 14 of 15.
    let printed: [(String, Double)] = [
      ("Medici", 0.560), ("Ridolfi", 0.5), ("Albizzi", 0.483), ("Tornabuoni", 0.483), ("Guadagni", 0.467),
      ("Barbadori", 0.4375), ("Strozzi", 0.4375), ("Bischeri", 0.4), ("Castellani", 0.389), ("Salviati", 0.389),
      ("Acciaiuoli", 0.368), ("Peruzzi", 0.368), ("Ginori", 0.333), ("Lamberteschi", 0.326), ("Pazzi", 0.286),
    ]
    let scores = try Florence.marriages.scores(.wassermanFaustCloseness())
    for (family, closeness) in printed {
      let score = scores[Florence.marriages.vertex(of: .init(family))!]
      #expect(isClose(score.map { $0 * 15 / 14 }, closeness, tolerance: 5e-4), "\(family)")
    }
  }

  @Test func `UCINET's farness follows from closeness and reach`() throws {
    // UCINET 6.849 on Camp 92: the sum of distances, 18 for everybody out of reach.
    let printed: [Direction: [Double?]] = [
      .outgoing: [159, 103, 164, 168, 161, 164, 164, 168, 163, 153, 103, 163, 55, 163, 74, 92, 92, 83],
      .incoming: [44, 213, 60, 47, 48, 60, 58, 61, 49, 306, 208, 49, 306, 56, 210, 205, 206, 206],
    ]
    for (direction, farness) in printed {
      let closeness = try Camp92.map.scores(.wassermanFaustCloseness(direction)).values
      let reach = try Camp92.map.scores(.reach(direction, within: nil)).values
      let sums = zip(closeness, reach).map { closeness, reach in
        (reach > 0 ? reach * reach / 17 / closeness : 0) + 18 * (17 - reach)
      }
      #expect(isClose(sums, farness))
    }
  }

  @Test func `Women and events have UCINET's closeness for two kinds of people`() throws {
    // UCINET 6.849 on Davis, Gardner & Gardner 1941: the least possible sum of distances, one to each of the other kind
    // and two to each of one's own, divided by the actual sum (Borgatti & Everett 1997, Social Networks 19:243).
    let printed: [Double?] = [
      0.800, 0.727, 0.800, 0.727, 0.600, 0.667, 0.667, 0.667, 0.706, 0.706, 0.686, 0.727, 0.774, 0.800, 0.727, 0.649,
      0.585, 0.585, 0.524, 0.524, 0.564, 0.537, 0.595, 0.688, 0.733, 0.846, 0.786, 0.550, 0.537, 0.564, 0.524, 0.524,
    ]
    let closeness = try GoldenNetwork.named("davis_two_mode").graph.scores(.wassermanFaustCloseness()).values
    let parts = closeness.enumerated().map { $0.element / 31 * ($0.offset < 18 ? 14 + 2 * 17 : 18 + 2 * 13) }
    #expect(isClose(parts, printed, tolerance: 5.01e-4))
  }

  @Test func `A chain of three is near by two thirds, one half and nothing`() throws {
    let chain = StakeholderGraph.sketch("a>b b>c")
    #expect(isClose(try chain.scores(.wassermanFaustCloseness(.outgoing)).values, [2.0 / 3, 0.5, 0]))
    #expect(isClose(try chain.scores(.wassermanFaustCloseness(.incoming)).values, [0, 0.5, 2.0 / 3]))
  }

  @Test func `The center of a star is as near as can be, an island of two is not`() throws {
    #expect(isClose(try StakeholderGraph.sketch("c-1 c-2 c-3").scores(.wassermanFaustCloseness()).values[0], 1))
    #expect(isClose(try StakeholderGraph.sketch("a-b c d e").scores(.wassermanFaustCloseness()).values[0], 0.25))
  }

  @Test func `Shares divide by the strongest tie where ties have strengths`() throws {
    let graph = StakeholderGraph.sketch("a-b:4 b-c:4")
    #expect(try graph.shares(.wassermanFaustCloseness(.outgoing, .weighted))?.values[1] == 1)
    #expect(try graph.shares(.wassermanFaustCloseness()) == nil)
  }

  @Test func `It is the share reached divided by the mean distance`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let distances = map.distances(weighted: weighting == .weighted)
        func wanted(_ distance: (Int, Int) -> Double) -> [Double?] {
          map.indices.map { vertex in
            let reached = map.indices.map { distance(vertex, $0) }.filter { $0 > 0 && $0.isFinite }
            let count = Double(reached.count)
            return reached.isEmpty ? 0 : count / Double(map.order - 1) * (count / reached.reduce(0, +))
          }
        }
        let outgoing = try map.graph.scores(.wassermanFaustCloseness(.outgoing, weighting)).values
        let incoming = try map.graph.scores(.wassermanFaustCloseness(.incoming, weighting)).values
        #expect(isClose(outgoing, wanted { distances[$0][$1] }), "\(map)")
        #expect(isClose(incoming, wanted { distances[$1][$0] }), "\(map)")
      }
    }
  }
}
