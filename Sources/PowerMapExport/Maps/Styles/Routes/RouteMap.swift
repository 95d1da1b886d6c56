public import PowerMapAnalysis
import PowerMapGraph

/// An influence map on which some routes stand out: the best one strong, those that share nobody with each other beside it.
public struct RouteMap: MapStyle {
  /// The stops of each route, the best first.
  private let routes: [[Stakeholder.ID]]
  private let explanation: String

  /// Makes the style for the routes that a question asks for.
  ///
  /// - Throws: `BriefingError` as `Briefing.routes` does.
  public init(_ question: RoutesQuestion, in analysis: Analysis) throws(BriefingError) {
    let briefing = try RoutesBriefing(analysis, question)
    routes = briefing.drawn.map { $0.map { analysis.graph[$0].id } }
    explanation = briefing.ends.plain + "."
  }

  /// Yes: nearness is all that places say.
  public var keepsPositions: Bool { true }

  /// Everybody: a stop that is left out would break a route.
  public var contentOfLargeMaps: LargeMapContent { .everybody }

  /// Draws a map.
  public func draw(_ map: PowerMap, renderer: MapRenderer, measure: any TextMeasure) throws(MapError) -> DrawnMap {
    var drawn = map
    drawn.graph = marked(map.graph)
    let plan = InfluencePlan(drawn, measure: measure, tieStyles: RouteLook.styles(of: drawn.graph))
    let places = InfluencePlaces(plan, renderer: renderer)
    let picture = InfluencePicture(plan: plan, centers: places.centers, measure: measure)
    let found = routes.isEmpty ? "\(explanation) \(Language.RouteMap.none)" : explanation
    let page = Page(
      title: map.title, subtitle: map.subtitle + [found], body: picture.shapes, extent: picture.extent,
      notes: [map.note(Language.Maps.unnamed, picture.unnamed)].compactMap { $0 },
      legend: plan.legend(measure))
    return DrawnMap(
      drawing: page.drawing(summary: plan.summary + " " + found, measure: measure), warnings: places.warnings)
  }

  /// The map with ties whose kinds say whether they are on a route.
  private func marked(_ graph: StakeholderGraph) -> StakeholderGraph {
    var looks: [[Stakeholder.ID]: RouteLook] = [:]
    for (position, stops) in routes.enumerated() {
      for (tail, head) in zip(stops, stops.dropFirst()) where looks[[tail, head]] == nil {
        looks[[tail, head]] = position == 0 ? .best : .other
      }
    }
    let ties = graph.allTies.map { tie -> Tie in
      var marked = tie
      if tie.sign == .negative {
        marked.sign = .positive
        marked.kind = RouteLook.conflict.rawValue
        return marked
      }
      let isBothWays = graph.isUndirected || tie.direction == .mutual
      let found = [looks[[tie.source, tie.target]], isBothWays ? looks[[tie.target, tie.source]] : nil].compactMap {
        $0
      }
      marked.kind = (found.contains(.best) ? RouteLook.best : found.first ?? .aside).rawValue
      return marked
    }
    do {
      return try StakeholderGraph(stakeholders: graph.stakeholders, ties: ties, about: graph.directedDescription)
    } catch {
      preconditionFailure("only kinds and signs were changed: \(error)")
    }
  }
}

/// How ties look on a map of routes; dashes tell them apart without color.
private enum RouteLook: String, CaseIterable {
  case best, other, aside, conflict

  private var title: String {
    switch self {
    case .best: Language.RouteMap.best
    case .other: Language.RouteMap.other
    case .aside: Language.RouteMap.aside
    case .conflict: Language.RouteMap.conflict
    }
  }

  private var style: TieStyles.Style {
    let look: (Color, [Double]) =
      switch self {
      case .best: (Color(0x0B4F8A), [])
      case .other: (Color(0x00784F), [8, 2.5])
      case .aside: (Color(0xC3CBD3), [])
      case .conflict: (Color(0xE5A67E), [5, 3.5])
      }
    return TieStyles.Style(title: title, color: look.0, dashes: look.1, isCrossed: self == .conflict)
  }

  static func styles(of graph: StakeholderGraph) -> TieStyles {
    let kinds = graph.ties.kinds.texts
    let used = RouteLook.allCases.filter { kinds.contains($0.rawValue) }
    return TieStyles(
      styles: used.map(\.style), styleOfKind: kinds.map { kind in used.firstIndex { $0.rawValue == kind } ?? 0 })
  }
}
