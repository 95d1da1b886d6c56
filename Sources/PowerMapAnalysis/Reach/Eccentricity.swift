public import PowerMapGraph

/// Measures how far the farthest of those within reach is.
///
/// With *d(i, j)* the length of the shortest path from *i* to *j*,
///
///     eccentricity(i) = max_j d(i, j)          over all j within reach, i itself included
///
/// Incoming eccentricity takes *d(j, i)*. (SocNetV calls it infinite where somebody is out of reach.)
///
/// - Range: 0 to n − 1; weighted 0 and more.
/// - Ties: counted, or of length 1/strength.
/// - Undefined: never; somebody who reaches nobody has 0.
/// - Complexity: O(n m), weighted O(n m log n).
/// - Reference: Hage & Harary 1995, *Social Networks* 17:57.
///
/// In the path a – b – c the scores are 2, 1, 2.
public struct Eccentricity: VertexMeasure {
  /// Whether paths from the stakeholder or towards it are measured.
  public let direction: Direction
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Eccentricity", topic: .influence, question: "How far away is the last one to hear from this stakeholder?",
    definition: "The length of the longest of the shortest paths between the stakeholder and those within reach.",
    reading: "The lower the number, the sooner everybody within reach is in touch.",
    caution: "Those out of reach are left out: 0 is somebody who is in touch with nobody.",
    range: "0 to n − 1", reference: "Hage & Harary 1995, Social Networks 17:57",
    complexity: "O(n m), weighted O(n m log n)", status: .next)

  static let entries = MeasureEntry.variants(
    of: "eccentricity",
    questions: DirectedQuestions(
      outgoing: card.question, incoming: "How far away is the last one from whom this stakeholder hears?",
      undirected: card.question),
    definitions: DirectedSentences(
      outgoing: "The length of the longest of the shortest paths from the stakeholder to those within its reach.",
      incoming: "The length of the longest of the shortest paths to the stakeholder from those who can get to it."),
    weighted: .lengths.with(range: "0 and more")
  ) { Eccentricity($0, $1) }

  /// Measures eccentricity in a direction.
  public init(_ direction: Direction, _ weighting: Weighting = .binary) {
    self.direction = direction
    self.weighting = weighting
  }

  /// The length of the longest shortest path.
  public func scores(in graph: StakeholderGraph) -> Scores {
    Scores(DistanceSums(of: graph.positive, direction, weighting).largest, of: graph)
  }
}

extension VertexMeasure where Self == Eccentricity {
  /// How far the farthest of those within reach is.
  public static func eccentricity(_ direction: Direction = .outgoing, _ weighting: Weighting = .binary) -> Self {
    Eccentricity(direction, weighting)
  }
}
