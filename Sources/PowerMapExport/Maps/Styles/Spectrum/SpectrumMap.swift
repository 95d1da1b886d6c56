import PowerMapGraph

/// The spectrum of allies: half a wheel from active allies to active opponents, those of unknown stance below.
public struct SpectrumMap: MapStyle {
  /// The side on which support stands.
  public var support: Side
  /// Whether circles show what the map says; else the rated influence where there is one.
  public var keepsSize: Bool

  /// Makes the style.
  public init(support: Side = .left, keepsSize: Bool = false) {
    self.support = support
    self.keepsSize = keepsSize
  }

  /// Stakeholders: places say where they stand, and no ties are drawn.
  public var contentOfLargeMaps: LargeMapContent { .stakeholders }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when nobody's stance is known.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    let graph = map.graph
    guard graph.order == 0 || graph.stakeholders.contains(where: { $0.stance != nil }) else { throw .noStances }
    var map = map
    if !keepsSize, let influence = map.quantity(named: "influence") { map.size = influence }
    let plan = InfluencePlan(map, measure: measure, drawing: { _ in false })
    let picture = SpectrumPicture(plan, support: support, measure: measure)
    let page = Page(
      title: map.title,
      subtitle: map.subtitle(counting: map.counts + Language.SpectrumMap.noTies) + [picture.explanation],
      body: picture.shapes, extent: picture.extent, notes: picture.notes, legend: picture.legend(measure))
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: measure))
  }
}

extension MapStyle where Self == SpectrumMap {
  /// The spectrum of allies, from left to right.
  public static var spectrum: SpectrumMap { SpectrumMap() }
}
