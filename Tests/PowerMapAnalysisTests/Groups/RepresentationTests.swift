import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct RepresentationTests {
  @Test func `A group with half of the heads and a quarter of the votes`() throws {
    let answer = try Analysis(graph(votes: [1, 0, 2, 1])).answer("representation[votes]")
    guard case .map(let groups) = answer.value else { throw UnexpectedAnswer() }
    #expect(groups.map(\.name) == ["few", "many"])
    #expect(
      groups[0].value
        == .record([
          .init("share", .number(0.25)), .init("headcount_share", .number(0.5)), .init("ratio", .number(0.5)),
          .init("log_ratio", .number(-0.6931471805599453)), .init("gap", .number(-0.25)),
        ]))
  }

  @Test func `A group that holds nothing has a ratio of zero and no logarithm`() throws {
    let answer = try Analysis(graph(votes: [0, 0, 2, 1])).answer("representation[votes]")
    guard case .map(let groups) = answer.value, case .record(let parts) = groups[0].value else {
      throw UnexpectedAnswer()
    }
    #expect(parts.map(\.value) == [.number(0), .number(0.5), .number(0), .null, .number(-0.5)])
  }

  @Test func `By people it needs a column of people`() throws {
    let answer = try Analysis(graph(votes: [1, 1, 1, 1])).answer("representation.people[votes]")
    #expect(answer.value == .undefined("map"))
    #expect(answer.note == "No stakeholder has a number in “people”.")
  }

  private struct UnexpectedAnswer: Error {}

  private func graph(votes: [Double]) throws -> StakeholderGraph {
    let sketch = StakeholderGraph.sketch("a b c d", groups: ["a": "few", "b": "few", "c": "many", "d": "many"])
    var people = sketch.stakeholders
    for position in people.indices { people[position].votes = votes[position] }
    return try StakeholderGraph(stakeholders: people, ties: [])
  }
}
