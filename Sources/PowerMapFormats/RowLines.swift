/// The lines on which the rows of a table stand: one entry for each run of rows that follow each other line by line.
struct RowLines {
  private var runs: [(row: Int, line: Int)] = []
  private var count = 0

  /// Adds the line of the next row.
  mutating func append(_ line: Int) {
    if runs.isEmpty || line != runs[runs.count - 1].line + count - runs[runs.count - 1].row {
      runs.append((count, line))
    }
    count += 1
  }

  /// The line of a row.
  subscript(row: Int) -> Int {
    var range = runs.indices
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = runs[middle].row <= row ? middle..<range.upperBound : range.lowerBound..<middle
    }
    let run = runs[range.lowerBound]
    return run.line + row - run.row
  }
}
