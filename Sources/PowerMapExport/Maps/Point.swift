/// A place or a displacement on a drawing, in points, x to the right and y down.
public struct Point: Hashable, Codable, Sendable {
  /// The distance from the left edge.
  public var x: Double
  /// The distance from the upper edge.
  public var y: Double

  /// Makes a place.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The upper left corner.
  public static let zero = Point(0, 0)

  /// The distance from the origin.
  public var length: Double { (x * x + y * y).squareRoot() }

  /// Whether both coordinates are numbers.
  public var isFinite: Bool { x.isFinite && y.isFinite }

  /// The same direction with length 1; to the right where there is no direction.
  var direction: Point { length > 0 ? Point(x / length, y / length) : Point(1, 0) }

  /// The displacement turned by a quarter.
  var turned: Point { Point(-y, x) }

  static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
  static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }
}
