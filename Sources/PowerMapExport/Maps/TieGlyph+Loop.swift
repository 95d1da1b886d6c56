import Foundation

extension TieGlyph {
  /// How far a loop stands out from the rim of its stakeholder.
  static func loopHeight(forReach reach: Double) -> Double { min(max(0.8 * reach, 11), 20) }

  /// A tie of somebody with itself: a loop at the rim, with an arrowhead where ties have direction.
  ///
  /// - Parameters:
  ///   - center: the center of the stakeholder.
  ///   - reach: the distance from it to the rim.
  ///   - direction: where the loop stands out.
  ///   - style: its color and dashes.
  ///   - width: how wide it is.
  func loop(
    around center: Point, reach: Double, toward direction: Point, style: TieStyles.Style, width: Double
  ) -> [Drawing.Shape] {
    let height = TieGlyph.loopHeight(forReach: reach)
    // A cubic curve reaches three quarters of the way to its controls.
    let far = direction * (reach + height * 4 / 3)
    let aside = direction.turned * (height * 0.8)
    let angle = 0.42
    func rim(_ side: Double) -> Point {
      let turned = direction * cos(angle) + direction.turned * (side * sin(angle))
      return center + turned * (reach + 1)
    }
    let start = rim(-1)
    var end = rim(1)
    let control1 = center + far - aside
    let control2 = center + far + aside
    var shapes: [Drawing.Shape] = []
    if isDirected {
      let size = min(3.6 + 2.1 * width, 0.6 * height)
      let inward = (end - control2).direction
      shapes.append(
        TieGlyph.arrowhead(at: end, direction: inward, size: size, color: style.color.opacity(opacity)))
      end = end - inward * (size * 0.9)
    }
    shapes.insert(
      .curve(from: start, control1: control1, control2: control2, to: end, stroke(style, width: width)), at: 0)
    if style.isCrossed { shapes += cross(at: center + direction * (reach + height), color: style.color) }
    return shapes
  }

  /// The direction, of sixteen, that is farthest from those that are taken; upward where all are alike.
  static func freeDirection(besides taken: [Point]) -> Point {
    let choices = (0..<16).map { step in
      let angle = Double(step) * Double.pi / 8 - Double.pi / 2
      return Point(cos(angle), sin(angle))
    }
    var best = (direction: Point(0, -1), closeness: Double.infinity)
    for choice in choices {
      let closeness = taken.map { choice.x * $0.x + choice.y * $0.y }.max() ?? -1
      if closeness < best.closeness - 1e-9 { best = (choice, closeness) }
    }
    return best.direction
  }
}
