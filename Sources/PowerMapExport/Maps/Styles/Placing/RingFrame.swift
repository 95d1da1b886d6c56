import Foundation

/// The ground of a picture in rings: shaded rings with names, lines between slices, and the names of slices around.
struct RingFrame {
  /// What a slice is called and how its edge looks.
  struct Slice: Hashable, Sendable {
    let title: String
    /// A line of lesser weight below the title.
    var detail: String?
    /// The color of the arc at its edge.
    let color: Color
    /// The shade of the slice itself; nil for that of the rings.
    var fill: Color?
  }

  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The names of the rings, to be drawn over lines.
  private(set) var headings: [Drawing.Shape] = []
  /// The rectangle that it takes.
  private(set) var extent: Box
  /// The places of names and of the rim, which labels should leave free.
  private(set) var obstacles: [Box] = []

  private let layout: RingLayout
  private let fills: [Color?]
  private let isWhole: Bool
  private static let headingSize = 9.0
  private static let titleSize = 11.0
  private static let titleWidth = 120.0
  private static let rim = Color(0xC3D0DC)
  private static let headingColor = Color(0x5F6F80)

  /// Draws the ground of a layout.
  init(
    _ layout: RingLayout, rings: [String], slices: [Slice], span: Double = 2 * Double.pi, hole: Double = 0,
    measure: any TextMeasure
  ) {
    self.layout = layout
    isWhole = span > 6.28
    fills = slices.map { $0.fill }
    let radius = (layout.radii.last ?? 0) + 13
    extent = Box(minX: -radius, minY: -radius, maxX: radius, maxY: isWhole ? radius : 0)
    drawRings(slices: slices, hole: hole)
    if slices.count > 1 || !isWhole { drawEdges(of: slices, hole: hole) }
    drawTitles(of: slices, measure: measure)
    for (name, ring) in zip(rings, layout.radii) where !name.isEmpty {
      let width = measure.width(of: name, size: RingFrame.headingSize, isBold: true)
      let box = Box(center: Point(0, -ring + 10), width: width + 6, height: 13)
      obstacles.append(box)
      headings.append(.rectangle(box, Drawing.Paint(fill: Palette.paper.opacity(0.72))))
      headings.append(
        .text(
          Drawing.Text(
            name, at: Point(0, box.maxY - 3.5), alignment: .middle, size: RingFrame.headingSize, isBold: true,
            color: RingFrame.headingColor)))
    }
  }

  /// The room that the widest of some names of rings takes.
  static func heading(of names: [String], measure: any TextMeasure) -> (width: Double, height: Double)? {
    let widths = names.filter { !$0.isEmpty }.map { measure.width(of: $0, size: headingSize, isBold: true) }
    return widths.max().map { ($0 + 8, 13) }
  }

  /// The shade of a ring, 0 the innermost.
  static func shade(_ ring: Int, of count: Int) -> Color {
    let shades = [Color(0xDDE8F2), Color(0xE9F0F6), Color(0xF2F6FA), Color(0xF9FBFC)]
    switch count {
    case ...1: return shades[2]
    case 2: return ring == 0 ? shades[0] : shades[3]
    case 3: return ring == 2 ? shades[3] : shades[ring]
    default: return shades[min(ring, 3)]
    }
  }

  /// The color of the ground at a place.
  func color(at place: Point) -> Color {
    guard let ring = layout.radii.firstIndex(where: { place.length <= $0 }) else { return Palette.paper }
    let angle = atan2(place.y, place.x)
    let slice = layout.slices.firstIndex { slice in
      let turn = (angle - slice.lowerBound).truncatingRemainder(dividingBy: 2 * Double.pi)
      return (turn < 0 ? turn + 2 * Double.pi : turn) <= slice.upperBound - slice.lowerBound
    }
    return slice.flatMap { fills.indices.contains($0) ? fills[$0] : nil }
      ?? RingFrame.shade(ring, of: layout.radii.count)
  }

  private mutating func drawRings(slices: [Slice], hole: Double) {
    let stroke = Drawing.Stroke(RingFrame.rim, width: 1)
    for (ring, radius) in layout.radii.enumerated().reversed() {
      let fill = RingFrame.shade(ring, of: layout.radii.count)
      if isWhole {
        shapes.append(.circle(center: .zero, radius: radius, Drawing.Paint(fill: fill, stroke: stroke)))
      } else {
        let angles = (layout.slices.first?.lowerBound ?? 0)...(layout.slices.last?.upperBound ?? 0)
        shapes.append(.polygon(sector(angles, from: hole, to: radius), Drawing.Paint(fill: fill, stroke: stroke)))
      }
    }
    for (slice, angles) in zip(slices, layout.slices) {
      guard let fill = slice.fill, let outer = layout.radii.last else { continue }
      shapes.append(.polygon(sector(angles, from: hole, to: outer), Drawing.Paint(fill: fill)))
    }
  }

