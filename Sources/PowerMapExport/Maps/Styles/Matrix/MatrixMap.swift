import PowerMapAnalysis
import PowerMapGraph

/// The matrix: what flows from each group to each as a heat map; without groups, from each stakeholder to each.
public struct MatrixMap: MapStyle {
  /// Up to so many stakeholders have a row each on a map without groups.
  static let stakeholderLimit = 60
  /// Beyond so many groups they are ordered by what flows between them.
  static let groupOrderLimit = 8
  /// Beyond so many rows the largest groups are shown.
  static let rowLimit = 60

  /// Makes the style.
  public init() {}

  /// Everybody: cells are the sum of ties between groups.
  public var contentOfLargeMaps: LargeMapContent { .everybody }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when the map is too large for a row each and has neither groups nor ties.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    guard map.graph.order > 0 else { return try InfluenceMap().draw(map, renderer: renderer, measure: measure) }
    guard let rows = MatrixRows(of: map) else { throw .noGroups }
    let picture = MatrixPicture(map, rows: rows, measure: measure)
    let page = Page(
      title: map.title, subtitle: map.subtitle + picture.explanation, body: picture.shapes, extent: picture.extent,
      legend: picture.legend(measure))
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: measure))
  }
}

extension MapStyle where Self == MatrixMap {
  /// The matrix of flows.
  public static var matrix: MatrixMap { MatrixMap() }
}
