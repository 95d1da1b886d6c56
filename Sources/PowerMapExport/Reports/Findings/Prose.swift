import PowerMapGraph

/// A sentence that knows which of its words are its own and which came from a file.
///
/// Words from a file (names, groups, notes) are marked, so that every format can set them apart and escape them:
/// `"\(name: person.name) has no route"`.
public struct Prose: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A stretch of a sentence.
  public enum Part: Hashable, Sendable {
    /// Words of the report itself.
    case words(String)
    /// A name or text that came from a file.
    case name(String)
    /// The name of the stakeholder at a position, which a page can link to its place on a map.
    case stakeholder(String, position: Int)
    /// An address of the web that came from a file, shown in full.
    case link(String)
  }

  /// The stretches in order.
  public private(set) var parts: [Part]

  /// Makes a sentence of words of the report.
  public init(stringLiteral words: String) { parts = [.words(words)] }

  /// Makes a sentence of its stretches.
  public init(_ parts: [Part]) { self.parts = parts }

  /// Makes a sentence of words and marked names.
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// A text from a file.
  public static func name(_ text: String) -> Prose { Prose([.name(text)]) }

  /// Builds a sentence from an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    /// Prepares for a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds words of the report.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.words(literal)) }
    }

    /// Adds words that the report made, such as a count.
    public mutating func appendInterpolation(_ words: String) { appendLiteral(words) }

    /// Adds a number of things.
    public mutating func appendInterpolation(_ count: Int) { appendLiteral(WrittenNumber.grouped(count)) }

    /// Adds a stretch that is prose already.
    public mutating func appendInterpolation(_ prose: Prose) { parts += prose.parts }

    /// Adds a text that came from a file.
    public mutating func appendInterpolation(name: String) { parts.append(.name(name)) }
  }

  /// Two sentences one after the other, with a space between where both say something.
  public static func + (left: Prose, right: Prose) -> Prose {
    if left.isEmpty { return right }
    if right.isEmpty { return left }
    return Prose(left.parts + [.words(" ")] + right.parts)
  }

  /// Whether the sentence says nothing.
  public var isEmpty: Bool { parts.allSatisfy { $0 == .words("") } }

  /// The sentence as plain text, nothing hidden in it.
  public var plain: String {
    parts.map { part in
      switch part {
      case .words(let text): text
      case .name(let text), .stakeholder(let text, _), .link(let text): text.showingInvisibles()
      }
    }.joined()
  }

  /// The sentence with a capital letter first, where it begins with a word of the report.
  func capitalized() -> Prose {
    guard case .words(let words) = parts.first, let initial = words.first else { return self }
    return Prose([.words(initial.uppercased() + words.dropFirst())] + parts.dropFirst())
  }

  /// Names in a row: `A`, `A and B`, `A, B and C`, and past a limit `A, B, C and 4 others`.
  ///
  /// One name more than the limit is still told, since "and one other" would be no shorter.
  static func list(_ names: [Prose], limit: Int = .max, conjunction: String = Language.and) -> Prose {
    let shown = names.count - 1 <= limit ? names : Array(names.prefix(limit))
    let rest = names.count - shown.count
    let items = rest > 0 ? shown + [Language.others(rest)] : shown
    var parts: [Part] = []
    for (position, item) in items.enumerated() {
      if position > 0 { parts.append(.words(position == items.count - 1 ? " \(conjunction) " : ", ")) }
      parts += item.parts
    }
    return Prose(parts)
  }
}

extension StakeholderGraph {
  /// The name of a stakeholder, marked as one.
  func prose(_ vertex: Vertex) -> Prose { Prose([.stakeholder(self[vertex].name, position: vertex.index)]) }

  /// The names of some stakeholders in a row, past a limit only their number.
  func prose(_ vertices: [Vertex], limit: Int = 4) -> Prose { .list(vertices.map { prose($0) }, limit: limit) }
}
