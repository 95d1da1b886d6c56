import PowerMapAnalysis
import PowerMapGraph

extension Metrics {
  /// The answers as CSV: the table of stakeholders, then, after an empty line, the figures of the whole map.
  public func csv() -> String {
    let tables = [columns.isEmpty ? "" : stakeholdersCSV(), figures.isEmpty ? "" : figuresCSV()]
    return tables.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// One row for each stakeholder, one column for each measure that has a number or word for each.
  public func stakeholdersCSV() -> String { CSVText.text(of: stakeholdersRows) }

  /// The header and the rows of the table of stakeholders.
  var stakeholdersRows: [[CSVText.Cell]] {
    let bounds = self.bounds
    let names = FileSchema.stakeholders.columns.map(\.name) + columns.map(\.id) + bounds.map(\.name)
    var rows = [names.map { CSVText.Cell.text($0) }]
    for (position, person) in graph.stakeholders.enumerated() {
      let cells = columns.map { entry -> CSVText.Cell in
        switch entry.value {
        case .node(let values): .number(values[position])
        case .label(let labels): .text(labels[position] ?? "")
        default: .number(nil)
        }
      }
      rows.append([.text(person.id.text), .text(person.name)] + cells + bounds.map { $0.cells[position] })
    }
    return rows
  }

  /// Who answered, and the bounds of measures that unknown ties leave open; nothing where everybody answered.
  private var bounds: [(name: String, cells: [CSVText.Cell])] {
    guard columns.contains(where: { $0.basis != nil }), let unknown = UnknownTies(of: graph) else { return [] }
    let silent = Set(unknown.silent)
    let answered = graph.vertices.map { CSVText.Cell.text(silent.contains($0) ? "no" : "yes") }
    return [(FileSchema.answered.name, answered)]
      + columns.flatMap { entry -> [(String, [CSVText.Cell])] in
        guard let basis = entry.basis, case .node(let lower)? = basis.lower, case .node(let upper)? = basis.upper
        else { return [] }
        return [
          (entry.id + FileSchema.lowerSuffix, lower.map { .number($0) }),
          (entry.id + FileSchema.upperSuffix, upper.map { .number($0) }),
        ]
      }
  }

  /// One row for each figure of the whole map: measure, part, value, what it is called, note.
  ///
  /// An answer with parts (groups, pairs, a set) has a row for each part; such answers follow the single numbers.
  public func figuresCSV() -> String { CSVText.text(of: figuresRows) }

  /// The header and the rows of the table of figures.
  var figuresRows: [[CSVText.Cell]] {
    var rows = [FileSchema.figures.columns.map { CSVText.Cell.text($0.name) }]
    for entry in figures.filter({ !$0.hasParts }) + figures.filter(\.hasParts) {
      for part in parts(of: entry) {
        rows.append([
          .text(entry.id), .text(part.name), part.cell, .text(entry.title), .text(entry.fullNote ?? ""),
        ])
      }
    }
    return rows
  }

  private func parts(of entry: Entry) -> [FigurePart] {
    guard let value = entry.value else { return [FigurePart(name: "", cell: .number(nil))] }
    switch value {
    case .matrix(let rows):
      let labels = Metrics.matrixLabels(of: entry.id, in: graph)
      return rows.enumerated().flatMap { row, numbers in
        numbers.enumerated().map { column, number in
          FigurePart(
            name: "\(labels[safe: row, or: row]) -> \(labels[safe: column, or: column])", cell: .number(number))
        }
      }
    case .pairvalues(let pairs):
      return pairs.map {
        FigurePart(name: "\(graph[$0.first].id.text) -> \(graph[$0.second].id.text)", cell: .number($0.value))
      }
    case .pairs(let pairs):
      return pairs.enumerated().map { position, pair in
        let ends = pair.map { graph[$0].id.text }.joined(separator: " – ")
        return FigurePart(name: String(position + 1), cell: .text(ends))
      }
    default: return FigurePart.parts(of: value.datum(in: graph), name: "")
    }
  }

  /// Whether the rows of a matrix are groups.
  static func isByGroups(_ id: String) -> Bool { id.hasPrefix("groups.") }

  /// The names of a matrix's rows: groups for measures of groups, stakeholders for all others.
  static func matrixLabels(of id: String, in graph: StakeholderGraph) -> [String] {
    isByGroups(id) ? graph.grouping?.labels ?? [] : graph.stakeholders.map(\.id.text)
  }
}

/// One cell of a figure with parts, and where in the figure it stands.
struct FigurePart {
  let name: String
  let cell: CSVText.Cell

  /// The leaves of a piece of an answer, each named by its way from the root.
  static func parts(of datum: Datum, name: String) -> [FigurePart] {
    func below(_ step: String) -> String { name.isEmpty ? step : "\(name) / \(step)" }
    switch datum {
    case .null: return [FigurePart(name: name, cell: .number(nil))]
    case .number(let value): return [FigurePart(name: name, cell: .number(value))]
    case .text(let text): return [FigurePart(name: name, cell: .text(text))]
    case .flag(let flag): return [FigurePart(name: name, cell: .text(flag ? "yes" : "no"))]
    case .list(let items):
      return items.enumerated().flatMap { parts(of: $1, name: below(String($0 + 1))) }
    case .record(let fields):
      return fields.flatMap { parts(of: $0.value, name: below($0.name)) }
    }
  }
}

extension [String] {
  fileprivate subscript(safe position: Int, or fallback: Int) -> String {
    indices.contains(position) ? self[position] : String(fallback + 1)
  }
}
