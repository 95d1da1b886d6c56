import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct PartnerRatingsTests {
  /// Ties with ratings of reliability and, where given, of openness.
  private func graph(_ rows: (String, String, [String: String])...) throws -> StakeholderGraph {
    let ties = rows.map { from, to, extras in
      var tie = Tie(from: Stakeholder.ID(from), to: Stakeholder.ID(to))
      tie.extras = extras
      return tie
    }
    return try StakeholderGraph(
      stakeholders: ["a", "b", "c"].map { Stakeholder(id: Stakeholder.ID($0)) }, ties: ties)
  }

  @Test func `A score is the mean over raters of the mean over items`() throws {
    let graph = try graph(
      ("a", "b", ["Reliable": "4", "Open to discussion": "2"]), ("c", "b", ["Reliable": "2"]),
      ("b", "a", ["Reliable": "1"]))
    let ratings = try #require(PartnerRatings(of: graph, on: TrustItem.trust))
    #expect(ratings.scores == [1, 2.5, nil])
    #expect(ratings.raters == [1, 2, 0])
    #expect(abs(try #require(ratings.share) - 1.0 / 3) < 1e-12)
    #expect(ratings.items == [.reliability, .openness])
  }

  @Test func `The side that rates higher comes first in a gap`() throws {
    let graph = try graph(
      ("a", "b", ["Reliability": "2"]), ("b", "a", ["Reliability": "4"]), ("a", "c", ["Reliability": "4"]))
    let ratings = try #require(PartnerRatings(of: graph, on: TrustItem.trust))
    let gaps = ratings.gaps(atLeast: 1)
    #expect(gaps.count == 1 && gaps[0].size == 2)
    #expect(gaps[0].higher.rater == Vertex(1) && gaps[0].lower.rater == Vertex(0))
    #expect(ratings.gaps(atLeast: 2.5).isEmpty)
  }

  @Test func `Ratings beyond the scale are counted and left out`() throws {
    let graph = try graph(("a", "b", ["Reliability": "9"]), ("b", "a", ["Reliability": "3"]))
    let ratings = try #require(PartnerRatings(of: graph, on: TrustItem.trust))
    #expect(ratings.outOfScale == 1 && ratings.scores == [3, nil, nil])
  }

  @Test func `A map without the items has no ratings`() throws {
    #expect(PartnerRatings(of: try graph(("a", "b", [:])), on: TrustItem.value) == nil)
  }
}
