import PowerMapGraph

/// An influence map whose stakeholders have places: lines, circles and labels.
struct InfluencePicture {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes.
  private(set) var extent = Box(center: .zero, width: 0, height: 0)

  /// Those whose name found no room, in order.
  private(set) var unnamed: [Vertex] = []

  private let plan: InfluencePlan
  /// Where everybody stands, nil for those without ties who have no place of their own.
  private let centers: [Point?]
  /// Those who stand in the open: with ties, or without and kept among the others.
  private let tied: [Vertex]
  /// Those without ties in rows below, those whose place is kept first.
  private let kept: [Vertex]
  private let isolates: [Vertex]
  private static let isolateGap = 12.0
  private static let narrowest = 560.0

  /// Draws a plan at places, nil for those who go to the rows below.
  init(plan: InfluencePlan, centers: [Point?], measure: any TextMeasure) {
    self.plan = plan
    self.centers = centers
    let floor = plan.tied.compactMap { vertex in
      centers[vertex.index].map { $0.y + plan.glyph(of: vertex, at: $0).reach }
    }.max()
    func isBelow(_ vertex: Vertex) -> Bool {
      guard let center = centers[vertex.index] else { return false }
      return floor.map { center.y - plan.glyph(of: vertex, at: center).reach > $0 } ?? true
    }
    // Where everybody stands as the file says, others may stand as low, and nobody in a row.
    kept = plan.map.ownPlaces == nil ? plan.isolates.filter(isBelow) : []
    isolates = plan.isolates.filter { centers[$0.index] == nil }
    let below = Set(kept)
    tied = plan.map.graph.vertices.filter { centers[$0.index] != nil && !below.contains($0) }
    drawTied()
    drawIsolates()
    if plan.map.graph.order == 0 {
      let place = Point(0, 12)
      shapes = [.text(Drawing.Text(Language.Maps.noStakeholders, at: place, size: 11, color: Palette.muted))]
      extent = Box(minX: 0, minY: 0, maxX: 100, maxY: 20)
    }
  }

  private mutating func drawTied() {
    guard !tied.isEmpty else { return }
    let glyphs = tied.map { plan.glyph(of: $0, at: centers[$0.index] ?? .zero) }
    let circles = glyphs.map { (center: $0.center, radius: $0.reach) }
    var position = [Int](repeating: 0, count: plan.map.graph.order)
    for (index, vertex) in tied.enumerated() { position[vertex.index] = index }
    let routing = TieRouting(circles: circles, forms: glyphs.map { $0.form })
    let routes = routing.routes(of: plan.bundles.map { $0.renamed { Vertex(position[$0.index]) } })
    let loops = InfluenceLoops(
      plan: plan, glyphs: Dictionary(zip(tied, glyphs)) { first, _ in first }, bundles: plan.bundles, routes: routes)
    shapes += loops.shapes
    drawTies(routes)
    var placement = LabelPlacement()
    placement.circles = circles + loops.circles
    placement.lines = routes.flatMap { $0.pieces }
    placement.arrowheads = plan.arrowheads(along: routes, of: plan.bundles)
    let named = tied.filter { plan.labels[$0.index] != nil }
    let labels = named.compactMap { vertex in
      plan.labels[vertex.index].map { label in
        let circle = circles[position[vertex.index]]
        return LabelPlacement.Label(
          center: circle.center, radius: circle.radius, width: label.width, height: label.height,
          importance: plan.map.importance(of: vertex))
      }
    }
    let places = placement.places(for: labels)
    extent = glyphs.dropFirst().reduce(glyphs[0].box) { $0.union($1.box) }
    for circle in loops.circles {
      extent = extent.union(Box(center: circle.center, width: 2 * circle.radius, height: 2 * circle.radius))
    }
    unnamed = zip(named, places).filter { $0.1 == nil }.map { $0.0 }
    for place in places.compactMap({ $0 }) { extent = extent.union(place.box) }
    var strips: [Drawing.Shape] = []
    var texts: [Drawing.Shape] = []
    for case (let vertex, let place?) in zip(named, places) {
      if let lead = place.lead { strips.append(.line(lead, Drawing.Stroke(Palette.ink, width: 0.8))) }
      let drawn = plan.labels[vertex.index]?.shapes(in: place.box, alignment: place.side.alignment)
      strips += drawn?.strips ?? []
      texts += plan.labels[vertex.index]?.marked(vertex, in: place.box, alignment: place.side.alignment) ?? []
    }
    shapes += strips
    for (vertex, glyph) in zip(tied, glyphs) { shapes.append(plan.map.marked(vertex, glyph)) }
    shapes += texts
  }

