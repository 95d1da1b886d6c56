public import PowerMapAnalysis
public import PowerMapGraph

/// A map of power that is to be drawn: a graph, and what the size and the color of its circles show.
public struct PowerMap: Sendable {
  /// Who is tied to whom.
  public internal(set) var graph: StakeholderGraph
  /// The title.
  public var title: String
  /// What the area of circles shows, nil for circles alike.
  public var size: Quantity?
  /// The groups that colors show, nil for one color.
  public var groups: Grouping?
  /// What the groups are called.
  public var groupTitle: String
  /// The colors of the groups by their labels, where the file gives them; empty for colors of our own.
  private(set) var ownColors: [String: Color] = [:]
  /// The numbers that colors show instead of groups, nil for the groups.
  public var shade: Quantity?
  /// What forms show, nil for circles alike.
  public var shape: Categories?
  /// What outlines show, nil for what the style shows by them.
  public var outline: OutlineContent?
  /// What stands beside everybody.
  public var labelContent = LabelContent.name
  /// What widths of lines show, nil for strength.
  public var width: TieQuantity?
  /// Sentences about what was left out before, shown below the title.
  public var remarks: [String] = []
  /// Where stakeholders stood on an earlier map, nil where they may stand anywhere.
  public var positions: MapPositions?
  /// Whether they stand where the file of another program says, where it does and no positions are given.
  private var keepsOwnPlaces = false
  /// The most stakeholders that are labelled.
  public var labelLimit: Int
  /// What a user asked for, nil for a map of what was computed before.
  private var options: MapOptions?
  /// How exactly measures are computed that can be estimated.
  public var precision = Precision.automatic
  /// What was left out, nil where the map is drawn in full.
  var part: Part?
  /// How tightly it is drawn.
  var fit = PageFit()

  /// The number of stakeholders up to which all are labelled.
  static let labelsForAll = 150
  private static let labelsOfMany = 80

  /// Prepares a map with what was computed before.
  public init(
    of graph: StakeholderGraph, sizedBy scores: Scores? = nil, called sizeTitle: String? = nil,
    coloredBy groups: Grouping? = nil, called groupTitle: String? = nil, title: String? = nil
  ) {
    self.graph = graph
    self.title = title ?? graph.about.title ?? Language.Maps.untitled
    self.size = scores.map { Quantity(sizeTitle ?? Language.Maps.score, scores: $0) }
    self.groups = groups
    self.groupTitle = groupTitle ?? Language.Maps.group
    self.labelLimit = PowerMap.labelLimit(forOrder: graph.order)
  }

  /// The most stakeholders that are labelled where nothing else is asked for.
  static func labelLimit(forOrder order: Int) -> Int { order <= labelsForAll ? order : labelsOfMany }

  /// Prepares a map as a user asks for it.
  ///
  /// - Throws: `MapError` when the options name what the graph has not got.
  public init(of graph: StakeholderGraph, options: MapOptions) throws(MapError) {
    self.init(of: graph, title: options.title)
    self.options = options
    precision = options.precision
    if let name = options.size {
      guard let quantity = Quantity.named(name, in: graph, precision: precision) else { throw .unknownQuantity(name) }
      size = quantity
    } else {
      size = Quantity.named("strength.out", in: graph) ?? Quantity.named("degree.out", in: graph)
    }
    if let grouping = graph.grouping {
      groups = grouping
      groupTitle = Quantity.words(of: graph.groupColumn ?? "group")
    } else if let column = TwoModeSides.column(of: graph) {
      groups = graph.grouping(named: column)
      groupTitle = Quantity.words(of: column)
    }
    if let name = options.color {
      try color(by: name)
    } else if let own = OwnColors(in: graph, groupsCalled: groupTitle) {
      (groups, groupTitle, ownColors) = (own.groups, own.title, own.colorOfLabel)
    }
    if let name = options.shape { shape = try categories(name) }
    if let name = options.outline {
      let isStance = name == "stance" && graph.stakeholders.contains { $0.stance != nil }
      outline = isStance ? .stance : .categories(try categories(name))
    }
    if let name = options.label {
      guard let content = LabelContent.named(name, in: graph, precision: precision) else { throw .unknownColumn(name) }
      labelContent = content
    }
    if let name = options.width, name != "weight" {
      guard let quantity = TieQuantity(named: name, in: graph) else { throw .unknownTieColumn(name) }
      width = quantity
    }
    if let limit = options.labelLimit { labelLimit = max(0, limit) }
    remarks = options.remarks
    positions = options.positions
    keepsOwnPlaces = options.keepsOwnPlaces
  }

