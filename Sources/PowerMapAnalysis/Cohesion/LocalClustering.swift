public import PowerMapGraph

/// Measures how far a stakeholder's contacts are tied to each other.
///
///     clustering(i) = pairs of contacts of i who are tied / pairs of contacts of i
///
/// (SocNetV gives 0 to those with fewer than two contacts, NodeXL, too, and counts both directions of a pair.)
///
/// - Range: 0 to 1.
/// - Ties: counted where there is one in either direction.
/// - Undefined: for somebody with fewer than two contacts.
/// - Complexity: O(m √m).
/// - Reference: Watts & Strogatz 1998, *Nature* 393:440.
///
/// In the triangle a, b, c with d tied to a: a has 1 of 3 pairs, b and c all of one pair, d no pair at all.
public struct LocalClustering: VertexMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Local clustering", topic: .cohesion, question: "Do this stakeholder’s contacts know each other?",
    definition: "The share of pairs of the stakeholder’s contacts who are tied to each other.",
    reading: "0 the contacts are strangers to each other, 1 they all know each other.",
    caution: "Somebody with two contacts can only have 0 or 1.",
    range: "0 to 1", reference: "Watts & Strogatz 1998, Nature 393:440", complexity: "O(m √m)", status: .next)

  static let entries = [MeasureEntry("clustering.local", LocalClustering())]

  /// Measures local clustering.
  public init() {}

  /// The share of pairs of contacts who are tied.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let ties = graph.positive.symmetrized().outgoing
    let scores = zip(graph.vertices, ties.triangles()).map { vertex, tied -> Double in
      let contacts = Double(ties.degree(of: vertex))
      return contacts > 1 ? Double(tied) / (contacts * (contacts - 1) / 2) : .nan
    }
    return Scores(scores, of: graph)
  }
}

extension VertexMeasure where Self == LocalClustering {
  /// How far a stakeholder's contacts are tied to each other.
  public static var localClustering: Self { LocalClustering() }
}
