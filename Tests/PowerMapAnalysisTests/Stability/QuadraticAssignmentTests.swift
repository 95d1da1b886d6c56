import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct QuadraticAssignmentTests {
  @Test func `It comes near to all changes of places one by one`() throws {
    let earlier = StakeholderGraph.sketch("a b c d e a>b:3 b>c:1 c>d:2 d>e:1 a>c:1")
    let later = StakeholderGraph.sketch("a b c d e a>b:2 b>c:1 d>e:3 e>a:1 a>d:1")
    var analysis = Analysis(earlier)
    analysis.later = later
    analysis.parameters["qap"] = ["runs": 4000]
    let result = try figures(of: analysis.answer("qap"))
    let observed = naive(earlier, later, Array(0..<5))!
    let all = permutations(of: 5).map { naive(earlier, later, $0)! }
    #expect(isClose(result["observed"], observed))
    #expect(abs(result["p_greater"]! - Double(all.count { $0 >= observed - 1e-9 }) / 120) < 0.03)
    #expect(abs(result["p_less"]! - Double(all.count { $0 <= observed + 1e-9 }) / 120) < 0.03)
  }

  @Test func `A change of places moves rows and columns together`() throws {
    var numbers = SplitMix64(seed: 8)
    for map in SmallMaps.random where map.order < 8 {
      var other = map
      other.weight = map.weight.map { $0.map { $0 > 0 && numbers.unit() < 0.7 ? $0 * 2 : 0 } }
      if map.isUndirected { other = other.symmetrized(max) }
      let (one, two) = (map.graph, other.graph)
      guard let correlation = PairedStrengths(one, two).relabelling() else { continue }
      var places = Array(map.indices)
      numbers.shuffle(&places)
      #expect(isClose(correlation(places), naive(one, two, places)), "\(map)")
    }
  }

  @Test func `Places are shuffled run by run, and the observed ones count as one run`() throws {
    for pair in MapPair.all {
      guard let observed = pair.correlation() else { continue }
      var numbers = SplitMix64(seed: 12)
      var (greater, less) = (1, 1)
      for _ in 0..<15 {
        var places = Array(pair.shared)
        numbers.shuffle(&places)
        let value = try #require(pair.correlation(places))
        if value >= observed - 1e-12 { greater += 1 }
        if value <= observed + 1e-12 { less += 1 }
      }
      var analysis = pair.analysis
      analysis.parameters["qap"] = ["runs": 15, "seed": 12]
      let result = try figures(of: analysis.answer("qap"))
      #expect(isClose(result["observed"], observed), "\(pair)")
      #expect(result["p_greater"] == Double(greater) / 16 && result["p_less"] == Double(less) / 16, "\(pair)")
    }
  }

  @Test func `Without a later map, or where nothing varies, there is none`() throws {
    var analysis = Analysis(.sketch("a>b b>c"))
    #expect(try analysis.answer("qap").note == "There is no later map to compare with.")
    analysis.later = .sketch("a b c")
    #expect(try analysis.answer("qap").note == "The strengths of one of the maps do not vary.")
  }

  /// Pearson's correlation over cells, the later map's i standing at places[i].
  private func naive(_ earlier: StakeholderGraph, _ later: StakeholderGraph, _ places: [Int]) -> Double? {
    let isUndirected = earlier.isUndirected && later.isUndirected
    var (x, y): ([Double], [Double]) = ([], [])
    for row in places.indices {
      for column in places.indices where isUndirected ? column > row : column != row {
        y.append(later.positive.outgoing.weight(from: Vertex(row), to: Vertex(column)))
        x.append(earlier.positive.outgoing.weight(from: Vertex(places[row]), to: Vertex(places[column])))
      }
    }
    return pearson(x, y)
  }
}
