import PowerMapGraph

/// Everything about an influence map that is known before anybody has a place.
struct InfluencePlan {
  let map: PowerMap
  let sizes: SizeScale
  let groups: GroupStyles?
  let tieStyles: TieStyles
  let bundles: [TieBundle]
  /// Whether strengths differ.
  let hasStrengths: Bool
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
  /// - Parameter styles: how ties look; nil for a look for each kind.
  init(_ map: PowerMap, measure: any TextMeasure, tieStyles styles: TieStyles? = nil) {
    let graph = map.graph
    self.map = map
    sizes = SizeScale(map.size, radii: InfluencePlan.radii(forOrder: graph.order))
    groups = map.groups.map { GroupStyles($0) }
    tieStyles = styles ?? TieStyles(graph.ties)
    bundles = TieBundle.bundles(of: graph, styles: tieStyles)
    hasStrengths = Set(bundles.lazy.map { $0.strength }).count > 1
    let strongest = graph.about.conventions.scaleMaximum ?? bundles.map { $0.strength }.max() ?? 1
    ties = TieGlyph(strongest: strongest, isDirected: !graph.isUndirected, tieCount: bundles.count)
    let labelled = map.labelled
    let size = graph.order <= 30 ? 10.5 : (graph.order <= 60 ? 9.5 : (graph.order <= PowerMap.labelsForAll ? 8.5 : 8))
    labels = graph.vertices.map { vertex in
      labelled.contains(vertex) ? Label(map.name(of: vertex), size: size, measure: measure) : nil
    }
    var isTied = [Bool](repeating: false, count: graph.order)
    for bundle in bundles {
      isTied[bundle.first.index] = true
      isTied[bundle.second.index] = true
    }
    tied = graph.vertices.filter { isTied[$0.index] }
    isolates = graph.vertices.filter { !isTied[$0.index] }
  }

  private static func radii(forOrder order: Int) -> ClosedRange<Double> {
    switch order {
    case ...45: 7...23
    case ...100: 5.5...18
    case ...300: 3.5...13
    default: 1.8...8
    }
  }

  /// Whether there is conflict on the map.
  var hasConflict: Bool { bundles.contains { tieStyles.isConflict($0.style) } }

  /// The width of the line of a bundle.
  func width(of bundle: TieBundle) -> Double {
    hasStrengths ? ties.width(ofStrength: bundle.strength) : ties.plainWidth
  }

  /// A stakeholder at a place.
  func glyph(of vertex: Vertex, at center: Point) -> StakeholderGlyph {
    StakeholderGlyph(
      center: center, radius: sizes.radius(at: vertex.index), group: groups?[vertex],
      isDecisionMaker: map.graph[vertex].isDecisionMaker == true, isSizeUnknown: sizes.isUnknown(vertex.index))
  }

  /// The room of a stakeholder: its circle, and its label below.
  func room(of vertex: Vertex) -> (width: Double, height: Double, labelHeight: Double) {
    let reach = glyph(of: vertex, at: .zero).reach
    guard let label = labels[vertex.index] else { return (2 * reach, 2 * reach, 0) }
    let labelHeight = label.height + InfluencePlan.labelGap
    return (max(2 * reach, label.width), 2 * reach + labelHeight, labelHeight)
  }

  /// What the layout engine is asked: strong ties are short, conflict is long.
  var problem: LayoutProblem {
    var position = [Int](repeating: 0, count: map.graph.order)
    for (index, vertex) in tied.enumerated() { position[vertex.index] = index }
    let nodes = tied.map { vertex in
      let room = self.room(of: vertex)
      return LayoutProblem.Node(label: map.name(of: vertex), width: room.width, height: room.height)
    }
    var linkOfPair: [[Vertex]: Int] = [:]
    var links: [LayoutProblem.Link] = []
    for bundle in bundles {
      let share = ties.strongest > 0 ? min(bundle.strength / ties.strongest, 1) : 1
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
    return LayoutProblem(nodes: nodes, links: links)
  }

  /// The legend.
  func legend(_ measure: any TextMeasure) -> [LegendSection] {
    var sections: [LegendSection] = []
    if let groups { sections.append(.groups(groups, title: map.groupTitle, measure: measure)) }
    if !bundles.isEmpty {
      sections.append(.ties(tieStyles, bundles: bundles, glyph: ties, measure: measure))
    }
    if hasStrengths {
      sections.append(.strengths(strengthSamples, glyph: ties, measure: measure))
    }
    if let section = LegendSection.sizes(sizes, measure: measure) { sections.append(section) }
    var marks: [LegendSection.Row] = []
    if !map.graph.decisionMakers.isEmpty { marks.append(.decisionMaker) }
    if map.graph.vertices.contains(where: { sizes.isUnknown($0.index) }) { marks.append(.sizeUnknown) }
    if map.labelLimit < map.graph.order {
      marks.append(.remark("the \(map.labelLimit) most important are named"))
    }
    if !marks.isEmpty { sections.append(.marks(marks, measure: measure)) }
    return sections
  }

  /// Strengths that stand for the scale of widths, weak to strong.
  private var strengthSamples: [Double] {
    let distinct = Set(bundles.map { $0.strength }).sorted()
    guard let lowest = distinct.first, let highest = distinct.last else { return [] }
    return distinct.count <= 3 ? distinct : [lowest, lowest / 2 + highest / 2, highest]
  }

  /// What the map shows, for those who cannot see it.
  var summary: String {
    let first = tied.sorted { (map.importance(of: $1), $0) < (map.importance(of: $0), $1) }.prefix(5)
    let names = first.map { map.name(of: $0) }.joined(separator: ", ")
    let largest = names.isEmpty ? "" : " Most important by size and contacts: \(names)."
    let cutOff = isolates.isEmpty ? "" : " \(isolates.count) without any tie."
    return "Influence map. " + map.counts + largest + cutOff
  }
}
