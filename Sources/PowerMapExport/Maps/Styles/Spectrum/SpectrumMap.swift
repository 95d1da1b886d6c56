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

  /// Draws a map.
  ///
  /// - Throws: `MapError` when nobody's stance is known.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    let graph = map.graph
    guard graph.order == 0 || graph.stakeholders.contains(where: { $0.stance != nil }) else { throw .noStances }
    var map = map
    if !keepsSize, let influence = Quantity.named("influence", in: graph) { map.size = influence }
    let counts = map.counts
    map.graph = graph.withoutTies
    let picture = SpectrumPicture(InfluencePlan(map, measure: measure), support: support, measure: measure)
    let subtitle = map.subtitle.dropLast() + [counts + " Ties are not drawn.", picture.explanation]
    let page = Page(
      title: map.title, subtitle: Array(subtitle), body: picture.shapes, extent: picture.extent, notes: picture.notes,
      legend: picture.legend(measure))
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: measure))
  }
}

extension MapStyle where Self == SpectrumMap {
  /// The spectrum of allies, from left to right.
  public static var spectrum: SpectrumMap { SpectrumMap() }
}
