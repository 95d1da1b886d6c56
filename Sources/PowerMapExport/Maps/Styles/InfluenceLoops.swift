import PowerMapGraph

/// The ties of stakeholders with themselves on a map, each on the side that other ties leave free.
struct InfluenceLoops {
  /// What is drawn.
  private(set) var shapes: [Drawing.Shape] = []
  /// The room that loops take, as circles that labels keep off.
  private(set) var circles: [(center: Point, radius: Double)] = []

  /// Draws the loops of some stakeholders.
  ///
  /// - Parameters:
  ///   - plan: what is drawn.
  ///   - glyphs: the stakeholders that have a place.
  ///   - bundles: the ties that are drawn between them.
  ///   - routes: the lines of the bundles, in order.
  init(
    plan: InfluencePlan, glyphs: [Vertex: StakeholderGlyph], bundles: [TieBundle] = [], routes: [TieRoute] = []
  ) {
    var taken: [Vertex: [Point]] = [:]
    if !plan.loops.isEmpty {
      for (bundle, route) in zip(bundles, routes) {
        taken[bundle.first, default: []].append((route.control - route.start).direction)
        taken[bundle.second, default: []].append((route.control - route.end).direction)
      }
    }
    for loop in plan.loops {
      guard let glyph = glyphs[loop.first] else { continue }
      let direction = TieGlyph.freeDirection(besides: taken[loop.first] ?? [])
      taken[loop.first, default: []].append(direction)
      let reach = glyph.form.rim(ofReach: glyph.reach, toward: direction)
      let drawn = plan.ties.loop(
        around: glyph.center, reach: reach, toward: direction, style: plan.tieStyles.styles[loop.style],
        width: plan.width(of: loop))
      let mark = loop.mark(arrows: (false, plan.ties.isDirected))
      shapes.append(.marked(mark, .group(title: plan.details(of: loop), drawn)))
      let height = TieGlyph.loopHeight(forReach: reach)
      circles.append((glyph.center + direction * (reach + height / 2), height / 2 + 2))
    }
  }
}

extension InfluencePlan {
  /// What is shown when a person points at a line.
  func details(of bundle: TieBundle) -> String {
    let first = map.name(of: bundle.first)
    let second = map.name(of: bundle.second)
    let kind = tieStyles.styles[bundle.style].title
    func strength(_ value: Double) -> String { hasStrengths ? Language.Maps.strength(WrittenNumber.short(value)) : "" }
    var shown = ""
    if let width = map.width {
      shown = ", \(width.title) " + (widths.value(of: bundle).map { WrittenNumber.short($0) } ?? Categories.noData)
    }
    if bundle.first == bundle.second { return Language.Maps.itself(first, kind) + strength(bundle.strength) + shown }
    if map.graph.isUndirected { return "\(first) – \(second): \(kind)" + strength(bundle.strength) + shown }
    var parts: [String] = []
    if bundle.forward > 0 { parts.append("\(first) → \(second): \(kind)" + strength(bundle.forward)) }
    if bundle.backward > 0 { parts.append("\(second) → \(first): \(kind)" + strength(bundle.backward)) }
    return parts.joined(separator: "; ") + shown
  }
}
