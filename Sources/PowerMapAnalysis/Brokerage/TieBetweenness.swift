public import PowerMapGraph

/// Measures how often a tie lies on the shortest paths between stakeholders.
///
/// With *σ(s, t)* the number of shortest paths from *s* to *t* and *σ(s, t | e)* the number of those along the tie *e*,
///
///     betweenness(e) = Σ_{s ≠ t} σ(s, t | e) / σ(s, t)
///
/// over ordered pairs, or unordered ones on a map without direction; the ends of the tie are pairs like others.
///
/// - Range: 0 to n²/4 on a tie that alone joins two halves; at least 1 where ties are counted.
/// - Ties: counted, or of length 1/strength.
/// - Undefined: never.
/// - Complexity: O(n m), weighted O(n m log n).
/// - Reference: Girvan & Newman 2002, *PNAS* 99:7821; Brandes 2008, *Social Networks* 30:136.
///
/// In the path a – b – c both ties have 2: one pair of neighbors and the pair a, c.
public struct TieBetweenness: CatalogMeasure {
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Betweenness of ties", topic: .brokerage, question: "Which relations carry the traffic between the parts?",
    definition: "The number of pairs whose shortest path leads along the tie; equally short paths share a pair.",
    reading: "The higher the number, the more pairs depend on this one relation.",
    caution: "It assumes that things take the shortest way; a weak tie can carry much.",
    range: "0 to n²/4", reference: "Girvan & Newman 2002, PNAS 99:7821",
    complexity: "O(n m), weighted O(n m log n)", status: .next)

  /// The kind of answers that give numbers to pairs.
  public static let kind = "pairvalues"

  static let entries = MeasureEntry.variants(of: "betweenness.tie", weighted: .lengths) { TieBetweenness($0) }

  /// Measures betweenness by number of ties or by their lengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The pairs that each tie joins, ties in order; without direction the earlier end first.
  public func values(in graph: StakeholderGraph) -> [Answer.PairValue] {
    let arcs = graph.positive.outgoing
    var paths = PathDependencies(along: arcs, weighting)
    var scores = [Double](repeating: 0, count: arcs.count)
    for source in graph.vertices { paths.add(from: source, toArcs: &scores) }
    return graph.vertices.flatMap { tail in
      arcs[row: tail].compactMap { position -> Answer.PairValue? in
        let head = arcs.heads[position]
        guard graph.isUndirected else { return Answer.PairValue(tail, head, scores[position]) }
        guard tail < head, let back = arcs.position(from: head, to: tail) else { return nil }
        return Answer.PairValue(tail, head, (scores[position] + scores[back]) / 2)
      }
    }
  }

  /// The ties with their betweenness.
  public func answer(to question: Question) -> Answer { Answer(.pairvalues(values(in: question.graph))) }
}
