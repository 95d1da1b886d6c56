import PowerMapGraph

/// Finds who has no tie of influence to anybody.
struct IsolateFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard let alone = answers.set("isolates"), !alone.isEmpty, graph.order > 1 else { return [] }
    let fighting = alone.filter { graph.negative.outgoing.degree(of: $0) + graph.negative.incoming.degree(of: $0) > 0 }
    let conflict: Prose =
      fighting.isEmpty
      ? "" : "\(graph.prose(fighting)) \(Wording.form(fighting.count, "is", "are")) here only through conflict."
    return [
      Finding(
        alone.count == graph.order
          ? "Nobody on this map has a tie to anybody."
          : "\(graph.prose(alone)) \(Wording.form(alone.count, "has", "have")) no tie to anybody on this map.",
        importance: .notable, stakeholders: alone,
        figures: [.init("without a tie", "\(alone.count) of \(graph.order)")],
        meaning:
          "They were counted as having a stake, yet nobody reported influencing them or being influenced by them."
          + conflict,
        limits: "Perhaps nobody asked them: a missing answer looks the same as a missing tie.", measures: ["isolates"])
    ]
  }
}
