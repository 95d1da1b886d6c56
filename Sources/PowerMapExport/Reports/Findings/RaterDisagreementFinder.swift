import PowerMapAnalysis
import PowerMapGraph

/// Finds stakeholders and ties on which those who rated them disagree.
struct RaterDisagreementFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    RaterDisagreement.Item.allCases.compactMap { stakeholders($0, answers) } + [ties(answers)].compactMap { $0 }
  }

  private func stakeholders(_ item: RaterDisagreement.Item, _ answers: MeasureAnswers) -> Finding? {
    let id = "disagreement.\(item.rawValue)"
    guard answers.graph.extraColumns.contains(where: { RatedColumn($0)?.item == item.rawValue }),
      let first = answers.scores(id)?.ranking().filter({ $0.value > FindingThresholds.disagreement }), !first.isEmpty
    else { return nil }
    return finding(
      Language.Disagreement.headline(
        answers.graph.prose(first.map(\.vertex), limit: 6), on: Language.Disagreement.item(item)),
      first.map(\.vertex), first[0].value, id)
  }

  private func ties(_ answers: MeasureAnswers) -> Finding? {
    let id = "disagreement.ties"
    guard answers.graph.ties.extraColumns.contains(where: { RatedColumn($0)?.item == "weight" }),
      case .pairvalues(let values) = answers.value(id)
    else { return nil }
    let apart = values.filter { $0.value ?? 0 > FindingThresholds.disagreement }
      .sorted { ($1.value ?? 0, $0.first, $0.second) < ($0.value ?? 0, $1.first, $1.second) }
    guard let most = apart.first?.value else { return nil }
    let pairs = apart.map { Prose.list([answers.graph.prose($0.first), answers.graph.prose($0.second)]) }
    return finding(
      Language.Disagreement.ties(.list(pairs.map { "(\($0))" }, limit: 4), apart.count),
      apart.flatMap { [$0.first, $0.second] },
      most, id)
  }

  private func finding(_ headline: Prose, _ stakeholders: [Vertex], _ most: Double, _ id: String) -> Finding {
    Finding(
      headline, importance: .notable, effect: most / FindingThresholds.disagreement, section: .data,
      basis: .told(Language.Disagreement.certainty), stakeholders: Set(stakeholders).sorted(),
      figures: [.init(Language.Disagreement.figure, most)], meaning: Language.Disagreement.meaning,
      limits: Language.Disagreement.limits, measures: [id])
  }
}
