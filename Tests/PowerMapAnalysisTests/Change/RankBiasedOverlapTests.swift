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

  @Test func `Without a later map there is none`() throws {
    #expect(
      try Analysis(.sketch("a>b")).answer("change.rbo[degree.out]").note == "There is no later map to compare with.")
  }
}
