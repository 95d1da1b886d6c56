import Foundation

/// Draws ties: lines whose width shows strength, with arrowheads where influence flows one way.
struct TieGlyph {
  /// The strength that is drawn widest.
  let strongest: Double
  /// Whether ties have direction on this map.
  let isDirected: Bool
  /// How wide lines are, as a share of their width on a map of few ties.
  private let thinness: Double
  /// How opaque lines are.
  private(set) var opacity: Double

  /// Chooses widths for a map's ties.
  init(strongest: Double, isDirected: Bool, tieCount: Int) {
    self.strongest = strongest
    self.isDirected = isDirected
    let crowding = min(max(Double(tieCount - 50) / 250, 0), 1)
    let excess = min(1, 300 / Double(max(1, tieCount)))
    thinness = (1 - 0.6 * crowding) * pow(excess, 0.2)
    opacity = (0.82 - 0.34 * crowding) * pow(excess, 0.35)
  }

  /// The width of a line of some strength.
  func width(ofStrength strength: Double) -> Double {
    let share = strongest > 0 ? min(strength / strongest, 1) : 0
    return (0.7 + 3 * share) * thinness
  }

  /// The width of lines on a map where all ties are equally strong.
  var plainWidth: Double { 1.5 * thinness }

  /// A line with its arrowheads.
  ///
  /// - Parameters:
  ///   - route: where it runs.
  ///   - style: its color and dashes.
  ///   - width: how wide it is.
  ///   - ends: whether an arrow stands at the start and at the end.
  func shapes(route: TieRoute, style: TieStyles.Style, width: Double, arrows ends: (Bool, Bool)) -> [Drawing.Shape] {
    let color = style.color.opacity(opacity)
    let stroke = self.stroke(style, width: width)
    let size = min(3.6 + 2.1 * width, 0.4 * (route.end - route.start).length)
    var shapes: [Drawing.Shape] = []
    var start = route.start
    var end = route.end
    if ends.0 {
      let direction = (start - route.control).direction
      shapes.append(TieGlyph.arrowhead(at: start, direction: direction, size: size, color: color))
      start = start - direction * (size * 0.9)
    }
    if ends.1 {
      let direction = (end - route.control).direction
      shapes.append(TieGlyph.arrowhead(at: end, direction: direction, size: size, color: color))
      end = end - direction * (size * 0.9)
    }
    if route.isStraight {
      shapes.insert(.line([start, end], stroke), at: 0)
    } else {
      let control1 = start + (route.control - start) * (2 / 3)
      let control2 = end + (route.control - end) * (2 / 3)
      shapes.insert(.curve(from: start, control1: control1, control2: control2, to: end, stroke), at: 0)
    }
    if style.isCrossed { shapes += cross(at: route.place(at: 0.5), color: style.color) }
    return shapes
  }

  /// The stroke of a line: dashes grow with its width.
  func stroke(_ style: TieStyles.Style, width: Double) -> Drawing.Stroke {
    let factor = max(1, width / 1.6)
    return Drawing.Stroke(style.color.opacity(opacity), width: width, dashes: style.dashes.map { $0 * factor })
  }

  func cross(at center: Point, color: Color) -> [Drawing.Shape] {
    let size = 2.2 + 1.4 * thinness
    let stroke = Drawing.Stroke(color, width: 0.9 + 0.6 * thinness)
    return [Point(size, size), Point(size, -size)].map { .line([center - $0, center + $0], stroke) }
  }

  /// A short line for legends, which is seen also where lines on the map are faint for their number.
  func sample(_ style: TieStyles.Style, width: Double, hasArrow: Bool, at middle: Point) -> [Drawing.Shape] {
    let route = TieRoute(from: middle - Point(15, 0), radius: 0, to: middle + Point(15, 0), radius: 0, bend: 0)
    var glyph = self
    glyph.opacity = max(opacity, 0.7)
    return glyph.shapes(route: route, style: style, width: max(width, 0.5), arrows: (false, hasArrow))
  }

  static func arrowhead(at tip: Point, direction: Point, size: Double, color: Color) -> Drawing.Shape {
    let base = tip - direction * size
    let side = direction.turned * (size * 0.4)
    return .polygon([tip, base + side, base - side], Drawing.Paint(fill: color))
  }
}
