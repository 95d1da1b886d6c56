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

  /// What ties are made of.
  var substance: String { isUndirected ? "contact" : "influence" }

  /// What a stakeholder does with it, in the third person.
  func exerts(_ count: Int) -> String {
    isUndirected ? Wording.form(count, "has", "have") : Wording.form(count, "exerts", "exert")
  }

  /// How the amount is counted.
  var counting: String {
    isWeighted ? "counted by the strength of ties" : "each tie counting one"
  }
}
