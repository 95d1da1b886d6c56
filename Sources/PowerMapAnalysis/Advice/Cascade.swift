internal import PowerMapGraph

/// The chances of a message to pass each tie, and those who start with it: what all cascades begin from.
struct Cascade {
  /// Those who start with the message, ascending.
  let seeds: [Vertex]
  /// The arcs of the map.
  let arcs: Arcs
  /// The chance to pass each arc, in step with `arcs.heads`.
  let chances: [Double]
  /// What is told of the chances.
  let fields: [Datum.Field]

  static let chanceParameter = MeasureParameter(
    name: "p", meaning: "The chance to pass any tie; by default half of strength divided by the top of the scale.",
    range: 0..<1.0.nextUp)

  /// - Parameter seeds: those who start with the message.
  init(from seeds: [Vertex], of question: Question) {
    self.seeds = seeds.sorted()
    arcs = question.graph.positive.outgoing
    if let chance = question.parameter("p") {
      chances = arcs.heads.map { _ in chance }
      fields = [Datum.Field("p", .number(chance))]
    } else {
      let scale = question.analysis.scale
      chances = arcs.heads.indices.map { [arcs] in 0.5 * min(1, arcs.weight(at: $0) / scale) }
      fields = [Datum.Field("p_max", .number(0.5)), Datum.Field("scale", .number(scale))]
    }
  }
}

extension Question {
  /// The stakeholders that the argument names: one identity, or several joined by "+".
  func vertices() throws(MeasureError) -> [Vertex] {
    if let vertex = graph.vertex(of: Stakeholder.ID(argument)) { return [vertex] }
    var vertices: [Vertex] = []
    for name in argument.split(separator: "+", omittingEmptySubsequences: false) {
      guard let vertex = graph.vertex(of: Stakeholder.ID(String(name))) else {
        throw .unknownArgument(argument, in: id)
      }
      if !vertices.contains(vertex) { vertices.append(vertex) }
    }
    return vertices
  }
}
