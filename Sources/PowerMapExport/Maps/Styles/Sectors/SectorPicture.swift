import Foundation
import PowerMapGraph

/// A summary by groups on the page: groups on one ring, those with much flow between them next to each other.
struct SectorPicture {
  /// What is drawn, from back to front.
  private(set) var shapes: [Drawing.Shape] = []
  /// The rectangle that all of it takes.
  private(set) var extent = Box(center: .zero, width: 0, height: 0)

  private let map: PowerMap
  private let styles: [GroupStyles.Style]
  private let flows: GroupFlows
  private let sizes: SizeScale
  private let glyph: TieGlyph
  private let arrows: [Arrow]
  private let leftOut: [Arrow]
  private let measure: any TextMeasure

  /// Flows beyond the strongest so many are left out.
  private static let arrowLimit = 24
  private static let nameSize = 11.0
  private static let detailSize = 9.0
  private static let numberSize = 9.0

  private struct Arrow {
    let from: Int
    let to: Int
    let amount: Double
    let isConflict: Bool
  }

  /// Draws the groups of a map.
  init(_ map: PowerMap, groups: Grouping, measure: any TextMeasure) {
    self.map = map
    self.measure = measure
    let looks = GroupStyles(groups)
    styles = looks.styles
    let styles = self.styles
    let numbers = map.graph.vertices.map { vertex in styles.firstIndex(of: looks[vertex]) ?? 0 }
    flows = GroupFlows(of: map.graph, groupOf: numbers, count: styles.count)
    let heads = flows.members.map { Optional(Double($0.count)) }
    sizes = SizeScale(Quantity(Language.SectorMap.heads, values: heads), radii: 14...42)
    let all = SectorPicture.arrows(of: flows)
    let shown = all.filter { $0.isConflict } + all.filter { !$0.isConflict }.prefix(SectorPicture.arrowLimit)
    arrows = shown
    leftOut = Array(all.filter { !$0.isConflict }.dropFirst(SectorPicture.arrowLimit))
    glyph = TieGlyph(
      strongest: shown.filter { !$0.isConflict }.map { $0.amount }.max() ?? 1, isDirected: flows.isDirected, tieCount: 0
    )
    draw()
  }

  /// The flows between different groups, strongest first.
  private static func arrows(of flows: GroupFlows) -> [Arrow] {
    var arrows: [Arrow] = []
    for from in flows.amounts.indices {
      for to in flows.amounts.indices where to != from {
        if flows.amounts[from][to] > 0, flows.isDirected || from < to {
          arrows.append(Arrow(from: from, to: to, amount: flows.amounts[from][to], isConflict: false))
        }
        if flows.conflicts[from][to] > 0, from < to {
          arrows.append(Arrow(from: from, to: to, amount: flows.conflicts[from][to], isConflict: true))
        }
      }
    }
    return arrows.sorted { ($1.amount, $0.from, $0.to) < ($0.amount, $1.from, $1.to) }
  }

  private mutating func draw() {
    let order = RingOrder.order(flows.amounts)
    let radius = styles.count < 2 ? 0 : max(150, 62 * Double(styles.count) / 2)
    var centers = [Point](repeating: .zero, count: styles.count)
    for (place, group) in order.enumerated() {
      let angle = 2 * Double.pi * Double(place) / Double(max(1, styles.count)) - Double.pi / 2
      // A page is wider than high.
      centers[group] = Point(cos(angle) * radius * 1.25, sin(angle) * radius)
    }
    let circles = styles.indices.map { (center: centers[$0], radius: sizes.radius(at: $0)) }
    let routes = arrows.map { route(of: $0, circles: circles) }
    for (arrow, route) in zip(arrows, routes).reversed() { draw(arrow, along: route) }
    var placement = LabelPlacement()
    placement.circles = circles
    placement.lines = routes.flatMap { $0.pieces }
    var taken: [Box] = []
    for (position, arrow) in arrows.enumerated() {
      taken.append(drawNumber(of: arrow, along: routes, at: position, besides: taken, circles: circles))
    }
    placement.boxes = taken
    extent = circles.map { Box(center: $0.center, width: 2 * $0.radius + 4, height: 2 * $0.radius + 4) }
      .reduce(Box(center: .zero, width: 0, height: 0)) { $0.union($1) }
    for box in taken { extent = extent.union(box) }
    drawGroups(circles, placement: placement)
  }

