import PowerMapAnalysis
import PowerMapGraph

/// Finds that influence is spread widely, which is worth saying where one looks for concentration.
struct EvenSpreadFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let words = InfluenceWords(answers.graph)
    let id = "concentration.effective_number[\(words.exerted)]"
    let order = answers.graph.order
    guard order >= FindingThresholds.fewestHolders, let effective = answers.figure(id),
      effective >= FindingThresholds.even * Double(order)
    else { return [] }
    return [
      Finding(
        Language.EvenSpread.headline(effective, of: order, words), importance: .notable,
        effect: effective / (FindingThresholds.even * Double(order)), section: .concentration,
        basis: .ties(subject: ""),
        figures: [
          .init(Language.Concentration.effective, effective), .init(Language.Concentration.stakeholders, order),
        ],
        meaning: Language.EvenSpread.meaning(words), limits: Language.EvenSpread.limits, measures: [id])
    ]
  }
}
