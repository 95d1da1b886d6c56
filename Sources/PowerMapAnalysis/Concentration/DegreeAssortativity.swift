public import PowerMapGraph

/// Measures whether the well connected deal with each other or with the rest.
///
/// The correlation, over all ties *i → j*, of the number of ties that leave *i* and of those that arrive at *j*;
/// without direction every tie is taken both ways. (UCINET correlates the ties that leave both ends, or that arrive at
/// both.)
///
/// - Range: −1 to 1.
/// - Ties: counted, however strong.
/// - Undefined: without ties, and where all senders or all receivers are equally well connected.
/// - Complexity: O(n + m).
/// - Reference: Newman 2003, *Physical Review E* 67:026126.
///
/// In a star every tie joins the center to somebody with one tie: −1.
public struct DegreeAssortativity: GraphMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Assortativity by degree", topic: .concentration,
    question: "Do the well connected deal with each other or with the rest?",
    definition: "The correlation over all ties of how many the sender influences and how many influence the receiver.",
    reading: "Above 0 the well connected keep to themselves, below 0 they deal with the less connected.",
    caution: "On small maps it follows from the degrees alone: a star has −1 whatever people want.",
    range: "−1 to 1", reference: "Newman 2003, Physical Review E 67:026126", complexity: "O(n + m)", status: .next)

  static let entries = [MeasureEntry("assortativity.degree", DegreeAssortativity())]

  /// Measures assortativity.
  public init() {}

  /// The correlation of degrees over ties.
  public func figure(of graph: StakeholderGraph) -> Double? {
    let ties = graph.positive
    var senders: [Double] = []
    var receivers: [Double] = []
    for tail in ties.vertices {
      for head in ties.outgoing.heads(of: tail) {
        senders.append(Double(ties.outgoing.degree(of: tail)))
        receivers.append(Double(ties.incoming.degree(of: head)))
      }
    }
    return Correlation.pearson(senders, receivers)
  }
}

extension GraphMeasure where Self == DegreeAssortativity {
  /// Whether the well connected deal with each other or with the rest.
  public static var degreeAssortativity: Self { DegreeAssortativity() }
}
