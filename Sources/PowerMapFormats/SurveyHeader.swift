/// The columns of a survey export: what each is called as a whole, and what question and whom it may ask about.
///
/// A grid of questions is written `Question [Whom]` by Google Forms and LimeSurvey, `Question - Whom` by Qualtrics below a row of codes and above a
/// row of JSON, and by SurveyMonkey in two rows, of which the first names the question once.
struct SurveyHeader {
  /// One way to read a heading.
  struct Reading: Hashable {
    /// The question; nil where the heading is but a name.
    let question: String?
    /// Whom or what it asks about.
    let item: String
  }

  /// The headings, in order.
  let names: [String]
  /// The place of the header.
  let place: Place

  /// Reads the header rows of a table.
  init?(reading source: inout some TableSource) throws(FormatError) {
    var row = TableRow()
    guard try source.next(&row), row.count > 1, row.count <= Header.columnLimit else { return nil }
    place = source.place(of: 0, in: row)
    let first = SurveyHeader.texts(of: row)
    var ahead = source
    guard try ahead.next(&row) else {
      names = first
      return
    }
    let second = SurveyHeader.texts(of: row)
    if let names = SurveyHeader.joined(first, second) {
      self.names = names
      source = ahead
      return
    }
    if try ahead.next(&row), SurveyHeader.texts(of: row).contains(where: { $0.hasPrefix("{\"ImportId\"") }) {
      names = first.indices.map { $0 < second.count && !second[$0].isEmpty ? second[$0] : first[$0] }
      source = ahead
      return
    }
    names = first
  }

  /// Whether the first cell names nothing, as in a matrix.
  var startsBlank: Bool { names.first?.isEmpty ?? true }

  /// The ways to read a heading, the likelier ones first.
  func readings(of column: Int) -> [Reading] {
    let name = names[column]
    var readings: [Reading] = []
    if name.last == "]", let open = name.lastIndex(of: "[") {
      let item = name[name.index(after: open)...].dropLast().trimmed
      if !item.isEmpty { readings.append(Reading(question: name[..<open].trimmed, item: item)) }
    }
    for separator in [" - ", " – ", ": "] {
      for range in name.ranges(of: separator) {
        let (question, item) = (name[..<range.lowerBound].trimmed, name[range.upperBound...].trimmed)
        if !question.isEmpty, !item.isEmpty { readings.append(Reading(question: question, item: item)) }
      }
    }
    return name.isEmpty ? [] : readings + [Reading(question: nil, item: name)]
  }

  private static func texts(of row: TableRow) -> [String] {
    var texts = (0..<row.count).map { row.string($0).trimmed }
    while texts.last?.isEmpty == true { texts.removeLast() }
    return texts
  }

  /// The headings of two rows, of which the upper one names each question once; nil where they are no such rows.
  private static func joined(_ upper: [String], _ lower: [String]) -> [String]? {
    let open = ["response", "open-ended response"]
    guard lower.contains(where: { open.contains($0.folded) }), upper.first?.isEmpty == false else { return nil }
    var question = ""
    return (0..<max(upper.count, lower.count)).map { column in
      if column < upper.count, !upper[column].isEmpty { question = upper[column] }
      let item = column < lower.count ? lower[column] : ""
      return item.isEmpty || open.contains(item.folded) ? question : "\(question) [\(item)]"
    }
  }
}
