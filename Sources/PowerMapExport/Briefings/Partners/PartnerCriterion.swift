import PowerMapAnalysis
import PowerMapGraph

/// What candidates are worth by one criterion, from 0 to 1.
struct PartnerCriterion {
  /// The name that it is asked for by.
  let name: String
  /// How much it counts, above 0.
  let weight: Double
  /// Whether less of it is better.
  let isLessBetter: Bool
  /// What each candidate is worth; nil where it is unknown.
  let values: [Double?]

  /// The criteria that count without being asked for, where the map says something of them.
  static let usual = ["stance", "influence", "needs", "reach"]

  /// Works out what candidates are worth.
  ///
  /// Stances go from −1 to 1, ratings and columns on their scale, needs by the part of what is missing that a candidate brings, reach and
  /// measures by the most that anybody has.
  /// - Returns: nil where the map says nothing of it.
  init?(
    _ asked: PartnersQuestion.Criterion, of candidates: [Vertex], lacking: [String], reach: [Int], in analysis: Analysis
  ) {
    name = asked.name
    weight = asked.weight.magnitude
    isLessBetter = asked.weight < 0
    guard
      let worth = PartnerCriterion.worth(asked.name, candidates, lacking: lacking, reach: reach, in: analysis),
      worth.contains(where: { $0 != nil })
    else { return nil }
    let isLessBetter = isLessBetter
    values = worth.map { value in value.map { isLessBetter ? 1 - $0 : $0 } }
  }

  private static func worth(
    _ name: String, _ candidates: [Vertex], lacking: [String], reach: [Int], in analysis: Analysis
  ) -> [Double?]? {
    let graph = analysis.graph
    switch name {
    case "needs":
      guard !lacking.isEmpty else { return nil }
      return candidates.map { candidate in
        Double(lacking.count { graph[candidate].niches.contains($0) }) / Double(lacking.count)
      }
    case "reach":
      guard let most = reach.max(), graph.positive.tieCount > 0 else { return nil }
      return reach.map { Double($0) / Double(max(1, most)) }
    case "access": return analysis.scores("access.decision").map { scores in candidates.map { scores[$0] } }
    default: break
    }
    if case .numbers(let numbers) = graph.column(named: name) {
      guard let scale = scale(of: name, numbers.compactMap { $0 }, in: graph) else { return nil }
      return candidates.map { candidate in
        numbers[candidate.index].map { min(1, max(0, ($0 - scale.lowest) / (scale.highest - scale.lowest))) }
      }
    }
    guard let scores = analysis.scores(name) else { return nil }
    let known = scores.optionals.compactMap { $0 }
    guard let scale = RatingScale(lowest: min(0, known.min() ?? 0), highest: known.max() ?? 0) else { return nil }
    return candidates.map { candidate in
      scores.optionals[candidate.index].map { ($0 - scale.lowest) / (scale.highest - scale.lowest) }
    }
  }

  private static func scale(of name: String, _ numbers: [Double], in graph: StakeholderGraph) -> RatingScale? {
    let declared: RatingScale? =
      switch name {
      case "influence": graph.about.conventions.influenceScale
      case "interest": graph.about.conventions.interestScale
      case "stance": RatingScale(lowest: -1, highest: 1)
      default: nil
      }
    return declared ?? RatingScale.standard(holding: numbers)
  }
}
