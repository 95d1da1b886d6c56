public import PowerMapGraph

/// Averages access to decision makers over all who do not decide themselves.
///
///     mean access = (1 / |outside T|) Σ_{i ∉ T} access(i)
///
/// - Range: 0 to 1; weighted 0 to the strongest tie.
/// - Ties: as in `DecisionAccess`.
/// - Undefined: on maps that name no decision maker, and where everybody decides.
/// - Complexity: O(n + m), weighted O(m log n).
/// - Reference: as `DecisionAccess`.
///
/// In a → b → council with c apart: (0.5 + 1 + 0) / 3 = 0.5.
public struct MeanDecisionAccess: GraphMeasure {
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Mean access to decision makers", topic: .cohesion, question: "How near are people to those who decide?",
    definition: "The access to decision makers, averaged over all who do not decide themselves.",
    reading: "1 everybody has a direct tie to somebody who decides, 0 nobody has a route.",
    caution: "The same mean can hide a few without any route: look at each stakeholder’s access, too.",
    range: "0 to 1", reference: "Borgatti 2006, CMOT 12:21", complexity: "O(n + m), weighted O(m log n)", status: .core)

  static let entries =
    MeasureEntry.variants(
      of: "access.decision.mean",
      weighted: .lengths.with(
        reading: "The higher the number, the shorter and stronger the routes; 0 nobody has one.",
        range: "0 to the strongest tie")
    ) { MeanDecisionAccess($0) }

  /// Averages access by number of ties or by their lengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The mean over those who have an access.
  public func figure(of graph: StakeholderGraph) -> Double? {
    let access = DecisionAccess(weighting).scores(in: graph).optionals.compactMap { $0 }
    return access.isEmpty ? nil : access.reduce(0, +) / Double(access.count)
  }

  /// The mean, and who decides.
  public func answer(to question: Question) -> Answer {
    guard let targets = question.targets else { return .undefined(Self.kind, because: Question.noDecisionMakers) }
    return Answer(.graph(figure(of: question.graph)), parameters: [targets])
  }
}

extension GraphMeasure where Self == MeanDecisionAccess {
  /// How near those who do not decide are to those who do, on average.
  public static func meanDecisionAccess(_ weighting: Weighting = .binary) -> Self { MeanDecisionAccess(weighting) }
}
