/// Every measure that powermap computes, by the organizer's questions.
///
/// A new measure is one file and one line here.
public enum MeasureCatalog {
  /// All entries in the order in which they are listed.
  public static let entries: [MeasureEntry] = [
    Degree.entries
  ].flatMap { $0 }

  private static let positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })

  /// The entry of an id pattern (`betweenness`, `concentration.gini[]`), nil when there is none.
  public static func entry(_ pattern: String) -> MeasureEntry? { positions[pattern].map { entries[$0] } }

  /// Splits an id into its pattern and its argument: `concentration.gini[votes]` is `concentration.gini[]` and `votes`.
  public static func split(_ id: String) -> (pattern: String, argument: String?) {
    guard id.last == "]", let open = id.firstIndex(of: "[") else { return (id, nil) }
    let argument = id[id.index(after: open)..<id.index(before: id.endIndex)]
    return (id[..<open] + "[]", String(argument))
  }
}

/// One id of the catalogue: a measure with its options fixed.
public struct MeasureEntry: Sendable {
  /// The id pattern: the key of files, columns and the command line; `[]` where it takes an argument.
  public let id: String
  /// The name of the kind of its answers.
  public let kind: String
  /// What the measure says about itself.
  public let card: MeasureCard
  /// Computes the answer for an analysis and the argument in brackets.
  public let answer: @Sendable (Analysis, String?) throws(MeasureError) -> Answer

  /// Makes an entry.
  public init(
    _ id: String, kind: String, card: MeasureCard,
    answer: @escaping @Sendable (Analysis, String?) throws(MeasureError) -> Answer
  ) {
    self.id = id
    self.kind = kind
    self.card = card
    self.answer = answer
  }
}
