public import PowerMapGraph

/// An index of how unequally something is held; it knows no graph.
///
/// The same index takes what people have (resources, votes) and what the map gives them (strength, PageRank).
public protocol ConcentrationIndex: Sendable {
  /// What the index says about itself.
  static var card: MeasureCard { get }
  /// Why there is no index although something is held, in one plain sentence.
  static var absence: String { get }
  /// The index of amounts, nil when nothing is held, an amount is negative or the index is undefined for so few.
  func value(of amounts: [Double]) -> Double?
}

extension ConcentrationIndex {
  /// Too few for indices that compare holders with each other.
  public static var absence: String { "There is a single holder." }
}

extension Scores {
  /// How unequally the scores are spread; stakeholders without a score are left out.
  public func concentration(_ index: some ConcentrationIndex) -> Double? {
    index.value(of: values.filter { !$0.isNaN })
  }
}

extension StakeholderGraph {
  /// How unequally an attribute is held; somebody of whom nothing was said holds nothing.
  public func concentration(
    of attribute: (Stakeholder) -> Double?, _ index: some ConcentrationIndex
  ) -> Double? {
    index.value(of: values(attribute).map { $0 ?? 0 })
  }
}