  /// Two flows between the same two bend to different sides, conflict runs between them.
  private func route(of arrow: Arrow, circles: [(center: Point, radius: Double)]) -> TieRoute {
    let (first, second) = (circles[arrow.from], circles[arrow.to])
    let length = (second.center - first.center).length
    let isReturned = flows.isDirected && flows.amounts[arrow.to][arrow.from] > 0
    let hasConflict = flows.conflicts[arrow.from][arrow.to] > 0
    let bend = arrow.isConflict ? (flows.isDirected ? 0 : -0.09) : (isReturned || hasConflict ? 0.09 : 0)
    return TieRoute(
      from: first.center, radius: first.radius + 2, to: second.center, radius: second.radius + 2, bend: bend * length)
  }

  private mutating func draw(_ arrow: Arrow, along route: TieRoute) {
    let style =
      arrow.isConflict
      ? TieStyles.Style(title: Language.Maps.conflict, color: Palette.vermillion, dashes: [5, 3.5]) : .sample
    let width = arrow.isConflict ? 1.3 : 0.9 + 1.6 * glyph.width(ofStrength: arrow.amount)
    let drawn = glyph.shapes(
      route: route, style: style, width: width, arrows: (false, flows.isDirected && !arrow.isConflict))
    let ends = [arrow.from, arrow.to].map { LabelText.singleLine(styles[$0].label) }
    let sign = arrow.isConflict || !flows.isDirected ? "–" : "→"
    let what = arrow.isConflict ? Language.SectorMap.conflicts : flows.amountTitle
    shapes.append(
      .group(title: "\(ends[0]) \(sign) \(ends[1]): \(what) \(WrittenNumber.amount(arrow.amount))", drawn))
  }

  /// Writes a number on its line where it covers least of circles, other lines and numbers, and returns the room that it takes.
  private mutating func drawNumber(
    of arrow: Arrow, along routes: [TieRoute], at position: Int, besides taken: [Box],
    circles: [(center: Point, radius: Double)]
  ) -> Box {
    let size = SectorPicture.numberSize
    let text = (arrow.isConflict ? "×" : "") + WrittenNumber.amount(arrow.amount)
    let width = measure.width(of: text, size: size, isBold: true)
    var best = (box: Box(center: .zero, width: 0, height: 0), cost: Double.infinity)
    for (rank, share) in [0.42, 0.5, 0.35, 0.58, 0.28, 0.65, 0.22, 0.72].enumerated() {
      let box = Box(center: routes[position].place(at: share), width: width + 4, height: size + 3)
      var cost = Double(rank) * 2 + taken.reduce(0) { $0 + 10 * box.padded(by: 2).overlap(with: $1) }
      for circle in circles { cost += 20 * max(0, circle.radius + 1 - box.distance(to: circle.center)) }
      for (other, route) in routes.enumerated() where other != position {
        for piece in route.pieces { cost += box.length(ofLineFrom: piece.start, to: piece.end) }
      }
      if cost < best.cost { best = (box, cost) }
    }
    shapes.append(.rectangle(best.box, Drawing.Paint(fill: Palette.paper.opacity(0.88))))
    shapes.append(
      .text(
        Drawing.Text(
          text, at: best.box.center + Point(0, 0.36 * size), alignment: .middle, size: size, isBold: true,
          color: arrow.isConflict ? Color(0xA84300) : Palette.ink)))
    return best.box
  }

