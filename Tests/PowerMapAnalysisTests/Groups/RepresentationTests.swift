import Foundation
import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

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

  @Test func `It divides shares of the total by shares of heads`() throws {
    var numbers = SplitMix64(seed: 32)
    for _ in 0..<60 {
      let people = (0...numbers.below(6)).map { position in
        var person = Stakeholder(id: Stakeholder.ID("\(position)"))
        person.group = ["x", "y", "z"][numbers.below(3)]
        person.resources = Double(numbers.below(4))
        person.people = Double(1 + numbers.below(9))
        return person
      }
      let analysis = Analysis(try StakeholderGraph(stakeholders: people, ties: []))
      for (id, heads) in [("representation[resources]", { _ in 1.0 }), ("representation.people[resources]", \.people!)]
        as [(String, (Stakeholder) -> Double)]
      {
        func sum(_ amount: (Stakeholder) -> Double, of group: String? = nil) -> Double {
          people.filter { group == nil || $0.group == group }.reduce(0) { $0 + amount($1) }
        }
        let held = sum { $0.resources! }
        let wanted = Set(people.map { $0.group! }).sorted().map { group -> Datum.Field in
          let size = sum(heads, of: group) / sum(heads)
          let share = held > 0 ? sum({ $0.resources! }, of: group) / held : nil
          let ratio = share.map { $0 / size }
          return Datum.Field(
            group,
            .record([
              .init("share", .optional(share)), .init("headcount_share", .number(size)),
              .init("ratio", .optional(ratio)),
              .init("log_ratio", .optional(ratio.flatMap { $0 > 0 ? log($0) : nil })),
              .init("gap", .optional(share.map { $0 - size })),
            ]))
        }
        let got = try analysis.answer(id).value.json(analysis.graph)
        #expect(isSame(got, Datum.record(wanted).json, tolerance: 1e-9), "\(id)")
      }
    }
  }

  private struct UnexpectedAnswer: Error {}

  private func graph(votes: [Double]) throws -> StakeholderGraph {
    let sketch = StakeholderGraph.sketch("a b c d", groups: ["a": "few", "b": "few", "c": "many", "d": "many"])
    var people = sketch.stakeholders
    for position in people.indices { people[position].votes = votes[position] }
    return try StakeholderGraph(stakeholders: people, ties: [])
  }
}
