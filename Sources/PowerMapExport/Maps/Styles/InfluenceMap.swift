import PowerMapGraph

/// The influence map: strongly tied stakeholders stand close, conflict pushes apart, those without ties stand in a row below.
public struct InfluenceMap: MapStyle {
  /// Makes the style.
  public init() {}

  /// Yes: nearness is all that places say.
  public var keepsPositions: Bool { true }

  /// Draws a map.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    let plan = InfluencePlan(map, measure: measure)
    let places = InfluencePlaces(plan, renderer: renderer)
    let picture = InfluencePicture(plan: plan, centers: places.centers, measure: measure)
    var subtitle = map.subtitle
    if map.ownPlaces != nil {
      subtitle.append(Language.InfluenceMap.ownPlaces)
    } else if !plan.bundles.isEmpty {
      subtitle.append(
        Language.InfluenceMap.explanation(hasStrengths: plan.hasStrengths, hasConflict: plan.hasConflict))
    }
    var page = Page(
      title: map.title, subtitle: subtitle, body: picture.shapes, extent: picture.extent,
      notes: [map.note(Language.Maps.unnamed, picture.unnamed)].compactMap { $0 } + newcomers(of: map),
      legend: plan.legend(measure))
    page.isFixed = map.positions != nil
    return DrawnMap(drawing: page.drawing(summary: plan.summary, measure: measure), warnings: places.warnings)
  }

  /// Who has come and gone since the map whose positions are kept.
  private func newcomers(of map: PowerMap) -> [String] {
    guard let positions = map.positions else { return [] }
    let new = map.graph.vertices.filter { positions[map.graph[$0].id] == nil }
    let gone = positions.entries.filter { map.graph.vertex(of: $0.id) == nil }
    let left = PowerMap.list(gone.map { LabelText.singleLine($0.id.text, limit: 40) }, limit: 60)
    let remark = new.count < map.graph.order ? Language.InfluenceMap.kept : nil
    return [
      remark, map.note(Language.InfluenceMap.new, new), left.map(Language.InfluenceMap.gone),
    ].compactMap { $0 }
  }
}

extension MapStyle where Self == InfluenceMap {
  /// The influence map.
  public static var influence: InfluenceMap { InfluenceMap() }
}
