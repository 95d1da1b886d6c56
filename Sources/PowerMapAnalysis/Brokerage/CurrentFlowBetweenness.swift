public import PowerMapGraph

/// Measures how much passes a stakeholder when things travel on all ways at once, as current does.
///
/// One unit is sent from *s* to *t* through the map without direction, every tie conducting by its strength; with *x*
/// the potentials,
///
///     through(v) = ½ Σ_j W(v, j) |x(v) − x(j)|          betweenness(v) = Σ_{s, t ≠ v} through(v)
///
/// over unordered pairs within each separate part of the map. Shares divide by the number of pairs of others.
///
/// - Range: 0 to (n − 1)(n − 2)/2.
/// - Ties: counted where there is one in either direction, or strengths of both directions added.
/// - Undefined: in a part of the map whose strengths are too far apart for the arithmetic.
/// - Complexity: O(n³ + m n log n), for parts of up to 2,000 stakeholders.
/// - Reference: Newman 2005, *Social Networks* 27:39; Brandes & Fleischer 2005.
///
/// In the cycle a – b – c – d: half of what goes from a to c passes b, and a quarter of what goes from a or c to d,
/// which makes 1.
public struct CurrentFlowBetweenness: VertexMeasure {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Current-flow betweenness", topic: .brokerage,
    question: "Who stands between others when news takes all ways?",
    definition:
      "How much passes the stakeholder of what every pair of others exchanges, spread over all ways like current.",
    reading: "The higher the number, the more passes this stakeholder, by whatever way.",
    caution: "Direction is ignored: a way against the ties counts as much as one along them.",
    range: "0 to (n − 1)(n − 2)/2", reference: "Newman 2005, Social Networks 27:39; Brandes & Fleischer 2005",
    complexity: "O(n³ + m n log n)", status: .next)

  static let entries = MeasureEntry.variants(of: "current_flow_betweenness", weighted: .strengths) {
    CurrentFlowBetweenness($0)
  }

  /// Measures current by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The current that passes each stakeholder.
  public func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    let ties =
      weighting == .binary ? graph.positive.unweighted().symmetrized(.stronger) : graph.positive.symmetrized(.sum)
    var scores = [Double](repeating: .nan, count: graph.order)
    for component in ties.components() {
      guard component.members.count <= CurrentFlowBetweenness.limit else {
        throw .tooLarge(
          "current_flow_betweenness", limit: CurrentFlowBetweenness.limit, in: .part, instead: "betweenness")
      }
      guard let throughputs = component.throughputs() else { continue }
      for (member, throughput) in zip(component.members, throughputs) { scores[member.index] = throughput }
    }
    return Scores(scores, of: graph)
  }

  /// The number of pairs of others.
  public func maximum(in graph: StakeholderGraph) -> Double? {
    graph.order < 3 ? 0 : Double(graph.order - 1) * Double(graph.order - 2) / 2
  }

  private static let limit = 2_000
}

extension VertexMeasure where Self == CurrentFlowBetweenness {
  /// How much passes a stakeholder when things travel on all ways at once.
  public static func currentFlowBetweenness(_ weighting: Weighting = .binary) -> Self {
    CurrentFlowBetweenness(weighting)
  }
}
