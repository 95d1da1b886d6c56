import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RaterDisagreementTests {
  private func graph(_ ratings: [[String: String]], scale: RatingScale? = nil) throws -> StakeholderGraph {
    var about = MapDescription()
    about.conventions.influenceScale = scale
    let people = ratings.enumerated().map { position, extras in
      var person = Stakeholder(id: Stakeholder.ID("s\(position)"))
      person.extras = extras
      return person
    }
    return try StakeholderGraph(stakeholders: people, ties: [Tie](), about: about)
  }

  @Test func `It is the mean difference of two raters, of the width of the scale`() throws {
    let graph = try graph([
      ["influence [Ana]": "1", "influence [Ben]": "3", "influence [Cem]": "5"],
      ["influence [Ana]": "2", "influence [Ben]": "2"], ["influence [Ana]": "4"], [:],
    ])
    let scores = try graph.scores(.disagreement(.influence)).optionals
    #expect(abs(try #require(scores[0]) - 8.0 / 3 / 4) < 1e-15)
    #expect(Array(scores[1...]) == [0, nil, nil])
  }

  @Test func `A declared scale is the one that counts, and stances go from −1 to 1`() throws {
    let rated = ["influence [Ana]": "1", "influence [Ben]": "5", "stance [Ana]": "-0.5", "stance [Ben]": "0.5"]
    let graph = try graph([rated], scale: RatingScale("0-10"))
    #expect(try graph.scores(.disagreement(.influence)).optionals == [0.4])
    #expect(try graph.scores(.disagreement(.stance)).optionals == [0.5])
  }

  @Test func `It is the same as pair by pair`() throws {
    var numbers = SplitMix64(seed: 4)
    for count in 2...9 {
      let ratings = (0..<count).map { _ in Double(numbers.next() % 11) }
      var sum = 0.0
      for left in ratings { for right in ratings { sum += abs(left - right) } }
      let scale = RatingScale(lowest: 0, highest: 10)
      let expected = sum / Double(count * (count - 1)) / 10
      #expect(abs(try #require(RaterDisagreement.disagreement(ratings, on: scale)) - expected) < 1e-12)
    }
  }

  @Test func `Ties have it from the ratings of their strengths`() throws {
    var tie = Tie(from: "a", to: "b", weight: 2)
    tie.extras = ["weight [from]": "1", "weight [to]": "3"]
    var other = Tie(from: "b", to: "a")
    other.extras = ["weight [from]": "5"]
    let graph = try StakeholderGraph(stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: [tie, other])
    #expect(TieDisagreement().values(in: graph) == [Answer.PairValue(Vertex(0), Vertex(1), 0.5)])
  }
}
