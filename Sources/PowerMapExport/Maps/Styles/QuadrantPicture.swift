import PowerMapGraph

/// A quadrant map on the page: circles at their numbers, labels beside them, within a frame of fields and axes.
struct QuadrantPicture {
  /// The fields and axes.
  let frame: QuadrantFrame
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape]
  private let map: PowerMap
  private let looks: StakeholderLooks
  private let measure: any TextMeasure
  /// Those with both numbers, in order, and the exact place of each.
  private let placed: [Vertex]
  private let homes: [Point]
  /// Where each is drawn: at home, or beside it where several would hide each other.
  private let glyphs: [StakeholderGlyph]
  /// Those whose name found no room, in order.
  private var unnamed: [Vertex] = []

  private static let labelSize = 9.5

  /// Draws a map in a frame of two quantities.
  init(map: PowerMap, frame: QuadrantFrame, measure: any TextMeasure) {
    let looks = StakeholderLooks(map, radii: map.graph.order > 60 ? 4...11 : 6.5...16, hasStance: true)
    let placed = map.graph.vertices.filter { frame.place(at: $0.index) != nil }
    homes = placed.compactMap { frame.place(at: $0.index) }
    let glyphs = zip(placed, homes).map { looks.glyph(of: $0, at: $1) }
    let centers = CircleSeparation.separated(homes, radii: glyphs.map { $0.reach }, bounds: frame.plot)
    self.glyphs = zip(glyphs, centers).map { $0.moved(to: $1) }
    self.frame = frame
    self.map = map
    self.measure = measure
    self.looks = looks
    self.placed = placed
    shapes = frame.shapes
    drawStakeholders()
  }

  /// Who cannot be placed, and who cannot be named for lack of room.
  var notes: [String] {
    let missing = map.graph.vertices.filter { frame.place(at: $0.index) == nil }
    return [map.note(Language.Maps.unnamed, unnamed), map.note(Language.QuadrantMap.notPlaced, missing)]
      .compactMap { $0 }
  }

  /// The legend.
  var legend: [LegendSection] {
    var sections = looks.legend(measure: measure)
    if let section = LegendSection.sizes(looks.sizes, measure: measure) { sections.append(section) }
    var marks = looks.marks(among: placed)
    if glyphs.indices.contains(where: isMoved) { marks.append(.movedAside) }
    if !marks.isEmpty { sections.append(.marks(marks, measure: measure)) }
    return sections
  }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let high = placed.filter { frame.isHigh(at: $0.index) }
    let names =
      high.prefix(8).map { map.name(of: $0) }.joined(separator: ", ") + (high.count > 8 ? Language.Maps.others : "")
    let across = frame.x.quantity.title.lowercasedFirst
    let upward = frame.y.quantity.title.lowercasedFirst
    return Language.QuadrantMap.summary(across, upward, map.counts, high: names)
  }

  private func isMoved(_ index: Int) -> Bool { (glyphs[index].center - homes[index]).length > 1 }

  private mutating func drawStakeholders() {
    var placement = LabelPlacement()
    placement.circles = glyphs.map { ($0.center, $0.reach) }
    placement.boxes = frame.fieldNameBoxes + frame.numberBoxes
    placement.bounds = frame.plot.padded(by: -1)
    for index in glyphs.indices where isMoved(index) {
      placement.lines.append((homes[index], glyphs[index].center))
      shapes.append(.line([homes[index], glyphs[index].center], Drawing.Stroke(Palette.muted, width: 0.8)))
      shapes.append(.circle(center: homes[index], radius: 2, Drawing.Paint(fill: Palette.muted)))
    }
    let labelled = map.labelled
    let named = zip(placed, glyphs).filter { labelled.contains($0.0) }
    let labels = named.map { map.label(of: $0.0, size: QuadrantPicture.labelSize, measure: measure) }
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
      shapes.append(map.marked(placed[index], glyphs[index], details: details(of: placed[index])))
    }
    for case (let (vertex, label), let place?) in zip(zip(named.map { $0.0 }, labels), places) {
      if let lead = place.lead { shapes.append(.line(lead, Drawing.Stroke(Palette.muted, width: 0.8))) }
      shapes += label.marked(vertex, in: place.box, alignment: place.side.alignment)
    }
  }

  /// What is shown when a person points at a stakeholder: also the two numbers and the stance.
  private func details(of vertex: Vertex) -> String {
    let numbers = [frame.x.quantity, frame.y.quantity].compactMap { quantity in
      quantity.values[vertex.index].map { "\(quantity.title.lowercasedFirst) \(WrittenNumber.short($0))" }
    }
    let stance = map.graph[vertex].stance.map { StanceStyle($0).title }
    return ([map.details(of: vertex)] + numbers + [stance].compactMap { $0 }).joined(separator: "; ")
  }
}
