import PowerMapAnalysis
import PowerMapGraph

/// Finds that those who decide come from few of the groups on the map.
struct DecidingGroupFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let deciding = answers.analysis.decisionMakers
    guard let grouping = answers.analysis.grouping, deciding.count >= FindingThresholds.fewestDeciding else {
      return []
    }
    let groups = grouping.labels.filter { $0 != Grouping.unknown }
    let present = Set(deciding.map { grouping.label(of: $0) })
    let inside = groups.filter { present.contains($0) }
    let absent = groups.filter { !present.contains($0) }
    let most = FindingThresholds.decidingGroups * Double(groups.count)
    guard groups.count >= FindingThresholds.fewestGroups, !present.contains(Grouping.unknown), !inside.isEmpty,
      Double(inside.count) <= most
    else { return [] }
    return [
      Finding(
        Language.DecidingGroup.headline(.list(inside.map { .name($0) }, limit: 6), inside.count, of: groups.count),
        importance: .notable, effect: most / Double(inside.count), section: .groups,
        basis: .record(of: answers.graph.order - grouping.unknownCount),
        figures: [.init(Language.DecidingGroup.figure, Language.of(inside.count, groups.count))],
        meaning: Language.DecidingGroup.meaning(
          .list(absent.map { .name($0) }, limit: 8, conjunction: Language.or)),
        limits: Language.DecidingGroup.limits, measures: [])
    ]
  }
}

extension Grouping {
  /// How many have no group.
  var unknownCount: Int { labels.firstIndex(of: Grouping.unknown).map { sizes[$0] } ?? 0 }
}
