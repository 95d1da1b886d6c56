import PowerMapAnalysis
import PowerMapGraph

extension Metrics {
  /// The answers as two Markdown tables: stakeholders, then the figures of the whole map.
  public func markdown() -> String {
    var parts: [String] = []
    if !columns.isEmpty {
      let cells = columns.map(cells)
      let rows = graph.stakeholders.enumerated().map { position, person in
        [MarkdownText.escaped(person.name)] + cells.map { $0[position] }
      }
      let head = ["stakeholder"] + columns.map { MarkdownText.escaped($0.id) }
      parts.append(MarkdownTable.text(head: head, rules: ["---"] + columns.map { _ in "--:" }, rows: rows))
    }
    if !figures.isEmpty {
      let rows = figures.map { entry in
        [entry.id, summary(of: entry), entry.fullNote ?? ""].map { MarkdownText.escaped($0) }
      }
      parts.append(MarkdownTable.text(head: ["measure", "value", "note"], rules: ["---", "---", "---"], rows: rows))
    }
    if let basis = columns.lazy.compactMap(\.basis).first { parts.append(basis.sentence(of: nil) + "\n") }
    return parts.joined(separator: "\n")
  }

  private func cells(of entry: Entry) -> [String] {
    switch entry.value {
    case .node(let values): Metrics.ranges(values, entry.basis)
    case .label(let labels): labels.map { MarkdownText.escaped($0 ?? "n/a") }
    default: graph.stakeholders.map { _ in "n/a" }
    }
  }
}

/// A table in Markdown; its cells are escaped already.
enum MarkdownTable {
  /// A head and rows as a table; the rules align the columns.
  static func text(head: [String], rules: [String], rows: [[String]]) -> String {
    ([head, rules] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}
