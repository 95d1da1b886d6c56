import PowerMapAnalysis
import PowerMapGraph

/// The ring map: those at the core in the middle, those at the edge outside, a slice for each group.
public struct RingMap: MapStyle {
  /// The column or measure that tells how near the core somebody is; nil for coreness,
  /// or influence exerted where coreness puts most people into the core.
  public var measure: String?

  /// Makes the style.
  public init(by measure: String? = nil) { self.measure = measure }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when the measure that was named is not there.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure text: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    let (quantity, remark) = try depth(in: map)
    let picture = RingPicture(InfluencePlan(map, measure: text), by: quantity, measure: text)
    let page = Page(
      title: map.title, subtitle: map.subtitle + [picture.explanation] + [remark].compactMap { $0 },
      body: picture.shapes, extent: picture.extent,
      notes: picture.notes, legend: picture.legend(text))
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: text))
  }

  /// What was named, else coreness; influence exerted where coreness puts most people into the core, with a sentence that says so.
  private func depth(in map: PowerMap) throws(MapError) -> (quantity: Quantity, remark: String?) {
    if map.graph.order == 0 { return (Quantity(Language.RingMap.coreness, values: []), nil) }
    let name = measure ?? "coreness"
    guard let quantity = map.quantity(named: name) else { throw .unknownQuantity(name) }
    guard measure == nil, let exerted = map.quantity(firstOf: ["strength.out", "degree.out"]) else {
      return (quantity, nil)
    }
    let (core, count) = (RingMap.coreCount(quantity), map.graph.order)
    guard 2 * core > count, 2 * RingMap.coreCount(exerted) <= count else { return (quantity, nil) }
    let title = exerted.title.lowercasedFirst
    return (exerted, Language.RingMap.crowded(core, of: count, shown: title))
  }

  private static func coreCount(_ quantity: Quantity) -> Int {
    Tiers(quantity.values, shares: Tiers.coreToPeriphery).classes.count { $0 == 0 }
  }
}

extension MapStyle where Self == RingMap {
  /// The ring map by coreness.
  public static var rings: RingMap { RingMap() }

  /// The ring map by a column or measure.
  public static func rings(by measure: String) -> RingMap { RingMap(by: measure) }
}
