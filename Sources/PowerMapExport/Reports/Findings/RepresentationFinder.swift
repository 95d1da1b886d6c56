import PowerMapAnalysis
import PowerMapGraph

/// Finds groups whose share of the influence is far from their share of the table.
struct RepresentationFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    guard let grouping = answers.analysis.grouping else { return [] }
    let words = InfluenceWords(answers.graph)
    let id = "representation[\(words.exerted)]"
    let shares = answers.groupFigures(id, part: "share")
    let heads = answers.groupFigures(id, part: "headcount_share")
    let gaps = grouping.labels.indices.compactMap { position -> Gap? in
      let label = grouping.labels[position]
      guard grouping.sizes[position] >= FindingThresholds.smallestGroup, let share = shares[label],
        let head = heads[label]
      else { return nil }
      return Gap(label: label, size: grouping.sizes[position], share: share, head: head)
    }
    let under = gaps.filter(\.isUnder).sorted { $0.difference < $1.difference }
    let over = gaps.filter(\.isOver).sorted { $0.difference > $1.difference }
    return (under + over).map { finding($0, id: id, words: words) }
  }

  private struct Gap {
    let label: String
    let size: Int
    let share: Double
    let head: Double

    var difference: Double { share - head }
    var isUnder: Bool { share <= FindingThresholds.under * head && -difference >= FindingThresholds.underGap }
    var isOver: Bool { share >= FindingThresholds.over * head && difference >= FindingThresholds.overGap }
    /// How far beyond the threshold the gap is.
    var effect: Double {
      isUnder ? -difference / FindingThresholds.underGap : difference / FindingThresholds.overGap
    }
  }

  private func finding(_ gap: Gap, id: String, words: InfluenceWords) -> Finding {
    Finding(
      Language.Represented.headline(gap.label, heads: gap.head, share: gap.share, words),
      importance: gap.isUnder ? .decisive : .notable, effect: gap.effect, section: .groups,
      basis: .ties(subject: "\(gap.isUnder) \(gap.label)"),
      figures: [
        .init(Language.Represented.heads, NumberText.percent(gap.head)),
        .init(Language.Represented.share(words), NumberText.percent(gap.share)),
        .init(Language.Represented.members, gap.size),
      ],
      meaning: Language.Represented.meaning(members: gap.size, ratio: gap.share / gap.head, words),
      limits: Language.Represented.limits, measures: [id])
  }
}
