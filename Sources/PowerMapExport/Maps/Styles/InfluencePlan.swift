import PowerMapGraph

/// Everything about an influence map that is known before anybody has a place.
struct InfluencePlan {
  let map: PowerMap
  let looks: StakeholderLooks
  let tieStyles: TieStyles
  let bundles: [TieBundle]
  /// Ties of somebody with itself.
  let loops: [TieBundle]
  private let looped: Set<Vertex>
  /// Whether strengths differ.
  let hasStrengths: Bool
  /// How wide the lines of bundles and loops are.
  let widths: TieWidths
  /// The looks of the map's groups, nil on a map without: styles may place by them while colors show something else.
  let groups: GroupStyles?
  let ties: TieGlyph
  /// A label for each stakeholder, nil for those without.
  let labels: [Label?]
  /// Those with a tie, in order: the nodes of the layout problem.
  let tied: [Vertex]
  /// Those without, in order.
  let isolates: [Vertex]

  /// The distance between a circle and its label.
  static let labelGap = 2.5

  /// Prepares a map.
  ///
  /// - Parameters:
  ///   - map: what is drawn.
  ///   - measure: tells how wide text is.
  ///   - styles: how ties look; nil for a look for each kind.
  ///   - isDrawn: whether a row of the tie table is drawn.
  ///   - named: somebody who is labelled in any case.
  init(
    _ map: PowerMap, measure: any TextMeasure, tieStyles styles: TieStyles? = nil,
    drawing isDrawn: (Int) -> Bool = { _ in true }, naming named: Vertex? = nil
  ) {
    let graph = map.graph
    let size = graph.order <= 30 ? 10.5 : (graph.order <= 60 ? 9.5 : 8.5)
    var map = map
    let fit = map.fit
    map.fit = PageFit()
    var labels = InfluencePlan.labels(on: map, size: size, measure: measure)
    if let limit = InfluencePlan.printableCount(of: labels, on: map) { map.labelLimit = limit }
    map.fit = fit
    let labelled = map.labelled
    for vertex in graph.vertices where !labelled.contains(vertex) { labels[vertex.index] = nil }
    if let named { labels[named.index] = map.label(of: named, size: size, measure: measure) }
    self.labels = labels
    self.map = map
    looks = StakeholderLooks(map, radii: InfluencePlan.radii(forOrder: graph.order, share: map.fit.radius))
    groups = map.shade == nil ? looks.fills : map.groupStyles
    tieStyles = styles ?? TieStyles(graph.ties)
    bundles = TieBundle.bundles(of: graph, styles: tieStyles, where: isDrawn)
    loops = TieBundle.loops(of: graph, styles: tieStyles, where: isDrawn)
    looped = Set(loops.map { $0.first })
    hasStrengths = Set((bundles + loops).map { $0.strength }).count > 1
    widths = TieWidths(map, bundles: bundles + loops)
    ties = TieGlyph(strongest: widths.strongest, isDirected: !graph.isUndirected, tieCount: bundles.count)
    var isTied = [Bool](repeating: false, count: graph.order)
    for bundle in bundles {
      isTied[bundle.first.index] = true
      isTied[bundle.second.index] = true
    }
    tied = graph.vertices.filter { isTied[$0.index] }
    isolates = graph.vertices.filter { !isTied[$0.index] }
  }

  /// The labels of those that are labelled.
  private static func labels(on map: PowerMap, size: Double, measure: any TextMeasure) -> [Label?] {
    let labelled = map.labelled
    return map.graph.vertices.map { labelled.contains($0) ? map.label(of: $0, size: size, measure: measure) : nil }
  }

  /// How many labels, the most important first, leave a page that can be read in print; nil where all do, where there are few
  /// stakeholders, or where a user asked for a number.
  private static func printableCount(of labels: [Label?], on map: PowerMap) -> Int? {
    let order = map.graph.order
    guard order > fewestOfMany, map.labelLimit == PowerMap.labelLimit(forOrder: order) else { return nil }
    let importances = map.importances
    let ranking = labels.indices.filter { labels[$0] != nil }.sorted {
      (importances[$1], $0) < (importances[$0], $1)
    }
    var area = 0.0
    for (count, position) in ranking.enumerated() {
      guard let label = labels[position] else { continue }
      area += (label.width + 8) * (label.height + 16)
      if area > printableArea { return max(count, 1) }
    }
    return nil
  }

  /// Up to so many stakeholders all keep their names.
  private static let fewestOfMany = 60
  /// The room of all labels together, in square points: layouts take five to ten times as much, and letters stay legible on A4 or
  /// Letter up to about 1.2 million.
  private static let printableArea = 140_000.0

  private static func radii(forOrder order: Int, share: Double) -> ClosedRange<Double> {
    let usual: ClosedRange<Double> =
      switch order {
      case ...45: 7...23
      case ...100: 5.5...18
      case ...300: 3.5...13
      default: 1.8...8
      }
    // The smallest stay large enough for letters.
    return usual.lowerBound...max(usual.lowerBound, share * usual.upperBound)
  }

