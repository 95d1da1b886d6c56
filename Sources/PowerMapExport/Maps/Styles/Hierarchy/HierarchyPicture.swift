import PowerMapGraph

/// A hierarchy on the page.
struct HierarchyPicture {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes.
  private(set) var extent = Box(center: .zero, width: 0, height: 0)

  private let plan: InfluencePlan
  private let quantity: Quantity
  private let tiers: Tiers
  /// The layer of each stakeholder from the top.
  private let layerOf: [Int]
  private let layerNames: [String]
  private var unnamed: [Vertex] = []

  private static let shares = [0.25, 0.5, 0.75, 1]
  private static let nameSize = 9.5
  private static let nameWidth = 92.0

  private var map: PowerMap { plan.map }

  /// Draws those with ties in layers, the others in rows below.
  init(_ plan: InfluencePlan, by quantity: Quantity, measure: any TextMeasure) {
    self.plan = plan
    self.quantity = quantity
    let graph = plan.map.graph
    let tied = Set(plan.tied)
    let isTied = graph.vertices.map { tied.contains($0) }
    let decides = graph.vertices.map { graph[$0].isDecisionMaker == true && tied.contains($0) }
    let tiers = Tiers(
      quantity.values.indices.map { decides[$0] || !isTied[$0] ? nil : quantity.values[$0] },
      shares: HierarchyPicture.shares)
    self.tiers = tiers
    let title = LabelText.singleLine(quantity.title, limit: 40).lowercasedFirst
    let first = decides.contains(true) ? 1 : 0
    let name = title.prefix(1).uppercased() + title.dropFirst()
    let ranges = tiers.ranges.indices.map { name + " " + tiers.words(of: $0) }
    layerNames = (first > 0 ? [Language.HierarchyMap.deciders] : []) + ranges + [Language.HierarchyMap.without(title)]
    layerOf = graph.vertices.map { vertex in
      decides[vertex.index] ? 0 : first + (tiers.classes[vertex.index] ?? tiers.ranges.count)
    }
    if graph.order == 0 {
      shapes = [.text(Drawing.Text(Language.Maps.noStakeholders, at: Point(0, 12), size: 11, color: Palette.muted))]
      extent = Box(minX: 0, minY: 0, maxX: 100, maxY: 20)
    }
    draw(measure)
    let rows = StakeholderRows(plan.isolates, of: plan, heading: Language.Maps.noTies, below: extent, width: 560)
    shapes += rows.shapes
    extent = rows.extent
  }

  private mutating func draw(_ measure: any TextMeasure) {
    let tied = plan.tied
    guard !tied.isEmpty else { return }
    let used = (plan.groups?.styles ?? []).filter { style in tied.contains { plan.groups?[$0] == style } }
    let usedLayers = Set(tied.map { layerOf[$0.index] }).sorted()
    var position = [Int](repeating: 0, count: map.graph.order)
    for (index, vertex) in tied.enumerated() { position[vertex.index] = index }
    var contacts = [[Int]](repeating: [], count: tied.count)
    for bundle in plan.bundles {
      contacts[position[bundle.first.index]].append(position[bundle.second.index])
      contacts[position[bundle.second.index]].append(position[bundle.first.index])
    }
    let members = tied.enumerated().map { index, vertex in
      let room = plan.member(vertex)
      return LaneLayout.Member(
        width: room.width, height: room.height, layer: usedLayers.firstIndex(of: layerOf[vertex.index]) ?? 0,
        lane: plan.groups.flatMap { used.firstIndex(of: $0[vertex]) } ?? 0, contacts: contacts[index])
    }
    let layout = LaneLayout(
      members, layers: usedLayers.count, lanes: max(1, used.count), proportion: map.fit.proportion,
      gap: LaneLayout.usualGap * map.fit.radius)
    var obstacles = drawLayers(layout, names: usedLayers.map { layerNames[$0] }, measure: measure)
    let lanes = drawLanes(layout, styles: used, measure: measure)
    obstacles += lanes.boxes
    let people = PlacedStakeholders(
      plan,
      at: zip(tied, layout.centers).map { vertex, center in (vertex, center - Point(0, plan.member(vertex).lift)) },
      obstacles: obstacles,
      bounds: Box(minX: -10, minY: extent.minY - 30, maxX: extent.maxX + 90, maxY: extent.maxY + 30),
      ground: { place in
        let lane = zip(layout.lanes, used).first { $0.0?.holds(place) == true }
        return lane.map { HierarchyPicture.shade(of: $0.1).laid(over: Palette.paper) } ?? Palette.paper
      })
    shapes += people.shapes + lanes.headings
    extent = people.extent.map { extent.union($0) } ?? extent
    unnamed = people.unnamed
  }

