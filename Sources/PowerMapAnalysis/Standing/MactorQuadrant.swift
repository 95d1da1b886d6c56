public import PowerMapGraph

/// Places stakeholders by influence and dependence: who steers, who is steered, who is both.
///
/// Influence and dependence as in `Mactor`; high is above the mean.
///
/// - Range: dominant (high influence, low dependence), relay (both high), dominated (only dependence high),
///   autonomous (both low).
/// - Ties: read as strengths.
/// - Undefined: never.
/// - Complexity: as `Mactor`.
/// - Reference: Godet 1991, *Futures* 23:605.
///
/// In a → b of strength 2, b → c of 1: a is dominant, b and c are dominated.
public struct MactorQuadrant: CatalogMeasure {
  /// A quarter of the chart of influence and dependence.
  public enum Quadrant: String, Hashable, Sendable, CaseIterable {
    /// High influence, low dependence.
    case dominant
    /// Both high: contested ground.
    case relay
    /// Low influence, high dependence.
    case dominated
    /// Both low: apart from the game.
    case autonomous
  }

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Place by influence and dependence", topic: .influence,
    question: "Who steers, who is steered, who is both, who stands apart?",
    definition: "Above or below the mean of direct and indirect influence, and of dependence.",
    reading: "Dominant steers, dominated is steered, relay is both, autonomous stands apart.",
    caution: "Near the means the place flips easily: look at the numbers.",
    range: "dominant, relay, dominated, autonomous", reference: "Godet 1991, Futures 23:605",
    complexity: "O(Σ in-degree · out-degree)", status: .core)

  /// The kind of answers that hold a word for each stakeholder.
  public static let kind = "label"

  static let entries = [MeasureEntry("mactor.quadrant", MactorQuadrant())]

  /// Places stakeholders.
  public init() {}

  /// The quadrant of each stakeholder.
  public func quadrants(in graph: StakeholderGraph) -> [Quadrant] {
    let sums = IndirectInfluence(of: graph.positive)
    return zip(aboveMean(sums.exerted), aboveMean(sums.received)).map { steers, isSteered in
      switch (steers, isSteered) {
      case (true, false): .dominant
      case (true, true): .relay
      case (false, true): .dominated
      case (false, false): .autonomous
      }
    }
  }

  /// The quadrants as words.
  public func answer(to question: Question) -> Answer {
    Answer(.label(quadrants(in: question.graph).map(\.rawValue)))
  }

  private func aboveMean(_ values: [Double]) -> [Bool] {
    let mean = values.reduce(0, +) / Double(values.count)
    return values.map { $0 > mean && !Scores.isTied($0, mean) }
  }
}
