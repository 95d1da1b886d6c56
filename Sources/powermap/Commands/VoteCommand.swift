import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapGraph

/// Tells what votes are worth under the rules, and what other rules or seats would do.
struct VoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vote",
    abstract: "Whose vote turns a decision, and what another quota or other seats would do.",
    discussion: """
      Votes are the column votes of the stakeholders; --quota says how many a decision needs. Where the people that
      stakeholders speak for are known, it tells which change of seats would bring each group's power to its share of people.

      Example:
        powermap vote my-map
        powermap vote my-map --quota 6 --seats "tenants=2, council=4"
      """)

  @OptionGroup var question: QuestionFlags

  @Option(help: ArgumentHelp("Votes that some would have instead: id=votes, parted by commas.", valueName: "seats"))
  var seats: SeatList?

  mutating func run() throws {
    let seats = seats?.seats ?? []
    try question.answer { analysis, shared in
      try Briefing.vote(analysis, seats: try seats.map { (id: try shared.id(of: $0.id), votes: $0.votes) })
    }
  }
}

/// Votes by stakeholder, as people type them: `tenants=2, council=4`.
struct SeatList: ExpressibleByArgument {
  let seats: [(id: String, votes: Double)]

  init?(argument: String) {
    var seats: [(id: String, votes: Double)] = []
    for part in CommaList.parts(argument) {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, let votes = DecimalNumber.parse(sides[1]), votes >= 0 else { return nil }
      seats.append((String(sides[0]), votes))
    }
    guard !seats.isEmpty else { return nil }
    self.seats = seats
  }
}
