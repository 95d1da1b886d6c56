internal import PowerMapGraph

/// The best new tie, as the catalogue asks for it.
struct BestNewTie: CatalogMeasure {
  static let card = MeasureCard(
    title: "Best introduction", topic: .advice,
    question: "Which single introduction would bring people nearest to those who decide?",
    definition: "The new tie, in one direction, that raises the mean access to decision makers most.",
    reading: "All ties listed are equally good; the score is the mean access that they lead to.",
    caution: "It is a suggestion about structure: whether the relation is wanted or safe is for people to decide.",
    range: "ties; the score 0 to 1", reference: "Crescenzi et al. 2016, ACM TKDD 11(1):9", complexity: "O(n m)",
    status: .core)

  static let kind = "optimum"

  func answer(to question: Question) -> Answer {
    guard let targets = question.targets, let search = NewTies(in: question.graph) else {
      return .undefined(Self.kind, because: Question.noDecisionMakers)
    }
    let best = search.best()
    let ties = best.ties.map { Datum.tie($0, in: question.graph) }
    return Answer(
      .optimum([
        Datum.Field("before", .number(search.meanAccess)), Datum.Field("score", .optional(best.score)),
        Datum.Field("ties", .list(ties)), Datum.Field("count", .number(Double(best.count))),
      ]), parameters: [targets])
  }
}
