public import PowerMapGraph

/// The key to a redacted map as a file: a table with the columns id, name and pseudonym.
public enum RedactionKey {
  private static let header = ["id", "name", "pseudonym"]

  /// Reads a key.
  ///
  /// - Throws: `FormatError` for a file that is no key, and for an identity or a pseudonym that stands twice.
  public static func read(_ file: InputFile) throws(FormatError) -> Pseudonyms {
    let log = ReadingLog()
    var source = CSVSource(try SourceText(file, log: log))
    var row = TableRow()
    guard try source.next(&row), (0..<row.count).map({ row.string($0).trimmed.lowercased() }) == header else {
      throw FormatError(
        at: Place(file: file.name, line: 1), "this is no key to a redacted map",
        right: "name a file that --redact has written, or one that is not there yet")
    }
    var entries: [Pseudonyms.Entry] = []
    var seen: Set<String> = []
    while try source.next(&row) {
      let cells = (0..<row.count).map { FormulaGuard.removed(from: row.string($0)) }
      guard cells.count == header.count, !cells[0].isEmpty, !cells[2].isEmpty else {
        throw FormatError(
          at: source.place(of: 0, in: row), "a row of a key has an id, a name and a pseudonym",
          right: "restore the file as it was written")
      }
      for (cell, text) in [(0, "id \(cells[0])"), (2, "pseudonym \(cells[2])")] where !seen.insert(text).inserted {
        throw FormatError(
          at: source.place(of: cell, in: row), "\(cells[cell].quoted) stands twice in this key",
          right: "restore the file as it was written")
      }
      entries.append(.init(id: Stakeholder.ID(cells[0]), name: cells[1], pseudonym: cells[2]))
    }
    guard let pseudonyms = Pseudonyms(entries) else {
      preconditionFailure("no identity and no pseudonym stands twice")
    }
    return pseudonyms
  }

  /// The bytes of a key.
  public static func bytes(of pseudonyms: Pseudonyms) -> [UInt8] {
    let entries = pseudonyms.entries
    let columns = [
      WrittenTable.Column(name: header[0]) { .text(entries[$0].id.text) },
      WrittenTable.Column(name: header[1]) { .text(entries[$0].name) },
      WrittenTable.Column(name: header[2]) { .text(entries[$0].pseudonym) },
    ]
    return CSVWriter.bytes(of: WrittenTable(columns, rowCount: entries.count) { _ in true })
  }
}
