/// Finds rows that say the same as an earlier one, by hashes of 64 bits, so that ten million rows cost 12 bytes each while they are read.
struct RepeatedRows {
  private var hashes: [UInt64] = []
  private var lines: [Int32] = []

  mutating func add(_ hash: UInt64, line: Int) {
    hashes.append(hash)
    lines.append(Int32(truncatingIfNeeded: line))
  }

  /// The rows that repeat an earlier one, and the line of the first of them.
  var repeats: (count: Int, row: Int, line: Int)? {
    var seen: Set<UInt64> = []
    var count = 0
    var first: Int?
    let doubtful = RepeatedRows.doubtful(hashes)
    for (row, hash) in hashes.enumerated() where doubtful[hash] && !seen.insert(hash).inserted {
      count += 1
      first = first ?? row
    }
    return first.map { (count, $0, Int(lines[$0])) }
  }

  /// The hashes that may have come more than once: all but a few of those that came once are sieved out, without sorting any.
  private static func doubtful(_ hashes: [UInt64]) -> HashSieve {
    var first = HashSieve(for: hashes.count)
    var second = HashSieve(for: hashes.count)
    for hash in hashes where !first.insert(hash) { _ = second.insert(hash) }
    return second
  }
}

/// A set of hashes that also takes some others for its own: one bit for each of sixteen times as many remainders.
private struct HashSieve {
  private var words: [UInt64]

  init(for count: Int) {
    var size = 64
    while size < count * 16 { size *= 2 }
    words = [UInt64](repeating: 0, count: size / 64)
  }

  subscript(hash: UInt64) -> Bool { words[word(of: hash)] & HashSieve.bit(of: hash) != 0 }

  /// Adds a hash; false when it may have been there before.
  mutating func insert(_ hash: UInt64) -> Bool {
    let word = word(of: hash)
    let isNew = words[word] & HashSieve.bit(of: hash) == 0
    words[word] |= HashSieve.bit(of: hash)
    return isNew
  }

  private func word(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & (words.count - 1) }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
