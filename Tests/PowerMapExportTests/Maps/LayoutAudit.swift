import PowerMapGraph

@testable import PowerMapExport

/// What eyes would find wrong with a picture: texts on each other or on circles, things off the page, small or pale
/// texts, no legend, and on a sheet of paper names or other letters too small to be read.
struct LayoutAudit {
  /// The least size of any text, in points.
  static let leastSize = 6.5
  /// The least size of names, and of all other texts, when the picture fills a sheet of A4 within margins of 1 cm, in points.
  static let leastPrintedSizes = (names: 6.0, others: 5.0)
  /// The least contrast of texts with what they stand on, by WCAG 2.
  static let leastContrast = 4.5

  /// What is wrong, a line each.
  private(set) var faults: [String] = []

  /// A text with the room of its letters and what it stands on.
  private struct Line {
    let text: Drawing.Text
    let box: Box
    /// The position of the shape that it belongs to.
    let owner: Int
    var grounds: [Color] = []
  }

  /// A stakeholder, or a group shown as one circle.
  private struct Sign {
    let body: Drawing.Body
    let owner: Int

    /// Whether letters lie on the sign.
    func covers(_ box: Box) -> Bool {
      box.distance(to: body.center) < body.form.inset * body.reach - 0.5
    }
  }

  /// Looks at a picture.
  init(_ drawing: Drawing) {
    let lines = LayoutAudit.lines(of: drawing)
    var signs: [Int: [Sign]] = [:]
    for (owner, shape) in drawing.shapes.enumerated() {
      for body in LayoutAudit.bodies(in: shape) {
        let box = Box(center: body.center, width: 2 * body.reach, height: 2 * body.reach)
        for band in LayoutAudit.bands(of: box) { signs[band, default: []].append(Sign(body: body, owner: owner)) }
      }
    }
    let scale = LayoutAudit.printedScale(of: drawing)
    for (one, other) in LayoutAudit.overlaps(lines) { faults.append("on each other: \(one) | \(other)") }
    for line in lines {
      let text = line.text
      if text.size < LayoutAudit.leastSize { faults.append("small (\(text.size)): \(text.string)") }
      let printed = text.size * scale
      if printed < (text.isName ? LayoutAudit.leastPrintedSizes.names : LayoutAudit.leastPrintedSizes.others) {
        faults.append("small in print (\(printed)): \(text.string)")
      }
      let contrast = line.grounds.map { $0.contrast(with: text.color) }.min() ?? 0
      if contrast < LayoutAudit.leastContrast { faults.append("pale (\(contrast)): \(text.string)") }
      let page = Box(minX: 0, minY: 0, maxX: drawing.width, maxY: drawing.height)
      if !page.holds(line.box) { faults.append("off the page: \(text.string)") }
      for band in LayoutAudit.bands(of: line.box) {
        for sign in signs[band, default: []] where sign.owner != line.owner && sign.covers(line.box) {
          faults.append("on a circle: \(text.string)")
        }
      }
    }
    if !drawing.holdsAllCircles { faults.append("a circle leaves the page") }
    if !LayoutAudit.hasLegend(drawing) { faults.append("no legend") }
  }

  /// How much larger a picture is on paper: the sheet lies where the picture is wider than high.
  private static func printedScale(of drawing: Drawing) -> Double {
    let sides = [190, 277].map { $0 / 25.4 * 72 }
    let isWide = drawing.width > drawing.height
    return min(sides[isWide ? 1 : 0] / drawing.width, sides[isWide ? 0 : 1] / drawing.height)
  }

  /// The strips across the page that a rectangle lies in: only what is in the same strip can be on each other.
  private static func bands(of box: Box) -> ClosedRange<Int> { Int(box.minY / 32)...Int(box.maxY / 32) }

