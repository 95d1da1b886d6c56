import PowerMapGraph

/// The summary of a map: each group one circle, what flows between groups as arrows with numbers.
public struct SectorMap: MapStyle {
  /// Makes the style.
  public init() {}

  /// Everybody: groups are the sum of their members.
  public var contentOfLargeMaps: LargeMapContent { .everybody }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when the map has neither groups nor ties.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    guard map.graph.order > 0 else { return try InfluenceMap().draw(map, renderer: renderer, measure: measure) }
    var subtitle = map.subtitle
    var grouping = map.groups
    if grouping == nil {
      grouping = CommunityGroups.grouping(of: map)
      subtitle.append(Language.SectorMap.noGroups)
    }
    guard let grouping else { throw .noGroups }
    let picture = SectorPicture(map, groups: grouping, measure: measure)
    let page = Page(
      title: map.title, subtitle: subtitle + picture.explanation, body: picture.shapes, extent: picture.extent,
      legend: picture.legend(measure))
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: measure))
  }
}

extension MapStyle where Self == SectorMap {
  /// The summary by groups.
  public static var sectors: SectorMap { SectorMap() }
}
