/// A stakeholder's position in the order of a graph, from 0 to order − 1.
///
/// A type of its own, so that a group code or a count can never index a score by accident.
public struct Vertex: Hashable, Comparable, Sendable {
  /// The position as it is stored in the rows of `Arcs`.
  public let position: Int32

  /// Makes the vertex at a position.
  ///
  /// - Precondition: `index` is from 0 to `Int32.max`.
  public init(_ index: Int) {
    precondition(index >= 0, "a vertex position cannot be negative")
    self.position = Int32(index)
  }

  /// The position as an array index.
  public var index: Int { Int(position) }

  /// Orders vertices by position.
  public static func < (left: Vertex, right: Vertex) -> Bool { left.position < right.position }
}