  private mutating func drawEdges(of slices: [Slice], hole: Double) {
    guard let outer = layout.radii.last else { return }
    let inner = hole > 0 ? hole : (layout.radii.count > 1 ? layout.radii[0] : 0)
    for (position, angles) in layout.slices.enumerated() {
      if slices.count > 1, isWhole || position > 0 {
        let direction = Point(cos(angles.lowerBound), sin(angles.lowerBound))
        shapes.append(.line([direction * inner, direction * outer], Drawing.Stroke(Palette.paper, width: 2.5)))
      }
      let room = slices.count > 1 ? 0.6 / 57.3 : 0
      let arc = RingFrame.arc((angles.lowerBound + room)...(angles.upperBound - room), radius: outer + 7)
      shapes.append(.line(arc, Drawing.Stroke(slices[position].color, width: 5)))
      obstacles += arc.map { Box(center: $0, width: 9, height: 9) }
    }
  }

  /// Names around the rim; those that would lie on each other move up or down.
  private mutating func drawTitles(of slices: [Slice], measure: any TextMeasure) {
    guard let outer = layout.radii.last else { return }
    let size = RingFrame.titleSize
    var titles: [(lines: [(text: String, isBold: Bool)], alignment: Drawing.Text.Alignment, box: Box)] = []
    for (slice, angles) in zip(slices, layout.slices) where !slice.title.isEmpty {
      func width(_ text: String) -> Double { measure.width(of: text, size: size, isBold: true) }
      var lines = LabelText.lines(slice.title, width: RingFrame.titleWidth, measure: width).map {
        (text: $0, isBold: true)
      }
      if let detail = slice.detail { lines.append((detail, false)) }
      let middle = (angles.lowerBound + angles.upperBound) / 2
      let direction = Point(cos(middle), sin(middle))
      let place = direction * (outer + 16)
      let extent = (width: lines.map { width($0.text) }.max() ?? 0, height: Double(lines.count) * size * 1.25)
      let alignment: Drawing.Text.Alignment = direction.x.magnitude < 0.2 ? .middle : (direction.x > 0 ? .start : .end)
      let left =
        switch alignment {
        case .start: place.x
        case .middle: place.x - extent.width / 2
        case .end: place.x - extent.width
        }
      let top = place.y - extent.height * (1 - direction.y) / 2
      titles.append(
        (lines, alignment, Box(minX: left, minY: top, maxX: left + extent.width, maxY: top + extent.height)))
    }
    for _ in 0..<60 {
      for first in titles.indices {
        for second in titles.indices where second > first {
          let (one, other) = (titles[first].box, titles[second].box)
          guard one.padded(by: 2).overlap(with: other.padded(by: 2)) > 0 else { continue }
          let shared = min(one.maxY, other.maxY) - max(one.minY, other.minY) + 4
          let shift = Point(0, (one.center.y <= other.center.y ? -1 : 1) * (shared / 2 + 0.1))
          titles[first].box = one.moved(by: shift)
          titles[second].box = other.moved(by: .zero - shift)
        }
      }
    }
    for title in titles {
      extent = extent.union(title.box)
      obstacles.append(title.box)
      for (row, line) in title.lines.enumerated() {
        let x =
          switch title.alignment {
          case .start: title.box.minX
          case .middle: title.box.center.x
          case .end: title.box.maxX
          }
        let place = Point(x, title.box.minY + (Double(row) * 1.25 + 0.95) * size)
        shapes.append(
          .text(
            Drawing.Text(
              line.text, at: place, alignment: title.alignment, size: line.isBold ? size : size - 1.5,
              isBold: line.isBold, color: line.isBold ? Palette.ink : Palette.muted)))
      }
    }
  }

  private func sector(_ angles: ClosedRange<Double>, from inner: Double, to outer: Double) -> [Point] {
    let start = inner > 0 ? Array(RingFrame.arc(angles, radius: inner).reversed()) : [Point.zero]
    return RingFrame.arc(angles, radius: outer) + start
  }

  private static func arc(_ angles: ClosedRange<Double>, radius: Double) -> [Point] {
    let span = angles.upperBound - angles.lowerBound
    let count = max(2, Int((span * 57.3).rounded(.up)))
    return (0...count).map { step in
      let angle = angles.lowerBound + span * Double(step) / Double(count)
      return Point(cos(angle), sin(angle)) * radius
    }
  }
}
