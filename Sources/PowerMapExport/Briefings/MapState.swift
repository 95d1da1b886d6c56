import PowerMapAnalysis
import PowerMapGraph

/// The figures of a map that changes move: how it holds together, who reaches those who decide, how influence is spread.
struct MapState {
  /// A figure, by the name that files have for it.
  enum Figure: String, CaseIterable {
    case stakeholders = "graph.nodes"
    case ties = "graph.ties"
    case parts = "components.weak.count"
    case cutPoints = "articulation_points"
    case bridges
    case reachability
    case access = "access.decision.mean"
    case unreached = "without_route_to_decision"
    case effective = "concentration.effective_number[strength.out]"
    case majority = "concentration.majority_count[strength.out]"
    case gini = "concentration.gini[strength.out]"
  }

  let graph: StakeholderGraph
  /// Those without whom the map would split, in order.
  let cutPoints: [Vertex]
  /// The steps from each stakeholder to the nearest of those who decide, 0 for these, nil without a route.
  let stepsToDecision: [Int?]
  /// The share of all influence that each group exerts, by its label; empty without groups or ties.
  let groupShares: [(label: String, share: Double)]
  private var figures: [Figure: Double] = [:]

  init(_ analysis: Analysis) {
    let graph = analysis.graph
    self.graph = graph
    cutPoints = CutPoints().members(of: graph)
    let deciding = graph.decisionMakers
    let access = DecisionAccess().scores(in: graph)
    stepsToDecision = graph.vertices.map { vertex -> Int? in
      if graph[vertex].isDecisionMaker == true { return 0 }
      return access[vertex].flatMap { $0 > 0 ? Int((1 / $0).rounded()) : nil }
    }
    let exerted = Strength(.outgoing).scores(in: graph).values
    let total = exerted.reduce(0, +)
    var shares: [(label: String, share: Double)] = []
    if let grouping = graph.grouping, total > 0 {
      for (label, members) in zip(grouping.labels, grouping.members) {
        shares.append((label, members.reduce(0) { $0 + exerted[$1.index] } / total))
      }
    }
    groupShares = shares
    figures[.stakeholders] = Double(graph.order)
    figures[.ties] = Double(graph.positive.tieCount)
    figures[.cutPoints] = Double(cutPoints.count)
    figures[.bridges] = Double(Bridges().pairs(in: graph).count)
    if !deciding.isEmpty { figures[.unreached] = Double(stepsToDecision.count { $0 == nil }) }
    for figure in [Figure.parts, .access, .effective, .majority, .gini] {
      figures[figure] = analysis.figure(figure.rawValue)
    }
    if graph.order <= RouteChange.limit { figures[.reachability] = analysis.figure(Figure.reachability.rawValue) }
  }

  /// The value of a figure, nil where it is undefined.
  subscript(figure: Figure) -> Double? { figures[figure] }

  /// The steps of a stakeholder to those who decide; nil without a route, and for those who are not on the map.
  func steps(of id: Stakeholder.ID) -> Int? { graph.vertex(of: id).flatMap { stepsToDecision[$0.index] } }
}

extension MapState.Figure {
  /// The value as people read it.
  func text(_ value: Double?) -> String {
    guard let value else { return Language.dash }
    switch self {
    case .stakeholders, .ties, .parts, .cutPoints, .bridges, .unreached, .majority:
      return NumberText.rounded(value, places: 0)
    case .reachability: return NumberText.percent(value)
    case .access, .gini: return NumberText.rounded(value, places: 2)
    case .effective: return NumberText.rounded(value, places: 1)
    }
  }
}
