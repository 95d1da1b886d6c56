import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct TrustBriefingTests {
  private func analysis(_ ratings: (String, String, String)...) throws -> Analysis {
    let ties = ratings.map { from, to, rating in
      var tie = Tie(from: Stakeholder.ID(from), to: Stakeholder.ID(to))
      tie.extras["reliability"] = rating
      return tie
    }
    return Analysis(try MapFixture.graph(["A", "B", "C"], ties))
  }

  @Test func `Trust comes first, then the relation that one side sees differently`() throws {
    let briefing = try Briefing.trust(analysis(("s0", "s1", "2"), ("s1", "s0", "4"), ("s2", "s0", "3")))
    let text = briefing.text(width: 1000)
    #expect(
      text.hasPrefix(
        "Partners rate the trust between them 3.0 on a scale from 1 to 4, which is 67% of what is possible"))
    #expect(text.contains("Rated highest in trust is A, with 3.5."))
    #expect(text.contains("The widest gap: B rates A 4.0 and is rated 2.0 in return."))
    #expect(briefing.json().contains("\"scores\": [3.5, 2, null]"))
  }

  @Test func `Without the items the column that is needed is named`() throws {
    #expect(throws: BriefingError.lacks(.tieColumn("reliability"))) { try Briefing.trust(map("a b", "a>b")) }
  }
}
