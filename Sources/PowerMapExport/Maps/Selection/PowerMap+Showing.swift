import PowerMapAnalysis
import PowerMapGraph

extension PowerMap {
  /// What was left out of a map and where what is drawn stands in it.
  struct Part: Sendable {
    /// The map in full.
    let whole: StakeholderGraph
    /// The stakeholders that are drawn, by their places in the whole.
    let vertices: [Vertex]
    /// The rows of ties that are drawn.
    let rows: [Int]
    /// How much is drawn and why, in one sentence.
    let sentence: String
    /// How to see what was left out.
    let advice: String
  }

  /// The map as a user asks for it to be shown: a part of it where it is large.
  ///
  /// Sizes, colors and all other numbers stay those of the whole map.
  ///
  /// - Parameters:
  ///   - id: the way to choose; nil for the usual one where there are more than 300 stakeholders, or more than the limit.
  ///   - limit: the most stakeholders to choose; nil for 150.
  ///   - content: what the style shows of large maps.
  /// - Throws: `MapError.unknownSelection` for an id that is none.
  func showing(_ id: String?, limit: Int?, suiting content: LargeMapContent) throws(MapError) -> PowerMap {
    let isLarge = graph.order > (limit ?? MapSelectionCatalog.largestWhole)
    let limit = limit ?? MapSelectionCatalog.limit
    guard let id = id ?? (isLarge ? content.selection(for: graph, limit: limit) : nil) else {
      switch content {
      case .ties: return showingStrongestTies()
      case .rows:
        return groups == nil
          ? showingStrongestTies(aboveEach: MapExcerpt.mostTiesInRows, each: MapExcerpt.tiesInRows)
          : showingStrongestTies()
      case .stakeholders, .everybody: return self
      }
    }
    guard let entry = MapSelectionCatalog.entry(id) else { throw .unknownSelection(id) }
    guard let selection = entry.selection else { return self }
    if content == .stakeholders {
      let isTop = selection is TopSelection
      return isTop
        ? showing(TopSelection(joins: false), limit: limit, drawsTies: false)
        : showing(selection, limit: limit, drawsTies: false)
    }
    if content == .rows, groups == nil {
      var excerpt = selection.excerpt(of: self, required: required, limit: max(1, limit))
      let count = Double(excerpt.vertices.count)
      if Double(excerpt.pairs.count) > MapExcerpt.mostTiesInRows * count {
        let drawn = excerpt.vertices.sorted()
        let limit = Int(MapExcerpt.tiesInRows * count)
        excerpt.pairs = Set(StrongestTies(among: drawn, in: graph.contacts, limit: limit).pairs)
      }
      return showing(excerpt, drawsTies: true)
    }
    return showing(selection, limit: limit)
  }

  /// The map with only what a selection chooses; decision makers and targets always stay.
  ///
  /// - Parameters:
  ///   - selection: chooses.
  ///   - limit: the most stakeholders to draw, unless decision makers and targets are more.
  ///   - drawsTies: whether the map will show ties, so that its caption speaks of them.
  public func showing(_ selection: some MapSelection, limit: Int, drawsTies: Bool = true) -> PowerMap {
    return showing(selection.excerpt(of: self, required: required, limit: max(1, limit)), drawsTies: drawsTies)
  }

  /// Decision makers and targets.
  private var required: [Vertex] {
    graph.vertices.filter { graph[$0].isDecisionMaker == true || graph[$0].isTarget == true }
  }

  /// The map with everybody, and where lines would hide each other only the strongest ties.
  ///
  /// - Parameters:
  ///   - most: for each stakeholder, so many pairs with ties are drawn in full.
  ///   - count: for each stakeholder, so many are drawn where there are more.
  private func showingStrongestTies(
    aboveEach most: Double = Double(MapSelectionCatalog.mostTiesPerStakeholder),
    each count: Double = Double(MapExcerpt.tiesPerStakeholder)
  ) -> PowerMap {
    let contacts = graph.contacts
    let pairCount = contacts.outgoing.heads.count / 2
    guard Double(pairCount) > most * Double(graph.order) else { return self }
    let ties = StrongestTies(
      among: Array(graph.vertices), in: contacts, limit: Int(count * Double(graph.order)))
    let excerpt = MapExcerpt(
      vertices: graph.vertices, pairs: ties.pairs, reason: Language.Excerpt.strongest)
    return showing(excerpt, drawsTies: true)
  }

