import PowerMapAnalysis
import PowerMapGraph

extension Metrics {
  /// The answers as JSON: `{"nodes": [ids], "measures": {id: {"kind": …, "value": …, parameters, "share", "note"}}}`.
  ///
  /// One measure a line, in the order asked; undefined is null.
  public func json() -> String {
    let nodes = graph.stakeholders.map { JSONText.quoted($0.id.text) }.joined(separator: ", ")
    let measures = entries.map { "\(JSONText.quoted($0.id)): \(JSONText.written(record(of: $0)))" }
    let body = measures.isEmpty ? "{}" : "{\n\(measures.joined(separator: ",\n"))\n}"
    return "{\"nodes\": [\(nodes)],\n\"measures\": \(body)}\n"
  }

  private func record(of entry: Entry) -> Datum {
    var fields = [Datum.Field("kind", .text(entry.kind))]
    switch entry.result {
    case .success(let answer):
      fields.append(.init("value", answer.value.datum(in: graph)))
      fields += answer.parameters
      if let share = answer.share { fields.append(.init("share", share.datum(in: graph))) }
      if let basis = answer.basis { fields += basis.fields { $0.datum(in: graph) } }
    case .failure:
      fields.append(.init("value", .null))
    }
    if let note = entry.fullNote { fields.append(.init("note", .text(note))) }
    return .record(fields)
  }
}