  /// The texts of a picture, each with the colors under it.
  private static func lines(of drawing: Drawing) -> [Line] {
    var figures: [Int: [Figure]] = [:]
    var lines: [Line] = []
    for (owner, shape) in drawing.shapes.enumerated() {
      for part in Drawing.unfolded(shape) {
        if case .text(let text) = part {
          let box = text.inkBox
          let places = [0.02, 0.5, 0.98].map { Point(box.minX + $0 * box.width, box.center.y) }
          let near = figures[Int(box.center.y / 32), default: []]
          let grounds = places.map { place in
            var ground = Palette.paper
            for figure in near where figure.holds(place) { ground = figure.fill.laid(over: ground) }
            return ground
          }
          lines.append(Line(text: text, box: box, owner: owner, grounds: grounds))
        } else if let figure = Figure(part) {
          for band in bands(of: figure.box) { figures[band, default: []].append(figure) }
        }
      }
    }
    return lines
  }

  /// Pairs of texts whose letters lie on each other.
  private static func overlaps(_ lines: [Line]) -> [(String, String)] {
    let sorted = lines.sorted { $0.box.minY < $1.box.minY }
    return sorted.indices.flatMap { first in
      sorted[(first + 1)...].prefix { $0.box.minY < sorted[first].box.maxY - 0.5 }.filter { other in
        min(sorted[first].box.maxX, other.box.maxX) - max(sorted[first].box.minX, other.box.minX) > 0.5
          && min(sorted[first].box.maxY, other.box.maxY) - other.box.minY > 0.5
      }.map { (sorted[first].text.string, $0.text.string) }
    }
  }

  /// The signs of stakeholders in a shape; circles of groups that are one sign.
  private static func bodies(in shape: Drawing.Shape) -> [Drawing.Body] {
    switch shape {
    case .marked(.stakeholder(_, let body), _): [body]
    case .group(_, let parts):
      parts.compactMap { part in
        guard case .circle(let center, let radius, let paint) = part else { return nil }
        return Drawing.Body(center: center, reach: radius, paint: paint)
      }
    default: []
    }
  }

  /// Whether a heading and what belongs to it stand below a rule across the page.
  private static func hasLegend(_ drawing: Drawing) -> Bool {
    let rules = drawing.shapes.compactMap { shape -> Double? in
      guard case .line(let points, let stroke) = shape, stroke.dashes.isEmpty, stroke.color == Palette.rule,
        let first = points.first, let last = points.last, first.y == last.y,
        first.x <= Page.margin, last.x >= drawing.width - Page.margin - 1
      else { return nil }
      return first.y
    }
    guard let top = rules.max() else { return false }
    let below = drawing.allShapes.compactMap { shape -> Drawing.Text? in
      if case .text(let text) = shape, text.place.y > top { return text }
      return nil
    }
    return below.contains { $0.isBold } && below.contains { !$0.isBold }
  }

  /// A filled figure.
  private struct Figure {
    let fill: Color
    /// The rectangle around it.
    let box: Box
    private let shape: Drawing.Shape

    init?(_ shape: Drawing.Shape) {
      let paint: Drawing.Paint
      switch shape {
      case .circle(let center, let radius, let filled):
        (box, paint) = (Box(center: center, width: 2 * radius, height: 2 * radius), filled)
      case .rectangle(let rectangle, let filled): (box, paint) = (rectangle, filled)
      case .polygon(let corners, let filled):
        guard let first = corners.first else { return nil }
        box = corners.reduce(Box(center: first, width: 0, height: 0)) { $0.union(Box(center: $1, width: 0, height: 0)) }
        paint = filled
      default: return nil
      }
      guard let fill = paint.fill else { return nil }
      self.fill = fill
      self.shape = shape
    }

    func holds(_ place: Point) -> Bool {
      guard box.holds(place) else { return false }
      switch shape {
      case .circle(let center, let radius, _): return (place - center).length <= radius
      case .rectangle(let box, _): return box.holds(place)
      case .polygon(let corners, _):
        var isInside = false
        var last = corners.last ?? place
        for corner in corners {
          if (corner.y > place.y) != (last.y > place.y),
            place.x < (last.x - corner.x) * (place.y - corner.y) / (last.y - corner.y) + corner.x
          {
            isInside.toggle()
          }
          last = corner
        }
        return isInside
      default: return false
      }
    }
  }
}

extension Box {
  /// Whether another rectangle lies within.
  fileprivate func holds(_ other: Box) -> Bool {
    other.minX >= minX && other.minY >= minY && other.maxX <= maxX && other.maxY <= maxY
  }
}
