import PowerMapAnalysis
import PowerMapGraph

/// A number by which a reader of the page can size and color the maps.
struct PageMeasure {
  let title: String
  /// Whether somebody rated it, rather than that it was computed of ties.
  let isRating: Bool
  /// The numbers in the order of the map.
  let values: [Double?]

  /// The measures that are offered, in the order of the questions that a reader has.
  private static let ids = [
    "strength", "strength.out", "strength.in", "influence.net", "reach.2", "reach.out.2", "betweenness",
    "closeness.harmonic", "closeness.harmonic.out", "pagerank.in", "eigenvector", "impact.removal.reachability",
    "access.decision", "voting.banzhaf", "coreness",
  ]

  /// The ratings that are offered.
  private static let ratings: [(String, @Sendable (Stakeholder) -> Double?)] = [
    (PageWords.influence, { $0.influence }), (PageWords.interest, { $0.interest }), (PageWords.stanceRated, { $0.stance }),
    (PageWords.votes, { $0.votes }), (PageWords.resources, { $0.resources }), (PageWords.people, { $0.people }),
  ]

  /// The measures that tell anybody apart on a map.
  static func all(for answers: MeasureAnswers) -> [PageMeasure] {
    let asked = Set(MeasureSelection.core.ids(for: answers.analysis))
    let computed = ids.filter { asked.contains($0) }.compactMap { id -> PageMeasure? in
      guard let values = answers.scores(id)?.optionals, let card = MeasureCatalog.entry(id)?.card else { return nil }
      return PageMeasure(title: card.title, isRating: false, values: values)
    }
    let rated = ratings.map { PageMeasure(title: $0, isRating: true, values: answers.graph.values($1)) }
    return (computed + rated).filter { Set($0.values.compactMap { $0 }).count > 1 }
  }
}
