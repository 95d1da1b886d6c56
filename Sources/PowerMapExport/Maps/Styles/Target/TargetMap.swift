import PowerMapGraph

/// The target map: a decision maker in the middle, those who can reach them in one, two, three steps around, allies on one side and
/// opponents on the other.
public struct TargetMap: MapStyle {
  /// The identity of the one in the middle; nil for a decision maker, or whoever receives most influence where nobody is marked as one.
  public var target: String?
  /// The side on which support stands.
  public var support: Side

  /// Makes the style.
  public init(_ target: String? = nil, support: Side = .left) {
    self.target = target
    self.support = support
  }

  /// Everybody: steps to the one in the middle are counted on the whole map.
  public var contentOfLargeMaps: LargeMapContent { .everybody }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when there is nobody of that identity.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    guard map.graph.order > 0 else { return try InfluenceMap().draw(map, renderer: renderer, measure: measure) }
    let center = try center(of: map)
    let routes = TargetRoutes(to: center, in: map.graph)
    let plan = InfluencePlan(map, measure: measure, drawing: routes.isOnRoute, naming: center)
    let picture = TargetPicture(plan, routes: routes, support: support, measure: measure)
    let isAssumed = target == nil && map.graph.decisionMakers.isEmpty
    let assumption =
      isAssumed
      ? [Language.TargetMap.assumed(map.name(of: center))]
      : []
    let page = Page(
      title: map.title, subtitle: map.subtitle + assumption + picture.explanation, body: picture.shapes,
      extent: picture.extent,
      notes: picture.notes, legend: picture.legend(measure))
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: measure))
  }

  /// The one that was named; else of those who decide a target of the effort, then the one with the highest rating, then the most important;
  /// where nobody decides, whoever receives most influence.
  private func center(of map: PowerMap) throws(MapError) -> Vertex {
    let graph = map.graph
    if let target {
      guard let vertex = graph.vertex(of: Stakeholder.ID(target)) else { throw .unknownStakeholder(target) }
      return vertex
    }
    let best = graph.decisionMakers.max { left, right in
      let (one, other) = (graph[left], graph[right])
      let ranks = (one.isTarget == true ? 1 : 0, other.isTarget == true ? 1 : 0)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      if one.influence != other.influence { return (one.influence ?? -1) < (other.influence ?? -1) }
      return (map.importance(of: left), right) < (map.importance(of: right), left)
    }
    return best ?? receiver(on: map)
  }

  /// Whoever receives most influence, the first of several.
  private func receiver(on map: PowerMap) -> Vertex {
    let received = map.quantity(named: "strength.in")?.values ?? []
    return map.graph.vertices.max { left, right in
      func value(_ vertex: Vertex) -> Double {
        received.indices.contains(vertex.index) ? received[vertex.index] ?? 0 : 0
      }
      return (value(left), right) < (value(right), left)
    } ?? Vertex(0)
  }
}

extension MapStyle where Self == TargetMap {
  /// The target map of the most important decision maker.
  public static var target: TargetMap { TargetMap() }

  /// The target map of a stakeholder.
  public static func target(_ id: String) -> TargetMap { TargetMap(id) }
}
