public import PowerMapAnalysis

/// Looks for one kind of thing in the numbers of a map.
///
/// A finder says nothing when the numbers do not, or when a measure that it reads has no answer.
protocol Finder: Sendable {
  func findings(in answers: MeasureAnswers) -> [Finding]
}

/// What the numbers of a map say, most important first.
///
/// Each finding is computed and appears only when the numbers say so; a new kind is one file and one line here.
public struct Findings: Sendable {
  /// The findings, most important first; equally important ones in the order of the organizer's questions.
  public let all: [Finding]

  private static let finders: [any Finder] = [
    ConcentrationFinder(), EvenSpreadFinder(), IsolateFinder(), UnreachedDecisionFinder(), GatekeeperFinder(),
    CutPointFinder(), SeparatePartsFinder(), RepresentationFinder(), StanceFinder(), DirectAccessFinder(),
    ConflictFinder(),
    BetweennessFinder(), OneSidedGroupsFinder(), ClosedGroupFinder(), ReceiverFinder(), NetInfluenceFinder(),
    ReciprocityFinder(),
  ]

  /// Reads the numbers of a map.
  public init(_ analysis: Analysis) { self.init(MeasureAnswers(analysis)) }

  init(_ answers: MeasureAnswers) {
    let found = Findings.finders.flatMap { $0.findings(in: answers) }
    all = [Finding.Importance.decisive, .notable, .background].flatMap { level in
      found.filter { $0.importance == level }
    }
  }
}