  /// Colors by numbers where the column or measure has them, else by words.
  private mutating func color(by name: String) throws(MapError) {
    let isText = ["group", "sector", "kind"].contains(name)
    if !isText, let quantity = Quantity.named(name, in: graph, precision: precision) {
      shade = quantity
    } else if let grouping = Categories.grouping(named: name, in: graph) {
      groups = grouping
      groupTitle = Categories.title(of: name)
    } else {
      throw .unknownColumn(name)
    }
  }

  private func categories(_ name: String) throws(MapError) -> Categories {
    guard let categories = Categories.named(name, in: graph, precision: precision) else { throw .unknownColumn(name) }
    return categories
  }

  /// The map of another graph as it was asked for of this one; widths and what was computed before stay behind.
  func redone(of other: StakeholderGraph) throws(MapError) -> PowerMap {
    var asked = options ?? MapOptions()
    asked.width = nil
    asked.size = nil
    asked.title = title
    var map = try PowerMap(of: other, options: asked)
    map.fit = fit
    return map
  }

  /// Draws a graph as a user asks for it.
  public static func drawing(
    of graph: StakeholderGraph, options: MapOptions, renderer: MapRenderer = MapRenderer()
  ) throws(MapError) -> DrawnMap {
    guard let entry = MapStyleCatalog.entry(options.style) else { throw .unknownStyle(options.style) }
    let style = entry.style(options)
    let map = try PowerMap(of: graph, options: options).showing(
      options.show, limit: options.showLimit, suiting: style.contentOfLargeMaps)
    return try map.drawing(style, renderer: renderer)
  }

  /// Draws the map in a style.
  ///
  /// - Parameters:
  ///   - style: the style.
  ///   - renderer: finds places and measures text.
  ///   - measure: tells how wide text is; nil to ask the renderer.
  public func drawing(
    _ style: some MapStyle, renderer: MapRenderer = MapRenderer(), measure: (any TextMeasure)? = nil
  ) throws(MapError) -> DrawnMap {
    guard let measure else {
      let measured = renderer.metrics(for: texts)
      var drawn = try drawing(style, renderer: renderer, measure: measured.metrics)
      drawn.warnings = measured.warnings + drawn.warnings
      return drawn
    }
    var drawn = try drawnForPaper(style, renderer: renderer, measure: measure)
    if positions != nil, !style.keepsPositions {
      drawn.warnings.append(Language.Maps.positionsUnused)
    }
    if let part {
      drawn.drawing = drawn.drawing.renumbered(as: part)
      drawn.notes.append(part.advice)
    }
    return drawn
  }

  /// The looks of the groups that colors show, nil for one color.
  var groupStyles: GroupStyles? { groups.map { GroupStyles($0, colors: ownColors) } }

  /// Where stakeholders stand in the file of another program, nil where it does not say or that is not wanted.
  var ownPlaces: OwnPlaces? { keepsOwnPlaces && positions == nil ? OwnPlaces(in: graph) : nil }

  /// All texts of users that may appear.
  private var texts: [String] {
    var texts = graph.stakeholders.map { $0.name } + graph.ties.kinds.texts + (groups?.labels ?? [])
    texts += [
      title, graph.about.question ?? "", groupTitle, size?.title ?? "", shade?.title ?? "", source ?? "", counts,
    ]
    texts += remarks + (shape.map { [$0.title] + $0.labels } ?? [])
    if case .categories(let categories) = outline { texts += [categories.title] + categories.labels }
    if case .value(let title, let values) = labelContent { texts += [title] + values.compactMap { $0 } }
    if labelContent == .id { texts += graph.stakeholders.map { $0.id.text } }
    return texts
  }
}

