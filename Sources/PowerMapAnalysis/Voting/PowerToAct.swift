/// How easily the body that decides comes to a decision, as the catalogue asks for it.
struct PowerToAct: CatalogMeasure {
  static let card = MeasureCard(
    title: "Power to act", topic: .voting, question: "How easily does this body decide anything?",
    definition: "The share of all coalitions that have the votes for a decision.",
    reading: "Near 0 nearly everybody must agree; about one half, a simple majority is enough.",
    caution: "All coalitions count as equally likely.",
    range: "0 to 1", reference: "Coleman 1971, in Social Choice", complexity: "O(n q) for a total of q votes",
    status: .core)

  static let parameters = VotingPower.parameters
  static let kind = "graph"
  static let entries = [MeasureEntry("voting.power_to_act", PowerToAct())]

  func answer(to question: Question) -> Answer {
    guard let body = question.votingBody else { return .undefined(Self.kind, because: Question.noVotes) }
    return Answer(.graph(body.powerToAct), parameters: [Datum.Field("quota", .number(body.quota))])
  }
}
