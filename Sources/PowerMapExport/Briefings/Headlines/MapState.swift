import PowerMapAnalysis
import PowerMapGraph

/// A map that changes are held against: its figures, who holds it together, who reaches those who decide, how influence is spread.
struct MapState {
  let graph: StakeholderGraph
  /// Those without whom the map would split, in order.
  let cutPoints: [Vertex]
  /// The steps from each stakeholder to the nearest of those who decide, 0 for these, nil without a route.
  let stepsToDecision: [Int?]
  /// The share of all influence that each group exerts, by its label; empty without groups or ties.
  let groupShares: [(label: String, share: Double)]
  private let values: [String: Double]

  /// Works out some figures of a map and all else.
  init(_ analysis: Analysis, _ figures: [HeadlineFigure]) {
    let graph = analysis.graph
    let answers = MeasureAnswers(analysis)
    self.graph = graph
    cutPoints = CutPoints().members(of: graph)
    let access = DecisionAccess().scores(in: graph)
    stepsToDecision = graph.vertices.map { vertex -> Int? in
      if graph[vertex].isDecisionMaker == true { return 0 }
      return access[vertex].flatMap { $0 > 0 ? Int((1 / $0).rounded()) : nil }
    }
    let shares = answers.groupFigures("representation[\(InfluenceWords(graph).exerted)]", part: "share")
    groupShares = (graph.grouping?.labels ?? []).compactMap { label in shares[label].map { (label, $0) } }
    values = Dictionary(
      uniqueKeysWithValues: zip(figures, answers.values(of: figures)).compactMap { figure, value in
        value.map { (figure.id, $0) }
      })
  }

  /// The value of a figure, nil where it is undefined.
  subscript(figure: HeadlineFigure) -> Double? { values[figure.id] }

  /// The value of a figure by its id.
  subscript(id: String) -> Double? { values[id] }

  /// As if how many shared influence equally.
  var effectiveNumber: Double? { values.first { $0.key.hasPrefix("concentration.effective_number") }?.value }

  /// The steps of a stakeholder to those who decide; nil without a route, and for those who are not on the map.
  func steps(of id: Stakeholder.ID) -> Int? { graph.vertex(of: id).flatMap { stepsToDecision[$0.index] } }
}
