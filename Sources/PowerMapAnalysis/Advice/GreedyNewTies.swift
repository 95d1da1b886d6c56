internal import PowerMapGraph

/// Some new ties one after the other, as the catalogue asks for them.
struct GreedyNewTies: CatalogMeasure {
  static let card = BestNewTie.card

  static let parameters = [
    MeasureParameter(name: "ties", meaning: "How many ties are sought; 3 by default.", range: 1..<1_001)
  ]

  static let kind = "list"

  func answer(to question: Question) -> Answer {
    guard let targets = question.targets, var search = NewTies(in: question.graph) else {
      return .undefined(Self.kind, because: Question.noDecisionMakers)
    }
    var steps: [Datum] = []
    for _ in 0..<Int(question.parameter("ties") ?? 3) {
      let before = search.meanAccess
      let best = search.best()
      guard let score = best.score, let tie = best.ties.first, score > before, !Scores.isTied(score, before) else {
        break
      }
      search.add(tie)
      steps.append(
        .record([Datum.Field("tie", .tie(tie, in: question.graph)), Datum.Field("score", .number(score))]))
    }
    return Answer(.list(steps), parameters: [targets])
  }
}
