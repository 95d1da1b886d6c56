/// An upright rectangle on a drawing, in points.
public struct Box: Hashable, Codable, Sendable {
  /// The left edge.
  public var minX: Double
  /// The upper edge.
  public var minY: Double
  /// The right edge.
  public var maxX: Double
  /// The lower edge.
  public var maxY: Double

  /// Makes a rectangle from its edges.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// Makes a rectangle around a center.
  public init(center: Point, width: Double, height: Double) {
    self.init(
      minX: center.x - width / 2, minY: center.y - height / 2, maxX: center.x + width / 2, maxY: center.y + height / 2)
  }

  /// The distance between the left and the right edge.
  public var width: Double { maxX - minX }

  /// The distance between the upper and the lower edge.
  public var height: Double { maxY - minY }

  /// The middle.
  public var center: Point { Point((minX + maxX) / 2, (minY + maxY) / 2) }

  /// The area that two rectangles share.
  func overlap(with other: Box) -> Double {
    let width = min(maxX, other.maxX) - max(minX, other.minX)
    let height = min(maxY, other.maxY) - max(minY, other.minY)
    return width > 0 && height > 0 ? width * height : 0
  }

  /// Whether a place lies inside or on the edge.
  func holds(_ place: Point) -> Bool { place.x >= minX && place.x <= maxX && place.y >= minY && place.y <= maxY }

  /// How far a place is from the nearest point of the rectangle, 0 inside.
  func distance(to place: Point) -> Double {
    let nearest = Point(min(max(place.x, minX), maxX), min(max(place.y, minY), maxY))
    return (nearest - place).length
  }

  /// The smallest rectangle that holds both.
  func union(_ other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }

  /// The rectangle with every edge moved outward.
  func padded(by margin: Double) -> Box {
    Box(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  /// The rectangle at another place.
  func moved(by offset: Point) -> Box {
    Box(minX: minX + offset.x, minY: minY + offset.y, maxX: maxX + offset.x, maxY: maxY + offset.y)
  }

  /// The length of the part of a straight line that lies inside.
  func length(ofLineFrom start: Point, to end: Point) -> Double {
    if start.x < minX && end.x < minX || start.x > maxX && end.x > maxX { return 0 }
    if start.y < minY && end.y < minY || start.y > maxY && end.y > maxY { return 0 }
    var enter = 0.0
    var leave = 1.0
    let across = end.x - start.x
    if across != 0 {
      let (first, second) = ((minX - start.x) / across, (maxX - start.x) / across)
      enter = first < second ? first : second
      leave = first < second ? second : first
      if enter < 0 { enter = 0 }
      if leave > 1 { leave = 1 }
    }
    let upward = end.y - start.y
    if upward != 0 {
      let (first, second) = ((minY - start.y) / upward, (maxY - start.y) / upward)
      let (low, high) = first < second ? (first, second) : (second, first)
      if low > enter { enter = low }
      if high < leave { leave = high }
    }
    return leave > enter ? (leave - enter) * (across * across + upward * upward).squareRoot() : 0
  }
}
