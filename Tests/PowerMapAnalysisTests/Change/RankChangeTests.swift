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

  @Test func `Negative scores have ranks, too`() throws {
    var analysis = Analysis(.sketch("a>b b>c"))
    analysis.later = analysis.graph
    #expect(analysis.figure("change.kendall[influence.net]") == 1)
  }
}
