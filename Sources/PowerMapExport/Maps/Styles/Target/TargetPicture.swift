import PowerMapGraph

/// A target map on the page.
struct TargetPicture {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes.
  private(set) var extent = Box(center: .zero, width: 0, height: 0)

  private let plan: InfluencePlan
  private let routes: TargetRoutes
  private let support: Side
  private var unnamed: [Vertex] = []

  /// Beyond so many steps all stand in one ring.
  private static let ringLimit = 4

  private var map: PowerMap { plan.map }
  private var hasStances: Bool { map.graph.stakeholders.contains { $0.stance != nil } }

  /// Draws those who can reach the target around it, the others in rows below.
  init(_ plan: InfluencePlan, routes: TargetRoutes, support: Side, measure: any TextMeasure) {
    self.plan = plan
    self.routes = routes
    self.support = support
    drawRings(measure)
    let cutOff = map.graph.vertices.filter { routes.steps[$0.index] == nil }
    let heading = Language.TargetMap.noRoute(to: map.name(of: routes.target))
    let rows = StakeholderRows(cutOff, of: plan, heading: heading, below: extent, width: 560)
    shapes += rows.shapes
    extent = rows.extent
  }

  private mutating func drawRings(_ measure: any TextMeasure) {
    let placed = map.graph.vertices.filter { (routes.steps[$0.index] ?? 0) > 0 }
    let target = plan.member(routes.target)
    let hole = Point(target.width, target.height).length / 2 + 8
    let slices = self.slices(of: placed)
    var position = [Int](repeating: -1, count: map.graph.order)
    for (index, vertex) in placed.enumerated() { position[vertex.index] = index }
    var contacts = [[Int]](repeating: [], count: placed.count)
    for bundle in plan.bundles {
      let ends = (position[bundle.first.index], position[bundle.second.index])
      guard ends.0 >= 0, ends.1 >= 0 else { continue }
      contacts[ends.0].append(ends.1)
      contacts[ends.1].append(ends.0)
    }
    let members = placed.enumerated().map { index, vertex in
      let room = plan.member(vertex)
      return RingLayout.Member(
        width: room.width, height: room.height, ring: ring(of: vertex) ?? 0,
        slice: slices.firstIndex { $0.members.contains(vertex) } ?? 0, contacts: contacts[index])
    }
    let ringCount = (placed.compactMap { ring(of: $0) }.max() ?? -1) + 1
    let names = (0..<ringCount).map { self.name(ofRing: $0).uppercased() }
    let right = slices.firstIndex { $0.side == .right }
    let left = slices.firstIndex { $0.side == .left }
    let layout = RingLayout(
      members, rings: ringCount, slices: slices.count,
      start: hasStances ? .facing(right: right, left: left) : .angle(-Double.pi / 2), hole: hole,
      heading: RingFrame.heading(of: names, measure: measure))
    let isEmpty = placed.isEmpty
    let frame = RingFrame(
      layout, rings: names, slices: isEmpty ? [] : slices.map { $0.look }, hole: hole, measure: measure)
    let people = PlacedStakeholders(
      plan,
      at: [(routes.target, Point.zero - Point(0, target.lift))]
        + zip(placed, layout.centers).map { vertex, center in (vertex, center - Point(0, plan.member(vertex).lift)) },
      obstacles: frame.obstacles, ground: frame.color(at:))
    shapes = (isEmpty ? [] : frame.shapes) + people.shapes + frame.headings
    extent = people.extent.map { isEmpty ? $0 : frame.extent.union($0) } ?? frame.extent
    unnamed = people.unnamed
  }

  private struct Slice {
    let look: RingFrame.Slice
    let side: Side?
    let members: Set<Vertex>
  }

  /// The slices that somebody is in, clockwise from the top: neutral, right, unknown, left; groups where no stance is known.
  private func slices(of placed: [Vertex]) -> [Slice] {
    guard hasStances else {
      let styles = plan.groups?.styles ?? []
      return styles.compactMap { style in
        let members = Set(placed.filter { plan.groups?[$0] == style })
        let title = LabelText.singleLine(style.label, limit: 60)
        return members.isEmpty
          ? nil : Slice(look: RingFrame.Slice(title: title, color: style.color), side: nil, members: members)
      }
    }
    let allies = (title: Language.TargetMap.allies, stance: StanceStyle?.some(.supports))
    let opponents = (title: Language.TargetMap.opponents, stance: StanceStyle?.some(.opposes))
    let sides = support == .left ? (left: allies, right: opponents) : (left: opponents, right: allies)
    let all: [(title: String, stance: StanceStyle?, side: Side?)] = [
      (Language.TargetMap.neutral, .undecided, nil), (sides.right.title, sides.right.stance, .right),
      (Language.TargetMap.unknown, nil, nil), (sides.left.title, sides.left.stance, .left),
    ]
    return all.compactMap { slice in
      let members = Set(placed.filter { map.graph[$0].stance.map { StanceStyle($0) } == slice.stance })
      guard !members.isEmpty else { return nil }
      let look = RingFrame.Slice(
        title: slice.title, detail: "\(members.count)", color: slice.stance?.color ?? Palette.rule)
      return Slice(look: look, side: slice.side, members: members)
    }
  }

  private func ring(of vertex: Vertex) -> Int? {
    routes.steps[vertex.index].map { min($0, TargetPicture.ringLimit) - 1 }
  }

  private func name(ofRing ring: Int) -> String {
    Language.TargetMap.ring(ring, hasMore: routes.steps.contains { ($0 ?? 0) > TargetPicture.ringLimit })
  }

  /// What places and lines mean, a sentence each.
  var explanation: [String] {
    let name = map.name(of: routes.target)
    let isReached = routes.steps.contains { ($0 ?? 0) > 0 }
    var sentences = [
      Language.TargetMap.explanation(name, isReached: isReached, isUndirected: map.graph.isUndirected)
    ]
    let others = map.graph.decisionMakers.filter { $0 != routes.target }
    if !others.isEmpty {
      let names = others.prefix(5).map { map.name(of: $0) }.joined(separator: ", ")
      sentences.append(Language.TargetMap.others(names, others.count, isCut: others.count > 5))
    }
    if !plan.bundles.isEmpty { sentences.append(Language.TargetMap.onlyRoutes) }
    if !hasStances, isReached {
      sentences.append(Language.TargetMap.noStances(hasGroups: plan.groups != nil))
    }
    return sentences
  }

  /// Who could not be named.
  var notes: [String] { [map.note(Language.Maps.unnamed, unnamed)].compactMap { $0 } }

  /// The legend.
  func legend(_ measure: any TextMeasure) -> [LegendSection] { plan.legend(measure) }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let steps = routes.steps.compactMap { $0 }
    let counts = (1...max(1, steps.max() ?? 1)).map { step in steps.count { $0 == step } }
    let cutOff = routes.steps.count { $0 == nil }
    return Language.TargetMap.summary(map.name(of: routes.target), counts, cutOff: cutOff)
  }
}
