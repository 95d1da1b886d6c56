import PowerMapGraph

/// A quadrant map on the page: the four fields, axes, circles at their numbers, labels beside them.
struct QuadrantPicture {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes.
  let extent: Box
  private let map: PowerMap
  private let x: Axis
  private let y: Axis
  private let plot: Box
  private let sizes: SizeScale
  private let groups: GroupStyles?
  private let measure: any TextMeasure
  /// Those whose name found no room, in order.
  private var unnamed: [Vertex] = []
  /// Those with both numbers, in order.
  private let placed: [Vertex]

  private static let labelSize = 9.5
  private static let hintColor = Color(0x5F6B76)

  /// Draws a map against two quantities.
  init(map: PowerMap, x: Quantity, y: Quantity, measure: any TextMeasure) {
    self.map = map
    self.measure = measure
    let isLarge = map.graph.order > 60
    let growth = min(max((Double(map.graph.order) / 28).squareRoot(), 1), 1.6)
    plot = Box(minX: 0, minY: 0, maxX: 700 * growth, maxY: 500 * growth)
    extent = Box(minX: -40, minY: -24, maxX: plot.maxX, maxY: plot.maxY + 46)
    self.x = Axis(x, from: plot.minX, to: plot.maxX)
    self.y = Axis(y, from: plot.maxY, to: plot.minY)
    sizes = SizeScale(map.size, radii: isLarge ? 4...11 : 6.5...16)
    groups = map.groups.map { GroupStyles($0) }
    placed = map.graph.vertices.filter { x.values[$0.index] != nil && y.values[$0.index] != nil }
    drawFields()
    drawAxes()
    drawStakeholders()
  }

  /// What places and fields mean, in a sentence.
  var explanation: String {
    let across = "\(x.quantity.title.lowercasedFirst) \(WrittenNumber.short(x.middle))"
    let upward = "\(y.quantity.title.lowercasedFirst) \(WrittenNumber.short(y.middle))"
    let reason = x.quantity.scale == nil && y.quantity.scale == nil ? ", the medians" : ""
    return "Placed exactly by two numbers; the fields part at \(across) and \(upward)\(reason)."
  }

  /// Who cannot be placed, and who cannot be named for lack of room.
  var notes: [String] {
    var notes: [String] = []
    if !unnamed.isEmpty {
      notes.append("Without a name for lack of room: \(QuadrantPicture.list(unnamed.map { map.name(of: $0) }))")
    }
    let missing = map.graph.vertices.filter { x.quantity.values[$0.index] == nil || y.quantity.values[$0.index] == nil }
    if !missing.isEmpty {
      notes.append("Not placed (no rating): \(QuadrantPicture.list(missing.map { map.name(of: $0) }))")
    }
    return notes
  }

  /// Names in a sentence, the first sixty of them.
  private static func list(_ names: [String]) -> String {
    names.prefix(60).joined(separator: ", ") + (names.count > 60 ? " and \(names.count - 60) more" : "")
  }

