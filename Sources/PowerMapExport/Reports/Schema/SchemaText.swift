import PowerMapAnalysis

/// The written schema of the files beside a report, for people as Markdown and for programs as JSON.
///
/// JSON is a JSON Schema for `metrics.json` and a Table Schema (Frictionless Data) for each table.
public enum SchemaText {
  /// The names of the files that have a schema.
  public static let fileNames = [MetricsSchema.fileName] + FileSchema.tables.map(\.name)

  /// The schema of one file as JSON, nil when there is no such file.
  public static func json(of name: String) -> String? { datum(of: name).map { JSONText.written($0) + "\n" } }

  /// The schemas of all files as JSON, by the names of the files.
  public static func json() -> String {
    let members = fileNames.compactMap { name in
      datum(of: name).map { "\(JSONText.quoted(name)): \(JSONText.written($0))" }
    }
    return "{\n" + members.joined(separator: ",\n") + "\n}\n"
  }

  /// The schema of one file as Markdown, nil when there is no such file.
  public static func markdown(of name: String) -> String? {
    if name == MetricsSchema.fileName { return metricsMarkdown }
    return FileSchema.tables.first { $0.name == name }.map(markdown)
  }

  /// The schemas of all files as Markdown.
  public static func markdown() -> String { fileNames.compactMap { markdown(of: $0) }.joined(separator: "\n") }

  private static func datum(of name: String) -> Datum? {
    if name == MetricsSchema.fileName { return MetricsSchema.datum }
    guard let table = FileSchema.tables.first(where: { $0.name == name }) else { return nil }
    let fixed = table.columns.map { field($0.name, $0.type, $0.meaning) }
    let measured = table.entries.map { field($0.id, FileSchema.type(of: $0), "\($0.card.title): \($0.card.question)") }
    return .record([
      .init("title", .text(table.name)), .init("description", .text("A row is \(table.row).")),
      .init("fields", .list(fixed + measured)), .init("missingValues", .list([.text("")])),
    ])
  }

  private static func field(_ name: String, _ type: FileSchema.CellType, _ meaning: String) -> Datum {
    var fields: [Datum.Field] = [
      .init("name", .text(name)), .init("type", .text(type.rawValue)), .init("description", .text(meaning)),
    ]
    if type == .boolean {
      fields += [.init("trueValues", .list([.text("yes")])), .init("falseValues", .list([.text("no")]))]
    }
    return .record(fields)
  }

  private static func markdown(_ table: FileSchema) -> String {
    let fixed = table.columns.map { ["`\($0.name)`", $0.type.rawValue, $0.meaning] }
    let measured = table.entries.map { entry in
      ["`\(entry.id)`", FileSchema.type(of: entry).rawValue, entry.card.title]
    }
    let head = ["column", "type", "what it is"]
    return """
      ## \(table.name)

      A row is \(table.row).\(measured.isEmpty ? "" : " " + rule(table))

      \(MarkdownTable.text(head: head, rules: ["---", "---", "---"], rows: fixed + measured))
      """
  }

  /// How columns of measures come about.
  private static func rule(_ table: FileSchema) -> String {
    let parts =
      table.measures == .ofGroups
      ? " A measure with several numbers for each group has a column `ID.PART` for each." : ""
    let bounds =
      table.measures == .ofStakeholders
      ? " Where somebody did not answer, `\(FileSchema.answered.name)` says who, and `ID\(FileSchema.lowerSuffix)` and "
        + "`ID\(FileSchema.upperSuffix)` between which bounds unknown ties leave a number."
      : ""
    return """
      Behind the first \(Wording.number(table.columns.count)) columns there is one for each measure that was asked, in the order asked, by its \
      id; what stands in brackets is the argument.\(parts)\(bounds)
      """
  }

  private static var metricsMarkdown: String {
    let rows = MeasureCatalog.entries.map { ["`\($0.id)`", $0.kind, $0.card.title] }
    return """
      ## \(MetricsSchema.fileName)

      `{"nodes": [ids], "measures": {ID: {"kind": …, "value": …, "share": …, "note": …, parameters}}}`; lists by stakeholder are in the order of \
      `nodes`, an undefined value is null, `share` is the normalized form. Where somebody did not answer, `silent` counts them, `answered` \
      of `asked` did answer, and `lower` and `upper` are the bounds that unknown ties leave. `powermap schema metrics.json --format json` prints the JSON Schema.

      \(MarkdownTable.text(head: ["id", "kind", "what it is"], rules: ["---", "---", "---"], rows: rows))
      """
  }
}
