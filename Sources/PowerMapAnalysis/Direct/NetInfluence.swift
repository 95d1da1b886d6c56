public import PowerMapGraph

/// Compares the influence that a stakeholder exerts with the influence that it is under.
///
/// With *out* and *in* the sums of the strengths of its ties,
///
///     difference = out − in          balance = (out − in) / (out + in)
///
/// - Range: difference any number, balance −1 (only receives) to 1 (only exerts).
/// - Ties: read as strengths.
/// - Undefined: the balance of an isolate.
/// - Complexity: O(n + m).
/// - Reference: Godet 1991, *Futures* 23:605 (net scale of influences).
///
/// In a → b of strength 3, b → a of 1: the differences are 2 and −2, the balances 0.5 and −0.5.
public struct NetInfluence: VertexMeasure {
  /// How the two are compared.
  public enum Comparison: Hashable, Sendable {
    /// In the unit of the weights.
    case difference
    /// As a share of both together.
    case balance
  }

  /// How the two are compared.
  public let comparison: Comparison

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Net influence", topic: .influence, question: "Does this stakeholder influence more than it is influenced?",
    definition: "The strength of the ties that leave minus the strength of the ties that arrive.",
    reading: "Above zero the stakeholder gives more direction than it takes; below zero it takes more than it gives.",
    caution: "A missing report counts as no influence, so confirm one-sided results.",
    range: "any number", reference: "Godet 1991, Futures 23:605", complexity: "O(n + m)", status: .core)

  private static let balanceCard = MeasureCard(
    title: "Influence balance", topic: .influence, question: "How one-sided is this stakeholder’s influence?",
    definition: "The strength of the ties that leave minus that of the ties that arrive, divided by both together.",
    reading: "1 only exerts influence, −1 only receives it, 0 gives as much as it takes.",
    caution: "A stakeholder with one weak outgoing tie also has 1: read it together with strength.",
    range: "−1 to 1", reference: "Godet 1991, Futures 23:605", complexity: "O(n + m)", status: .core)

  static let entries = [
    MeasureEntry("influence.net", NetInfluence(.difference), maps: .directed),
    MeasureEntry("influence.balance", NetInfluence(.balance), card: balanceCard, maps: .directed),
  ]

  /// Compares influence exerted and received.
  public init(_ comparison: Comparison) { self.comparison = comparison }

  /// The comparison for each stakeholder.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let exerted = graph.positive.outgoing.strengths()
    let received = graph.positive.incoming.strengths()
    let scores = zip(exerted, received).map { exerted, received in
      switch comparison {
      case .difference: exerted - received
      case .balance: exerted + received > 0 ? (exerted - received) / (exerted + received) : .nan
      }
    }
    return Scores(scores, of: graph)
  }
}

extension VertexMeasure where Self == NetInfluence {
  /// Influence exerted compared with influence received.
  public static func netInfluence(_ comparison: NetInfluence.Comparison = .difference) -> Self {
    NetInfluence(comparison)
  }
}
