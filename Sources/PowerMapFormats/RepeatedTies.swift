import PowerMapGraph

/// Finds ties that say the same as an earlier one.
///
/// Made for registers: all but a few of the ties between two who are tied once are sieved out, without sorting any of ten million.
struct RepeatedTies {
  /// How many ties repeat an earlier one.
  let count: Int
  /// The first of them.
  let row: Int

  /// Looks through a table; nil when no tie repeats another.
  init?(in ties: TieTable) {
    var earlier: [UInt64: [Int]] = [:]
    var repeats: [Int] = []
    for row in HashSieve.doubtful(among: 0..<ties.count, hash: { RepeatedTies.hash(RepeatedTies.pair(ties, $0)) }) {
      let pair = RepeatedTies.pair(ties, row)
      let rows = earlier[pair, default: []]
      if rows.contains(where: { ties.rowsAreEqual($0, row) }) {
        repeats.append(row)
      } else {
        earlier[pair] = rows + [row]
      }
    }
    guard let first = repeats.first else { return nil }
    count = repeats.count
    row = first
  }

  private static func pair(_ ties: TieTable, _ row: Int) -> UInt64 {
    UInt64(ties.sources[row].index) << 32 | UInt64(ties.targets[row].index)
  }

  private static func hash(_ pair: UInt64) -> UInt64 {
    var hash = ByteHash()
    hash.combine(pair)
    return hash.value
  }
}
