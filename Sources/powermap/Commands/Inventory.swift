import PowerMapGraph

/// What a map holds, counted: one line each, the number of stakeholders and of tie rows first.
struct Inventory {
  private let lines: [(label: String, value: String)]

  init(of graph: StakeholderGraph) {
    let ties = graph.ties
    let counts = graph.tieCounts
    var lines: [(String, String)] = [
      ("stakeholders", String(graph.order)),
      ("ties", String(ties.count)),
      ("direction", graph.isUndirected ? "all ties go both ways" : "directed"),
    ]
    func count(_ label: String, _ number: Int) {
      if number > 0 { lines.append((label, String(number))) }
    }
    if !graph.isUndirected { count("ties both ways", counts.mutual) }
    count("ties of conflict", counts.negative)
    count("self ties, left out", counts.selfTies)
    count("ties of weight 0, left out", counts.zeroRows)
    count(
      "ties between the same two, merged", graph.positive.left.mergedRows + graph.negative.left.mergedRows)
    let arcs = [graph.positive, graph.negative].flatMap { [$0.outgoing, $0.incoming] }
    count(
      "stakeholders without a tie",
      graph.vertices.count { vertex in arcs.allSatisfy { $0.degree(of: vertex) == 0 } })
    if let grouping = graph.grouping, let column = graph.groupColumn {
      lines.append(("groups by \(column)", String(grouping.count)))
    }
    count("kinds of ties", Set(ties.kinds.texts).count)
    count("decision makers", graph.decisionMakers.count)
    for (attribute, filled) in zip(Inventory.attributes, Inventory.filled(graph)) where filled > 0 {
      lines.append(("with \(attribute.name)", "\(filled) of \(graph.order)"))
    }
    if let unknown = UnknownTies(of: graph) {
      if let answered = unknown.answered, let asked = unknown.asked {
        lines.append(("answered", "\(answered) of \(asked)"))
      } else {
        count("did not answer", unknown.missing)
      }
      count("ties unknown, not absent", unknown.count() ?? 0)
    }
    let kept = graph.extraColumns + ties.extraColumns
    if !kept.isEmpty { lines.append(("columns kept word for word", Inventory.told(kept))) }
    self.lines = lines
  }

  /// So many columns are named.
  private static let namedColumns = 6

  /// How many columns there are and what the first of them are called, so that everybody sees which were not understood.
  private static func told(_ columns: [String]) -> String {
    let names = columns.prefix(namedColumns).map { String($0.showingInvisibles().prefix(40)) }
    return "\(columns.count) (\(names.joined(separator: ", "))\(columns.count > namedColumns ? ", …" : ""))"
  }

  /// The number of stakeholders of whom each attribute is known.
  private static func filled(_ graph: StakeholderGraph) -> [Int] {
    let people = graph.stakeholders.span
    return attributes.map { attribute in people.indices.count { attribute.value(people[$0]) != nil } }
  }

  private static var attributes: [(name: String, value: (Stakeholder) -> Double?)] {
    [
      ("influence", { $0.influence }), ("interest", { $0.interest }), ("stance", { $0.stance }),
      ("resources", { $0.resources }), ("votes", { $0.votes }), ("people spoken for", { $0.people }),
    ]
  }

  /// The lines as `label: value`.
  var text: String { lines.map { "\($0.label): \($0.value)\n" }.joined() }
}
