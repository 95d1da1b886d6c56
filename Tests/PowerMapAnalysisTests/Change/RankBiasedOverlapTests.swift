import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RankBiasedOverlapTests {
  @Test func `The tables of known rankings are right`() throws {
    let file = GoldenNetwork.folder.appending(path: "tables/overlaps.json")
    let records = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as! [[String: Any]]
    #expect(records.count >= 4)
    for record in records {
      let (first, second) = (record["S"] as! [String], record["T"] as! [String])
      let names = Array(Set(first + second)).sorted()
      let overlap = RankBiasedOverlap.overlap(
        first.map { names.firstIndex(of: $0)! }, second.map { names.firstIndex(of: $0)! },
        persistence: record["p"] as! Double)
      #expect(isClose(overlap, record["rbo_ext"] as? Double), "\(record["name"]!)")
    }
  }

  @Test func `It is the formula of Webber, Moffat and Zobel with sets`() {
    var numbers = SplitMix64(seed: 62)
    for round in 0..<100 {
      var (one, other) = (Array(0..<8), Array(0..<8))
      numbers.shuffle(&one)
      numbers.shuffle(&other)
      one.removeLast(round % 8)
      other.removeLast(round % 3)
      for p in [0.3, 0.9] {
        let overlap = RankBiasedOverlap.overlap(one, other, persistence: p)
        #expect(isClose(overlap, formula(one, other, p)), "\(one) and \(other)")
      }
    }
  }

  @Test func `It compares those on both maps`() {
    for pair in MapPair.all {
      let (x, y) = pair.strengths
      let rankings = [x, y].map { scores in
        scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
      }
      let wanted = formula(rankings[0], rankings[1], 0.9)
      #expect(isClose(pair.analysis.figure("change.rbo[strength.out]"), wanted), "\(pair)")
    }
  }

  /// Equation 32, for rankings that are not empty.
  private func formula(_ one: [Int], _ other: [Int], _ p: Double) -> Double {
    let (short, long) = (min(one.count, other.count), max(one.count, other.count))
    func common(_ depth: Int) -> Double { Double(Set(one.prefix(depth)).intersection(other.prefix(depth)).count) }
    var sum = 0.0
    for depth in 1...long { sum += common(depth) / Double(depth) * pow(p, Double(depth)) }
    for depth in (short + 1)..<(long + 1) {
      sum += common(short) * Double(depth - short) / Double(short * depth) * pow(p, Double(depth))
    }
    let rest = (common(long) - common(short)) / Double(long) + common(short) / Double(short)
    return (1 - p) / p * sum + rest * pow(p, Double(long))
  }

  @Test func `A swap of the first two costs more than one of the last two`() {
    let same = [0, 1, 2, 3]
    #expect(isClose(RankBiasedOverlap.overlap(same, same, persistence: 0.9), 1))
    #expect(isClose(RankBiasedOverlap.overlap([0, 1], [1, 0], persistence: 0.9), 0.9))
    let top = RankBiasedOverlap.overlap(same, [1, 0, 2, 3], persistence: 0.9)
    let bottom = RankBiasedOverlap.overlap(same, [0, 1, 3, 2], persistence: 0.9)
    #expect(top < bottom && bottom < 1)
  }

  @Test func `Equal numbers rank in the order of stakeholders`() throws {
    var analysis = Analysis(.sketch("a b c a>b b>c c>a"))
    analysis.later = analysis.graph
    #expect(analysis.figure("change.rbo[strength.out]") == 1)
    analysis.parameters["change.rbo[strength.out]"] = ["p": 0.5]
    #expect(try analysis.answer("change.rbo[strength.out]").parameters == [.init("p", .number(0.5))])
  }

  @Test func `Numbers that are equal on paper rank in the order of stakeholders, too`() {
    // 0.1 + 0.2 is more than 0.3 in its last digit.
    var analysis = Analysis(.sketch("a>c:0.3 b>c:0.3"))
    analysis.later = .sketch("a>c:0.3 b>c:0.1 b>c:0.2")
    #expect(isClose(analysis.figure("change.rbo[strength.out]"), 1))
  }

  @Test func `Without a later map there is none`() throws {
    #expect(
      try Analysis(.sketch("a>b")).answer("change.rbo[degree.out]").note == "There is no later map to compare with.")
  }
}
