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
  /// The scale that numbers are taken as parts of; nil where they are parts by themselves.
  let scale: RatingScale?

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
    let isLessBetter = isLessBetter
    func known(_ worth: [Double?]) -> [Double?]? {
      guard worth.contains(where: { $0 != nil }) else { return nil }
      return isLessBetter ? worth.map { $0.map { 1 - $0 } } : worth
    }
    if let parts = PartnerCriterion.parts(asked.name, candidates, lacking: lacking, reach: reach, in: analysis) {
      guard let values = known(parts) else { return nil }
      self.values = values
      scale = nil
      return
    }
    guard let (numbers, scale) = PartnerCriterion.numbers(asked.name, in: analysis),
      let values = known(
        candidates.map { candidate in
          numbers[candidate.index].map {
            min(1, max(0, ($0 - scale.lowest) / (scale.highest - scale.lowest)))
          }
        })
    else { return nil }
    self.values = values
    self.scale = scale
  }

  /// Parts of what is missing, of the most that anybody adds, of a direct way to a decision; nil for all other criteria.
  private static func parts(
    _ name: String, _ candidates: [Vertex], lacking: [String], reach: [Int], in analysis: Analysis
  ) -> [Double?]? {
    let unknown = candidates.map { _ -> Double? in nil }
    switch name {
    case "needs":
      guard !lacking.isEmpty else { return unknown }
      return candidates.map { candidate in
        Double(lacking.count { analysis.graph[candidate].niches.contains($0) }) / Double(lacking.count)
      }
    case "reach":
      guard let most = reach.max(), analysis.graph.positive.tieCount > 0 else { return unknown }
      return reach.map { Double($0) / Double(max(1, most)) }
    case "access": return analysis.scores("access.decision").map { scores in candidates.map { scores[$0] } } ?? unknown
    default: return nil
    }
  }

  /// The numbers of a column, else of a measure, with their scale; nil where there are none.
  private static func numbers(_ name: String, in analysis: Analysis) -> (numbers: [Double?], scale: RatingScale)? {
    let graph = analysis.graph
    if case .numbers(let numbers) = graph.column(named: name) {
      return scale(of: name, numbers.compactMap { $0 }, in: graph).map { (numbers, $0) }
    }
    guard let scores = analysis.scores(name) else { return nil }
    let known = scores.optionals.compactMap { $0 }
    return RatingScale(lowest: min(0, known.min() ?? 0), highest: known.max() ?? 0).map { (scores.optionals, $0) }
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
