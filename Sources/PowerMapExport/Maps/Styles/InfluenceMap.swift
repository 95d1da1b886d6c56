import PowerMapGraph

/// The influence map: strongly tied stakeholders stand close, conflict pushes apart, those without ties stand in a row below.
public struct InfluenceMap: MapStyle {
  /// Makes the style.
  public init() {}

  /// Draws a map.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    let plan = InfluencePlan(map, measure: measure)
    let placed = renderer.layout(of: plan.problem)
    let picture = InfluencePicture(plan: plan, solution: placed.solution, measure: measure)
    var subtitle = map.subtitle
    if !plan.bundles.isEmpty {
      let near = plan.hasStrengths ? "Those with strong ties stand close" : "Those with ties stand close"
      subtitle.append(near + (plan.hasConflict ? "; conflict pushes apart." : "."))
    }
    let page = Page(
      title: map.title, subtitle: subtitle, body: picture.shapes, extent: picture.extent,
      notes: [map.note("Without a name for lack of room", picture.unnamed)].compactMap { $0 },
      legend: plan.legend(measure))
    return DrawnMap(drawing: page.drawing(summary: plan.summary, measure: measure), warnings: placed.warnings)
  }
}

extension MapStyle where Self == InfluenceMap {
  /// The influence map.
  public static var influence: InfluenceMap { InfluenceMap() }
}
