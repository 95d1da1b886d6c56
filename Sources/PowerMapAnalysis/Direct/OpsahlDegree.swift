public import PowerMapGraph
internal import RealModule

/// Counts how many ties a stakeholder has and how strong they are, in one number.
///
/// With *k* the number of ties, *s* the sum of their strengths and *α* the say that strength has,
///
///     degree(i) = k(i)^(1 − α) · s(i)^α          0 without ties
///
/// - Range: 0 and more; with *α* = 0 the degree, with *α* = 1 the strength.
/// - Ties: counted and read as strengths.
/// - Undefined: where strengths are so large that the number is not finite.
/// - Complexity: O(n + m).
/// - Reference: Opsahl, Agneessens & Skvoretz 2010, *Social Networks* 32:245.
///
/// With *α* = 0.5, two ties of strength 4 give √2 · √8 = 4.
public struct OpsahlDegree: VertexMeasure {
  /// Whether ties that leave or that arrive are counted.
  public let direction: Direction
  /// The say that strength has, from 0 to below 2.
  public let alpha: Double

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Opsahl degree", topic: .influence, question: "How many ties does this stakeholder have, and how strong?",
    definition: "The number of ties to the power of 1 − alpha, times their strength to the power of alpha.",
    reading: "With alpha one half it lies between the number of ties and their strength.",
    caution: "Alpha is a choice with no data behind it; two plain numbers say more than this blend.",
    range: "0 and more", reference: "Opsahl, Agneessens & Skvoretz 2010, Social Networks 32:245",
    complexity: "O(n + m)", status: .next)

  /// The say of strength can be set.
  public static let parameters = [
    MeasureParameter(
      name: "alpha", meaning: "The say that strength has over number, 0 none and 1 all; 0.5 by default.", range: 0..<2)
  ]

  static let entries = MeasureEntry.variants(
    of: "degree.opsahl",
    questions: DirectedQuestions(
      outgoing: "How many others does this stakeholder influence, and how strongly?",
      incoming: "How many others influence this stakeholder, and how strongly?", undirected: card.question),
    definitions: DirectedSentences(
      outgoing: "The number of ties that leave to the power of 1 − alpha, times their strength to the power of alpha.",
      incoming: "The number of ties that arrive to the power of 1 − alpha, times their strength to the power of alpha.")
  ) { OpsahlDegree($0) }

  /// Counts ties in a direction, strength having a say of `alpha`.
  ///
  /// - Precondition: `alpha` is from 0 to below 2.
  public init(_ direction: Direction, alpha: Double = 0.5) {
    precondition((0..<2).contains(alpha), "strength has a say from 0 to below 2")
    self.direction = direction
    self.alpha = alpha
  }

  /// The blend of number and strength.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let arcs = graph.positive.arcs(direction)
    let scores = zip(graph.vertices, arcs.strengths()).map { vertex, strength -> Double in
      let degree = Double(arcs.degree(of: vertex))
      guard degree > 0 else { return 0 }
      let score = degree * .pow(strength / degree, alpha)
      return score.isFinite ? score : .nan
    }
    return Scores(scores, of: graph)
  }

  /// The scores, and the say of strength that they rest on.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    let alpha = question.parameter("alpha") ?? alpha
    let measure = OpsahlDegree(direction, alpha: alpha)
    return try measure.answer(in: question.graph, parameters: [Datum.Field("alpha", .number(alpha))])
  }
}

extension VertexMeasure where Self == OpsahlDegree {
  /// How many ties a stakeholder has and how strong they are, in one number.
  public static func opsahlDegree(_ direction: Direction = .outgoing, alpha: Double = 0.5) -> Self {
    OpsahlDegree(direction, alpha: alpha)
  }
}
