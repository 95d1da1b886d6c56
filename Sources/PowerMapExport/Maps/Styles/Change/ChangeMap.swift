public import PowerMapGraph

/// Two dates on one layout: which ties are new, gone, stronger, weaker, and who rose or fell.
public struct ChangeMap: MapStyle {
  /// The later map of the same people.
  public var later: StakeholderGraph?
  /// The column or measure whose ranking is compared; nil for influence exerted.
  public var measure: String?

  /// Makes the style.
  public init(to later: StakeholderGraph?, by measure: String? = nil) {
    self.later = later
    self.measure = measure
  }

  /// Yes: nearness is all that places say.
  public var keepsPositions: Bool { true }

  /// Everybody: whatever changed anywhere is to be seen.
  public var contentOfLargeMaps: LargeMapContent { .everybody }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when there is no later map, or the measure that was named is not there.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure text: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    guard let later else { throw .noLaterMap }
    if map.graph.order == 0, later.order == 0 {
      return try InfluenceMap().draw(map, renderer: renderer, measure: text)
    }
    let moves = try RankMoves(from: map.graph, to: later, by: measure, precision: map.precision)
    let union = MapUnion(map.graph, later, moves: moves)
    var drawn = try map.redone(of: union.graph)
    drawn.size = moves.size(in: union)
    let plan = InfluencePlan(drawn, measure: text, tieStyles: ChangeLook.styles(of: union.graph))
    let places = InfluencePlaces(plan, renderer: renderer)
    let picture = ChangePicture(plan, union: union, moves: moves, centers: places.centers)
    var page = Page(
      title: map.title, subtitle: drawn.subtitle(counting: picture.counts) + [picture.explanation],
      body: picture.shapes,
      extent: picture.extent, notes: picture.notes, legend: picture.legend(text))
    page.isFixed = drawn.positions != nil
    return DrawnMap(
      drawing: page.drawing(summary: picture.summary, measure: text), warnings: places.warnings, graph: union.graph)
  }
}

extension MapStyle where Self == ChangeMap {
  /// The change from a map to a later one.
  public static func change(to later: StakeholderGraph) -> ChangeMap { ChangeMap(to: later) }
}
