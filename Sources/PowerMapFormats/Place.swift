/// Where something stands in a file, so that a person can find it.
public struct Place: Hashable, Sendable, CustomStringConvertible {
  /// The file as the user named it.
  public var file: String
  /// The physical line, from 1; nil where a line means nothing.
  public var line: Int?
  /// The column in characters, from 1; nil where the whole line is meant.
  public var column: Int?
  /// The sheet and cell of a workbook (`Ties!B2`), instead of line and column.
  public var cell: String?

  /// Makes a place.
  public init(file: String, line: Int? = nil, column: Int? = nil, cell: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.cell = cell
  }

  /// The place as `FILE`, `FILE:LINE`, `FILE:LINE:COLUMN` or `FILE:Sheet!B2`.
  public var description: String {
    if let cell { return "\(file):\(cell)" }
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}
