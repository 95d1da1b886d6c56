public import PowerMapGraph

/// An index of how far groups keep to themselves.
public protocol SegregationIndex: Sendable {
  /// What the index says about itself.
  static var card: MeasureCard { get }
  /// The index of a map for a division into groups, nil where it is undefined.
  func value(of graph: StakeholderGraph, across grouping: Grouping) -> Double?
}

extension StakeholderGraph {
  /// How far the groups that an attribute makes keep to themselves.
  public func segregation(_ index: some SegregationIndex, across attribute: (Stakeholder) -> String?) -> Double? {
    index.value(of: self, across: grouping(by: attribute))
  }
}
