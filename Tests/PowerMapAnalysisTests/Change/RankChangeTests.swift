import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RankChangeTests {
  @Test func `The tables of known rankings are right`() throws {
    let file = GoldenNetwork.folder.appending(path: "tables/rankings.json")
    let records = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: Any]]
    #expect(records.count >= 5)
    for record in records {
      let (x, y) = (record["x"] as! [Double], record["y"] as! [Double])
      #expect(isClose(RankCorrelation.kendall(x, y), record["kendall_tau_b"] as? Double))
      #expect(isClose(RankCorrelation.spearman(x, y), record["spearman"] as? Double))
    }
  }

  @Test func `A swap of two of three`() throws {
    var analysis = Analysis(.sketch("a b c b>a c>a c>b"))
    analysis.later = .sketch("a b c c>a b>a b>c")
    #expect(isClose(analysis.figure("change.kendall[degree.out]"), 1.0 / 3))
    #expect(isClose(analysis.figure("change.spearman[degree.out]"), 0.5))
  }

  @Test func `Kendall counts pairs, Spearman correlates mean ranks`() {
    var numbers = SplitMix64(seed: 61)
    for round in 0..<200 {
      let (x, y) = lists(2 + round % 7, from: &numbers)
      #expect(isClose(RankCorrelation.kendall(x, y), kendall(x, y)), "\(x) and \(y)")
      #expect(isClose(RankCorrelation.spearman(x, y), pearson(ranks(x), ranks(y))), "\(x) and \(y)")
    }
  }

  @Test func `It compares those on both maps`() {
    for pair in MapPair.all {
      let (x, y) = pair.strengths
      #expect(isClose(pair.analysis.figure("change.kendall[strength.out]"), kendall(x, y)), "\(pair)")
      let spearman = pearson(ranks(x), ranks(y))
      #expect(isClose(pair.analysis.figure("change.spearman[strength.out]"), spearman), "\(pair)")
    }
  }

  /// Two lists of whole numbers, many of them equal.
  private func lists(_ count: Int, from numbers: inout SplitMix64) -> ([Double], [Double]) {
    ((0..<count).map { _ in Double(numbers.below(5)) }, (0..<count).map { _ in Double(numbers.below(5)) })
  }

  /// Pairs in the same order less pairs in opposite order, by the pairs that are in any order.
  private func kendall(_ x: [Double], _ y: [Double]) -> Double? {
    let pairs = x.indices.flatMap { one in x.indices.filter { $0 > one }.map { (x[one] - x[$0], y[one] - y[$0]) } }
    let agreement = pairs.count { $0.0 * $0.1 > 0 } - pairs.count { $0.0 * $0.1 < 0 }
    let ordered = Double(pairs.count { $0.0 != 0 } * pairs.count { $0.1 != 0 })
    return ordered > 0 ? Double(agreement) / ordered.squareRoot() : nil
  }

  @Test func `Negative scores have ranks, too`() throws {
    var analysis = Analysis(.sketch("a>b b>c"))
    analysis.later = analysis.graph
    #expect(analysis.figure("change.kendall[influence.net]") == 1)
  }
}
