import Foundation
import PowerMapAnalysis
import PowerMapFormats
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct SchemaTests {
  private static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("samples").path

  private func schema() throws -> [String: Any] {
    let text = try #require(SchemaText.json(of: "metrics.json"))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private func metrics(_ sample: String) throws -> Metrics {
    let analysis = Analysis(try StakeholderGraph(contentsOf: "\(SchemaTests.samples)/\(sample)"))
    return Metrics(analysis: analysis, ids: MeasureSelection.core.ids(for: analysis))
  }

  @Test(arguments: ["coalition", "florentine-families", "knoke-bureaucracies"])
  func `The numbers as JSON obey their schema`(sample: String) throws {
    #expect(JSONSchema(try schema()).faults(try object(try metrics(sample).json())) == [])
  }

  @Test func `Every measure obeys the schema on a small map, with and without an answer`() throws {
    for analysis in [try map("a b c d", "a>b 2,b>c,c!d"), try map("a b", "a=b"), try map("a b")] {
      let ids = MeasureCatalog.entries.map { $0.id.hasSuffix("[]") ? "\($0.id.dropLast(2))[strength.out]" : $0.id }
      #expect(JSONSchema(try schema()).faults(try object(Metrics(analysis: analysis, ids: ids).json())) == [])
    }
  }

  @Test(arguments: [
    ("{\"nodes\": [\"a\"]}", "no measures"), ("{\"nodes\": [1], \"measures\": {}}", "no [\"string\"]"),
    ("{\"nodes\": [\"a\", \"a\"], \"measures\": {}}", "twice"),
    ("{\"nodes\": [], \"measures\": {\"density\": {\"kind\": \"node\", \"value\": []}}}", "is not graph"),
    ("{\"nodes\": [], \"measures\": {\"density\": {\"kind\": \"graph\", \"value\": \"x\"}}}", "fits no choice"),
    ("{\"nodes\": [], \"measures\": {\"densityx\": {\"kind\": \"graph\", \"value\": 1}}}", "not foreseen"),
    ("{\"nodes\": [], \"measures\": {}, \"more\": 1}", "not foreseen"),
  ])
  func `The schema refuses what is not as it says`(json: String, fault: String) throws {
    let faults = JSONSchema(try schema()).faults(try object(json))
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }

  @Test(arguments: ["coalition", "florentine-families", "knoke-bureaucracies"])
  func `The tables have the columns of their schema, each with cells of its type`(sample: String) throws {
    let metrics = try metrics(sample)
    let tables = [
      (FileSchema.stakeholders, metrics.stakeholdersCSV()), (.ties, metrics.tiesCSV()), (.groups, metrics.groupsCSV()),
      (.figures, metrics.figuresCSV()),
    ]
    for (schema, csv) in tables {
      let rows = parsed(csv)
      let head = try #require(rows.first)
      #expect(Array(head.prefix(schema.columns.count)) == schema.columns.map(\.name))
      let types = schema.columns.map(\.type) + head.dropFirst(schema.columns.count).map { type(of: $0, in: schema) }
      for row in rows.dropFirst() {
        #expect(row.count == head.count)
        for (cell, type) in zip(row, types) { #expect(isOf(type, cell), "\(schema.name): \(cell)") }
      }
    }
  }

  /// The type of a column of a measure by its entry; fails the test where the schema foresees no such column.
  private func type(of column: String, in schema: FileSchema) -> FileSchema.CellType {
    if column == FileSchema.answered.name { return FileSchema.answered.type }
    let suffix = [FileSchema.lowerSuffix, FileSchema.upperSuffix].first { column.hasSuffix($0) } ?? ""
    let column = String(column.dropLast(suffix.count))
    let entry = schema.entries.first { entry in
      let pattern = "^" + MetricsSchema.pattern(of: entry.id) + (schema.measures == .ofGroups ? "(\\.[a-z_]+)?$" : "$")
      return column.range(of: pattern, options: .regularExpression) != nil
    }
    #expect(entry != nil, "\(schema.name) foresees no column \(column)")
    return entry.map(FileSchema.type) ?? .any
  }

  private func isOf(_ type: FileSchema.CellType, _ cell: String) -> Bool {
    switch type {
    case .string, .any: true
    case .number: cell.isEmpty || DecimalNumber.parse(cell) != nil
    case .boolean: ["", "yes", "no"].contains(cell)
    }
  }

  @Test func `Every file of a report that programs read has a schema in both formats`() throws {
    let all = try object(SchemaText.json())
    let names = Report(analysis: try map("a b", "a>b")).files().map(\.name).filter { !$0.hasPrefix("report.") }
    #expect(names.sorted() == SchemaText.fileNames.sorted())
    for name in names {
      #expect(all[name] != nil)
      #expect(try #require(SchemaText.markdown(of: name)).hasPrefix("## \(name)\n"))
    }
    #expect(SchemaText.json(of: "other.csv") == nil && SchemaText.markdown(of: "other.csv") == nil)
  }
}

/// The cells of a table as powermap writes it.
func parsed(_ csv: String) -> [[String]] {
  var rows: [[String]] = [[""]]
  var isQuoted = false
  for character in csv {
    switch character {
    case "\"": isQuoted.toggle()
    case "," where !isQuoted: rows[rows.count - 1].append("")
    case "\n" where !isQuoted: rows.append([""])
    default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
    }
  }
  return rows.dropLast()
}
