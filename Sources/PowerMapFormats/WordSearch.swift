/// Looks for a byte in eight bytes at a time.
struct WordSearch {
  private let pattern: UInt64
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  init(for byte: UInt8) { pattern = UInt64(byte) * WordSearch.ones }

  /// The highest bit of the first byte that is the one looked for is the lowest bit that is set; 0 where there is none.
  func matches(in word: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return (difference &- WordSearch.ones) & ~difference & WordSearch.highs
  }

  /// The same for the first byte that is below a limit of at most 0x80.
  static func matches(below limit: UInt8, in word: UInt64) -> UInt64 {
    (word &- UInt64(limit) &* ones) & ~word & highs
  }
}