  /// The legend.
  var legend: [LegendSection] {
    var sections: [LegendSection] = []
    if let groups { sections.append(.groups(groups, title: map.groupTitle, measure: measure)) }
    let stances = placed.map { map.graph[$0].stance.map { StanceStyle($0) } }
    if stances.contains(where: { $0 != nil }) {
      let used = StanceStyle.allCases.filter { stances.contains($0) }
      sections.append(.stances(used, hasUnknown: stances.contains(nil), measure: measure))
    }
    if let quantity = sizes.quantity {
      let title = "Area = " + LabelText.singleLine(quantity.title, limit: 40).lowercasedFirst
      sections.append(LegendSection(title, scale: sizes, measure: measure))
    }
    var marks: [LegendSection.Row] = []
    if placed.contains(where: { map.graph[$0].isDecisionMaker == true }) { marks.append(.decisionMaker) }
    if placed.contains(where: { sizes.isUnknown($0.index) }) { marks.append(.sizeUnknown) }
    if hasMoved { marks.append(.movedAside) }
    if map.labelLimit < map.graph.order { marks.append(.remark("the \(map.labelLimit) most important are named")) }
    if !marks.isEmpty { sections.append(.marks(marks, measure: measure)) }
    return sections
  }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let high = placed.filter { vertex in
      (x.quantity.values[vertex.index] ?? 0) >= x.middle && (y.quantity.values[vertex.index] ?? 0) >= y.middle
    }
    let names = high.prefix(8).map { map.name(of: $0) }.joined(separator: ", ")
    let both =
      high.isEmpty ? "Nobody is high in both." : "High in both: \(names)\(high.count > 8 ? " and others" : "")."
    return
      "Quadrant map of \(x.quantity.title.lowercasedFirst) (across) and \(y.quantity.title.lowercasedFirst) (upward). "
      + map.counts + " " + both
  }

  // MARK: Fields and axes

  /// The names of the fields from the upper left: the usual ones where influence is rated against interest.
  private var fieldNames: [String] {
    if x.quantity.title == "Interest", y.quantity.title == "Influence" {
      return ["KEEP SATISFIED", "MANAGE CLOSELY", "MONITOR", "KEEP INFORMED"]
    }
    return []
  }

  private mutating func drawFields() {
    let middle = Point(x.place(of: x.middle), y.place(of: y.middle))
    let columns = [(plot.minX, middle.x - 1), (middle.x + 1, plot.maxX)]
    let rows = [(plot.minY, middle.y - 1), (middle.y + 1, plot.maxY)]
    let fills = [[Color(0xF1F5FA), Color(0xE3ECF6)], [Color(0xF9F9F7), Color(0xF1F5FA)]]
    for (row, rowFills) in zip(rows, fills) {
      for (column, fill) in zip(columns, rowFills) {
        let field = Box(minX: column.0, minY: row.0, maxX: column.1, maxY: row.1)
        shapes.append(.rectangle(field, Drawing.Paint(fill: fill)))
      }
    }
    for (name, box) in zip(fieldNames, fieldNameBoxes) {
      let isLeft = box.center.x < plot.center.x
      let place = Point(isLeft ? box.minX : box.maxX, box.maxY - 2)
      shapes.append(
        .text(
          Drawing.Text(
            name, at: place, alignment: isLeft ? .start : .end, size: 10, isBold: true, color: Color(0x7F92A5))))
    }
  }

  /// Where the names of the fields stand, from the upper left.
  private var fieldNameBoxes: [Box] {
    let widths = fieldNames.map { measure.width(of: $0, size: 10, isBold: true) }
    return widths.enumerated().map { position, width in
      let left = position % 2 == 0 ? plot.minX + 10 : plot.maxX - 10 - width
      let top = position < 2 ? plot.minY + 8 : plot.maxY - 20
      return Box(minX: left, minY: top, maxX: left + width, maxY: top + 12)
    }
  }

  private mutating func drawAxes() {
    let line = Drawing.Stroke(Palette.muted, width: 1.1)
    let corner = Point(plot.minX, plot.maxY)
    shapes.append(.line([Point(plot.minX, plot.minY), corner, Point(plot.maxX, plot.maxY)], line))
    for tick in x.ticks {
      let place = Point(x.place(of: tick), plot.maxY)
      shapes.append(.line([place, place + Point(0, 4)], line))
      shapes.append(number(tick, at: place + Point(0, 15), alignment: .middle))
    }
    for tick in y.ticks {
      let place = Point(plot.minX, y.place(of: tick))
      shapes.append(.line([place, place - Point(4, 0)], line))
      shapes.append(number(tick, at: place + Point(-8, 3.2), alignment: .end))
    }
    let across = Point(plot.center.x, plot.maxY + 36)
    shapes.append(
      .text(Drawing.Text(x.quantity.title + " →", at: across, alignment: .middle, size: 11.5, isBold: true)))
    shapes.append(
      .text(Drawing.Text(y.quantity.title + " ↑", at: Point(extent.minX, -11), size: 11.5, isBold: true)))
  }

  private func number(_ value: Double, at place: Point, alignment: Drawing.Text.Alignment) -> Drawing.Shape {
    .text(
      Drawing.Text(WrittenNumber.short(value), at: place, alignment: alignment, size: 9, color: Palette.muted))
  }

  // MARK: Stakeholders

  /// The exact place of each who has one.
  private var homes: [Point] {
    placed.map { vertex in
      Point(
        x.place(of: x.quantity.values[vertex.index] ?? 0), y.place(of: y.quantity.values[vertex.index] ?? 0))
    }
  }

  private func glyph(of vertex: Vertex, at center: Point) -> StakeholderGlyph {
    StakeholderGlyph(
      center: center, radius: sizes.radius(at: vertex.index), group: groups?[vertex],
      stance: map.graph[vertex].stance.map { StanceStyle($0) },
      isDecisionMaker: map.graph[vertex].isDecisionMaker == true, isSizeUnknown: sizes.isUnknown(vertex.index))
  }

  /// Where each is drawn: at home, or beside it where several would hide each other.
  private var centers: [Point] {
    CircleSeparation.separated(homes, radii: placed.map { glyph(of: $0, at: .zero).reach }, bounds: plot)
  }

  private static func isMoved(_ center: Point, from home: Point) -> Bool { (center - home).length > 1 }

  private var hasMoved: Bool { zip(centers, homes).contains { QuadrantPicture.isMoved($0, from: $1) } }

  private mutating func drawStakeholders() {
    let homes = self.homes
    let centers = self.centers
    let glyphs = zip(placed, centers).map { glyph(of: $0, at: $1) }
    var placement = LabelPlacement()
    placement.circles = glyphs.map { ($0.center, $0.reach) }
    placement.boxes = fieldNameBoxes
    placement.bounds = plot.padded(by: -1)
    for (home, center) in zip(homes, centers) where QuadrantPicture.isMoved(center, from: home) {
      placement.lines.append((home, center))
      shapes.append(.line([home, center], Drawing.Stroke(QuadrantPicture.hintColor, width: 0.8)))
      shapes.append(.circle(center: home, radius: 2, Drawing.Paint(fill: QuadrantPicture.hintColor)))
    }
    let labelled = map.labelled
    let named = zip(placed, glyphs).filter { labelled.contains($0.0) }
    let labels = named.map { Label(map.name(of: $0.0), size: QuadrantPicture.labelSize, measure: measure) }
    let places = placement.places(
      for: zip(named, labels).map { named, label in
        LabelPlacement.Label(
          center: named.1.center, radius: named.1.reach, width: label.width, height: label.height,
          importance: map.importance(of: named.0))
      })
    unnamed = zip(named, places).filter { $0.1 == nil }.map { $0.0.0 }
    // Large circles first, so that none hides a smaller one.
    let order = glyphs.indices.sorted { (glyphs[$1].radius, $0) < (glyphs[$0].radius, $1) }
    for index in order {
      shapes.append(.group(title: details(of: placed[index]), glyphs[index].shapes))
    }
    for case (let label, let place?) in zip(labels, places) {
      if let lead = place.lead { shapes.append(.line(lead, Drawing.Stroke(QuadrantPicture.hintColor, width: 0.5))) }
      shapes += label.shapes(in: place.box, alignment: place.side.alignment).texts
    }
  }

  /// What is shown when a person points at a stakeholder: also the two numbers and the stance.
  private func details(of vertex: Vertex) -> String {
    let numbers = [x.quantity, y.quantity].compactMap { quantity in
      quantity.values[vertex.index].map { "\(quantity.title.lowercasedFirst) \(WrittenNumber.short($0))" }
    }
    let stance = map.graph[vertex].stance.map { StanceStyle($0).title }
    return ([map.details(of: vertex)] + numbers + [stance].compactMap { $0 }).joined(separator: "; ")
  }
}
