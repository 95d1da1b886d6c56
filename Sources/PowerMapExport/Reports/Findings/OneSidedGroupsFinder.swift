import PowerMapAnalysis
import PowerMapGraph

/// Finds pairs of groups between which influence runs almost only one way.
struct OneSidedGroupsFinder: Finder {
  private let id = "groups.mixing.count"

  private struct Flow {
    let sender: String
    let receiver: String
    let there: Int
    let back: Int

    var prose: Prose {
      Language.OneSidedGroups.flow(there, from: GroupWords.name(sender), to: GroupWords.name(receiver), back: back)
    }
  }

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let flows = flows(answers).sorted { $0.there - $0.back > $1.there - $1.back }
    guard let first = flows.first else { return [] }
    let only = Language.OneSidedGroups.headline(
      first.there, from: GroupWords.name(first.sender), to: GroupWords.name(first.receiver), back: first.back)
    return [
      Finding(
        flows.count == 1 ? only : Language.OneSidedGroups.headline(flows.map(\.prose)), importance: .notable,
        effect: Double(first.there) / Double(FindingThresholds.oneSidedTies), section: .groups,
        basis: .ties(subject: ""), figures: [.init(Language.OneSidedGroups.figure, flows.count)],
        meaning: Language.OneSidedGroups.meaning, limits: Language.OneSidedGroups.limits, measures: [id])
    ]
  }

  private func flows(_ answers: MeasureAnswers) -> [Flow] {
    guard !answers.graph.isUndirected, let grouping = answers.analysis.grouping, let counts = answers.matrix(id),
      counts.count == grouping.count
    else { return [] }
    let groups = grouping.labels.indices.filter {
      grouping.sizes[$0] >= FindingThresholds.smallestGroup && grouping.labels[$0] != Grouping.unknown
    }
    return groups.flatMap { sender in
      groups.compactMap { receiver -> Flow? in
        guard sender != receiver, let there = counts[sender][receiver], let back = counts[receiver][sender],
          there >= Double(FindingThresholds.oneSidedTies), there >= Double(FindingThresholds.oneSided) * back
        else { return nil }
        return Flow(
          sender: grouping.labels[sender], receiver: grouping.labels[receiver], there: Int(there), back: Int(back))
      }
    }
  }
}