extension PowerMap {
  /// The name of a stakeholder as maps show it.
  func name(of vertex: Vertex) -> String {
    let name = LabelText.singleLine(graph[vertex].name)
    return name.isEmpty ? LabelText.singleLine(graph[vertex].id.text) : name
  }

  /// What is shown when a person points at a stakeholder: the name, the group and the number behind the size.
  func details(of vertex: Vertex) -> String {
    var details: [String] = []
    if let groups { details.append(LabelText.singleLine(groups.label(of: vertex))) }
    if let shade, shade.title != size?.title {
      let value = shade.values[vertex.index].map { WrittenNumber.short($0) } ?? Categories.noData
      details.append("\(LabelText.singleLine(shade.title)) \(value)")
    }
    var categories = [shape]
    if case .categories(let outlines) = outline { categories.append(outlines) }
    for case let shown? in categories where shown.title != groupTitle {
      details.append("\(LabelText.singleLine(shown.title)) \(shown.label(of: vertex))")
    }
    if let size, let value = size.values[vertex.index] {
      details.append("\(LabelText.singleLine(size.title)) \(WrittenNumber.short(value))")
    }
    if graph[vertex].isDecisionMaker == true { details.append(Language.Maps.takesPart) }
    return details.isEmpty ? name(of: vertex) : name(of: vertex) + " – " + details.joined(separator: "; ")
  }

  /// A note that lists some stakeholders, the first sixty by name; nil where there are none.
  func note(_ words: String, _ vertices: [Vertex]) -> String? {
    guard !vertices.isEmpty else { return nil }
    let names = vertices.prefix(60).map { name(of: $0) }.joined(separator: ", ")
    return "\(words): \(names)" + (vertices.count > 60 ? Language.Maps.more(vertices.count - 60) : "")
  }

  /// How important a stakeholder is for this map: by the size, then by the number of contacts.
  func importance(of vertex: Vertex) -> Double {
    let largest = size?.largestMagnitude ?? 0
    let share = largest > 0 ? (size?.values[vertex.index] ?? 0) / largest : 0
    let degree = graph.positive.outgoing.degree(of: vertex) + graph.positive.incoming.degree(of: vertex)
    return share + 0.5 * Double(degree) / Double(max(1, 2 * graph.order))
  }

  /// How important everybody is for this map, in order.
  var importances: [Double] { graph.vertices.map { importance(of: $0) } }

  /// The stakeholders that are labelled: the most important ones where not all are.
  var labelled: Set<Vertex> {
    let importances = self.importances
    let order = graph.vertices.sorted {
      (importances[$1.index], $0.index) < (importances[$0.index], $1.index)
    }
    return Set(order.prefix(nameCount))
  }

  /// How many stakeholders are labelled.
  var nameCount: Int {
    let count = min(labelLimit, graph.order)
    return min(count, Int((fit.names * Double(count)).rounded(.up)))
  }

  /// The sentences below the title that every style begins with: question, period, counts.
  var subtitle: [String] { subtitle(counting: counts) }

  /// The same with other words about how much is on the map.
  func subtitle(counting counts: String) -> [String] {
    var sentences: [String] = []
    let about = graph.about
    let period = about.period.words
    if let question = about.question, !LabelText.singleLine(question).isEmpty {
      sentences.append(question + (period.map { " (\($0))" } ?? ""))
    } else if let period {
      sentences.append(period)
    }
    sentences.append(counts)
    let zeroRows = (part?.whole ?? graph).tieCounts.zeroRows
    if zeroRows > 0 { sentences.append(Language.Maps.zeros(zeroRows)) }
    return sentences + remarks
  }

  /// How much is on the map, in one sentence.
  var counts: String {
    if let part { return part.sentence }
    return Language.Maps.counts(graph.order, graph.tieCounts.onMap, conflicts: graph.tieCounts.negative)
  }
}
