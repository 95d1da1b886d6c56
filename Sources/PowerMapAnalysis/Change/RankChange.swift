internal import PowerMapGraph

/// Whether two maps put the same people in the same order, as the catalogue asks for it.
///
/// The rank correlation, over the people on both maps, of the scores or the column that the argument names.
///
/// - Range: −1 (turned round) to 1 (the same).
/// - Ties: as the score reads them.
/// - Undefined: when all have the same on one of the maps; without a later map.
/// - Complexity: O(n²) after the scores.
/// - Reference: Kendall 1945, *Biometrika* 33:239 (τ-b); Spearman 1904, *American Journal of Psychology* 15:72.
///
/// From 1, 2, 3 to 1, 3, 2: Kendall 1/3, Spearman 1/2.
struct RankChange: CatalogMeasure {
  let correlation: @Sendable ([Double], [Double]) -> Double?

  static let card = MeasureCard(
    title: "Rank agreement (Kendall)", topic: .change, question: "Has the pecking order changed?",
    definition: "Of all pairs, those in the same order on both maps minus those in opposite order, corrected for ties.",
    reading: "1 the same order, 0 nothing in common, −1 the opposite order.",
    caution: "Changes at the bottom count as much as changes at the top.",
    range: "−1 to 1", reference: "Kendall 1945, Biometrika 33:239", complexity: "O(n²)", status: .core)

  static let kind = "graph"
  static let argument: MeasureArgument? = .amounts

  static let entries = [
    MeasureEntry("change.kendall[]", RankChange { RankCorrelation.kendall($0, $1) }),
    MeasureEntry(
      "change.spearman[]", RankChange { RankCorrelation.spearman($0, $1) },
      card: card.with(
        title: "Rank agreement (Spearman)",
        definition: "The correlation, over the people on both maps, of their ranks then and now.",
        caution: "A few long jumps count more than many short ones.",
        reference: "Spearman 1904, American Journal of Psychology 15:72", complexity: "O(n log n)")),
  ]

  init(_ correlation: @escaping @Sendable ([Double], [Double]) -> Double?) { self.correlation = correlation }

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let later = question.analysis.later else { return .undefined(Self.kind, because: Question.noLaterMap) }
    let before = try question.amounts()
    let after = try question.asked(of: later).amounts()
    guard !before.values.isEmpty, !after.values.isEmpty else {
      return Answer(.graph(nil), note: before.note ?? after.note)
    }
    var pairs: (before: [Double], after: [Double]) = ([], [])
    for vertex in question.graph.vertices {
      guard let place = later.vertex(of: question.graph[vertex].id), let old = before.values[vertex.index],
        let new = after.values[place.index]
      else { continue }
      pairs.before.append(old)
      pairs.after.append(new)
    }
    return Answer(.graph(correlation(pairs.before, pairs.after)), note: before.note ?? after.note)
  }
}
