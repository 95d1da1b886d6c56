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
  private var centers: [Point]
  private static let isolateGap = 12.0
  private static let narrowest = 560.0

  /// Draws a plan at the places that were found for those with ties.
  init(plan: InfluencePlan, solution: LayoutSolution, measure: any TextMeasure) {
    self.plan = plan
    centers = [Point](repeating: .zero, count: plan.map.graph.order)
    for (vertex, center) in zip(plan.tied, solution.centers) {
      centers[vertex.index] = center - Point(0, plan.room(of: vertex).labelHeight / 2)
    }
    drawTied()
    drawIsolates()
    if plan.map.graph.order == 0 {
      let place = Point(0, 12)
      shapes = [.text(Drawing.Text("No stakeholders", at: place, size: 11, color: Palette.muted))]
      extent = Box(minX: 0, minY: 0, maxX: 100, maxY: 20)
    }
  }

  private mutating func drawTied() {
    guard !plan.tied.isEmpty else { return }
    let glyphs = plan.tied.map { plan.glyph(of: $0, at: centers[$0.index]) }
    let circles = plan.map.graph.vertices.map { vertex in
      (center: centers[vertex.index], radius: plan.glyph(of: vertex, at: .zero).reach)
    }
    // Isolates have no place yet: they stand in nobody's way.
    var position = [Int](repeating: 0, count: circles.count)
    for (index, vertex) in plan.tied.enumerated() { position[vertex.index] = index }
    let routing = TieRouting(circles: plan.tied.map { circles[$0.index] })
    let routes = routing.routes(of: plan.bundles.map { $0.renamed { Vertex(position[$0.index]) } })
    drawTies(routes)
    var placement = LabelPlacement()
    placement.circles = plan.tied.map { circles[$0.index] }
    placement.lines = routes.flatMap { $0.pieces }
    let named = plan.tied.filter { plan.labels[$0.index] != nil }
    let labels = named.compactMap { vertex in
      plan.labels[vertex.index].map { label in
        LabelPlacement.Label(
          center: centers[vertex.index], radius: circles[vertex.index].radius, width: label.width,
          height: label.height, importance: plan.map.importance(of: vertex))
      }
    }
    let places = placement.places(for: labels)
    extent = glyphs.dropFirst().reduce(glyphs[0].box) { $0.union($1.box) }
    unnamed = zip(named, places).filter { $0.1 == nil }.map { $0.0 }
    for place in places.compactMap({ $0 }) { extent = extent.union(place.box) }
    var strips: [Drawing.Shape] = []
    var texts: [Drawing.Shape] = []
    for case (let vertex, let place?) in zip(named, places) {
      if let lead = place.lead { strips.append(.line(lead, Drawing.Stroke(Palette.muted, width: 0.5))) }
      let drawn = plan.labels[vertex.index]?.shapes(in: place.box, alignment: place.side.alignment)
      strips += drawn?.strips ?? []
      texts += drawn?.texts ?? []
    }
    shapes += strips
    for (vertex, glyph) in zip(plan.tied, glyphs) {
      shapes.append(.group(title: plan.map.details(of: vertex), glyph.shapes))
    }
    shapes += texts
  }

  private mutating func drawTies(_ routes: [TieRoute]) {
    let order = plan.bundles.indices.sorted {
      (plan.bundles[$0].strength, $0) < (plan.bundles[$1].strength, $1)
    }
    for index in order {
      let bundle = plan.bundles[index]
      let hasArrow = plan.ties.isDirected && !bundle.isBothWays
      let arrows = (hasArrow && bundle.backward > 0, hasArrow && bundle.forward > 0)
      let drawn = plan.ties.shapes(
        route: routes[index], style: plan.tieStyles.styles[bundle.style], width: plan.width(of: bundle), arrows: arrows)
      shapes.append(.group(title: details(of: bundle), drawn))
    }
  }

  /// What is shown when a person points at a line.
  private func details(of bundle: TieBundle) -> String {
    let first = plan.map.name(of: bundle.first)
    let second = plan.map.name(of: bundle.second)
    let kind = plan.tieStyles.styles[bundle.style].title
    func strength(_ value: Double) -> String { plan.hasStrengths ? ", strength " + WrittenNumber.short(value) : "" }
    if plan.map.graph.isUndirected { return "\(first) – \(second): \(kind)" + strength(bundle.strength) }
    var parts: [String] = []
    if bundle.forward > 0 { parts.append("\(first) → \(second): \(kind)" + strength(bundle.forward)) }
    if bundle.backward > 0 { parts.append("\(second) → \(first): \(kind)" + strength(bundle.backward)) }
    return parts.joined(separator: "; ")
  }

  /// Those without ties in rows below the others.
  private mutating func drawIsolates() {
    guard !plan.isolates.isEmpty else { return }
    let rooms = plan.isolates.map { plan.room(of: $0) }
    let cellWidth = (rooms.map { $0.width }.max() ?? 0) + InfluencePicture.isolateGap
    let width = max(extent.width, InfluencePicture.narrowest)
    let columns = max(1, min(plan.isolates.count, Int(width / cellWidth)))
    let left = extent.center.x - width / 2
    var top = plan.tied.isEmpty ? extent.maxY : extent.maxY + 24
    if !plan.tied.isEmpty {
      shapes.append(
        .line([Point(left, top), Point(left + width, top)], Drawing.Stroke(Palette.rule, width: 1, dashes: [3, 3])))
    }
    let heading = "No ties (\(plan.isolates.count))"
    shapes.append(
      .text(Drawing.Text(heading, at: Point(left, top + 16), size: 9.5, isBold: true, color: Palette.muted)))
    top += 28
    for start in stride(from: 0, to: plan.isolates.count, by: columns) {
      let row = start..<min(start + columns, plan.isolates.count)
      let circleHeight = row.map { rooms[$0].height - rooms[$0].labelHeight }.max() ?? 0
      for index in row {
        let center = Point(left + (Double(index - start) + 0.5) * cellWidth, top + circleHeight / 2)
        drawIsolate(plan.isolates[index], at: center)
      }
      top += row.map { circleHeight / 2 + rooms[$0].height - (rooms[$0].height - rooms[$0].labelHeight) / 2 }.max() ?? 0
      top += InfluencePicture.isolateGap
    }
    extent = extent.union(
      Box(minX: left, minY: extent.maxY, maxX: left + max(width, Double(columns) * cellWidth), maxY: top))
  }

  private mutating func drawIsolate(_ vertex: Vertex, at center: Point) {
    let glyph = plan.glyph(of: vertex, at: center)
    shapes.append(.group(title: plan.map.details(of: vertex), glyph.shapes))
    guard let label = plan.labels[vertex.index] else { return }
    let top = center.y + glyph.reach + InfluencePlan.labelGap
    let box = Box(
      minX: center.x - label.width / 2, minY: top, maxX: center.x + label.width / 2, maxY: top + label.height)
    shapes += label.shapes(in: box, alignment: .middle).texts
  }
}

extension StakeholderGlyph {
  /// The rectangle that the circle takes with its ring.
  fileprivate var box: Box { Box(center: center, width: 2 * reach, height: 2 * reach) }
}

extension TieBundle {
  /// The bundle between other names of the same two.
  fileprivate func renamed(_ name: (Vertex) -> Vertex) -> TieBundle {
    TieBundle(first: name(first), second: name(second), style: style, forward: forward, backward: backward)
  }
}
