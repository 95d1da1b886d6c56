import Foundation
import PowerMapAnalysis
import PowerMapGraph

extension Answer.Value {
  /// The value as JSON has it, with identities for vertices.
  func json(_ graph: StakeholderGraph) -> Any {
    func id(_ vertex: Vertex) -> String { graph[vertex].id.text }
    func number(_ value: Double?) -> Any { value ?? NSNull() as Any }
    switch self {
    case .node(let values): return values.map(number)
    case .graph(let value): return number(value)
    case .label(let words): return words.map { $0 ?? NSNull() as Any }
    case .set(let members): return members.map(id)
    case .pairs(let pairs): return pairs.map { $0.map(id) }
    case .pairvalues(let pairs): return pairs.map { [id($0.first), id($0.second), number($0.value)] as [Any] }
    case .matrix(let rows): return rows.map { $0.map(number) }
    case .map(let fields), .optimum(let fields), .simulation(let fields): return Datum.record(fields).json
    case .list(let items): return items.map(\.json)
    case .undefined: return NSNull()
    }
  }
}

extension Datum {
  /// The piece as JSON has it.
  var json: Any {
    switch self {
    case .null: NSNull()
    case .number(let number): number
    case .text(let text): text
    case .flag(let flag): flag
    case .list(let items): items.map(\.json)
    case .record(let fields): Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.value.json) })
    }
  }
}

/// Whether two JSON values are the same, numbers within a tolerance; a record may have more parts than wanted.
func isSame(_ got: Any, _ wanted: Any, tolerance: Double) -> Bool {
  switch (got, wanted) {
  case (is NSNull, is NSNull): true
  case (let got as String, let wanted as String): got == wanted
  case (let got as [Any], let wanted as [Any]):
    got.count == wanted.count && zip(got, wanted).allSatisfy { isSame($0, $1, tolerance: tolerance) }
  case (let got as [String: Any], let wanted as [String: Any]):
    wanted.allSatisfy { name, part in got[name].map { isSame($0, part, tolerance: tolerance) } ?? false }
  case (let got as Double, let wanted as Double):
    got.isFinite && abs(got - wanted) <= tolerance * max(1, abs(wanted))
  default: false
  }
}
