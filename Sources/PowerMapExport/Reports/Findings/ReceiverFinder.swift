import PowerMapAnalysis
import PowerMapGraph

/// Finds who is only told and never heard: ties come in, none go out.
struct ReceiverFinder: Finder {
  private let id = "node_type"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard !graph.isUndirected, let types = answers.labels(id) else { return [] }
    let receivers = graph.vertices.filter { types[$0.index] == "sink" && graph[$0].isDecisionMaker != true }
    let share = Double(receivers.count) / Double(max(1, graph.order))
    guard !receivers.isEmpty, share <= FindingThresholds.receivers else { return [] }
    return [
      Finding(
        Language.Receiver.headline(graph.prose(receivers), receivers.count), importance: .background,
        effect: share / FindingThresholds.manyReceivers, section: .power, basis: .absence, stakeholders: receivers,
        figures: [.init(Language.Receiver.figure, Language.of(receivers.count, graph.order))],
        meaning: Language.Receiver.meaning(receivers.count), limits: Language.Receiver.limits, measures: [id])
    ]
  }
}
