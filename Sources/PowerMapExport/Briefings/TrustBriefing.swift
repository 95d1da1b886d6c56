public import PowerMapAnalysis
import PowerMapGraph

extension Briefing {
  /// How far partners trust and value each other, and which relations only one side sees that way.
  ///
  /// - Throws: `BriefingError` where no column of the ties holds an item of the survey.
  public static func trust(_ analysis: Analysis) throws(BriefingError) -> Briefing {
    try TrustBriefing(analysis).briefing
  }
}

/// Works out what partners say of each other.
struct TrustBriefing {
  private typealias Words = Language.Trust

  /// Trust or value: the ratings and how one speaks of them.
  private struct Scale {
    let ratings: PartnerRatings
    let name: String
    let id: String
  }

  private let graph: StakeholderGraph
  private let scales: [Scale]

  /// From so many points of the scale on a relation is told as one-sided.
  private static let oneSided = 1.0
  private static let mostPairs = 20

  init(_ analysis: Analysis) throws(BriefingError) {
    let graph = analysis.graph
    self.graph = graph
    let asked: [(items: [TrustItem], name: String, id: String)] = [
      (TrustItem.trust, Words.trust, "trust"), (TrustItem.value, Words.value, "value"),
    ]
    scales = asked.compactMap { scale in
      PartnerRatings(of: graph, on: scale.items).map { Scale(ratings: $0, name: scale.name, id: scale.id) }
    }
    guard !scales.isEmpty else { throw .lacks(.tieColumn(TrustItem.reliability.rawValue)) }
  }

  var briefing: Briefing {
    Briefing(
      id: "trust", title: Words.title,
      summary: scales.flatMap(sentences), tables: [partners] + scales.map(gaps).filter { !$0.rows.isEmpty },
      assumptions: [Words.assumption(outOfScale: scales.reduce(0) { $0 + $1.ratings.outOfScale })],
      data: scales.map { .init($0.id, record($0)) })
  }

  private func sentences(_ scale: Scale) -> [Prose] {
    let scores = scale.ratings.scores
    guard let share = scale.ratings.share, let most = scores.compactMap({ $0 }).max() else { return [] }
    let mean = scale.ratings.ratings.reduce(0) { $0 + $1.value } / Double(scale.ratings.ratings.count)
    let first = graph.vertices.filter { (scores[$0.index] ?? 0) >= most - 1e-9 }
    let gaps = scale.ratings.gaps(atLeast: TrustBriefing.oneSided)
    return [
      Words.mean(scale.name, mean, share: share, raters: Set(scale.ratings.ratings.map(\.rater)).count)
        + Words.most(scale.name, graph.prose(first), first.count, most),
      gaps.first.map { gap in
        Words.oneSided(
          scale.name, gaps.count, graph.prose(gap.higher.rater), gap.higher.value, graph.prose(gap.lower.rater),
          gap.lower.value)
      } ?? Words.noGap(scale.name),
    ]
  }

  /// Everybody who was rated: the most trusted, or else the most valued, first.
  private var partners: ReportTable {
    let scores = scales.map(\.ratings.scores)
    let rated = graph.vertices.filter { vertex in scores.contains { $0[vertex.index] != nil } }
      .sorted { (-(scores[0][$0.index] ?? 0), $0) < (-(scores[0][$1.index] ?? 0), $1) }
    return ReportTable(
      caption: Words.caption,
      columns: [.init(title: Language.stakeholder, isNumeric: false)]
        + scales.flatMap { [.init(title: Words.column($0.name)), .init(title: Words.raters)] },
      rows: rated.map { vertex in
        [.init(graph.prose(vertex))]
          + scales.flatMap { scale -> [ReportTable.Cell] in
            [
              .init("\(scale.ratings.scores[vertex.index].map { NumberText.rounded($0, places: 2) } ?? Language.dash)"),
              .init("\(scale.ratings.raters[vertex.index])"),
            ]
          }
      })
  }

  private func gaps(_ scale: Scale) -> ReportTable {
    let gaps = scale.ratings.gaps(atLeast: TrustBriefing.oneSided)
    return ReportTable(
      caption: Words.gapCaption(scale.name, min(gaps.count, TrustBriefing.mostPairs), of: gaps.count),
      columns: [
        .init(title: Words.rater, isNumeric: false), .init(title: Words.says),
        .init(title: Words.other, isNumeric: false),
        .init(title: Words.says),
      ],
      rows: gaps.prefix(TrustBriefing.mostPairs).map { gap in
        [
          .init(graph.prose(gap.higher.rater)), .init("\(NumberText.rounded(gap.higher.value, places: 2))"),
          .init(graph.prose(gap.lower.rater)), .init("\(NumberText.rounded(gap.lower.value, places: 2))"),
        ]
      })
  }

  private func record(_ scale: Scale) -> Datum {
    .record([
      .init("items", .list(scale.ratings.items.map { .text($0.rawValue) })),
      .init("share", .optional(scale.ratings.share)),
      .init("nodes", .list(graph.stakeholders.map { .text($0.id.text) })),
      .init("scores", .list(scale.ratings.scores.map { .optional($0) })),
      .init("raters", .list(scale.ratings.raters.map { .number(Double($0)) })),
      .init(
        "gaps",
        .list(
          scale.ratings.gaps(atLeast: TrustBriefing.oneSided).map { gap in
            .record([
              .init("rater", .text(graph[gap.higher.rater].id.text)),
              .init("rated", .text(graph[gap.higher.rated].id.text)),
              .init("rating", .number(gap.higher.value)), .init("rating_back", .number(gap.lower.value)),
            ])
          })),
    ])
  }
}
