import PowerMapGraph

/// How one speaks of the ties of a map: on a directed map influence is exerted and received, on an undirected one there is contact.
struct InfluenceWords {
  let isUndirected: Bool
  let isWeighted: Bool

  init(_ graph: StakeholderGraph) {
    isUndirected = graph.isUndirected
    isWeighted = !graph.positive.outgoing.weights.isEmpty
  }

  /// The id of the strength that is exerted.
  var exerted: String { isUndirected ? "strength" : "strength.out" }

  /// The id of the strength that is received.
  var received: String { isUndirected ? "strength" : "strength.in" }
}
