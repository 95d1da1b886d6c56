/// The name of a cell, `B2`: a column from A to XFD and a row from 1.
struct XLSXCellReference: Hashable, CustomStringConvertible {
  /// The last row of a sheet.
  static let lastRow = 1_048_576
  /// The last column of a sheet, XFD.
  static let lastColumn = 16_384

  /// The row, from 1.
  var row: Int
  /// The column, from 1.
  var column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads a name such as `B2` or `$B$2`; nil when it names no cell of a sheet.
  init?(_ text: some StringProtocol) {
    var row = 0
    var column = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard column <= XLSXCellReference.lastColumn, row <= XLSXCellReference.lastRow else { return nil }
    }
    guard row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The name as `B2`.
  var description: String { XLSXCellReference.letters(ofColumn: column) + String(row) }

  /// The letters of a column, from 1: A to Z, AA and on.
  static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
