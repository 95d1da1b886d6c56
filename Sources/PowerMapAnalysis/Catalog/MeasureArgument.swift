/// What stands in the brackets of an id that takes an argument.
public enum MeasureArgument: Hashable, Sendable, CaseIterable {
  /// The identity of a stakeholder.
  case stakeholder
  /// The identities of one or several stakeholders.
  case stakeholders
  /// A column with numbers, or a measure that gives a number to each stakeholder.
  case amounts
  /// A measure that gives a number to each stakeholder.
  case score
  /// A measure that gives one number for the map, or an index of concentration and a score.
  case figure
}
