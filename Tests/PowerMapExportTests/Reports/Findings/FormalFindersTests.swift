import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct VotingFinderTests {
  private func voting(_ votes: [String: Double], _ person: inout Stakeholder) { person.votes = votes[person.id.text] }

  @Test func `Whoever decides alone is named, and whose votes never count`() throws {
    let analysis = try map("a b c", "a>b") { voting(["a": 5, "b": 1, "c": 1], &$0) }
    let finding = try #require(VotingFinder().findings(in: MeasureAnswers(analysis)).first)
    #expect(finding.headline.plain == "A can decide alone, with 5 of 7 votes.")
    #expect(finding.meaning.plain.hasSuffix("The votes of B and C can never turn a decision."))
  }

  @Test func `Those without whom nothing passes are named`() throws {
    let one = try map("a b c", "a>b") { voting(["a": 2, "b": 1, "c": 1], &$0) }
    #expect(VotingFinder().headlines(one) == ["Nothing passes without A."])
    let all = try map("a b", "a>b") { voting(["a": 1, "b": 1], &$0) }
    #expect(VotingFinder().headlines(all) == ["Nothing passes without A and B: all who vote must agree."])
  }

  @Test func `A say out of proportion to the votes is told`() throws {
    let analysis = try map("a b c d", "a>b") { voting(["a": 49, "b": 49, "c": 1, "d": 1], &$0) }
    #expect(VotingFinder().headlines(analysis).isEmpty)
    let three = try map("a b c", "a>b") { voting(["a": 49, "b": 49, "c": 2], &$0) }
    #expect(VotingFinder().headlines(three) == ["C has 2% of the votes, but 33% of the power to turn a decision."])
  }

  @Test func `Equal votes and no votes are no finding`() throws {
    #expect(VotingFinder().headlines(try map("a b c", "a>b") { voting(["a": 1, "b": 1, "c": 1], &$0) }).isEmpty)
    #expect(VotingFinder().headlines(try map("a b c", "a>b")).isEmpty)
  }
}

@Suite struct ActualPowerFinderTests {
  @Test func `Whoever exerts more than all who decide is named`() throws {
    let analysis = try map("a b c d m", "a>b 5,m>a 3,b>c 1,c>d 1") { $0.isDecisionMaker = $0.id.text == "m" }
    #expect(
      ActualPowerFinder().headlines(analysis) == [
        "A has no part in the decision, yet exerts more influence than anyone who decides."
      ])
  }

  @Test func `Voters take part in the decision, too`() throws {
    let analysis = try map("a b c d m", "a>b 5,m>a 3,b>c 1,c>d 1") { person in
      person.isDecisionMaker = person.id.text == "m"
      person.votes = person.id.text == "a" ? 1 : nil
    }
    #expect(ActualPowerFinder().headlines(analysis).isEmpty)
  }

  @Test func `Where those who decide come first, or nobody does, there is nothing to tell`() throws {
    #expect(
      ActualPowerFinder().headlines(try map("a b c d m", "m>a 5,a>b 3") { $0.isDecisionMaker = $0.id.text == "m" })
        .isEmpty)
    #expect(ActualPowerFinder().headlines(try map("a b c d m", "m>a 5,a>b 3")).isEmpty)
  }
}
