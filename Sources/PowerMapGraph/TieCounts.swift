/// How many ties a map has, counted as people count them: each row of the table is one tie, whatever its direction.
///
/// Self ties and ties of weight 0 are counted apart: they are rows, but on no map and in no measure.
public struct TieCounts: Hashable, Sendable {
  /// The rows that are on the map: between two, of some weight.
  public private(set) var onMap = 0
  /// Those on the map that go both ways.
  public private(set) var mutual = 0
  /// Those on the map that are conflicts.
  public private(set) var negative = 0
  /// Rows that tie somebody to itself.
  public private(set) var selfTies = 0
  /// Rows between two of weight 0.
  public private(set) var zeroRows = 0

  /// Counts the rows of a table.
  ///
  /// - Complexity: O(m).
  init(_ ties: TieTable) {
    for row in 0..<ties.count {
      if ties.weight(row: row) == 0 {
        zeroRows += 1
      } else if ties.sources[row] == ties.targets[row] {
        selfTies += 1
      } else {
        onMap += 1
        if ties.isMutual(row: row) { mutual += 1 }
        if ties.isNegative(row: row) { negative += 1 }
      }
    }
  }
}

extension StakeholderGraph {
  /// How many ties the map has, counted as people count them.
  public var tieCounts: TieCounts { TieCounts(ties) }
}
