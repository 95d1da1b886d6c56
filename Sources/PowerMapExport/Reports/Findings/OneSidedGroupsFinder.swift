import PowerMapAnalysis
import PowerMapGraph

/// Finds pairs of groups between which influence runs almost only one way.
struct OneSidedGroupsFinder: Finder {
  private let id = "groups.mixing.count"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard !graph.isUndirected, let grouping = answers.analysis.grouping, let counts = answers.matrix(id),
      counts.count == grouping.count
    else { return [] }
    var found: [(finding: Finding, difference: Double)] = []
    for sender in 0..<grouping.count {
      for receiver in 0..<grouping.count where sender != receiver {
        guard let there = counts[sender][receiver], let back = counts[receiver][sender],
          grouping.sizes[sender] >= 2, grouping.sizes[receiver] >= 2, there >= 4, there >= 4 * back
        else { continue }
        found.append((finding(from: grouping.labels[sender], to: grouping.labels[receiver], there, back), there - back))
      }
    }
    let most = found.map(\.difference).max()
    return found.filter { $0.difference == most }.prefix(2).map(\.finding)
  }

  private func finding(from sender: String, to receiver: String, _ there: Double, _ back: Double) -> Finding {
    let ties = Wording.count(Int(there), "tie")
    let returned = back == 0 ? "none leads" : "\(Wording.number(Int(back))) \(Wording.form(Int(back), "leads", "lead"))"
    return Finding(
      "\(ties) of influence lead from \(GroupWords.name(sender)) to \(GroupWords.name(receiver)), and \(returned) back.",
      importance: .notable,
      figures: [.init("there", NumberText.readable(there)), .init("back", NumberText.readable(back))],
      meaning: "One side acts on the other and hardly hears from it.",
      limits: "It counts ties, not their strength; and what the other side says may reach the first through a third.",
      measures: [id])
  }
}
