import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct VotingBriefingTests {
  /// A council of three parties, of which the largest speaks for fewest people.
  private func council(quota: Double? = nil) throws -> Analysis {
    let people = [("Old", 50.0, 100.0), ("New", 49, 300), ("Small", 1, 600)].map { name, votes, people in
      var person = Stakeholder(id: Stakeholder.ID(name.lowercased()), name: name)
      person.votes = votes
      person.people = people
      person.group = name
      return person
    }
    var about = MapDescription()
    about.conventions.quota = quota
    return Analysis(try StakeholderGraph(stakeholders: people, ties: [Tie](), about: about))
  }

  @Test func `Votes 50, 49 and 1 with a quota of 51 are worth three, one and one fifth`() throws {
    let text = try Briefing.vote(council(quota: 51)).text()
    #expect(text.contains("Three stakeholders have 100 votes together, and a decision needs 51 of them."))
    #expect(text.contains("Nothing passes without Old."))
    #expect(text.contains("The group Small speaks for 60% of the people and has 20% of the power to turn a decision."))
  }

  @Test func `Other seats are compared with those there are`() throws {
    let briefing = try Briefing.vote(council(), seats: [("small", 2)])
    #expect(briefing.text().contains("With the other seats a decision needs 51 of 101 votes"))
    #expect(briefing.json().contains("\"other_seats\": {\"quota\": 51"))
  }

  @Test func `Usual quotas stand beside the one that holds, each once`() throws {
    let table = try #require(try Briefing.vote(council(quota: 60)).tables.dropFirst().first)
    #expect(
      table.rows.map { $0[0].text.plain } == [
        "more than half", "as it is", "two thirds", "three quarters", "everybody",
      ])
    #expect(table.rows.map { $0[1].text.plain } == ["51", "60", "67", "75", "100"])
  }

  @Test func `A map without votes names the column that is needed`() throws {
    let graph = try MapFixture.graph(["A", "B"])
    #expect(throws: BriefingError.lacks(.column("votes"))) { try Briefing.vote(Analysis(graph)) }
  }

  @Test func `Somebody who is not on the map has no seat`() throws {
    #expect(throws: BriefingError.unknownStakeholder("nobody")) { try Briefing.vote(council(), seats: [("nobody", 1)]) }
  }

  @Test func `Text, Markdown and JSON tell the same sentences`() throws {
    let briefing = try Briefing.vote(council())
    for sentence in briefing.summary + briefing.assumptions {
      let words = sentence.plain.split(separator: " ").prefix(4).joined(separator: " ")
      #expect(briefing.text(width: 10_000).contains(words) && briefing.json().contains(words))
      #expect(briefing.markdown().contains(words))
    }
    #expect(briefing.markdown().hasPrefix("# What a vote is worth\n"))
  }
}
