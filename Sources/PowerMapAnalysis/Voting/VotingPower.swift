internal import PowerMapGraph

/// The voting power of each stakeholder, as the catalogue asks for it.
struct VotingPower: CatalogMeasure {
  /// Which index is told.
  enum Index: Hashable, Sendable {
    case banzhaf
    case absoluteBanzhaf
    case shapleyShubik
  }

  let index: Index

  static let card = MeasureCard(
    title: "Banzhaf index", topic: .voting, question: "Whose vote makes the difference?",
    definition: "How often the member turns a losing coalition into a winning one, as a share of all such turns.",
    reading: "0.4 means four tenths of all power to make the difference, whatever the share of votes.",
    caution: "All coalitions count as equally likely: it measures the rules, not who stands with whom.",
    range: "0 to 1; sums to 1", reference: "Banzhaf 1965, Rutgers Law Review 19:317; Dubey & Shapley 1979",
    complexity: "O(n q) for a total of q votes", status: .core)

  static let parameters = [
    MeasureParameter(
      name: "quota", meaning: "The votes that a decision needs; by default the smallest total above half.",
      range: Double.leastNonzeroMagnitude..<Double.infinity)
  ]

  static let entries = [
    MeasureEntry("voting.banzhaf", VotingPower(index: .banzhaf)),
    MeasureEntry(
      "voting.banzhaf.absolute", VotingPower(index: .absoluteBanzhaf),
      card: card.with(
        title: "Banzhaf index, absolute", question: "How often does this member’s vote make the difference?",
        definition: "The share of all coalitions of the others that lose without the member and win with it.",
        reading: "0.5 means that in half of all cases this vote decides.", range: "0 to 1")),
    MeasureEntry(
      "voting.shapley_shubik", VotingPower(index: .shapleyShubik),
      card: card.with(
        title: "Shapley–Shubik index", question: "Who is the one that completes a majority?",
        definition: "The share of all orders in which members can join where this member completes the majority.",
        caution: "All orders of joining count as equally likely: it measures the rules, not who stands with whom.",
        reference: "Shapley & Shubik 1954, American Political Science Review 48:787",
        complexity: "O(n² q) for a total of q votes")),
  ]

  static let kind = "node"

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let body = question.votingBody else { return .undefined(Self.kind, because: Question.noVotes) }
    guard index != .shapleyShubik || body.voters <= body.mostVoters else {
      throw .tooLarge(question.id, limit: body.mostVoters, in: .body, instead: "voting.banzhaf")
    }
    let scores =
      switch index {
      case .banzhaf: body.banzhaf
      case .absoluteBanzhaf: body.absoluteBanzhaf
      case .shapleyShubik: body.shapleyShubik
      }
    guard let scores else { return .undefined(Self.kind, because: "No vote ever makes a difference.") }
    return Answer(.node(scores), parameters: [Datum.Field("quota", .number(body.quota))])
  }
}

extension Question {
  /// The body that decides by the votes of the stakeholders; nil without votes, or where they have too many
  /// digits for so many members.
  var votingBody: VotingBody? {
    VotingBody(
      votes: graph.values { $0.votes }.map { $0 ?? 0 },
      quota: parameter("quota") ?? graph.about.conventions.quota)
  }

  static let noVotes = "Nobody has votes, or more than 25 members have votes with too many digits."
}
