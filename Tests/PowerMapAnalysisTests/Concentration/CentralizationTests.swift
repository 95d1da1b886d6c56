import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct CentralizationTests {
  @Test func `A star is centralized to exactly one, a cycle not at all`() throws {
    for score in [Centralization.Score.degree, .harmonicCloseness, .betweenness] {
      for rays in 2...8 {
        let star = StakeholderGraph.sketch((1...rays).map { "c-\($0)" }.joined(separator: " "))
        #expect(try star.figure(.centralization(score)) == 1, "\(score) with \(rays) rays")
      }
      #expect(try StakeholderGraph.sketch("a-b b-c c-d d-a").figure(.centralization(score)) == 0)
    }
  }

  @Test func `A star of outgoing ties is centralized one way and hardly the other`() throws {
    let star = StakeholderGraph.sketch("c>1 c>2 c>3 c>4")
    #expect(try star.figure(.centralization(.degree, .outgoing)) == 1)
    #expect(try star.figure(.centralization(.degree, .incoming)) == 1.0 / 16)
    #expect(try star.figure(.centralization(.harmonicCloseness, .outgoing)) == 1)
  }

  @Test func `UCINET prints the same of the campers`() throws {
    // UCINET 6.847 on Camp 92, where everybody chooses three.
    #expect(try Camp92.map.figure(.centralization(.degree, .outgoing)) == 0)
    #expect(isClose(try Camp92.map.figure(.centralization(.degree, .incoming)), 0.12456747, tolerance: 1e-8))
  }

  @Test func `By eigenvector a single tie among isolates is centralized to exactly one`() throws {
    #expect(try StakeholderGraph.sketch("a-b c d e").figure(.centralization(.eigenvector)) == 1)
    #expect(isClose(try StakeholderGraph.sketch("a-b b-c c-d d-a").figure(.centralization(.eigenvector)), 0))
    #expect(try StakeholderGraph.sketch("a b c").figure(.centralization(.eigenvector)) == nil)
    for map in SmallMaps.all {
      guard let figure = try map.graph.figure(.centralization(.eigenvector)) else { continue }
      #expect(figure >= 0 && figure <= 1 + 1e-12, "\(map)")
    }
  }

  @Test func `Two stakeholders have no centralization`() throws {
    #expect(try StakeholderGraph.sketch("a-b").figure(.centralization(.degree)) == nil)
  }

  @Test(arguments: [Centralization.Score.degree, .harmonicCloseness, .betweenness, .eigenvector])
  func `It adds up how far all are behind the first, by the most that any map of the size has`(
    score: Centralization.Score
  ) throws {
    for maps in [SmallMaps.undirected, SmallMaps.directed, SmallMaps.directedOfFour] {
      for order in 3...5 {
        let maps = maps.filter { $0.order == order }
        let directions = [.degree, .harmonicCloseness].contains(score) ? Direction.allCases : [.outgoing]
        for direction in directions {
          let sums = maps.map { map -> Double? in
            guard let scores = scores(score, of: direction == .outgoing ? map : map.transposed) else { return nil }
            return scores.reduce(0) { $0 + (scores.max()! - $1) }
          }
          let most = sums.compactMap { $0 }.max() ?? 0
          for (map, sum) in zip(maps, sums) {
            #expect(isClose(try map.graph.figure(.centralization(score, direction)), sum.map { $0 / most }), "\(map)")
          }
        }
      }
    }
  }

  private func scores(_ score: Centralization.Score, of map: DenseMap) -> [Double]? {
    switch score {
    case .degree: map.weight.map { $0.reduce(0, +) }
    case .harmonicCloseness: map.distances(weighted: false).map { $0.reduce(0) { $1 > 0 ? $0 + 1 / $1 : $0 } }
    case .betweenness: map.betweenness(weighted: false)
    case .eigenvector: map.symmetrized(max).principalVector
    }
  }

  @Test func `No small map exceeds one`() throws {
    for map in SmallMaps.random + SmallMaps.rated {
      for score in [Centralization.Score.degree, .harmonicCloseness, .betweenness] {
        let figure = try #require(try map.graph.figure(.centralization(score)))
        #expect(figure >= 0 && figure <= 1 + 1e-12)
      }
    }
  }
}
