import PowerMapGraph

/// Stakeholders of whose rows there is nothing to say, read in pieces of a text on all cores and joined in the order of the rows.
struct StakeholderPieces: Sendable {
  /// Those that were read before and those of the pieces.
  var people: [Stakeholder] = []
  /// Their identities, in step with them.
  var identities = IdentityIndex()
  /// The lines of the pieces that were joined as a whole, and where their reading ended.
  private(set) var joined: [(lines: RowLines, source: CSVSource)] = []
  /// So many rows of the next piece were joined, too: the one behind them names somebody who was read before.
  private(set) var furtherRows = 0

  /// What the rows of one piece hold.
  private struct Piece {
    var people: [Stakeholder] = []
    var identities: [String] = []
    var lines = RowLines()
    var source: CSVSource
  }

  /// Joins pieces up to the first that holds a row of which there is something to say.
  ///
  /// - Parameter rows: tells how their columns are read.
  consuming func joining(_ pieces: [CSVSource], as rows: StakeholderRows<some TableSource>) -> StakeholderPieces {
    let (header, columns, extras) = (rows.table.header, rows.columns, rows.extras)
    return Cores.fold(
      upTo: pieces.count,
      scratch: {
        StakeholderRows(
          table: TableReader(pieces[0], header: header, log: ReadingLog()), columns: columns, extras: extras)
      }, part: { StakeholderPieces.people(of: pieces[$0], &$1) }, into: self
    ) { $0.join($1) }
  }

  /// The stakeholders of a piece; nil where there is something to say of any.
  private static func people(of source: CSVSource, _ rows: inout StakeholderRows<CSVSource>) -> Piece? {
    rows.table.begin(source)
    var piece = Piece(source: source)
    let expected = min(source.expectedCount, TextPieces.manyRows)
    piece.people.reserveCapacity(expected)
    do throws(FormatError) {
      while try rows.table.next() {
        guard let person = try rows.stakeholder() else { return nil }
        piece.people.append(consume person)
        piece.lines.append(rows.table.row.number)
      }
    } catch {
      return nil
    }
    piece.identities = piece.people.map(\.id.text)
    piece.source = rows.table.source
    return rows.table.log.isEmpty ? piece : nil
  }

  /// Joins the next piece; true where none behind it can be joined.
  private mutating func join(_ piece: Piece?) -> Bool {
    guard let piece else { return true }
    let count = identities.insert(contentsOf: piece.identities)
    if count < piece.people.count {
      people += piece.people[..<count]
      furtherRows = count
      return true
    }
    people += piece.people
    joined.append((piece.lines, piece.source))
    return !piece.source.isAtEnd
  }
}
