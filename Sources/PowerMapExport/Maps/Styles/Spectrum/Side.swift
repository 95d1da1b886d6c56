/// The side of a picture on which support stands.
public enum Side: String, Hashable, Sendable, CaseIterable {
  /// Support to the left, opposition to the right.
  case left
  /// Opposition to the left, support to the right.
  case right
}
