import PowerMapAnalysis
import PowerMapGraph

extension Answer.Value {
  /// The value as plain data, stakeholders by their identities.
  func datum(in graph: StakeholderGraph) -> Datum {
    func identity(_ vertex: Vertex) -> Datum { .text(graph[vertex].id.text) }
    switch self {
    case .node(let values): return .list(values.map(Datum.optional))
    case .graph(let value): return .optional(value)
    case .label(let labels): return .list(labels.map { $0.map(Datum.text) ?? .null })
    case .set(let vertices): return .list(vertices.map(identity))
    case .pairs(let pairs): return .list(pairs.map { .list($0.map(identity)) })
    case .pairvalues(let pairs):
      return .list(pairs.map { .list([identity($0.first), identity($0.second), .optional($0.value)]) })
    case .matrix(let rows): return .list(rows.map { .list($0.map(Datum.optional)) })
    case .map(let fields), .optimum(let fields), .simulation(let fields): return .record(fields)
    case .list(let items): return .list(items)
    case .undefined: return .null
    }
  }

  /// Whether there is one entry for each stakeholder, so that it makes a column of a table.
  var isColumn: Bool {
    switch self {
    case .node, .label: true
    default: false
    }
  }
}
