internal import PowerMapGraph

/// The members with a special place in the body that decides, as the catalogue asks for them.
struct VotingSet: CatalogMeasure {
  let isMember: @Sendable (VotingBody) -> [Bool]

  static let card = MeasureCard(
    title: "Veto", topic: .voting, question: "Without whom does nothing pass?",
    definition: "The members without whose votes the others do not reach the quota.",
    reading: "Each of those named can stop everything.", caution: "It measures the rules, not who stands with whom.",
    range: "a set of stakeholders", reference: "Dubey & Shapley 1979, Mathematics of Operations Research 4:99",
    complexity: "O(n q) for a total of q votes", status: .core)

  static let parameters = VotingPower.parameters

  static let entries = [
    MeasureEntry("voting.veto", VotingSet { $0.vetoes }),
    MeasureEntry(
      "voting.dictator", VotingSet { $0.dictators },
      card: card.with(
        title: "Dictator", question: "Who decides alone?",
        definition: "The member who has the quota alone and without whom the others do not reach it.",
        reading: "Whoever is named needs nobody else.")),
    MeasureEntry(
      "voting.dummy", VotingSet { $0.dummies },
      card: card.with(
        title: "Votes without power", question: "Whose vote never makes a difference?",
        definition: "The members who never turn a losing coalition into a winning one, those without votes included.",
        reading: "Those named have a seat but no say.")),
  ]

  static let kind = "set"

  init(_ isMember: @escaping @Sendable (VotingBody) -> [Bool]) { self.isMember = isMember }

  func answer(to question: Question) -> Answer {
    guard let body = question.votingBody else { return .undefined(Self.kind, because: Question.noVotes) }
    let members = zip(question.graph.vertices, isMember(body)).filter { $0.1 }.map(\.0)
    return Answer(.set(members), parameters: [Datum.Field("quota", .number(body.quota))])
  }
}