  /// What areas show.
  var sizes: SizeScale { looks.sizes }

  /// Whether there is conflict on the map.
  var hasConflict: Bool { bundles.contains { tieStyles.isConflict($0.style) } }

  /// The width of the line of a bundle.
  func width(of bundle: TieBundle) -> Double { widths.width(of: bundle, glyph: ties) }

  /// Which ends of a bundle have arrowheads: influence that flows one way.
  func arrows(of bundle: TieBundle) -> (atStart: Bool, atEnd: Bool) {
    let hasArrow = ties.isDirected && !bundle.isBothWays
    return (hasArrow && bundle.backward > 0, hasArrow && bundle.forward > 0)
  }

  /// The tips of all arrows; none on maps of so many that labels cannot keep off them.
  func arrowheads(along routes: [TieRoute], of bundles: [TieBundle]) -> [Point] {
    guard bundles.count <= InfluencePlan.mostArrows else { return [] }
    return zip(bundles, routes).flatMap { bundle, route in
      let arrows = self.arrows(of: bundle)
      return (arrows.atStart ? [route.start] : []) + (arrows.atEnd ? [route.end] : [])
    }
  }

  private static let mostArrows = 250

  /// A stakeholder at a place.
  func glyph(of vertex: Vertex, at center: Point) -> StakeholderGlyph { looks.glyph(of: vertex, at: center) }

  /// The room of a stakeholder: its circle with loops, and its label below.
  func room(of vertex: Vertex) -> (width: Double, height: Double, labelHeight: Double) {
    let circle = glyph(of: vertex, at: .zero).reach
    let reach = circle + (looped.contains(vertex) ? TieGlyph.loopHeight(forReach: circle) : 0)
    guard let label = labels[vertex.index] else { return (2 * reach, 2 * reach, 0) }
    let labelHeight = label.height + InfluencePlan.labelGap
    return (max(2 * reach, label.width), 2 * reach + labelHeight, labelHeight)
  }

  /// The circle of a stakeholder and its label below as one box as far as the page has room for it, and how far the circle lies above the
  /// middle of it.
  func member(_ vertex: Vertex) -> (width: Double, height: Double, lift: Double) {
    let room = self.room(of: vertex)
    let circle = room.height - room.labelHeight
    let labelHeight = map.fit.room * room.labelHeight
    return (max(circle, map.fit.room * room.width), circle + labelHeight, labelHeight / 2)
  }

  /// What the layout engine is asked: strong ties are short, conflict is long.
  var problem: LayoutProblem {
    var position = [Int](repeating: 0, count: map.graph.order)
    for (index, vertex) in tied.enumerated() { position[vertex.index] = index }
    let nodes = tied.map { vertex in
      let room = member(vertex)
      return LayoutProblem.Node(label: map.name(of: vertex), width: room.width, height: room.height)
    }
    let strongest = map.graph.about.conventions.scaleMaximum ?? bundles.map { $0.strength }.max() ?? 1
    var linkOfPair: [[Vertex]: Int] = [:]
    var links: [LayoutProblem.Link] = []
    for bundle in bundles {
      let share = strongest > 0 ? min(bundle.strength / strongest, 1) : 1
      let length = tieStyles.isConflict(bundle.style) ? 2.4 : (hasStrengths ? 1.6 - 0.7 * share : 1.2)
      let pair = [bundle.first, bundle.second]
      if let link = linkOfPair[pair] {
        links[link].length = min(links[link].length, length)
      } else {
        linkOfPair[pair] = links.count
        links.append(
          LayoutProblem.Link(tail: position[bundle.first.index], head: position[bundle.second.index], length: length))
      }
    }
    var problem = LayoutProblem(nodes: nodes, links: links)
    if let proportion = map.fit.proportion { problem.proportion = proportion }
    problem.density = map.fit.density(problem.density)
    return problem
  }

  /// The legend.
  func legend(_ measure: any TextMeasure) -> [LegendSection] {
    var sections = looks.legend(measure: measure)
    if !bundles.isEmpty || !loops.isEmpty {
      sections.append(.ties(tieStyles, bundles: bundles + loops, glyph: ties, measure: measure))
    }
    if widths.areTelling {
      sections.append(
        .strengths(
          widths.samples, title: widths.title, unknownCount: widths.unknownCount, glyph: ties, measure: measure))
    }
    if let section = LegendSection.sizes(looks.sizes, measure: measure) { sections.append(section) }
    let marks = looks.marks(among: map.graph.vertices)
    if !marks.isEmpty { sections.append(.marks(marks, measure: measure)) }
    return sections
  }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let first = tied.sorted { (map.importance(of: $1), $0) < (map.importance(of: $0), $1) }.prefix(5)
    let names = first.map { map.name(of: $0) }.joined(separator: ", ")
    return Language.InfluenceMap.summary(map.counts, largest: names, isolates: isolates.count)
  }
}