  private mutating func drawLayers(_ layout: LaneLayout, names: [String], measure: any TextMeasure) -> [Box] {
    let right = layout.lanes.compactMap { $0?.maxX }.max() ?? 0
    let left = -HierarchyPicture.nameWidth - 14
    extent = Box(minX: left, minY: layout.layers[0].lowerBound, maxX: right, maxY: layout.layers.last?.upperBound ?? 0)
    var boxes: [Box] = []
    for (number, (range, name)) in zip(layout.layers, names).enumerated() {
      if number > 0 {
        let y = (layout.layers[number - 1].upperBound + range.lowerBound) / 2
        shapes.append(
          .line([Point(left, y), Point(right, y)], Drawing.Stroke(Palette.rule, width: 1, dashes: [3, 3])))
      }
      let size = HierarchyPicture.nameSize
      let lines = LabelText.lines(name, width: HierarchyPicture.nameWidth) {
        measure.width(of: $0, size: size, isBold: true)
      }
      let top = (range.lowerBound + range.upperBound - Double(lines.count) * size * 1.25) / 2
      for (row, line) in lines.enumerated() {
        let place = Point(left, top + (Double(row) * 1.25 + 0.95) * size)
        shapes.append(.text(Drawing.Text(line, at: place, size: size, isBold: true, color: Palette.muted)))
      }
      boxes.append(
        Box(
          minX: left, minY: top, maxX: left + HierarchyPicture.nameWidth, maxY: top + Double(lines.count) * size * 1.25)
      )
    }
    return boxes
  }

  private static func shade(of style: GroupStyles.Style) -> Color { style.color.opacity(0.09) }

  /// Draws the boxes of lanes; their names are left to be drawn over lines.
  private mutating func drawLanes(
    _ layout: LaneLayout, styles: [GroupStyles.Style], measure: any TextMeasure
  ) -> (boxes: [Box], headings: [Drawing.Shape]) {
    var boxes: [Box] = []
    var headings: [Drawing.Shape] = []
    for case (let box?, let style) in zip(layout.lanes, styles) {
      let stroke = Drawing.Stroke(style.color, width: 1.2)
      shapes.append(.rectangle(box, Drawing.Paint(fill: HierarchyPicture.shade(of: style), stroke: stroke)))
      let title = Paragraph(
        style.label, width: box.width - 12, size: 10.5, isBold: true, lineLimit: 1, measure: measure)
      for line in title.lines {
        let corner = Point(box.minX + 7, box.minY + 14)
        let width = measure.width(of: line, size: 10.5, isBold: true)
        let strip = Box(minX: corner.x - 2, minY: corner.y - 10, maxX: corner.x + width + 2, maxY: corner.y + 3)
        let ground = HierarchyPicture.shade(of: style).laid(over: Palette.paper).opacity(0.85)
        headings.append(.rectangle(strip, Drawing.Paint(fill: ground)))
        headings.append(.text(Drawing.Text(line, at: corner, size: 10.5, isBold: true)))
      }
      boxes.append(Box(minX: box.minX, minY: box.minY, maxX: box.maxX, maxY: box.minY + LaneLayout.heading))
    }
    return (boxes, headings)
  }

  /// What places mean, in a sentence.
  var explanation: String {
    let title = LabelText.singleLine(quantity.title, limit: 60).lowercasedFirst
    return Language.HierarchyMap.explanation(title, hasDeciders: !map.graph.decisionMakers.isEmpty)
  }

  /// Who could not be named.
  var notes: [String] { [map.note(Language.Maps.unnamed, unnamed)].compactMap { $0 } }

  /// The legend.
  func legend(_ measure: any TextMeasure) -> [LegendSection] { plan.legend(measure) }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let top = plan.tied.filter { layerOf[$0.index] == layerOf.min() }
    let names =
      top.prefix(8).map { map.name(of: $0) }.joined(separator: ", ") + (top.count > 8 ? Language.Maps.others : "")
    return Language.HierarchyMap.summary(quantity.title.lowercasedFirst, map.counts, top: names)
  }
}
