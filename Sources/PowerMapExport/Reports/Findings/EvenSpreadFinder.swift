import PowerMapGraph

/// Finds that influence is spread widely, which is worth saying where one looks for concentration.
struct EvenSpreadFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let words = InfluenceWords(answers.graph)
    let id = "concentration.effective_number[\(words.exerted)]"
    let order = answers.graph.order
    guard order >= 4, let effective = answers.figure(id), effective >= 0.75 * Double(order) else { return [] }
    return [
      Finding(
        """
        \(words.substance.capitalizedWord) is spread widely: as if \(NumberText.readable(effective)) of \(order) \
        stakeholders shared it equally.
        """,
        importance: .notable, figures: [.init("effective number", effective), .init("stakeholders", order)],
        meaning: "No small circle holds most of it (\(words.counting)).",
        limits: "Equal amounts are not equal access: see who reaches those who decide.", measures: [id])
    ]
  }
}
