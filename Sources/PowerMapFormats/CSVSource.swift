import PowerMapGraph

/// The rows of a text table: comma, semicolon, tab or bar between cells, quotation marks by RFC 4180, any line ends.
struct CSVSource: TableSource {
  let name: String
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var offset: Int
  private var line: Int
  /// No row is read that begins here or later.
  private var end: Int

  /// The most bytes that one cell may hold, 16 MB; what is longer is a quotation mark that was never closed.
  static let cellLimit = 16 << 20
  /// So many bytes tell how long lines are.
  private static let sampleSize = 1 << 16
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Makes the source of a text, its delimiter read from the header row.
  init(_ text: SourceText) {
    name = text.name
    bytes = text.bytes
    let table = Delimiter.sniff(text.bytes)
    delimiter = table.delimiter.rawValue
    offset = table.start
    line = table.line
    end = text.bytes.count
  }

  var hasDecimalComma: Bool { delimiter == Delimiter.semicolon.rawValue }

  var expectedCount: Int {
    let sample = bytes[offset..<min(end, offset + CSVSource.sampleSize)]
    let lines = sample.reduce(0) { $0 + ($1 == CSVSource.lineFeed ? 1 : 0) }
    return sample.isEmpty ? 0 : (end - offset) / sample.count * lines
  }

  /// Whether a fault ends the reading before the last cell, which may be cut off where the text is only the beginning of a file.
  var endsEarly: Bool {
    var scan = self
    var row = TableRow()
    do throws(FormatError) {
      while try scan.next(&row) {}
      return false
    } catch {
      return bytes.count - scan.offset > CSVSource.cellLimit
    }
  }

  mutating func next(_ row: inout TableRow) throws(FormatError) -> Bool {
    row.blankRowsBefore = 0
    while offset < end {
      skipMark()
      row.removeAll(in: bytes)
      row.number = line
      row.offset = offset
      while try readCell(into: &row) {}
      if !row.isBlank { return true }
      row.blankRowsBefore += 1
    }
    return false
  }

  func place(of cell: Int, in row: TableRow) -> Place {
    var scan = self
    scan.offset = row.offset
    scan.line = row.number
    var skipped = TableRow()
    for _ in 0..<min(cell, max(0, row.count - 1)) {
      // The row was read before, so that reading it again cannot fail.
      guard (try? scan.readCell(into: &skipped)) == true else { break }
    }
    return scan.place(of: scan.offset, line: scan.line)
  }

  func places(in row: TableRow) -> [Place] {
    var scan = self
    scan.offset = row.offset
    scan.line = row.number
    var skipped = TableRow()
    var places = [scan.place(of: scan.offset, line: scan.line)]
    while places.count < row.count {
      let (offset, line) = (scan.offset, scan.line)
      guard (try? scan.readCell(into: &skipped)) == true else { break }
      var place = places[places.count - 1]
      if scan.line == line, let column = place.column {
        place.column = column + TextEncoding.characters(in: bytes[offset..<scan.offset])
      } else {
        place = scan.place(of: scan.offset, line: scan.line)
      }
      places.append(place)
    }
    return places
  }

  /// Passes over a byte order mark before a row, the trace of files that were joined.
  private mutating func skipMark() {
    let mark = TextEncoding.byteOrderMark
    while bytes[offset] == mark[0], bytes[offset...].starts(with: mark) {
      offset += mark.count
      guard offset < bytes.count else { return }
    }
  }

  mutating func readPlain(_ rows: inout PlainRows, width: Int, atMost limit: Int) {
    let search = PlainCellSearch(delimiter: delimiter)
    rows.fill(in: bytes, width: width, atMost: limit) { text, cells in
      guard offset < end, let next = search.endOfRow(at: offset, width: width, in: text, &cells) else { return nil }
      offset = next
      defer { line += 1 }
      return line
    }
  }

  func pieces() -> [CSVSource] {
    let size = TextPieces.size
    var pieces: [CSVSource] = []
    var piece = self
    piece.line = 0
    while piece.offset < end {
      piece.end = end
      let cut = piece.offset + size
      if cut < end {
        let near = bytes[cut..<min(end, cut + size)]
        guard let lineEnd = near.firstIndex(of: CSVSource.lineFeed) else { return [] }
        piece.end = lineEnd + 1
      }
      pieces.append(piece)
      piece.offset = piece.end
    }
    return pieces
  }

  /// Whether a piece was read to its end.
  var isAtEnd: Bool { offset == end }

