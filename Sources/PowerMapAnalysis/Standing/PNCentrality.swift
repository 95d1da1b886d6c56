public import PowerMapGraph

/// Measures standing from ties with those of standing, conflicts with them taking it away.
///
/// With *M(i, j)* = 1 for support, −2 for conflict (by the sign of support minus conflict) and 0 without a tie,
///
///     without direction: x = (I − M / (2n − 2))⁻¹ 1
///     outgoing: x = (I − M Mᵀ / (2n − 2)²)⁻¹ (I + M / (2n − 2)) 1          incoming: with Mᵀ for M
///
/// (What UCINET prints of Read's tribes are the scores of the alliances alone.)
///
/// - Range: any; 1 without any tie.
/// - Ties: counted by the sign of support minus conflict.
/// - Undefined: for fewer than two stakeholders, and where the equations have no single solution (everybody against
///   everybody).
/// - Complexity: O(n³), for maps of up to 2,000 stakeholders.
/// - Reference: Everett & Borgatti 2014, *Social Networks* 38:111.
///
/// In the map of two who support each other: 1 / (1 − ½) = 2 for both.
public struct PNCentrality: VertexMeasure {
  /// Whether ties that leave or that arrive give standing.
  public let direction: Direction

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "PN centrality", topic: .influence,
    question: "Who has standing, allies adding to it and opponents taking away?",
    definition:
      "1, plus the standing of allies less twice that of opponents, each divided by twice the number of others.",
    reading: "Above 1 support outweighs conflict, below 1 conflict outweighs support.",
    caution:
      "An opponent below zero lends standing, and a conflict weighs twice as much as support: both by definition.",
    range: "any", reference: "Everett & Borgatti 2014, Social Networks 38:111", complexity: "O(n³)",
    status: .next)

  static let entries = MeasureEntry.variants(
    of: "pn",
    questions: DirectedQuestions(
      outgoing: "Who has standing by supporting those of standing, conflicts taking it away?",
      incoming: "Who has standing by the support of those of standing, conflicts taking it away?",
      undirected: card.question),
    definitions: DirectedSentences(
      outgoing:
        "1, plus the incoming standing of those it supports less twice that of those it opposes, over 2(n − 1).",
      incoming: "1, plus the outgoing standing of its supporters less twice that of its opponents, over 2(n − 1).")
  ) { PNCentrality($0) }

  /// Measures standing in a direction.
  public init(_ direction: Direction = .outgoing) { self.direction = direction }

  /// The standing of each stakeholder.
  public func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    let undefined = Scores(graph.vertices.map { _ in .nan }, of: graph)
    guard graph.order > 1 else { return undefined }
    guard graph.order <= PNCentrality.limit else {
      throw .tooLarge("pn", limit: PNCentrality.limit, instead: "expected_influence")
    }
    let rows = signs(in: graph)
    var matrix = DenseMatrix(order: graph.order, diagonal: 1)
    var rightSide = [Double](repeating: 1, count: graph.order)
    if graph.isUndirected {
      for (tail, row) in rows.enumerated() { for tie in row { matrix[tail, tie.head.index] -= tie.strength } }
    } else {
      let columns = PNCentrality(direction.reversed).signs(in: graph)
      for (tail, row) in rows.enumerated() {
        for tie in row {
          rightSide[tail] += tie.strength
          for other in columns[tie.head.index] { matrix[tail, other.head.index] -= tie.strength * other.strength }
        }
      }
    }
    guard let inverse = matrix.inverse() else { return undefined }
    return Scores(inverse.product(with: rightSide), of: graph)
  }

  /// The rows of M / (2n − 2), or those of its mirror image for incoming ties.
  private func signs(in graph: StakeholderGraph) -> [[(head: Vertex, strength: Double)]] {
    let unit = 1 / (2 * Double(graph.order) - 2)
    let layers =
      direction == .outgoing
      ? (graph.positive, graph.negative) : (graph.positive.reversed(), graph.negative.reversed())
    return NetTies(layers.0, minus: layers.1).rows.map { row in
      row.map { ($0.head, $0.strength > 0 ? unit : -2 * unit) }
    }
  }

  private static let limit = 2_000
}

extension VertexMeasure where Self == PNCentrality {
  /// Standing from ties with those of standing, conflicts taking it away.
  public static func pnCentrality(_ direction: Direction = .outgoing) -> Self { PNCentrality(direction) }
}
