public import PowerMapGraph

/// Every measure that powermap computes, by the organizer's questions.
///
/// A new measure is one file and one line here.
public enum MeasureCatalog {
  /// All entries in the order in which they are listed.
  public static let entries: [MeasureEntry] = [
    // Who has influence, who is under it?
    Degree.entries,
    Strength.entries,
    NetInfluence.entries,
    DyadicAsymmetry.entries,
    SignedDegree.entries,
    OpsahlDegree.entries,
    ExpectedInfluence.entries,
    Reach.entries,
    HarmonicCloseness.entries,
    WassermanFaustCloseness.entries,
    Eccentricity.entries,
    Katz.entries,
    BonacichPower.entries,
    PageRank.entries,
    HITS.entries,
    Eigenvector.entries,
    PNCentrality.entries,
    Coreness.entries,
    Mactor.entries,
    MactorQuadrant.entries,
    MactorMatrix.entries,
    // Who stands in between?
    Betweenness.entries,
    TargetBetweenness.entries,
    TieBetweenness.entries,
    CurrentFlowBetweenness.entries,
    Gatekeepers.entries,
    GouldFernandez.entries,
    BurtConstraint.entries,
    BurtEffectiveSize.entries,
    BurtEfficiency.entries,
    BurtHierarchy.entries,
    // Who decides formally?
    VotingPower.entries,
    PowerToAct.entries,
    ColemanPower.entries,
    VotingSet.entries,
    // Where is power concentrated?
    EffectiveNumber.entries,
    HerfindahlHirschman.entries,
    Gini.entries,
    TopShare.entries,
    TopTenth.entries,
    MajorityCount.entries,
    Hoover.entries,
    LorenzPoints.entries,
    Palma.entries,
    Theil.entries,
    MeanLogDeviation.entries,
    Entropy.entries,
    HillNumber.entries,
    Centralization.entries,
    DegreeAssortativity.entries,
    CorePeriphery.entries,
    CorrelationCore.entries,
    KrackhardtDimension.entries,
    KrackhardtEfficiency.entries,
    KrackhardtLubness.entries,
    // Who is cut off? What breaks?
    MapCount.entries,
    TieRole.entries,
    Isolates.entries,
    Components.entries,
    ComponentFigure.entries,
    Reachability.entries,
    CutPoints.entries,
    Bridges.entries,
    RemovalImpact.entries,
    AccessLost.entries,
    Fragmentation.entries,
    DecisionAccess.entries,
    MeanDecisionAccess.entries,
    Density.entries,
    Reciprocity.entries,
    Transitivity.entries,
    LocalClustering.entries,
    PathLengthFigure.entries,
    GlobalEfficiency.entries,
    // Is it fair between groups?
    GroupLabels.entries,
    Mixing.entries,
    Representation.entries,
    TheilPart.entries,
    KrackhardtEI.entries,
    ColemanHomophily.entries,
    FreemanSegregation.entries,
    GroupAssortativity.entries,
    GroupModularity.entries,
    PowerGap.entries,
    // Who stands together? Who is missing?
    Communities.entries,
    Cliques.entries,
    SignedTriads.entries,
    Frustration.entries,
    NicheCover.entries,
    // Whom do we talk to next?
    Routes.entries,
    RouteAlternatives.entries,
    DisjointRoutes.entries,
    NewTies.entries,
    LevellingTie.entries,
    KeyPlayerReach.entries,
    IndependentCascade.entries,
    SimulatedCascade.entries,
    ThresholdCascade.entries,
    GreedyCascade.entries,
    // What changed?
    TieTurnover.entries,
    StrengthChange.entries,
    RankChange.entries,
    RankBiasedOverlap.entries,
    GraphCorrelation.entries,
    // How sure are we?
    RankStability.entries,
    CaseDropping.entries,
    NodeBootstrap.entries,
    NodeJackknife.entries,
    LabelPermutation.entries,
    QuadraticAssignment.entries,
    RaterDisagreement.entries,
    TieDisagreement.entries,
  ].flatMap { $0 }

  private static let positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })

  /// The entry of an id pattern (`betweenness`, `concentration.gini[]`), nil when there is none.
  public static func entry(_ pattern: String) -> MeasureEntry? { positions[pattern].map { entries[$0] } }

  /// The ids to ask of a map, in the order in which they are listed: with or without direction as its ties are.
  public static func entries(for graph: StakeholderGraph) -> [MeasureEntry] {
    entries.filter { $0.suits(undirected: graph.isUndirected) }
  }

  /// Splits an id into its pattern and its argument: `concentration.gini[votes]` is `concentration.gini[]` and `votes`.
  public static func split(_ id: String) -> (pattern: String, argument: String?) {
    guard id.last == "]", let open = id.firstIndex(of: "[") else { return (id, nil) }
    let argument = id[id.index(after: open)..<id.index(before: id.endIndex)]
    return (id[..<open] + "[]", String(argument))
  }
}
