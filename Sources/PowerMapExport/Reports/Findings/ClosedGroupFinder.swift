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
      guard label != Grouping.unknown, size >= 3, 2 * size <= answers.graph.order, let index = indices[label],
        index <= -0.3
      else { return nil }
      return Finding(
        "\(GroupWords.theGroup(label)) deals mostly with itself: \(Wording.fraction((1 - index) / 2)) of its ties stay inside.",
        importance: .notable, figures: [.init("E‑I index, −1 closed to +1 open", index), .init("members", size)],
        meaning: "What this group knows and decides stays among its \(size) members; contacts to others are few.",
        limits: "Large groups have more ties inside by their size alone, and a close group can be a strong ally.",
        measures: [id])
    }
  }
}
