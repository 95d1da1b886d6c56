public import PowerMapGraph

/// The columns of a table of actors and issues; the raw value is the header that we write.
enum IssueField: String, TableField {
  case stakeholder, issue, position, power, priority

  var synonyms: [String] {
    switch self {
    case .stakeholder: StakeholderField.id.synonyms + ["id"] + StakeholderField.name.synonyms + ["name"]
    case .issue: ["objective", "question", "topic", "goal"]
    case .position: ["stance"] + StakeholderField.stance.synonyms.filter { $0 != "position" }
    case .power: ["influence"] + StakeholderField.influence.synonyms.filter { $0 != "power" }
    case .priority: ["importance", "urgency", "interest"] + StakeholderField.interest.synonyms
    }
  }
}

/// Reads where the stakeholders of a map stand on issues.
///
/// Two forms: a row for each stakeholder and issue (`stakeholder,issue,position,power,priority`; without a column of issues all rows are of
/// one), or a row for each stakeholder and a column of positions for each issue, as MACTOR's matrix has it.
public enum IssueTable {
  /// The largest rating of a position to either side.
  public static let farthest = 10.0

  /// Reads a table.
  ///
  /// - Throws: `FormatError` with the faults: somebody who is not on the map, a cell that is no number, two rows for the same.
  public static func read(
    _ file: InputFile, on graph: StakeholderGraph
  ) throws(FormatError) -> (positions: IssuePositions, diagnostics: [Diagnostic]) {
    let log = ReadingLog()
    let table = try OpenTable(CSVSource(try SourceText(try file.unpacked(), log: log)))
    let positions = try read(table.source, table.header, on: graph, log: log)
    return (positions, log.diagnostics)
  }

  private static func read(
    _ source: some TableSource, _ header: Header, on graph: StakeholderGraph, log: ReadingLog
  ) throws(FormatError) -> IssuePositions {
    var table = TableReader(source, header: header, log: log)
    let columns = Columns<IssueField>(table.header)
    guard let who = columns[.stakeholder] else {
      throw FormatError(
        at: table.headerPlace, "the table does not say who stands where", right: "head a column stakeholder")
    }
    let isLong = columns[.position] != nil
    guard isLong || !columns.extras.isEmpty else {
      throw FormatError(
        at: table.headerPlace, "the table holds no positions",
        right: "head a column position, or a column with the name of each issue")
    }
    table.noteRenamed(columns)
    var people = StakeholderLookup(graph)
    var entries = IssueEntries(isLong ? [] : columns.extras.map { table.header.names[$0] })
    while try table.next() {
      guard let name = table.text(who) else { continue }
      let vertex: Vertex
      do { vertex = try people.vertex(of: name) } catch {
        try log.fault(at: table.place(who), error.sentence.problem, right: error.sentence.right)
        continue
      }
      for column in isLong ? [columns[.position]] : columns.extras.map(Optional.some) {
        guard let position = try table.number(column, minimum: -farthest, maximum: farthest) else { continue }
        let issue = isLong ? table.text(columns[.issue]) ?? "" : column.map { table.header.names[$0] } ?? ""
        let power = try table.number(columns[.power], minimum: 0)
        let priority = try table.number(columns[.priority], minimum: 0)
        let isNew = entries.add(vertex, issue, position: position, power: power, priority: priority)
        if !isNew {
          try log.fault(
            at: table.place(who), "\(name.quoted) stands twice on the same issue", right: "keep one of the rows")
        }
      }
    }
    try log.throwFaults()
    return entries.positions
  }
}

/// Positions as they are read, with the issues in the order in which they are named.
private struct IssueEntries {
  private var issues: [String]
  private var entries: [IssuePositions.Entry] = []
  private var seen: Set<[Int]> = []

  init(_ issues: [String]) { self.issues = issues }

  /// Adds a position; false where the stakeholder has one on that issue.
  mutating func add(_ stakeholder: Vertex, _ issue: String, position: Double, power: Double?, priority: Double?) -> Bool
  {
    let number = issues.firstIndex(of: issue) ?? issues.count
    if number == issues.count { issues.append(issue) }
    guard seen.insert([stakeholder.index, number]).inserted else { return false }
    entries.append(
      .init(stakeholder: stakeholder, issue: number, position: position, power: power, priority: priority))
    return true
  }

  var positions: IssuePositions { IssuePositions(issues: issues, entries: entries) }
}
