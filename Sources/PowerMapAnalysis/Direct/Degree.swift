public import PowerMapGraph

/// Counts how many others a stakeholder influences, listens to, or is in touch with.
public struct Degree: Sendable {
  static let card = MeasureCard(
    title: "Degree", topic: .influence, question: "How many others does this stakeholder influence?",
    definition: "The number of others to whom (out) or from whom (in) there is a tie, however strong.",
    reading: "More ties, more direct reach.", caution: "It counts what was reported, not what flows.",
    range: "0 to n − 1", reference: "Freeman 1979, Social Networks 1:215", complexity: "O(m)", status: .core)

  static let entries: [MeasureEntry] = [
    MeasureEntry("degree.out", kind: "node", card: card) { analysis, _ throws(MeasureError) in
      let arcs = analysis.graph.positive.outgoing
      return Answer(.node(analysis.graph.vertices.map { Double(arcs.degree(of: $0)) }))
    }
  ]
}
