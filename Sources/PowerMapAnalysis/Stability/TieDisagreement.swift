public import PowerMapGraph

/// Measures how far those who told of the same tie are apart in how strong it is.
///
/// As `RaterDisagreement`, of the columns `weight [rater]`; somebody who said that there is no tie rated it 0. Of several kinds of ties between the
/// same two the largest counts.
///
/// - Range: 0 to 1.
/// - Ties: all that at least two told of; those between the others are not in the answer.
/// - Undefined: without several raters the answer has no pairs.
/// - Complexity: O(m k log k) for k raters.
/// - Reference: Krackhardt 1987, *Social Networks* 9:109 (several informants of one tie); Gini 1912.
///
/// Where one end says 1 and the other 3 on the scale 1–5: 2 of 4, 0.5.
public struct TieDisagreement: CatalogMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Disagreement on ties", topic: .certainty, question: "How far apart are those who told of the same tie?",
    definition: "The mean difference between the strengths that two raters give, as a share of the width of the scale.",
    reading: "0 all say the same; above 0.5 they are more than half of the scale apart.",
    caution: "It compares strengths only; how many report the tie at all is its confidence.",
    range: "0 to 1", reference: "Krackhardt 1987, Social Networks 9:109; Gini 1912",
    complexity: "O(m k log k) for k raters", status: .next)

  /// The kind of answers that give numbers to pairs.
  public static let kind = "pairvalues"

  static let entries = [MeasureEntry("disagreement.ties", TieDisagreement())]

  /// Measures disagreement about ties.
  public init() {}

  /// The ties that several told of, in the order of their rows, with their disagreement.
  public func values(in graph: StakeholderGraph) -> [Answer.PairValue] {
    let ratings = graph.ties.ratings(of: "weight")
    let top = graph.about.conventions.scaleMaximum.map { [$0] } ?? []
    let scale = RatingScale.standard(holding: ratings.flatMap { $0 } + top)
    var values: [[Vertex]: Double] = [:]
    var pairs: [[Vertex]] = []
    for row in 0..<graph.ties.count {
      guard let value = RaterDisagreement.disagreement(ratings[row], on: scale) else { continue }
      let pair = [graph.ties.sources[row], graph.ties.targets[row]]
      if values[pair] == nil { pairs.append(pair) }
      values[pair] = max(values[pair] ?? 0, value)
    }
    return pairs.map { Answer.PairValue($0[0], $0[1], values[$0]) }
  }

  /// The ties with their disagreement.
  public func answer(to question: Question) -> Answer { Answer(.pairvalues(values(in: question.graph))) }
}
