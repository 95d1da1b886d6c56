public import PowerMapGraph

/// Measures influence on the much influenced, or being influenced by those who influence much.
///
/// The scores *h* of hubs and *a* of authorities support each other, with *σ* as large as possible:
///
///     σ h(i) = Σ_j A(i, j) a(j)          σ a(j) = Σ_i A(i, j) h(i)
///
/// each scaled so that its largest is 1. (UCINET scales to length 1 and leaves the sign open.)
///
/// - Range: 0 to 1.
/// - Ties: counted, or read as strengths.
/// - Undefined: without ties, and where two separate answers have the same largest *σ*.
/// - Complexity: O(k m + k² n) for k steps, seldom more than 60.
/// - Reference: Kleinberg 1999, *Journal of the ACM* 46:604.
///
/// In a → c, b → c, b → d: hubs 0.618, 1, 0, 0, authorities 0, 0, 1, 0.618.
public struct HITS: VertexMeasure {
  /// Which of the two scores is told.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// Influence on the much influenced.
    case hub
    /// Being influenced by those who influence much.
    case authority
  }

  /// Which of the two scores is told.
  public let role: Role
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Hubs", topic: .influence, question: "Who influences those whom the influential influence?",
    definition:
      "Scores such that a hub is worth what the authorities it influences are worth, and they what their hubs are.",
    reading: "1 is the best placed; others are read as parts of that.",
    caution: "The densest corner of the map takes it all; everybody elsewhere may have 0.",
    range: "0 to 1", reference: "Kleinberg 1999, Journal of the ACM 46:604", complexity: "O(k m + k² n) for k steps",
    status: .next)

  static let entries = Role.allCases.flatMap { role in
    Weighting.allCases.map { weighting in
      let card =
        role == .hub
        ? card : card.with(title: "Authorities", question: "Who is influenced by those who influence much?")
      return MeasureEntry(
        "hits.\(role.rawValue)\(weighting.suffix)", HITS(role, weighting),
        card: weighting == .binary ? card : WeightedForm.strengths.card(of: card), maps: .directed)
    }
  }

  /// Measures one of the roles by number of ties or by their strengths.
  public init(_ role: Role, _ weighting: Weighting = .binary) {
    self.role = role
    self.weighting = weighting
  }

  /// The scores; all undefined where they are not unique.
  public func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    do {
      guard let vector = try HITS.bothRoles(graph.positive.weighed(by: weighting)) else {
        return Scores(graph.vertices.map { _ in .nan }, of: graph)
      }
      let part = role == .hub ? vector.prefix(graph.order) : vector.suffix(graph.order)
      let largest = part.max() ?? 1
      return Scores(part.map { $0 / largest }, of: graph)
    } catch {
      throw .didNotConverge("hits", iterations: error.iterations, residual: error.residual)
    }
  }

  /// The scores of all as hubs, then as authorities; nil where they are not unique.
  ///
  /// Without direction everybody is both alike, but where the best tied part has two sides, each can be the hubs.
  private static func bothRoles(_ topology: Topology) throws(PrincipalEigenpair.NotConverged) -> [Double]? {
    guard topology.isUndirected else { return try doubled(topology).principalVector(firstSide: topology.order) }
    guard let vector = try topology.principalVector(),
      let leader = vector.indices.max(by: { vector[$0] < vector[$1] }), !topology.isBipartite(around: Vertex(leader))
    else { return nil }
    return vector + vector
  }

  /// The map without direction in which everybody stands twice, first as hub, then as authority.
  private static func doubled(_ topology: Topology) -> Topology {
    let (hubs, authorities) = (topology.outgoing, topology.incoming)
    let arcs = Arcs(
      offsets: hubs.offsets + authorities.offsets.dropFirst().map { Int32(hubs.count) + $0 },
      heads: hubs.heads.map { Vertex(topology.order + $0.index) } + authorities.heads,
      weights: hubs.weights + authorities.weights)
    return Topology(outgoing: arcs, incoming: arcs, isUndirected: true)
  }

  /// The scores, or nothing where they are not unique.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    let answer = try answer(in: question.graph)
    guard case .node(let scores) = answer.value, !scores.isEmpty, scores.allSatisfy({ $0 == nil }) else {
      return answer
    }
    return .undefined(
      Self.kind,
      because: question.graph.positive.tieCount == 0
        ? "There are no ties." : "Two separate sets of hubs and authorities are equally strong.")
  }
}

extension VertexMeasure where Self == HITS {
  /// Influence on the much influenced, or being influenced by those who influence much.
  public static func hits(_ role: HITS.Role, _ weighting: Weighting = .binary) -> Self { HITS(role, weighting) }
}
