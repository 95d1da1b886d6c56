import PowerMapAnalysis
import PowerMapGraph

extension Metrics {
  /// The answers as a table for a terminal of so many characters: stakeholders first, then the whole map.
  ///
  /// Holds no control characters, whatever the names hold.
  public func table(width: Int = 100) -> String {
    var parts: [String] = []
    if !columns.isEmpty {
      let names = TextTable.Column(
        header: "stakeholder", cells: graph.stakeholders.map { $0.name.showingInvisibles() }, isNumeric: false,
        limit: 32)
      parts.append(TextTable(lead: names, columns: columns.map(column)).text(width: width))
    }
    if !figures.isEmpty {
      parts.append("Whole map\n" + figures.map { figureLine($0, width: width) }.joined())
    }
    let notes = columns.compactMap { entry in entry.note.map { "\(entry.id): \($0)\n".showingLine() } }
    if !notes.isEmpty { parts.append(notes.joined()) }
    if let basis = entries.lazy.compactMap(\.basis).first { parts.append(basis.sentence(of: nil) + "\n") }
    return parts.joined(separator: "\n")
  }

  private func column(of entry: Entry) -> TextTable.Column {
    let header = entry.id.showingInvisibles()
    switch entry.value {
    case .node(let values):
      return TextTable.Column(header: header, cells: Metrics.ranges(values, entry.basis), isNumeric: true)
    case .label(let labels):
      let cells = labels.map { $0?.showingInvisibles() ?? "n/a" }
      return TextTable.Column(header: header, cells: cells, isNumeric: false, limit: max(24, header.count))
    default:
      return TextTable.Column(header: header, cells: graph.stakeholders.map { _ in "n/a" }, isNumeric: true)
    }
  }

  /// Numbers with the same number of places; undefined is `n/a`.
  static func numbers(_ values: [Double?]) -> [String] {
    let places = NumberText.places(for: values.compactMap { $0 })
    return values.map { $0.map { NumberText.rounded($0, places: places) } ?? "n/a" }
  }

  /// Numbers with the same number of places, each with its greatest value where unknown ties leave it open.
  static func ranges(_ values: [Double?], _ basis: AnswerBasis?) -> [String] {
    guard case .node(let lower)? = basis?.lower, case .node(let upper)? = basis?.upper, lower != upper else {
      return numbers(values)
    }
    return zip(numbers(lower), numbers(upper)).map { $0 == $1 ? $0 : "\($0) to \($1)" }
  }

  private func figureLine(_ entry: Entry, width: Int) -> String {
    let longest = figures.map(\.id.count).max() ?? 0
    let id = entry.id.showingInvisibles()
    let padding = String(repeating: " ", count: max(0, min(longest, 44) - id.count))
    let line = TextTable.shortened("  \(id)\(padding)  \(summary(of: entry).showingInvisibles())", to: width)
    let notes = [entry.note, entry.basis?.range()].compactMap { $0 }
    guard let note = notes.isEmpty ? nil : notes.joined(separator: " ").showingInvisibles() else { return line + "\n" }
    /// A note stands behind a short value, and below a long one.
    return line.count <= 60 ? "\(line)  (\(note))\n" : "\(line)\n    (\(note))\n"
  }

  /// A figure on one line.
  func summary(of entry: Entry) -> String {
    guard let value = entry.value else { return "n/a" }
    func name(_ vertex: Vertex) -> String { graph[vertex].name }
    switch value {
    case .graph(let number): return number.map(NumberText.readable) ?? "n/a"
    case .set(let vertices): return vertices.isEmpty ? "none" : vertices.map(name).joined(separator: ", ")
    case .pairs(let pairs):
      return pairs.isEmpty ? "none" : pairs.map { $0.map(name).joined(separator: " – ") }.joined(separator: ", ")
    case .pairvalues(let pairs): return "\(pairs.count) pairs (in CSV and JSON)"
    case .optimum(let fields):
      return fields.map { field in
        Metrics.sizes(ofPartition: field) ?? "\(field.name) \(Metrics.summary(of: field.value))"
      }.joined(separator: ", ")
    case .matrix(let rows): return "\(rows.count) × \(rows.first?.count ?? 0) table (in CSV and JSON)"
    default: return Metrics.summary(of: value.datum(in: graph))
    }
  }

  /// How many communities a partition has and how many members each, largest first; nil for any other field.
  private static func sizes(ofPartition field: Datum.Field) -> String? {
    guard field.name == "partition", case .list(let numbers) = field.value else { return nil }
    var sizes: [Int] = []
    for case .number(let number) in numbers {
      while sizes.count <= Int(number) { sizes.append(0) }
      sizes[Int(number)] += 1
    }
    let shown = sizes.prefix(12).map(String.init).joined(separator: ", ") + (sizes.count > 12 ? ", …" : "")
    return "\(sizes.count) \(sizes.count == 1 ? "community" : "communities") of \(shown)"
  }

  private static func summary(of datum: Datum) -> String {
    switch datum {
    case .null: return "n/a"
    case .number(let value): return NumberText.readable(value)
    case .text(let text): return text
    case .flag(let flag): return flag ? "yes" : "no"
    case .list(let items) where items.count > 12: return "\(items.count) values (in CSV and JSON)"
    case .list(let items): return items.isEmpty ? "none" : items.map(part).joined(separator: ", ")
    case .record(let fields):
      return fields.map { field in
        if case .record = field.value { return "\(field.name) (\(summary(of: field.value)))" }
        return "\(field.name) \(summary(of: field.value))"
      }.joined(separator: ", ")
    }
  }
}

extension Metrics {
  /// A piece of a list, in parentheses where it is a list or a record itself.
  private static func part(of datum: Datum) -> String {
    switch datum {
    case .list, .record: "(\(summary(of: datum)))"
    default: summary(of: datum)
    }
  }
}

extension String {
  /// One line with nothing hidden in it, its line feed kept.
  fileprivate func showingLine() -> String { dropLast().showingInvisibles() + "\n" }
}
