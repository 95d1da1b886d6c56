/// How wide the columns of a table stand on an upright page, in characters, and which of them fit on it beside each other.
///
/// A column is at least as wide as its longest word, so that no word breaks; what room is left goes to those with longer texts.
struct PageColumns {
  /// So many characters of a wide font fit on a line of an upright page.
  static let page = 65
  /// The room between two columns.
  private static let gap = 2
  /// Texts need no more than so much to be read in lines, and are not given more.
  private static let comfortable = 14
  private static let widest = 60

  private let least: [Int]
  private let wish: [Int]

  /// Measures the columns of a table, the first of which names the rows.
  init(_ table: ReportTable) {
    var least: [Int] = []
    var wish: [Int] = []
    for (position, column) in table.columns.enumerated() {
      let cells = table.rows.lazy.filter { position < $0.count }.map { $0[position].text.plain }
      let texts = column.isNumeric ? Array(cells) : [column.title.plain] + cells
      let words = ([column.title.plain] + cells).flatMap { $0.split(separator: " ").map(\.count) }
      let word = min(words.max() ?? 1, PageColumns.page / 3)
      let text = min(texts.map(\.count).max() ?? 1, PageColumns.widest)
      least.append(max(word, min(text, column.isNumeric ? word : PageColumns.comfortable)) + PageColumns.gap)
      wish.append(max(word, text) + PageColumns.gap)
    }
    self.least = least
    self.wish = wish
  }

  /// The columns behind the first in parts that fit beside it, as evenly as can be.
  var parts: [Range<Int>] {
    let others = min(1, least.count)..<least.count
    let fewest = parts(of: others, ofAtMost: max(1, others.count))
    let even = parts(of: others, ofAtMost: max(1, (others.count + fewest.count - 1) / max(1, fewest.count)))
    return even.count == fewest.count ? even : fewest
  }

  private func parts(of columns: Range<Int>, ofAtMost limit: Int) -> [Range<Int>] {
    guard !columns.isEmpty else { return [columns] }
    var parts: [Range<Int>] = []
    var start = columns.lowerBound
    var width = least[0]
    for column in columns {
      if column > start, width + least[column] > PageColumns.page || column - start == limit {
        parts.append(start..<column)
        start = column
        width = least[0]
      }
      width += least[column]
    }
    return parts + [start..<columns.upperBound]
  }

  /// The widths of the first column and of those of a part.
  func widths(of part: Range<Int>) -> [Int] {
    let shown = [0].filter { least.indices.contains($0) } + part
    let room = max(0, PageColumns.page - shown.reduce(0) { $0 + least[$1] })
    let wanted = shown.reduce(0) { $0 + wish[$1] - least[$1] }
    return shown.map { column in
      let more = wish[column] - least[column]
      return least[column] + (wanted <= room ? more : more * room / wanted)
    }
  }
}
