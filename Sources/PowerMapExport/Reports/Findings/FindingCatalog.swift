/// Looks for one kind of thing in the numbers of a map.
///
/// A finder says nothing when the numbers do not, or when a measure that it reads has no answer.
protocol Finder: Sendable {
  func findings(in answers: MeasureAnswers) -> [Finding]
}

/// Every rule by which findings are made, in the order of the organizer's questions.
///
/// A new rule is one file and one line here; its thresholds stand in `FindingThresholds`, its sentences in the language.
enum FindingCatalog {
  static let finders: [any Finder] = [
    // Where is power concentrated?
    ConcentrationFinder(),
    EvenSpreadFinder(),
    // Who is cut off? What breaks?
    IsolateFinder(),
    UnreachedDecisionFinder(),
    DirectAccessFinder(),
    CutPointFinder(),
    SeparatePartsFinder(),
    ReceiverFinder(),
    // Who stands in between?
    GatekeeperFinder(),
    BetweennessFinder(),
    // Who decides formally?
    VotingFinder(),
    ActualPowerFinder(),
    // Is it fair between groups?
    RepresentationFinder(),
    DecidingGroupFinder(),
    OneSidedGroupsFinder(),
    ClosedGroupFinder(),
    // Who stands together, who is missing?
    StanceFinder(),
    ConflictFinder(),
    CampFinder(),
    BlocFinder(),
    MissingStanceFinder(),
    UnmetNeedFinder(),
    SoleProviderFinder(),
    // Who gives, who takes?
    NetInfluenceFinder(),
    ReciprocityFinder(),
    OneSidedPairsFinder(),
    // What can the data not say?
    NonrespondentFinder(),
    RaterDisagreementFinder(),
    UnstableRankFinder(),
    FewTiesFinder(),
    UnknownStanceFinder(),
    UndecidedFinder(),
  ]
}
