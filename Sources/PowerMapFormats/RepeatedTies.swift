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
    let doubtful = RepeatedTies.doubtful(ties)
    for row in 0..<ties.count {
      let pair = RepeatedTies.pair(ties, row)
      guard doubtful[pair] else { continue }
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

  /// The pairs that may be tied more than once.
  private static func doubtful(_ ties: TieTable) -> PairSieve {
    var first = PairSieve(for: ties.count)
    // No more than one pair in eight comes this far where few are tied twice.
    var second = PairSieve(for: ties.count / 4)
    for row in 0..<ties.count {
      let pair = pair(ties, row)
      if !first.insert(pair) { _ = second.insert(pair) }
    }
    return second
  }

  private static func pair(_ ties: TieTable, _ row: Int) -> UInt64 {
    UInt64(ties.sources[row].index) << 32 | UInt64(ties.targets[row].index)
  }
}

/// A set of pairs that also takes some others for its own: one bit for each of eight times as many hashes.
private struct PairSieve {
  private var words: [UInt64]

  init(for count: Int) {
    var size = 64
    while size < count * 8 { size *= 2 }
    words = [UInt64](repeating: 0, count: size / 64)
  }

  subscript(pair: UInt64) -> Bool {
    let hash = PairSieve.hash(pair)
    return words[word(of: hash)] & PairSieve.bit(of: hash) != 0
  }

  /// Adds a pair; false when it may have been there before.
  mutating func insert(_ pair: UInt64) -> Bool {
    let hash = PairSieve.hash(pair)
    let word = word(of: hash)
    let isNew = words[word] & PairSieve.bit(of: hash) == 0
    words[word] |= PairSieve.bit(of: hash)
    return isNew
  }

  private static func hash(_ pair: UInt64) -> UInt64 {
    var hash = ByteHash()
    hash.combine(pair)
    return hash.value
  }

  private func word(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & (words.count - 1) }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
