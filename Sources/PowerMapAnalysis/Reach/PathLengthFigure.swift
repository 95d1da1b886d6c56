public import PowerMapGraph

/// Measures how long the shortest paths between stakeholders are, on average and at most.
///
/// Over all ordered pairs *i* ≠ *j* that are joined by a path of length *d(i, j)*: their mean and their maximum.
///
/// - Range: 1 to n − 1; weighted above 0.
/// - Ties: counted, or of length 1/strength.
/// - Undefined: where no pair is joined.
/// - Complexity: O(n m), weighted O(n m log n).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 4.2.4.
///
/// In the path a – b – c the mean distance is 4/3 and the diameter 2.
public struct PathLengthFigure: GraphMeasure {
  /// What is told of the lengths.
  public enum Summary: Hashable, Sendable {
    /// Their average.
    case mean
    /// The longest.
    case largest
  }

  /// What is told of the lengths.
  public let summary: Summary
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Mean distance", topic: .cohesion, question: "How many steps does it take on average from one to another?",
    definition: "The length of the shortest path, averaged over all ordered pairs that are joined by a path.",
    reading: "The lower the number, the faster news gets around.",
    caution: "Pairs without a path are left out, so more disconnection can lower it: read it beside reachability.",
    range: "1 to n − 1", reference: "Wasserman & Faust 1994, section 4.2.4",
    complexity: "O(n m), weighted O(n m log n)",
    status: .core)

  private static let diameterCard = MeasureCard(
    title: "Diameter", topic: .cohesion, question: "How many steps does it take at worst from one to another?",
    definition: "The length of the longest of all shortest paths between pairs that are joined by a path.",
    reading: "The lower the number, the faster news gets to the last one.",
    caution: "Pairs without a path are left out, so more disconnection can lower it: read it beside reachability.",
    range: "1 to n − 1", reference: "Wasserman & Faust 1994, section 4.2.4",
    complexity: "O(n m), weighted O(n m log n)",
    status: .core)

  static let entries =
    MeasureEntry.variants(
      of: "mean_distance",
      weighted: .lengths.with(
        question: "How far is it on average from one to another?", range: "above 0", status: .next)
    ) { PathLengthFigure(.mean, $0) }
    + MeasureEntry.variants(
      of: "diameter", card: diameterCard,
      weighted: .lengths.with(
        question: "How far is it at worst from one to another?", range: "above 0", status: .next)
    ) { PathLengthFigure(.largest, $0) }

  /// Summarizes the lengths of shortest paths.
  public init(_ summary: Summary, _ weighting: Weighting = .binary) {
    self.summary = summary
    self.weighting = weighting
  }

  /// The mean or the largest length.
  public func figure(of graph: StakeholderGraph) -> Double? {
    let sums = DistanceSums(of: graph.positive, .outgoing, weighting)
    let pairs = sums.reached.reduce(0, +)
    guard pairs > 0 else { return nil }
    switch summary {
    case .mean: return sums.total.reduce(0, +) / pairs
    case .largest: return sums.largest.max()
    }
  }
}

extension GraphMeasure where Self == PathLengthFigure {
  /// The average length of the shortest paths.
  public static func meanDistance(_ weighting: Weighting = .binary) -> Self { PathLengthFigure(.mean, weighting) }

  /// The length of the longest of the shortest paths.
  public static func diameter(_ weighting: Weighting = .binary) -> Self { PathLengthFigure(.largest, weighting) }
}
