import PowerMapGraph

/// Finds that influence is mostly returned, or mostly not.
struct ReciprocityFinder: Finder {
  private let id = "reciprocity"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let ties = answers.graph.positive.outgoing.count
    guard !answers.graph.isUndirected, ties >= 6, let share = answers.figure(id) else { return [] }
    let returned = Int((share * Double(ties)).rounded())
    let figures: [Finding.Figure] = [.init("returned", "\(returned) of \(ties)")]
    let limits: Prose =
      "One-sided is not unfair: a mandate to decide is one-sided, too. And people report what they give more readily than what they take."
    if share <= 0.25 {
      return [
        Finding(
          returned == 0
            ? "Influence runs one way: none of \(ties) ties is returned."
            : "Influence mostly runs one way: \(Wording.number(returned)) of \(ties) ties \(Wording.form(returned, "is", "are")) returned.",
          importance: .background, figures: figures,
          meaning: "Where somebody has a say over another, the other seldom has a say in return.", limits: limits,
          measures: [id])
      ]
    }
    if share >= 0.7 {
      return [
        Finding(
          returned == ties
            ? "Influence is mutual: all \(ties) ties are returned."
            : "Influence is mostly mutual: \(Wording.number(returned)) of \(ties) ties are returned.",
          importance: .background, figures: figures,
          meaning: "Where somebody has a say over another, the other mostly has a say in return.", limits: limits,
          measures: [id])
      ]
    }
    return []
  }
}