  mutating func goOn(behind piece: CSVSource) -> Int {
    offset = piece.offset
    defer { line += piece.line }
    return line
  }

  mutating func goBack(to row: Int, of rows: PlainRows) {
    offset = rows.range(row, 0).lowerBound
    line = rows.lines[row]
  }

  /// Reads a cell and what ends it; false when the row ends with it.
  private mutating func readCell(into row: inout TableRow) throws(FormatError) -> Bool {
    if offset < bytes.count && bytes[offset] == CSVSource.quote {
      offset = try readQuoted(into: &row)
    } else {
      let end = CSVSource.end(ofPlainCellAt: offset, in: bytes.span, delimiter: delimiter)
      guard end - offset <= CSVSource.cellLimit else { throw cellTooLong(from: offset, line: line) }
      row.append(offset..<end, of: bytes)
      offset = end
    }
    guard offset < bytes.count else { return false }
    let ending = bytes[offset]
    offset += 1
    if ending == delimiter { return true }
    if ending == CSVSource.carriageReturn && offset < bytes.count && bytes[offset] == CSVSource.lineFeed {
      offset += 1
    }
    line += 1
    return false
  }

  /// The position of what ends a cell without quotation marks around it.
  private static func end(ofPlainCellAt start: Int, in text: Span<UInt8>, delimiter: UInt8) -> Int {
    let ends = (WordSearch(for: delimiter), WordSearch(for: lineFeed), WordSearch(for: carriageReturn))
    var position = start
    while position + 8 <= text.count {
      let word = text.word(at: position)
      let found = ends.0.matches(in: word) | ends.1.matches(in: word) | ends.2.matches(in: word)
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < text.count {
      let byte = text[position]
      if byte == delimiter || byte == lineFeed || byte == carriageReturn { break }
      position += 1
    }
    return position
  }

  /// Reads a cell in quotation marks and gives the position of what ends it.
  private mutating func readQuoted(into row: inout TableRow) throws(FormatError) -> Int {
    let bytes = self.bytes
    let opening = (offset: offset, line: line)
    var isRewritten = false
    var start = offset + 1
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == CSVSource.quote {
        let isDoubled = position + 1 < bytes.count && bytes[position + 1] == CSVSource.quote
        if isDoubled || isRewritten {
          row.leaveFile()
          row.text.append(contentsOf: bytes[start..<position])
        }
        guard isDoubled else {
          if isRewritten { row.endCell() } else { row.append(start..<position, of: bytes) }
          return try endOfQuoted(after: position + 1, opening: opening)
        }
        isRewritten = true
        start = position + 1
        position = start
      } else if byte == CSVSource.lineFeed {
        line += 1
      } else if byte == CSVSource.carriageReturn
        && (position + 1 == bytes.count || bytes[position + 1] != CSVSource.lineFeed)
      {
        line += 1
      }
      position += 1
      guard position - opening.offset <= CSVSource.cellLimit else {
        throw cellTooLong(from: opening.offset, line: opening.line)
      }
    }
    throw FormatError(
      at: place(of: opening.offset, line: opening.line), "the quotation mark that opens here (a quote) is never closed",
      right: "close it, or double it where it belongs to the text")
  }

  /// Skips spaces after a closing quotation mark and makes sure that the cell ends there.
  private func endOfQuoted(after start: Int, opening: (offset: Int, line: Int)) throws(FormatError) -> Int {
    var end = start
    while end < bytes.count && bytes[end] == UInt8(ascii: " ") && delimiter != bytes[end] { end += 1 }
    let next = end < bytes.count ? bytes[end] : delimiter
    guard next == delimiter || next == CSVSource.lineFeed || next == CSVSource.carriageReturn else {
      throw FormatError(
        at: place(of: opening.offset, line: opening.line), "text follows the closing quote of the cell that opens here",
        right: "put the whole cell in quotation marks and double those inside")
    }
    return end
  }

  private func cellTooLong(from offset: Int, line: Int) -> FormatError {
    FormatError(
      at: place(of: offset, line: line), "a cell is longer than the limit of 16 MB",
      right: "look for a quote that is never closed")
  }

  private func place(of offset: Int, line: Int) -> Place {
    let lineStart = bytes[..<offset].lastIndex { $0 == CSVSource.lineFeed || $0 == CSVSource.carriageReturn }
    let before = bytes[(lineStart.map { $0 + 1 } ?? 0)..<offset]
    return Place(file: name, line: line, column: TextEncoding.characters(in: before) + 1)
  }
}
