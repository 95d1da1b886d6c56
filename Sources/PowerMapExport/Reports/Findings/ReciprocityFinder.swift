import PowerMapAnalysis
import PowerMapGraph

/// Finds that influence is mostly returned, or mostly not.
struct ReciprocityFinder: Finder {
  private let id = "reciprocity"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let ties = answers.graph.positive.outgoing.count
    guard !answers.graph.isUndirected, ties >= FindingThresholds.fewestTies, let share = answers.figure(id) else {
      return []
    }
    let returned = Int((share * Double(ties)).rounded())
    let figures: [Finding.Figure] = [.init(Language.Returned.figure, Language.of(returned, ties))]
    if share <= FindingThresholds.oneWay {
      return [
        Finding(
          Language.Returned.oneWay(returned, of: ties), importance: .background,
          effect: FindingThresholds.oneWay / max(share, 1 / Double(ties)), section: .power,
          basis: .told(Language.Returned.certainty),
          figures: figures, meaning: Language.Returned.meaning(returned, of: ties),
          limits: Language.Returned.oneWayLimits(returned), measures: [id])
      ]
    }
    if share >= FindingThresholds.mutual {
      return [
        Finding(
          Language.Returned.mutual(returned, of: ties), importance: .background,
          effect: share / FindingThresholds.mutual, section: .power, basis: .told(Language.Returned.certainty),
          figures: figures, meaning: Language.Returned.meaning(returned, of: ties),
          limits: Language.Returned.mutualLimits, measures: [id])
      ]
    }
    return []
  }
}
