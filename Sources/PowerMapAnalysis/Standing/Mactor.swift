public import PowerMapGraph

/// Weighs direct influence together with influence through one go-between.
///
/// With *W(i, j)* the strength of *i*'s influence on *j*,
///
///     M(i, j) = W(i, j) + Σ_k min(W(i, k), W(k, j))      k ≠ i, j          M(i, i) = Σ_k min(W(i, k), W(k, i))
///     influence I(i) = Σ_{j ≠ i} M(i, j)     dependence D(i) = Σ_{j ≠ i} M(j, i)     net = I − D
///     strength R(i) in proportion to (I(i) − M(i, i)) / Σ I · I(i) / (I(i) + D(i)), with mean 1
///
/// - Range: influence, dependence, retroaction and strength 0 and more, net any number.
/// - Ties: read as strengths.
/// - Undefined: strength on a map without ties.
/// - Complexity: O(Σ_k in-degree(k) · out-degree(k) · log n).
/// - Reference: Godet 1991, *Futures* 23:605; Arcade, Godet, Meunier & Roubelat 1999.
///
/// In a → b of strength 2, b → c of 1: influence 3, 1, 0; dependence 0, 2, 2.
public struct Mactor: VertexMeasure {
  /// What is told of a stakeholder.
  public enum Aspect: String, Hashable, Sendable, CaseIterable {
    /// How much it influences others.
    case influence
    /// How much others influence it.
    case dependence
    /// How much of its influence comes back to it.
    case retroaction
    /// Influence less dependence.
    case net
    /// Influence that is not spent on answering to others, compared with the average.
    case strength
  }

  /// What is told of a stakeholder.
  public let aspect: Aspect

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Influence, direct and indirect", topic: .influence,
    question: "How much does this stakeholder influence, directly and through one other?",
    definition:
      "The strength of the ties that leave, plus for each way onward through one other its weaker tie.",
    reading: "The higher the number, the more this stakeholder steers.",
    caution: "The rule of the weaker tie is meant for ratings on one scale, such as 0 to 4.",
    range: "0 and more", reference: "Godet 1991, Futures 23:605; Arcade, Godet, Meunier & Roubelat 1999",
    complexity: "O(Σ in-degree · out-degree)", status: .core)

  static let entries = Aspect.allCases.map { MeasureEntry("mactor.\($0.rawValue)", Mactor($0), card: card(of: $0)) }

  private static func card(of aspect: Aspect) -> MeasureCard {
    switch aspect {
    case .influence: card
    case .dependence:
      card.with(
        title: "Dependence, direct and indirect",
        question: "How much is this stakeholder influenced, directly and through one other?",
        definition:
          "The strength of the ties that arrive, plus for each way here through one other its weaker tie.",
        reading: "The higher the number, the more this stakeholder is steered.")
    case .retroaction:
      card.with(
        title: "Influence that comes back", question: "How much of its influence comes back to this stakeholder?",
        definition: "For each other with whom there are ties both ways, the weaker of the two, added up.",
        reading: "The higher the number, the more this stakeholder has to reckon with its own influence.")
    case .net:
      card.with(
        title: "Influence less dependence", question: "Does this stakeholder steer more than it is steered?",
        definition: "Direct and indirect influence minus direct and indirect dependence.",
        reading: "Above zero it steers more than it is steered, below zero less.", range: "any number")
    case .strength:
      card.with(
        title: "Balance of power", question: "Who is strong once dependence is taken into account?",
        definition:
          "The share of all influence, times influence as a part of influence and dependence, compared with the mean.",
        reading: "1 is the average; 2 is twice as strong as the average.")
    }
  }

  /// Tells an aspect.
  public init(_ aspect: Aspect) { self.aspect = aspect }

  /// The numbers of the aspect.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let sums = IndirectInfluence(of: graph.positive)
    return Scores(
      graph.vertices.map { vertex in
        let index = vertex.index
        return switch aspect {
        case .influence: sums.exerted[index]
        case .dependence: sums.received[index]
        case .retroaction: sums.returned[index]
        case .net: sums.exerted[index] - sums.received[index]
        case .strength: sums.strength(of: index)
        }
      }, of: graph)
  }
}

extension VertexMeasure where Self == Mactor {
  /// Direct influence weighed together with influence through one go-between.
  public static func mactor(_ aspect: Mactor.Aspect) -> Self { Mactor(aspect) }
}
