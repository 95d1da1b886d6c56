/// The further columns in which files say how a stakeholder or a tie looks on somebody's map.
///
/// Places grow to the right and upward, as in Gephi; sizes are radii in the unit of places; colors are written `#rrggbb`.
public enum LookColumn: String, Hashable, Sendable, CaseIterable {
  /// How far to the right a stakeholder stands.
  case x = "viz x"
  /// How far up a stakeholder stands.
  case y = "viz y"
  /// The radius of a stakeholder.
  case size = "viz size"
  /// The color of a stakeholder or a tie.
  case color = "viz color"
  /// The form of a stakeholder or a tie.
  case shape = "viz shape"
  /// The width of a tie.
  case thickness = "viz thickness"

  /// The columns of stakeholders.
  public static let ofStakeholders: Set<String> = names([.x, .y, .size, .color, .shape])
  /// The columns of ties.
  public static let ofTies: Set<String> = names([.color, .thickness, .shape])

  private static func names(_ columns: [LookColumn]) -> Set<String> { Set(columns.map(\.rawValue)) }
}
