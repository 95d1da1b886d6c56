import PowerMapGraph

/// Stakeholders that have no place of their own in a picture, in rows under a heading: first those with a name, then the others.
struct StakeholderRows {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that the rows take.
  private(set) var extent: Box

  private static let gap = 12.0

  /// Draws rows below a picture.
  ///
  /// - Parameters:
  ///   - vertices: who is drawn, in order; nothing is drawn where nobody is.
  ///   - heading: what they have in common; their number is added.
  ///   - picture: the rectangle of the picture above.
  ///   - width: the least width that the rows may take.
  init(_ vertices: [Vertex], of plan: InfluencePlan, heading: String, below picture: Box, width narrowest: Double) {
    extent = picture
    guard !vertices.isEmpty else { return }
    let named = vertices.filter { plan.labels[$0.index] != nil }
    let unnamed = vertices.filter { plan.labels[$0.index] == nil }
    let widest = vertices.map { plan.room(of: $0).width }.max() ?? 0
    let width = max(picture.width, narrowest, widest + StakeholderRows.gap)
    let left = picture.center.x - width / 2
    let top = picture.maxY + 20
    shapes.append(
      .line([Point(left, top), Point(left + width, top)], Drawing.Stroke(Palette.rule, width: 1, dashes: [3, 3])))
    shapes.append(
      .text(
        Drawing.Text(
          "\(heading) (\(vertices.count))", at: Point(left, top + 16), size: 9.5, isBold: true, color: Palette.muted)))
    extent = picture.union(Box(minX: left, minY: picture.minY, maxX: left + width, maxY: top + 26))
    for group in [named, unnamed] {
      let rows = StakeholderRows.places(of: group, in: plan, left: left, top: extent.maxY, width: width)
      for (vertex, center) in rows.places { draw(vertex, of: plan, at: center) }
      extent.maxY = rows.bottom
    }
  }

  /// Places in rows of cells that are as wide as the widest of those in them needs, where the rows end, and how far they reach to the right.
  static func places(
    of vertices: [Vertex], in plan: InfluencePlan, left: Double, top: Double, width: Double
  ) -> (places: [(Vertex, Point)], bottom: Double, right: Double) {
    let rooms = vertices.map { plan.room(of: $0) }
    let cellWidth = (rooms.map { $0.width }.max() ?? 0) + StakeholderRows.gap
    let columns = max(1, min(vertices.count, Int(width / cellWidth)))
    var places: [(Vertex, Point)] = []
    var bottom = top
    for start in stride(from: 0, to: vertices.count, by: columns) {
      let row = start..<min(start + columns, vertices.count)
      let circleHeight = row.map { rooms[$0].height - rooms[$0].labelHeight }.max() ?? 0
      for index in row {
        let center = Point(left + (Double(index - start) + 0.5) * cellWidth, bottom + circleHeight / 2)
        places.append((vertices[index], center))
      }
      bottom += circleHeight + (row.map { rooms[$0].labelHeight }.max() ?? 0) + StakeholderRows.gap
    }
    return (places, bottom, left + Double(columns) * cellWidth)
  }

  private mutating func draw(_ vertex: Vertex, of plan: InfluencePlan, at center: Point) {
    let glyph = plan.glyph(of: vertex, at: center)
    shapes += InfluenceLoops(plan: plan, glyphs: [vertex: glyph]).shapes
    shapes.append(plan.map.marked(vertex, glyph))
    guard let label = plan.labels[vertex.index] else { return }
    let top = center.y + glyph.reach + InfluencePlan.labelGap
    let box = Box(
      minX: center.x - label.width / 2, minY: top, maxX: center.x + label.width / 2, maxY: top + label.height)
    shapes += label.marked(vertex, in: box, alignment: .middle)
  }
}
