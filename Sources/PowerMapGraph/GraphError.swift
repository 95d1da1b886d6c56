/// Why stakeholders and ties do not make a graph.
public enum GraphError: Error, Hashable, Sendable {
  /// A stakeholder without an identity, by its position.
  case emptyIdentity(position: Int)
  /// Two stakeholders of one identity, by their positions.
  case duplicateStakeholder(Stakeholder.ID, first: Int, second: Int)
  /// An attribute that is not finite or outside its range.
  case invalidAttribute(String, of: Stakeholder.ID)
  /// A tie that names a stakeholder who is not there.
  case unknownStakeholder(Stakeholder.ID, tie: Int)
  /// A tie whose weight, amount or confidence is not finite or outside its range.
  case invalidTie(attribute: String, tie: Int)
  /// More stakeholders or ties than 32-bit positions can number.
  case tooLarge
}
