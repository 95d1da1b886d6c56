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
  private static let measures = [
    ("strength", Language.Page.contact), ("strength.out", Language.Page.exerted),
    ("strength.in", Language.Page.received),
    ("influence.net", Language.Page.net), ("reach.2", Language.Page.reach), ("reach.out.2", Language.Page.reach),
    ("betweenness", Language.Page.between), ("eigenvector", Language.Page.connected),
    ("access.decision", Language.Page.access), ("voting.banzhaf", Language.Page.votingPower),
  ]

  /// The ratings that are offered.
  private static let ratings: [(String, @Sendable (Stakeholder) -> Double?)] = [
    (Language.Page.influence, { $0.influence }), (Language.Page.interest, { $0.interest }),
    (Language.Page.stanceRated, { $0.stance }),
    (Language.Page.votes, { $0.votes }), (Language.Page.resources, { $0.resources }),
    (Language.Page.people, { $0.people }),
  ]

  /// The measures that tell anybody apart on a map.
  static func all(for answers: MeasureAnswers) -> [PageMeasure] {
    let asked = Set(MeasureSelection.core.ids(for: answers.analysis))
    let computed = measures.filter { asked.contains($0.0) }.compactMap { id, title in
      answers.scores(id).map { PageMeasure(title: title, isRating: false, values: $0.optionals) }
    }
    let rated = ratings.map { PageMeasure(title: $0, isRating: true, values: answers.graph.values($1)) }
    return (computed + rated).filter { Set($0.values.compactMap { $0 }).count > 1 }
  }
}
