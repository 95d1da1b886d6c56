public import PowerMapGraph

/// Changes of a map as people type them: `A -> B: advises, 3`, `A <-> B`, `A -> B: +2`.
///
/// Names may hold colons and commas as far as they name somebody. Without a strength a new tie has 1; a strength below 0
/// makes it a conflict.
public struct EditText {
  private var people: StakeholderLookup

  /// Reads changes of a map.
  public init(of graph: StakeholderGraph) { people = StakeholderLookup(graph) }

  /// Somebody who leaves.
  public mutating func removal(_ text: String) throws(NamingError) -> MapEdit { .remove(try people.id(of: text)) }

  /// A new tie: its kind and strength may follow a colon.
  public mutating func addition(_ text: String) throws(NamingError) -> MapEdit {
    let (ends, details) = try parts(of: text, right: "write a new tie as \"A -> B: advises, 3\"")
    let (kind, number) = EditText.details(details)
    return EditText.addition(ends, kind: kind, strength: number)
  }

  /// A tie that gets stronger by what follows the colon, or weaker.
  ///
  /// - Parameter sign: 1 for stronger, −1 for weaker.
  public mutating func change(_ text: String, sign: Double) throws(NamingError) -> MapEdit {
    let right = "write it as \"A -> B: 2\", with the change of strength behind the colon"
    let (ends, details) = try parts(of: text, right: right)
    guard let amount = DecimalNumber.parse(details.trimmed) else { throw .unreadable(text, right: right) }
    return .strengthen(ends, by: sign * amount)
  }

  /// A tie that ends: all of the two, or those of the kind that follows a colon.
  public mutating func loss(_ text: String) throws(NamingError) -> MapEdit {
    let (ends, details) = try parts(of: text, right: "write a tie that ends as \"A -> B\"")
    return .drop(ends, kind: details.trimmed.isEmpty ? nil : details.trimmed)
  }

  /// A new tie of a kind and strength.
  static func addition(_ ends: TieEnds, kind: String?, strength: Double?) -> MapEdit {
    let strength = strength ?? 1
    return .add(
      Tie(
        from: ends.source, to: ends.target, direction: ends.direction, weight: strength.magnitude,
        sign: strength < 0 ? .negative : .positive, kind: kind))
  }

  private static let arrows: [(text: String, direction: Tie.Direction)] = [
    ("<->", .mutual), ("↔", .mutual), ("->", .directed), ("→", .directed),
  ]

  /// The two ends, and what follows the colon behind them.
  private mutating func parts(of text: String, right: String) throws(NamingError) -> (ends: TieEnds, details: String) {
    let found = EditText.arrows.compactMap { arrow in
      text.firstRange(of: arrow.text).map { (range: $0, direction: arrow.direction) }
    }
    guard let arrow = found.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else {
      throw .unreadable(text, right: right)
    }
    let source = try people.id(of: String(text[..<arrow.range.lowerBound]).trimmed)
    let rest = String(text[arrow.range.upperBound...])
    var (name, details) = (rest, "")
    if !people.names(rest.trimmed) {
      for colon in rest.indices.reversed() where rest[colon] == ":" {
        (name, details) = (String(rest[..<colon]), String(rest[rest.index(after: colon)...]))
        if people.names(name.trimmed) { break }
      }
    }
    return (TieEnds(from: source, to: try people.id(of: name.trimmed), direction: arrow.direction), details)
  }

  /// A kind, a number, or both parted by a comma, in either order.
  private static func details(_ text: String) -> (kind: String?, number: Double?) {
    var kinds: [String] = []
    var number: Double?
    for part in text.split(separator: ",").map({ String($0).trimmed }) where !part.isEmpty {
      if number == nil, let value = DecimalNumber.parse(part) { number = value } else { kinds.append(part) }
    }
    return (kinds.isEmpty ? nil : kinds.joined(separator: ", "), number)
  }
}
