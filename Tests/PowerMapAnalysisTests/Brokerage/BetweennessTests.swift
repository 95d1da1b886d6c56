import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct BetweennessTests {
  @Test func `The Medici lie on more than half of the shortest paths of Florence`() throws {
    // Wasserman & Faust 1994, table 5.2: 0.522 of the 91 pairs of the other fourteen families that married.
    let betweenness = try Florence.marriages.scores(.betweenness())
    #expect(isClose(betweenness[Florence.medici], 47.5))
    #expect(isClose(betweenness[Florence.medici].map { $0 / 91 }, 0.522, tolerance: 5e-4))
    #expect(betweenness.ranking().first?.vertex == Florence.medici)
  }

  @Test func `In Krackhardt's kite Heather is the bridge`() throws {
    let kite = GoldenNetwork.named("kite").graph
    #expect(isClose(try kite.scores(.betweenness())[kite.vertex(of: "Heather")!], 14))
  }

  @Test func `The ten of the kite have the printed scores`() throws {
    // Krackhardt 1990, Administrative Science Quarterly 35:342, as in the tests of NetworkX 3.6.
    let printed: [Double?] = [0.833, 0.833, 0, 3.667, 0, 8.333, 8.333, 14, 8, 0]
    #expect(isClose(try GoldenNetwork.named("kite").graph.scores(.betweenness()).values, printed, tolerance: 5e-4))
  }

  @Test func `All families of Florence have the printed shares`() throws {
    // As in the tests of NetworkX 3.6, without the Pucci, who married nobody.
    let printed: [(String, Double)] = [
      ("Guadagni", 0.255), ("Albizzi", 0.212), ("Salviati", 0.143), ("Ridolfi", 0.114), ("Bischeri", 0.104),
      ("Strozzi", 0.103), ("Barbadori", 0.093), ("Tornabuoni", 0.092), ("Castellani", 0.055), ("Peruzzi", 0.022),
      ("Acciaiuoli", 0), ("Ginori", 0), ("Lamberteschi", 0), ("Pazzi", 0),
    ]
    let scores = try Florence.marriages.scores(.betweenness())
    for (family, share) in printed {
      let score = scores[Florence.marriages.vertex(of: .init(family))!]
      #expect(isClose(score.map { $0 / 91 }, share, tolerance: 5e-4), "\(family)")
    }
  }

  @Test func `A map with direction has the scores that UCINET prints`() throws {
    // UCINET 6.849 on Camp 92, in its four bytes a number.
    let printed: [Double?] = [
      78.33333588, 0, 1.33333337, 32.5, 39.5, 6.33333349, 12.5, 0.5, 58.83333206, 0, 5, 16.33333397, 0, 2.33333325,
      54.66666794, 16.83333397, 13.66666698, 47.33333206,
    ]
    #expect(isClose(try Camp92.map.scores(.betweenness()).values, printed, tolerance: 1e-7))
  }

  @Test func `Women and events have UCINET's scores for two kinds of people`() throws {
    // UCINET 6.849 on Davis, Gardner & Gardner 1941, as parts of the most that a woman (445) or an event (452) can have
    // where ties join women with events only (Borgatti & Everett 1997, Social Networks 19:243).
    let printed: [Double?] = [
      0.097, 0.051, 0.088, 0.049, 0.011, 0.011, 0.009, 0.007, 0.017, 0.016, 0.016, 0.047, 0.072, 0.113, 0.042, 0.002,
      0.005, 0.005, 0.002, 0.002, 0.018, 0.008, 0.038, 0.065, 0.130, 0.244, 0.226, 0.011, 0.020, 0.018, 0.002, 0.002,
    ]
    let scores = try GoldenNetwork.named("davis_two_mode").graph.scores(.betweenness()).values
    let parts = scores.enumerated().map { $0.element / ($0.offset < 18 ? 445 : 452) }
    #expect(isClose(parts, printed, tolerance: 5e-4))
  }

  @Test func `Path, star and cycle`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c").scores(.betweenness()).values == [0, 1, 0])
    let star = StakeholderGraph.sketch("c-1 c-2 c-3 c-4")
    #expect(try star.scores(.betweenness()).values == [6, 0, 0, 0, 0])
    #expect(try star.shares(.betweenness())?.values == [1, 0, 0, 0, 0])
    #expect(try StakeholderGraph.sketch("a>b b>c c>a").scores(.betweenness()).values == [1, 1, 1])
  }

  @Test func `For two stakeholders there are scores but no shares`() throws {
    let graph = StakeholderGraph.sketch("a-b")
    #expect(try graph.scores(.betweenness()).values == [0, 0])
    #expect(try graph.shares(.betweenness())?.optionals == [nil, nil])
  }

  @Test func `Path lengths that are equal on paper are equal`() throws {
    // 1/6 + 1 + 1/6 and 1/3 + 1 differ in the last digit of their sums.
    let graph = StakeholderGraph.sketch("s>a:6 a>b:1 b>t:6 s>c:3 c>t:1")
    #expect(isClose(try graph.scores(.betweenness(.weighted)).values, [0, 1.5, 1.5, 0, 0.5]))
  }

  @Test func `It counts the shortest of all simple paths`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let wanted = map.betweenness(weighted: weighting == .weighted)
        #expect(isClose(try map.graph.scores(.betweenness(weighting)).values, wanted), "\(map)")
      }
    }
  }
}