  private mutating func drawTies(_ routes: [TieRoute]) {
    let order = plan.bundles.indices.sorted {
      (plan.bundles[$0].strength, $0) < (plan.bundles[$1].strength, $1)
    }
    for index in order {
      let bundle = plan.bundles[index]
      let arrows = plan.arrows(of: bundle)
      let drawn = plan.ties.shapes(
        route: routes[index], style: plan.tieStyles.styles[bundle.style], width: plan.width(of: bundle), arrows: arrows)
      shapes.append(.marked(bundle.mark(arrows: arrows), .group(title: plan.details(of: bundle), drawn)))
    }
  }

  /// Those without ties in rows below the others: first those who were there before, where they were.
  private mutating func drawIsolates() {
    guard !plan.isolates.isEmpty, !(kept.isEmpty && isolates.isEmpty) else { return }
    let width = max(extent.width, InfluencePicture.narrowest)
    let top = drawHeading(width: width)
    let left = extent.center.x - width / 2
    var right = left + width
    var bottom = top
    for vertex in kept {
      guard let center = centers[vertex.index] else { continue }
      let box = drawIsolate(vertex, at: center)
      right = max(right, box.maxX)
      bottom = max(bottom, box.maxY + InfluencePicture.isolateGap)
    }
    // Whoever has no name needs no more room than a circle.
    for group in [isolates.filter { plan.labels[$0.index] != nil }, isolates.filter { plan.labels[$0.index] == nil }] {
      let rows = StakeholderRows.places(of: group, in: plan, left: left, top: bottom, width: width)
      for (vertex, center) in rows.places { drawIsolate(vertex, at: center) }
      (right, bottom) = (max(right, rows.right), rows.bottom)
    }
    extent = extent.union(Box(minX: left, minY: tied.isEmpty ? top - 28 : extent.maxY, maxX: right, maxY: bottom))
  }

  /// Draws the heading of the rows and a rule above, and returns where the rows begin.
  private mutating func drawHeading(width: Double) -> Double {
    let highest = kept.compactMap { vertex in
      centers[vertex.index].map { $0.y - (plan.room(of: vertex).height - plan.room(of: vertex).labelHeight) / 2 }
    }.min()
    if tied.isEmpty, let first = kept.compactMap({ centers[$0.index] }).first {
      extent = Box(center: Point(first.x, (highest ?? 0) - 28), width: 0, height: 0)
    }
    let left = extent.center.x - width / 2
    let top = highest.map { $0 - 28 } ?? (tied.isEmpty ? extent.maxY : extent.maxY + 24)
    if !tied.isEmpty {
      shapes.append(
        .line([Point(left, top), Point(left + width, top)], Drawing.Stroke(Palette.rule, width: 1, dashes: [3, 3])))
    }
    let words =
      plan.map.part != nil
      ? Language.InfluenceMap.noDrawnTies
      : (plan.loops.isEmpty ? Language.Maps.noTies : Language.InfluenceMap.noOtherTies)
    let heading = Drawing.Text(
      "\(words) (\(kept.count + isolates.count))", at: Point(left, top + 16), size: 9.5, isBold: true,
      color: Palette.muted)
    shapes.append(.text(heading))
    return top + 28
  }

  @discardableResult
  private mutating func drawIsolate(_ vertex: Vertex, at center: Point) -> Box {
    let glyph = plan.glyph(of: vertex, at: center)
    shapes += InfluenceLoops(plan: plan, glyphs: [vertex: glyph]).shapes
    shapes.append(plan.map.marked(vertex, glyph))
    guard let label = plan.labels[vertex.index] else { return glyph.box }
    let top = center.y + glyph.reach + InfluencePlan.labelGap
    let box = Box(
      minX: center.x - label.width / 2, minY: top, maxX: center.x + label.width / 2, maxY: top + label.height)
    shapes += label.marked(vertex, in: box, alignment: .middle)
    return glyph.box.union(box)
  }
}

extension StakeholderGlyph {
  /// The rectangle that the circle takes with its ring.
  var box: Box { Box(center: center, width: 2 * reach, height: 2 * reach) }
}

extension TieBundle {
  /// The bundle between other names of the same two.
  func renamed(_ name: (Vertex) -> Vertex) -> TieBundle {
    TieBundle(first: name(first), second: name(second), style: style, forward: forward, backward: backward)
  }

  /// What the line of the bundle stands for.
  func mark(arrows: (Bool, Bool)) -> Drawing.Mark {
    .tie(
      rows: rows, from: first.index, to: second.index, arrowAtStart: arrows.0, arrowAtEnd: arrows.1)
  }
}
