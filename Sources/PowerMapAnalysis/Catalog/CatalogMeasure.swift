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
  /// What stands in the brackets of its ids, nil where they have none.
  static var argument: MeasureArgument? { get }
  /// What a user may set.
  static var parameters: [MeasureParameter] { get }
  /// The answer to a question.
  func answer(to question: Question) throws(MeasureError) -> Answer
}

extension CatalogMeasure {
  /// No brackets.
  public static var argument: MeasureArgument? { nil }
  /// Nothing to set.
  public static var parameters: [MeasureParameter] { [] }
}
