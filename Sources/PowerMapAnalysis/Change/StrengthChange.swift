internal import PowerMapGraph

/// How much each stakeholder's strength has changed, as the catalogue asks for it.
///
/// The strength on the later map minus that on this one.
///
/// - Range: any number.
/// - Ties: read as strengths.
/// - Undefined: for those who are not on the later map; for everybody without a later map.
/// - Complexity: O(n + m).
/// - Reference: Snijders, van de Bunt & Steglich 2010, *Social Networks* 32:44.
///
/// From a → b of strength 2 to the same of 3: a has +1.
struct StrengthChange: CatalogMeasure {
  let direction: Direction

  static let card = MeasureCard(
    title: "Change of strength", topic: .change, question: "Whose ties have become stronger or weaker?",
    definition: "The stakeholder’s strength on the later map minus that on this one.",
    reading: "Above zero the ties became stronger, below zero weaker.",
    caution: "Both maps must use the same scale of strength.",
    range: "any number", reference: "Snijders, van de Bunt & Steglich 2010, Social Networks 32:44",
    complexity: "O(n + m)", status: .core)

  static let kind = "node"

  static let entries = MeasureEntry.variants(
    of: "change.strength",
    questions: DirectedQuestions(
      outgoing: "Who has gained or lost influence?", incoming: "Who is under more or less influence than before?",
      undirected: card.question),
    definitions: DirectedSentences(
      outgoing: "The influence that the stakeholder exerts on the later map minus that on this one.",
      incoming: "The influence that the stakeholder receives on the later map minus that on this one.")
  ) { StrengthChange(direction: $0) }

  func answer(to question: Question) -> Answer {
    guard let later = question.analysis.later else { return .undefined(Self.kind, because: Question.noLaterMap) }
    let strength = Strength(direction == .outgoing ? .outgoing : .incoming)
    let before = strength.scores(in: question.graph)
    let after = strength.scores(in: later)
    return Answer(
      .node(
        question.graph.vertices.map { vertex in
          later.vertex(of: question.graph[vertex].id).map { after.values[$0.index] - before.values[vertex.index] }
        }))
  }
}
