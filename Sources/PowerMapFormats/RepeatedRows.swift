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
    let sorted = hashes.sorted()
    var repeated: Set<UInt64> = []
    for (hash, next) in zip(sorted, sorted.dropFirst()) where hash == next { repeated.insert(hash) }
    guard !repeated.isEmpty else { return nil }
    var seen: Set<UInt64> = []
    var count = 0
    var first: Int?
    for (row, hash) in hashes.enumerated() where repeated.contains(hash) && !seen.insert(hash).inserted {
      count += 1
      first = first ?? row
    }
    return first.map { (count, $0, Int(lines[$0])) }
  }
}
