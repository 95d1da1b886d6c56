import PowerMapAnalysis
import PowerMapGraph

/// Finds who has no tie of influence to anybody.
struct IsolateFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard let alone = answers.set("isolates"), !alone.isEmpty, graph.order > 1 else { return [] }
    if alone.count == graph.order { return [finding("Nobody on this map has a tie to anybody.", alone, graph)] }
    let cutOff: Prose =
      answers.analysis.decisionMakers.isEmpty ? "" : ", and so no route to \(DecisionWords.those(answers))"
    let has = Wording.form(alone.count, "has", "have")
    return [finding("\(graph.prose(alone)) \(has) no tie to anybody on this map\(cutOff).", alone, graph)]
  }

  private func finding(_ headline: Prose, _ alone: [Vertex], _ graph: StakeholderGraph) -> Finding {
    let fighting = alone.filter { graph.negative.outgoing.degree(of: $0) + graph.negative.incoming.degree(of: $0) > 0 }
    let isOne = alone.count == 1
    let speaking = alone.filter { (graph[$0].people ?? 0) > 1 }
    let people = speaking.reduce(0) { $0 + (graph[$1].people ?? 0) }
    return Finding(
      headline, importance: .decisive, stakeholders: alone,
      figures: [.init("without a tie", "\(alone.count) of \(graph.order)")]
        + (people > 0 ? [.init("people spoken for", NumberText.rounded(people, places: 0))] : []),
      meaning: """
        \(isOne ? "It was" : "They were") counted as having a stake, yet nobody reported \
        \(graph.isUndirected ? "contact with" : "influence on or from") \(isOne ? "it" : "them").
        """
          + (fighting.isEmpty
            ? "" : "\(graph.prose(fighting)) \(Wording.form(fighting.count, "is", "are")) here only through conflict."),
      limits: "Perhaps nobody asked: a missing answer looks the same as a missing tie.", measures: ["isolates"])
  }
}
