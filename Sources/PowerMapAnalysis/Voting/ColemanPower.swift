/// How often a member can prevent a decision, or bring one about, as the catalogue asks for it.
///
/// With *η(i)* the number of coalitions in which *i* makes the difference,
///
///     prevent(i) = η(i) / winning coalitions          initiate(i) = η(i) / losing coalitions
///
/// - Range: 0 to 1.
/// - Ties: none; votes are an attribute.
/// - Undefined: without votes; to prevent where nothing ever wins, to initiate where nothing ever loses.
/// - Complexity: O(n q) for a total of q votes.
/// - Reference: Coleman 1971, in *Social Choice*.
///
/// With votes 50, 49, 1 and quota 51, 3 of 8 coalitions win: the first prevents with 3/3 and initiates with 3/5.
struct ColemanPower: CatalogMeasure {
  /// What a vote is used for.
  enum Use: String, Hashable, Sendable, CaseIterable {
    /// To keep a decision from being taken.
    case prevent
    /// To bring a decision about.
    case initiate
  }

  let use: Use

  static let card = MeasureCard(
    title: "Power to prevent", topic: .voting, question: "How often could this member block what would be decided?",
    definition: "The share of winning coalitions that lose without the member.",
    reading: "1 is a veto, 0 a vote that never matters.", caution: "All coalitions count as equally likely.",
    range: "0 to 1", reference: "Coleman 1971, in Social Choice", complexity: "O(n q) for a total of q votes",
    status: .next)

  static let parameters = VotingPower.parameters
  static let kind = "node"

  static let entries = [
    MeasureEntry("voting.prevent", ColemanPower(use: .prevent)),
    MeasureEntry(
      "voting.initiate", ColemanPower(use: .initiate),
      card: card.with(
        title: "Power to initiate", question: "How often could this member turn a lost cause into a decision?",
        definition: "The share of losing coalitions that win when the member joins.",
        reading: "1 decides alone, 0 never matters.")),
  ]

  func answer(to question: Question) -> Answer {
    guard let body = question.votingBody else { return .undefined(Self.kind, because: Question.noVotes) }
    let share = use == .prevent ? body.powerToAct : 1 - body.powerToAct
    guard share > 0 else { return .undefined(Self.kind, because: "Every coalition has the same outcome.") }
    /// Half of all coalitions have the member, and as many have not.
    let scores = body.absoluteBanzhaf.map { $0 / 2 / share }
    return Answer(.node(scores), parameters: [Datum.Field("quota", .number(body.quota))])
  }
}
