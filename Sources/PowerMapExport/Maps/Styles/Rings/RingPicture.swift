import PowerMapGraph

/// A ring map on the page.
struct RingPicture {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes.
  private(set) var extent = Box(center: .zero, width: 0, height: 0)

  private let plan: InfluencePlan
  private let quantity: Quantity
  private let tiers: Tiers
  private var unnamed: [Vertex] = []

  private var map: PowerMap { plan.map }

  /// Draws those with a number in rings, the others in rows below.
  init(_ plan: InfluencePlan, by quantity: Quantity, measure: any TextMeasure) {
    self.plan = plan
    self.quantity = quantity
    tiers = Tiers(quantity.values, shares: Tiers.coreToPeriphery)
    guard map.graph.order > 0 else {
      shapes = [.text(Drawing.Text(Language.Maps.noStakeholders, at: Point(0, 12), size: 11, color: Palette.muted))]
      extent = Box(minX: 0, minY: 0, maxX: 100, maxY: 20)
      return
    }
    draw(measure)
    let missing = map.graph.vertices.filter { tiers.classes[$0.index] == nil }
    let rows = StakeholderRows(
      missing, of: plan, heading: Language.RingMap.without(quantity.title.lowercasedFirst), below: extent, width: 560)
    shapes += rows.shapes
    extent = rows.extent
  }

  private mutating func draw(_ measure: any TextMeasure) {
    let placed = map.graph.vertices.filter { tiers.classes[$0.index] != nil }
    guard !placed.isEmpty else { return }
    let styles = plan.groups?.styles ?? []
    let used = styles.filter { style in placed.contains { plan.groups?[$0] == style } }
    var position = [Int](repeating: 0, count: map.graph.order)
    for (index, vertex) in placed.enumerated() { position[vertex.index] = index }
    let ties = map.graph.positive
    let members = placed.map { vertex in
      let room = plan.member(vertex)
      let contacts = ties.outgoing.heads(of: vertex) + ties.incoming.heads(of: vertex)
      return RingLayout.Member(
        width: room.width, height: room.height, ring: tiers.classes[vertex.index] ?? 0,
        slice: plan.groups.flatMap { used.firstIndex(of: $0[vertex]) } ?? 0,
        contacts: contacts.filter { tiers.classes[$0.index] != nil }.map { position[$0.index] })
    }
    let names = self.names.map { $0.uppercased() }
    let layout = RingLayout(
      members, rings: tiers.ranges.count, slices: max(1, used.count), start: .angle(-Double.pi / 2),
      heading: RingFrame.heading(of: names, measure: measure))
    let slices = used.map {
      RingFrame.Slice(title: LabelText.singleLine($0.label, limit: 60), color: $0.color)
    }
    let frame = RingFrame(layout, rings: names, slices: slices, measure: measure)
    let people = PlacedStakeholders(
      plan,
      at: zip(placed, layout.centers).map { vertex, center in (vertex, center - Point(0, plan.member(vertex).lift)) },
      obstacles: frame.obstacles, ground: frame.color(at:))
    shapes = frame.shapes + people.shapes + frame.headings
    extent = people.extent.map { frame.extent.union($0) } ?? frame.extent
    unnamed = people.unnamed
  }

  /// What the rings are called, from the inside.
  private var names: [String] { Language.RingMap.names(tiers.ranges.count) }

  /// What places mean, in a sentence.
  var explanation: String {
    Language.RingMap.explanation(
      quantity.title.lowercasedFirst, isEven: tiers.ranges.count < 2, hasGroups: plan.groups != nil)
  }

  /// Who could not be named.
  var notes: [String] { [map.note(Language.Maps.unnamed, unnamed)].compactMap { $0 } }

  /// The legend: the numbers of the rings, and that of ties and circles.
  func legend(_ measure: any TextMeasure) -> [LegendSection] {
    guard tiers.ranges.count > 1 else { return plan.legend(measure) }
    let rows = names.indices.map { legendRow(ofRing: $0) }
    let title = Language.RingMap.ring(LabelText.singleLine(quantity.title, limit: 40).lowercasedFirst)
    return [LegendSection(title, rows: rows, measure: measure)] + plan.legend(measure)
  }

  private func legendRow(ofRing ring: Int) -> LegendSection.Row {
    let shade = RingFrame.shade(ring, of: tiers.ranges.count)
    let paint = Drawing.Paint(fill: shade, stroke: Drawing.Stroke(Palette.muted, width: 0.8))
    let count = tiers.classes.count { $0 == ring }
    return LegendSection.Row(
      signWidth: 14, sign: { [.circle(center: $0, radius: 6, paint)] },
      text: "\(names[ring]): \(tiers.words(of: ring)) (\(count))")
  }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let core = map.graph.vertices.filter { tiers.classes[$0.index] == 0 }
    let names =
      core.prefix(8).map { map.name(of: $0) }.joined(separator: ", ") + (core.count > 8 ? Language.Maps.others : "")
    return Language.RingMap.summary(
      quantity.title.lowercasedFirst, map.counts, core: tiers.ranges.count > 1 ? names : nil)
  }
}
