import PowerMapAnalysis
import PowerMapGraph

/// The hierarchy: decision makers above, the others below them by their power, a box for each group.
public struct HierarchyMap: MapStyle {
  /// The column or measure that tells how high somebody stands; nil for the rated influence, or what the ties say.
  public var measure: String?

  /// Makes the style.
  public init(by measure: String? = nil) { self.measure = measure }

  /// Ties, fewer of them where no groups part them.
  public var contentOfLargeMaps: LargeMapContent { .rows }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when the measure that was named is not there.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure text: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    let quantity = try power(in: map)
    let picture = HierarchyPicture(InfluencePlan(map, measure: text), by: quantity, measure: text)
    let page = Page(
      title: map.title, subtitle: map.subtitle + [picture.explanation], body: picture.shapes, extent: picture.extent,
      notes: picture.notes, legend: picture.legend(text))
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: text))
  }

  private func power(in map: PowerMap) throws(MapError) -> Quantity {
    if let measure {
      guard let quantity = map.quantity(named: measure) else {
        throw .unknownQuantity(measure)
      }
      return quantity
    }
    return map.quantity(firstOf: ["influence", "strength.out", "degree.out"])
      ?? Quantity(Language.HierarchyMap.influence, values: map.graph.vertices.map { _ in nil })
  }
}

extension MapStyle where Self == HierarchyMap {
  /// The hierarchy by rated influence, or what the ties say.
  public static var hierarchy: HierarchyMap { HierarchyMap() }

  /// The hierarchy by a column or measure.
  public static func hierarchy(by measure: String) -> HierarchyMap { HierarchyMap(by: measure) }
}
