import PowerMapAnalysis
import PowerMapGraph

/// The ring map: those at the core in the middle, those at the edge outside, a slice for each group.
public struct RingMap: MapStyle {
  /// The column or measure that tells how near the core somebody is; nil for coreness.
  public var measure: String?

  /// Makes the style.
  public init(by measure: String? = nil) { self.measure = measure }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when the measure that was named is not there.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure text: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    let quantity = try depth(in: map)
    let picture = RingPicture(InfluencePlan(map, measure: text), by: quantity, measure: text)
    let page = Page(
      title: map.title, subtitle: map.subtitle + [picture.explanation], body: picture.shapes, extent: picture.extent,
      notes: picture.notes, legend: picture.legend(text))
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: text))
  }

  private func depth(in map: PowerMap) throws(MapError) -> Quantity {
    if map.graph.order == 0 { return Quantity("Coreness", values: []) }
    let name = measure ?? "coreness"
    guard let quantity = map.quantity(named: name) else { throw .unknownQuantity(name) }
    return quantity
  }
}

extension MapStyle where Self == RingMap {
  /// The ring map by coreness.
  public static var rings: RingMap { RingMap() }

  /// The ring map by a column or measure.
  public static func rings(by measure: String) -> RingMap { RingMap(by: measure) }
}
