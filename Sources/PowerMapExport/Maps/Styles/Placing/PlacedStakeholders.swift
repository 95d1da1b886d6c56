import PowerMapGraph

/// Stakeholders that have places: the lines between them, their circles, and labels where there is room.
struct PlacedStakeholders {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes; nil where nobody is drawn.
  private(set) var extent: Box?
  /// Those whose name found no room, in order.
  private(set) var unnamed: [Vertex] = []

  private let plan: InfluencePlan

  /// Draws some of the stakeholders of a plan.
  ///
  /// - Parameters:
  ///   - plan: how they look and who is tied to whom; ties to those who are not drawn are left out.
  ///   - places: the center of each circle.
  ///   - obstacles: where no label should stand.
  ///   - bounds: the area that labels should not leave.
  ///   - ground: the color under a place, which shines through behind labels.
  init(
    _ plan: InfluencePlan, at places: [(vertex: Vertex, center: Point)], obstacles: [Box] = [], bounds: Box? = nil,
    ground: (Point) -> Color = { _ in Palette.paper }
  ) {
    self.plan = plan
    let glyphs = places.map { plan.glyph(of: $0.vertex, at: $0.center) }
    guard let first = glyphs.first else { return }
    extent = glyphs.dropFirst().reduce(first.box) { $0.union($1.box) }
    var position = [Int](repeating: -1, count: plan.map.graph.order)
    for (index, place) in places.enumerated() { position[place.vertex.index] = index }
    let bundles = plan.bundles.filter { position[$0.first.index] >= 0 && position[$0.second.index] >= 0 }
    let circles = glyphs.map { (center: $0.center, radius: $0.reach) }
    let routing = TieRouting(circles: circles, forms: glyphs.map { $0.form })
    let routes = routing.routes(of: bundles.map { $0.renamed { Vertex(position[$0.index]) } })
    let loops = InfluenceLoops(
      plan: plan, glyphs: Dictionary(zip(places.map { $0.vertex }, glyphs)) { first, _ in first }, bundles: bundles,
      routes: routes)
    shapes += loops.shapes
    draw(bundles, along: routes)
    for circle in loops.circles {
      extent = extent?.union(Box(center: circle.center, width: 2 * circle.radius, height: 2 * circle.radius))
    }
    for piece in routes.lazy.flatMap({ $0.pieces }) {
      extent = extent?.union(Box(center: piece.end, width: 4, height: 4))
    }
    var placement = LabelPlacement()
    placement.circles = circles + loops.circles
    placement.lines = routes.flatMap { $0.pieces }
    placement.arrowheads = plan.arrowheads(along: routes, of: bundles)
    placement.boxes = obstacles
    placement.bounds = bounds
    let named = places.indices.filter { plan.labels[places[$0].vertex.index] != nil }
    let labels = named.map { plan.labels[places[$0].vertex.index] }
    let found = placement.places(
      for: zip(named, labels).map { index, label in
        LabelPlacement.Label(
          center: circles[index].center, radius: circles[index].radius, width: label?.width ?? 0,
          height: label?.height ?? 0, importance: plan.map.importance(of: places[index].vertex))
      })
    var texts: [Drawing.Shape] = []
    for ((index, label), place) in zip(zip(named, labels), found) {
      guard let place else {
        unnamed.append(places[index].vertex)
        continue
      }
      extent = extent?.union(place.box)
      if let lead = place.lead { shapes.append(.line(lead, Drawing.Stroke(Palette.ink, width: 0.8))) }
      let drawn = label?.shapes(in: place.box, alignment: place.side.alignment)
      shapes += (drawn?.strips ?? []).map { $0.tinted(ground(place.box.center)) }
      texts += label?.marked(places[index].vertex, in: place.box, alignment: place.side.alignment) ?? []
    }
    // Large circles first, so that none hides a smaller one.
    for index in glyphs.indices.sorted(by: { (glyphs[$1].radius, $0) < (glyphs[$0].radius, $1) }) {
      shapes.append(plan.map.marked(places[index].vertex, glyphs[index]))
    }
    shapes += texts
  }

  private mutating func draw(_ bundles: [TieBundle], along routes: [TieRoute]) {
    let order = bundles.indices.sorted { (bundles[$0].strength, $0) < (bundles[$1].strength, $1) }
    for index in order {
      let bundle = bundles[index]
      let arrows = plan.arrows(of: bundle)
      let drawn = plan.ties.shapes(
        route: routes[index], style: plan.tieStyles.styles[bundle.style], width: plan.width(of: bundle), arrows: arrows)
      shapes.append(.marked(bundle.mark(arrows: arrows), .group(title: plan.details(of: bundle), drawn)))
    }
  }
}

extension Drawing.Shape {
  /// A rectangle in another color of the same opacity.
  fileprivate func tinted(_ color: Color) -> Drawing.Shape {
    guard case .rectangle(let box, let paint) = self else { return self }
    return .rectangle(box, Drawing.Paint(fill: color.opacity(paint.fill?.opacity ?? 1), stroke: paint.stroke))
  }
}