  private mutating func drawGroups(_ circles: [(center: Point, radius: Double)], placement: LabelPlacement) {
    let size = SectorPicture.nameSize
    let texts = styles.indices.map { group in
      let name = LabelText.lines(LabelText.singleLine(styles[group].label, limit: 60), width: 120) {
        measure.width(of: $0, size: size, isBold: true)
      }
      return (name: name, detail: detail(of: group))
    }
    let labels = styles.indices.map { group in
      let widths =
        texts[group].name.map { measure.width(of: $0, size: size, isBold: true) }
        + [measure.width(of: texts[group].detail, size: SectorPicture.detailSize, isBold: false)]
      return LabelPlacement.Label(
        center: circles[group].center, radius: circles[group].radius, width: (widths.max() ?? 0) + 2,
        height: Double(texts[group].name.count) * size * 1.2 + SectorPicture.detailSize * 1.3,
        importance: Double(flows.members[group].count))
    }
    let places = placement.places(for: labels)
    for group in styles.indices {
      let circle = StakeholderGlyph(
        center: circles[group].center, radius: circles[group].radius, group: styles[group])
      shapes.append(.group(title: styles[group].label + " – " + texts[group].detail, circle.shapes))
      guard let place = places[group] else { continue }
      extent = extent.union(place.box)
      let x =
        switch place.side.alignment {
        case .start: place.box.minX + 1
        case .middle: place.box.center.x
        case .end: place.box.maxX - 1
        }
      var top = place.box.minY
      shapes.append(.rectangle(place.box, Drawing.Paint(fill: Palette.paper.opacity(0.8))))
      for line in texts[group].name {
        shapes.append(
          .text(
            Drawing.Text(
              line, at: Point(x, top + 0.95 * size), alignment: place.side.alignment, size: size, isBold: true,
              isName: true)))
        top += size * 1.2
      }
      shapes.append(
        .text(
          Drawing.Text(
            texts[group].detail, at: Point(x, top + SectorPicture.detailSize), alignment: place.side.alignment,
            size: SectorPicture.detailSize, color: Palette.muted)))
    }
  }

  /// How many belong to a group, and what flows within it.
  private func detail(of group: Int) -> String {
    let count = flows.members[group].count
    let within = flows.amounts[group][group]
    return Language.SectorMap.detail(count, within: within > 0 ? WrittenNumber.amount(within) : nil)
  }

  /// What circles and arrows mean, a sentence each.
  var explanation: [String] {
    var sentences = Language.SectorMap.explanation(flows.amountTitle, isDirected: flows.isDirected)
    if !leftOut.isEmpty {
      let share = leftOut.reduce(0) { $0 + $1.amount } / max(flows.total, 1)
      sentences.append(Language.SectorMap.leftOut(leftOut.count, share: share))
    }
    return sentences
  }

  /// The legend.
  func legend(_ measure: any TextMeasure) -> [LegendSection] {
    var rows: [LegendSection.Row] = []
    let amounts = arrows.filter { !$0.isConflict }.map { $0.amount }.sorted()
    if let weakest = amounts.first, let strongest = amounts.last {
      for amount in weakest < strongest ? [weakest, strongest] : [strongest] {
        rows.append(
          LegendSection.Row(
            signWidth: 34,
            sign: {
              glyph.sample(
                .sample, width: 0.9 + 1.6 * glyph.width(ofStrength: amount), hasArrow: flows.isDirected, at: $0)
            }, text: WrittenNumber.amount(amount)))
      }
    }
    if arrows.contains(where: { $0.isConflict }) {
      let style = TieStyles.Style(title: Language.Maps.conflict, color: Palette.vermillion, dashes: [5, 3.5])
      rows.append(
        LegendSection.Row(
          signWidth: 34, sign: { glyph.sample(style, width: 1.3, hasArrow: false, at: $0) },
          text: Language.SectorMap.conflictSign))
    }
    var sections =
      rows.isEmpty ? [] : [LegendSection(Language.Maps.width(flows.amountTitle), rows: rows, measure: measure)]
    if let section = LegendSection.sizes(sizes, measure: measure) { sections.append(section) }
    return sections
  }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let strongest = arrows.filter { !$0.isConflict }.prefix(3).map { arrow in
      let ends = [arrow.from, arrow.to].map { LabelText.singleLine(styles[$0].label) }
      return Language.SectorMap.flow(ends[0], ends[1], WrittenNumber.amount(arrow.amount))
    }
    return Language.SectorMap.summary(styles.count, map.counts, strongest: strongest)
  }
}
