/// The lines on which the rows of a table stand: one entry for each run of rows that follow each other line by line.
struct RowLines {
  private var runs: [(row: Int, line: Int)] = []
  private var count = 0

  /// Adds the line of the next row.
  mutating func append(_ line: Int) {
    beginRun(at: line)
    count += 1
  }

  /// Adds the lines of further rows, which were counted from another line on.
  mutating func append(contentsOf others: RowLines, after line: Int) {
    for (position, run) in others.runs.enumerated() {
      beginRun(at: line + run.line)
      count += (position + 1 < others.runs.count ? others.runs[position + 1].row : others.count) - run.row
    }
  }

  /// Begins a run with the next row, unless it continues the last one.
  private mutating func beginRun(at line: Int) {
    if let last = runs.last, line == last.line + count - last.row { return }
    runs.append((count, line))
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
