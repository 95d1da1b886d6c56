import PowerMapGraph

/// Finds who is only told and never heard: ties come in, none go out.
struct ReceiverFinder: Finder {
  private let id = "node_type"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard !graph.isUndirected, let types = answers.labels(id) else { return [] }
    let receivers = graph.vertices.filter { types[$0.index] == "sink" && graph[$0].isDecisionMaker != true }
    guard !receivers.isEmpty, 2 * receivers.count <= graph.order else { return [] }
    return [
      Finding(
        "\(graph.prose(receivers)) only \(Wording.form(receivers.count, "receives", "receive")) influence and \(Wording.form(receivers.count, "exerts", "exert")) none.",
        importance: .background, stakeholders: receivers,
        figures: [.init("only receive", "\(receivers.count) of \(graph.order)")],
        meaning:
          "Others act on \(receivers.count == 1 ? "it" : "them"); nobody reported acting on \(receivers.count == 1 ? "its" : "their") word.",
        limits: "Quiet influence is easily overlooked by those who receive it.", measures: [id])
    ]
  }
}
