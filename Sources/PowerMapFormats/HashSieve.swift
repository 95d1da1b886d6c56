import PowerMapGraph

/// A set of hashes that also takes some others for its own: one bit for each of eight times as many.
struct HashSieve {
  private var words: [UInt64]

  /// - Parameter count: about how many hashes will be in it.
  init(for count: Int) {
    var size = 64
    while size < count * 8 { size *= 2 }
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

  /// The positions whose hashes another one has, too, and a few others; in their order, and without sorting.
  ///
  /// Sieved again and again, each time by a hash of the hashes, while that leaves out most.
  static func doubtful(among positions: Range<Int>, hash: (Int) -> UInt64) -> [Int] {
    var doubtful = sieved(positions, hash: hash)
    var count = positions.count
    while doubtful.count < count / 2 {
      count = doubtful.count
      doubtful = sieved(doubtful) { position in
        var another = ByteHash()
        another.combine(hash(position))
        another.combine(UInt64(count))
        return another.value
      }
    }
    return doubtful
  }

  private static func sieved(_ positions: some RandomAccessCollection<Int>, hash: (Int) -> UInt64) -> [Int] {
    var seen = HashSieve(for: positions.count)
    var shared: [UInt64] = []
    for position in positions {
      let hash = hash(position)
      if !seen.insert(hash) { shared.append(hash) }
    }
    var doubtful = HashSieve(for: shared.count * 2)
    for hash in shared { _ = doubtful.insert(hash) }
    return positions.filter { doubtful[hash($0)] }
  }

  private func word(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & (words.count - 1) }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
