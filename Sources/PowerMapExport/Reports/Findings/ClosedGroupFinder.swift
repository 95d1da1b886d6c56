import PowerMapAnalysis
import PowerMapGraph

/// Finds groups that deal mostly with themselves.
struct ClosedGroupFinder: Finder {
  private let id = "ei.by_group"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    guard let grouping = answers.analysis.grouping, grouping.count > 1 else { return [] }
    let indices = answers.groupFigures(id)
    return grouping.labels.indices.compactMap { position in
      let label = grouping.labels[position]
      let size = grouping.sizes[position]
      guard label != Grouping.unknown, size >= FindingThresholds.smallestCircle, 2 * size <= answers.graph.order,
        let index = indices[label], index <= FindingThresholds.closed
      else { return nil }
      return Finding(
        Language.ClosedGroup.headline(label, inside: (1 - index) / 2), importance: .notable,
        effect: index / FindingThresholds.closed, section: .groups, basis: .ties(subject: label),
        figures: [.init(Language.ClosedGroup.index, index), .init(Language.Represented.members, size)],
        meaning: Language.ClosedGroup.meaning(members: size), limits: Language.ClosedGroup.limits, measures: [id])
    }
  }
}
