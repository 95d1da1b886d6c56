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
  }

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let flows = flows(answers).sorted { $0.there - $0.back > $1.there - $1.back }
    guard let first = flows.first else { return [] }
    let told = flows.map { flow -> Prose in
      """
      \(GroupWords.name(flow.sender)) to \(GroupWords.name(flow.receiver)) (\(flow.there) ties, \
      \(flow.back == 0 ? "none" : String(flow.back)) back)
      """
    }
    return [
      Finding(
        flows.count == 1
          ? """
          \(Wording.count(first.there, "tie")) of influence lead from \(GroupWords.name(first.sender)) to \
          \(GroupWords.name(first.receiver)), and \(first.back == 0 ? "none leads" : Wording.count(first.back, "leads", "lead")) back.
          """
          : "Between some groups influence runs one way: \(Prose.list(told, limit: 3)).",
        importance: .notable,
        figures: [.init("one-sided pairs of groups", flows.count)],
        meaning: "One side acts on the other and hardly hears from it.",
        limits: "It counts ties, not their strength; and what the other side says may reach the first through a third.",
        measures: [id])
    ]
  }

  private func flows(_ answers: MeasureAnswers) -> [Flow] {
    guard !answers.graph.isUndirected, let grouping = answers.analysis.grouping, let counts = answers.matrix(id),
      counts.count == grouping.count
    else { return [] }
    let groups = grouping.labels.indices.filter { grouping.sizes[$0] >= 2 && grouping.labels[$0] != Grouping.unknown }
    return groups.flatMap { sender in
      groups.compactMap { receiver -> Flow? in
        guard sender != receiver, let there = counts[sender][receiver], let back = counts[receiver][sender],
          there >= 4, there >= 4 * back
        else { return nil }
        return Flow(
          sender: grouping.labels[sender], receiver: grouping.labels[receiver], there: Int(there), back: Int(back))
      }
    }
  }
}