  private func showing(_ excerpt: MapExcerpt, drawsTies: Bool) -> PowerMap {
    let ties = graph.ties
    let rows = (0..<ties.count).filter { row in
      let (source, target) = (ties.sources[row], ties.targets[row])
      return source == target
        ? excerpt.vertices.contains(source) : excerpt.pairs.contains(StrongestTies.Pair(source, target))
    }
    let vertices = excerpt.vertices.sorted()
    guard vertices.count < graph.order || rows.count < ties.count else { return self }
    var part = self
    part.graph = graph.selecting(vertices: excerpt.vertices, rows: Set(rows))
    part.size = size?.selecting(vertices)
    part.shade = shade?.selecting(vertices)
    part.groups = groups?.selecting(vertices)
    part.shape = shape?.selecting(vertices)
    if case .categories(let categories) = outline { part.outline = .categories(categories.selecting(vertices)) }
    if case .value(let title, let texts) = labelContent {
      part.labelContent = .value(title: title, texts: vertices.map { texts[$0.index] })
    }
    part.width = width?.selecting(rows: rows)
    if labelLimit == PowerMap.labelLimit(forOrder: graph.order) {
      part.labelLimit = PowerMap.labelLimit(forOrder: vertices.count)
    }
    part.part = Part(
      whole: graph, vertices: vertices, rows: rows,
      sentence: sentence(excerpt, ties: drawsTies ? part.graph.tieCounts.onMap : nil),
      advice: Language.Excerpt.advice(drawsEverybody: vertices.count == graph.order, hasGroups: groups != nil))
    return part
  }

  private func sentence(_ excerpt: MapExcerpt, ties: Int?) -> String {
    Language.Excerpt.sentence(
      excerpt.vertices.count, of: graph.order, ties: ties.map { (drawn: $0, of: graph.tieCounts.onMap) }, excerpt.reason
    )
  }
}

extension PowerMap {
  /// A column or a measure of the whole map, for those who are drawn.
  func quantity(named name: String) -> Quantity? {
    guard let part else { return Quantity.named(name, in: graph, precision: precision) }
    return Quantity.named(name, in: part.whole, precision: precision)?.selecting(part.vertices)
  }

  /// The first of several columns or measures that the whole map has.
  func quantity(firstOf names: [String]) -> Quantity? { names.lazy.compactMap { quantity(named: $0) }.first }
}

extension Quantity {
  /// The numbers of some stakeholders; what they mean stays as it was.
  func selecting(_ vertices: [Vertex]) -> Quantity {
    var part = self
    part.values = vertices.map { values[$0.index] }
    return part
  }
}

extension Categories {
  /// The categories of some stakeholders; categories that nobody is in any more stay.
  func selecting(_ vertices: [Vertex]) -> Categories {
    Categories(title: title, labels: labels, codes: vertices.map { codes[$0.index] })
  }
}

extension Grouping {
  /// The groups of some stakeholders.
  func selecting(_ vertices: [Vertex]) -> Grouping { Grouping(vertices.map { label(of: $0) }) }
}

extension Drawing {
  /// The drawing of a part of a map with its marks counted as in the whole.
  func renumbered(as part: PowerMap.Part) -> Drawing {
    var drawing = self
    drawing.shapes = shapes.map { $0.renumbered(as: part) }
    return drawing
  }
}

extension Drawing.Shape {
  fileprivate func renumbered(as part: PowerMap.Part) -> Drawing.Shape {
    switch self {
    case .group(let title, let shapes): .group(title: title, shapes.map { $0.renumbered(as: part) })
    case .marked(let mark, let shape): .marked(mark.renumbered(as: part), shape.renumbered(as: part))
    default: self
    }
  }
}

extension Drawing.Mark {
  fileprivate func renumbered(as part: PowerMap.Part) -> Drawing.Mark {
    switch self {
    case .stakeholder(let position, let body): .stakeholder(part.vertices[position].index, body)
    case .tie(let rows, let from, let to, let arrowAtStart, let arrowAtEnd):
      .tie(
        rows: rows.map { part.rows[$0] }, from: part.vertices[from].index, to: part.vertices[to].index,
        arrowAtStart: arrowAtStart, arrowAtEnd: arrowAtEnd)
    case .label(let position, let line): .label(part.vertices[position].index, line: line)
    case .legend: self
    }
  }
}
