import PowerMapAnalysis
import PowerMapGraph

/// The quadrant map: two ratings or scores against each other, everybody exactly in place.
public struct QuadrantMap: MapStyle {
  /// The column or measure across; nil for interest, or what there is.
  public var x: String?
  /// The column or measure upward; nil for influence, or what there is.
  public var y: String?

  /// A well-known pair of axes, where `x` and `y` say nothing else.
  public var axes: QuadrantAxes?
  /// Where the fields part; nil for the middle of rating scales, else the median.
  public var cut: QuadrantCut?
  /// The side on which support stands, where stance is across; nil for the right.
  public var support: Side?

  /// Makes the style.
  public init(
    x: String? = nil, y: String? = nil, axes: QuadrantAxes? = nil, cut: QuadrantCut? = nil, support: Side? = nil
  ) {
    self.x = x
    self.y = y
    self.axes = axes
    self.cut = cut
    self.support = support
  }

  /// Stakeholders: places say what they have, and no ties are drawn.
  public var contentOfLargeMaps: LargeMapContent { .stakeholders }

  /// Draws a map.
  ///
  /// - Throws: `MapError` when a quantity that was named is not there, or none can be chosen.
  public func draw(
    _ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure
  ) throws(MapError) -> DrawnMap {
    let chosen = try quantities(of: map)
    let isNamed = axes != nil && x == nil && y == nil && chosen.remark == nil
    let frame = QuadrantFrame(
      x: chosen.x, y: chosen.y, order: map.graph.order, measure: measure, fields: isNamed ? axes?.fields : nil,
      cut: cut ?? (isNamed ? axes?.cut : nil), isTurned: support == .left && chosen.x.isStance,
      fit: map.fit)
    let picture = QuadrantPicture(map: map, frame: frame, measure: measure)
    var subtitle = map.subtitle + [picture.frame.explanation]
    if let remark = chosen.remark { subtitle.append(remark) }
    let page = Page(
      title: map.title, subtitle: subtitle, body: picture.shapes, extent: picture.frame.extent, notes: picture.notes,
      legend: picture.legend)
    return DrawnMap(drawing: page.drawing(summary: picture.summary, measure: measure))
  }

  /// The two quantities: those that were named, else interest and influence, else what the ties say.
  private func quantities(
    of map: PowerMap
  ) throws(MapError) -> (x: Quantity, y: Quantity, remark: String?) {
    let graph = map.graph
    let across = map.quantity(named: x ?? axes?.across ?? "interest")
    let upward = map.quantity(firstOf: y.map { [$0] } ?? axes?.upward ?? ["influence"])
    if let across, let upward { return (across, upward, nil) }
    if graph.order == 0 {
      return (
        Quantity(Language.QuadrantMap.interest, values: []), Quantity(Language.QuadrantMap.influence, values: []), nil
      )
    }
    if let x, across == nil { throw .unknownQuantity(x) }
    if let y, upward == nil { throw .unknownQuantity(y) }
    if let axes, x == nil, across == nil { throw .unknownQuantity(axes.across) }
    if let axes, y == nil, upward == nil { throw .unknownQuantity(axes.upward[0]) }
    let received = graph.isUndirected ? ["betweenness", "closeness.harmonic"] : ["strength.in", "degree.in"]
    guard let other = (x == nil ? map.quantity(firstOf: received) : across),
      let exerted = (y == nil ? map.quantity(firstOf: ["strength.out", "degree.out"]) : upward)
    else { throw .noQuantities }
    return (other, exerted, Language.QuadrantMap.noRatings)
  }
}

extension MapStyle where Self == QuadrantMap {
  /// The quadrant map of interest and influence.
  public static var quadrant: QuadrantMap { QuadrantMap() }

  /// The quadrant map of a well-known pair of axes.
  public static func quadrant(_ axes: QuadrantAxes) -> QuadrantMap { QuadrantMap(axes: axes) }

  /// The quadrant map of two columns or measures.
  public static func quadrant(x: String, y: String) -> QuadrantMap { QuadrantMap(x: x, y: y) }
}
