import PowerMapGraph

/// An order of stakeholders that is told by name: by influence exerted, by influence received, by standing between others.
struct HeadlineRanking: Sendable {
  /// The id of the measure.
  let id: String
  /// What it is called in tables: `Influence exerted`.
  let title: String

  /// The orders that some maps of the same people have; that by paths only where all maps are small enough to try it out often.
  static func all(of maps: [StakeholderGraph]) -> [HeadlineRanking] {
    guard let first = maps.first else { return [] }
    let words = InfluenceWords(maps.first { !$0.isUndirected && $0.positive.tieCount > 0 } ?? first)
    let isWeighted = maps.contains { InfluenceWords($0).isWeighted }
    let direct =
      words.isUndirected
      ? [HeadlineRanking(id: words.exerted, title: isWeighted ? Language.Power.strength : Language.Power.ties)]
      : [
        HeadlineRanking(id: words.exerted, title: Language.Power.exerted),
        HeadlineRanking(id: words.received, title: Language.Power.received),
      ]
    let areSmall = maps.allSatisfy(\.isSmallEnoughToTry)
    return direct + (areSmall ? [HeadlineRanking(id: "betweenness", title: Language.Power.between)] : [])
  }
}
