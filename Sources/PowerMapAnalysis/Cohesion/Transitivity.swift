public import PowerMapGraph

/// Measures how often the contacts of a contact are contacts themselves.
///
///     transitivity = 3 · triangles / pairs of ties that share a stakeholder
///
/// (UCINET follows direction: of all ways *i* → *j* → *k* the share with a tie *i* → *k*.)
///
/// - Range: 0 to 1.
/// - Ties: counted where there is one in either direction.
/// - Undefined: where nobody has two contacts.
/// - Complexity: O(m √m).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 6.5; Newman, Watts & Strogatz 2002.
///
/// In the triangle a, b, c with d tied to a: 3 of 5 pairs of ties are closed, 0.6.
public struct Transitivity: GraphMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Transitivity", topic: .cohesion, question: "Do the contacts of one’s contacts know each other?",
    definition: "The share of pairs of contacts of the same stakeholder who are tied to each other.",
    reading: "0 no closed circles, 1 everybody’s contacts all know each other.",
    caution: "Closed circles are trust and a barrier at once.",
    range: "0 to 1", reference: "Newman, Watts & Strogatz 2002, PNAS 99:2566", complexity: "O(m √m)", status: .core
  )

  static let entries = [MeasureEntry("transitivity", Transitivity())]

  /// Measures transitivity.
  public init() {}

  /// The share of pairs of contacts who are tied.
  public func figure(of graph: StakeholderGraph) -> Double? {
    let ties = graph.positive.symmetrized().outgoing
    let pairs = graph.vertices.reduce(0.0) { sum, vertex in
      let degree = Double(ties.degree(of: vertex))
      return sum + degree * (degree - 1) / 2
    }
    let closed = ties.triangles().reduce(0, +)
    return pairs > 0 ? Double(closed) / pairs : nil
  }
}

extension GraphMeasure where Self == Transitivity {
  /// How often the contacts of a contact are contacts themselves.
  public static var transitivity: Self { Transitivity() }
}
