/// A measure with its options fixed, as the catalogue asks it.
///
/// Measures that give a number to each stakeholder conform to `VertexMeasure`, those that give one number for the map
/// to `GraphMeasure`; both answer by themselves. A measure of another kind (a set, pairs, a table by group) says how it
/// answers.
public protocol CatalogMeasure: Sendable {
  /// What the measure says about itself.
  static var card: MeasureCard { get }
  /// The name of the kind of its answers.
  static var kind: String { get }
  /// What a user may set.
  static var parameters: [MeasureParameter] { get }
  /// The answer to a question.
  func answer(to question: Question) throws(MeasureError) -> Answer
}

extension CatalogMeasure {
  /// Nothing to set.
  public static var parameters: [MeasureParameter] { [] }
}

/// A number that a user may set for a measure.
public struct MeasureParameter: Hashable, Sendable {
  /// The name under which it is set and told.
  public let name: String
  /// What it does, in one plain sentence, with its default.
  public let meaning: String
  /// The values it may have.
  public let range: Range<Double>
}
