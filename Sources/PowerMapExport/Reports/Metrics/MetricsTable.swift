/// A table of numbers about a map as values, for a sheet of a workbook.
public struct MetricsTable: Hashable, Sendable {
  /// What a cell holds.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Words.
    case text(String)
    /// A number.
    case number(Double)
  }

  /// A column: the name by which programs know it, and what it is called.
  public struct Column: Hashable, Sendable {
    /// The name: an id of a measure, or a name of the schema.
    public let name: String
    /// What it is called, in words.
    public let title: String
  }

  /// What the table is called, in at most 31 characters, as tabs of workbooks have it.
  public let name: String
  /// The columns in order.
  public let columns: [Column]
  /// The rows, each with a cell for each column.
  public let rows: [[Cell]]
  /// How many columns say whom or what a row is about.
  public let leadingColumns: Int
  /// Whether cells hold sentences.
  public let holdsSentences: Bool
}
