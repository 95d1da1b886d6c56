import PowerMapAnalysis

/// What the columns of a table beside the report are, so that programs can rely on them.
public struct FileSchema: Sendable {
  /// What the cells of a column hold.
  enum CellType: String, Sendable {
    /// Text; empty where there is none.
    case string
    /// A number with a decimal point; empty where it is undefined.
    case number
    /// `yes` or `no`.
    case boolean
    /// Text or a number.
    case any
  }

  /// A column that is always there.
  struct Column: Sendable {
    let name: String
    let type: CellType
    let meaning: String
  }

  /// Which measures make the further columns.
  enum Measures: Sendable {
    case none, ofStakeholders, ofPairs, ofGroups
  }

  /// The name of the file.
  public let name: String
  /// What a row is.
  let row: String
  /// The columns that are always there, in order.
  let columns: [Column]
  /// The measures that make the columns behind them, in the order asked.
  let measures: Measures

  /// The tables beside the report, in the order in which they are explained.
  static let tables = [stakeholders, ties, groups, figures]

  /// The catalogue's entries that can make a column of the table.
  var entries: [MeasureEntry] {
    MeasureCatalog.entries.filter { entry in
      switch measures {
      case .none: false
      case .ofStakeholders: entry.kind == "node" || entry.kind == "label"
      case .ofPairs: entry.kind == "pairvalues" || entry.kind == "pairs"
      case .ofGroups: FileSchema.isByGroup(entry.id)
      }
    }
  }

  /// What the cells of a measure's column hold.
  static func type(of entry: MeasureEntry) -> CellType {
    switch entry.kind {
    case "label": .string
    case "pairs": .boolean
    default: .number
    }
  }

  /// Whether a measure, by its id with or without an argument, has numbers for each group.
  static func isByGroup(_ id: String) -> Bool {
    guard let entry = MeasureGuide.entry(of: id) else { return false }
    return entry.kind == "map" && entry.card.topic == .equity
  }
}

extension FileSchema {
  /// The column behind all others where somebody did not answer.
  static let answered = Column(
    name: "answered", type: .boolean,
    meaning: "Whether the stakeholder answered; the column is there where somebody did not.")
  /// What the least value of a measure is called, where unknown ties leave it open.
  static let lowerSuffix = ".lower"
  /// What the greatest value of a measure is called.
  static let upperSuffix = ".upper"

  static let stakeholders = FileSchema(
    name: "metrics.csv", row: "a stakeholder, in the order of the map",
    columns: [
      Column(name: "id", type: .string, meaning: "The stakeholder’s id."),
      Column(name: "name", type: .string, meaning: "The stakeholder’s name."),
    ], measures: .ofStakeholders)

  static let ties = FileSchema(
    name: "ties.csv",
    row:
      "a tie as the measures see it, rows between the same two merged; two rows for a tie both ways on a map with direction",
    columns: [
      Column(name: "from", type: .string, meaning: "The id of the one who influences."),
      Column(name: "from_name", type: .string, meaning: "Its name."),
      Column(name: "to", type: .string, meaning: "The id of the one who is influenced."),
      Column(name: "to_name", type: .string, meaning: "Its name."),
      Column(name: "direction", type: .string, meaning: "directed, or mutual on a map without direction."),
      Column(name: "returned", type: .boolean, meaning: "Whether there is a tie back, of the same sign."),
      Column(
        name: "sign", type: .string, meaning: "positive, or negative for a conflict, which no measure of ties counts."),
      Column(name: "strength", type: .number, meaning: "The strength that measures count, merged and above 0."),
      Column(name: "kinds", type: .string, meaning: "The kinds of the tie, parted by semicolons."),
    ], measures: .ofPairs)

  static let groups = FileSchema(
    name: "groups.csv", row: "a group, in alphabetical order; no row on a map without groups",
    columns: [
      Column(name: "group", type: .string, meaning: "The group; (none) for those of whom nothing was said."),
      Column(name: "members", type: .number, meaning: "How many stakeholders belong to it."),
      Column(name: "headcount_share", type: .number, meaning: "Its members as a share of all stakeholders."),
    ], measures: .ofGroups)

  static let figures = FileSchema(
    name: "figures.csv", row: "a number of the whole map, or one part of an answer with parts; single numbers first",
    columns: [
      Column(name: "measure", type: .string, meaning: "The id of the measure."),
      Column(
        name: "part", type: .string,
        meaning: "Which part of the answer, steps parted by “ / ”; empty for single numbers."),
      Column(name: "value", type: .any, meaning: "The number or word; empty where it is undefined."),
      Column(name: "title", type: .string, meaning: "What the measure is called."),
      Column(name: "note", type: .string, meaning: "Why there is no number, or how it is to be taken."),
    ], measures: .none)
}
