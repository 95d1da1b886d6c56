/// A map for the public: without notes, resources, sources and stances, and without columns that powermap does not know.
public struct PublicMap: Sendable {
  /// The map.
  public let graph: StakeholderGraph
  /// What was left out, a sentence without a full stop each; none where nothing was there to leave out.
  public let notes: [String]

  /// Leaves out what is not for the public.
  ///
  /// - Parameter kept: columns and entries of the description that stay, of those that powermap does not know.
  public init(of graph: StakeholderGraph, keeping kept: Set<String> = []) {
    var kept = kept
    if let column = graph.about.conventions.groupColumn { kept.insert(column) }
    var leftOut: Set<String> = []
    func leaveOut<Value>(_ value: inout Value?, _ field: String) {
      if value != nil { leftOut.insert(field) }
      value = nil
    }
    func leaveOut(_ extras: inout [String: String]) {
      for name in extras.keys where !kept.contains(name) { leftOut.insert(name) }
      extras = extras.filter { kept.contains($0.key) }
    }
    let stakeholders = graph.stakeholders.map { person in
      var person = person
      leaveOut(&person.notes, "notes")
      leaveOut(&person.sources, "sources")
      leaveOut(&person.resources, "resources")
      leaveOut(&person.stance, "stance")
      leaveOut(&person.extras)
      return person
    }
    let ties = graph.allTies.map { tie in
      var tie = tie
      leaveOut(&tie.notes, "notes")
      leaveOut(&tie.sources, "sources")
      leaveOut(&tie.amount, "amount")
      leaveOut(&tie.extras)
      return tie
    }
    var about = graph.about
    for entry in about.extras where !kept.contains(entry.key) { leftOut.insert(entry.key) }
    about.extras = about.extras.filter { kept.contains($0.key) }
    do {
      self.graph = try StakeholderGraph(stakeholders: stakeholders, ties: ties, about: about)
    } catch {
      preconditionFailure("a part of a valid graph is a valid graph: \(error)")
    }
    notes = leftOut.isEmpty ? [] : ["left out for the public: \(leftOut.sorted().joined(separator: ", "))"]
  }
}
