/// The random numbers of every simulation: one seed gives the same numbers on every machine.
///
/// Steele, Lea and Flood 2014; `below` by multiply and shift (Lemire 2019, without rejection).
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// Begins with the number at a position of the numbers that a seed gives: pieces of work draw apart from each other.
  init(seed: UInt64, piece: Int) {
    var starts = SplitMix64(seed: seed &+ UInt64(piece) &* SplitMix64.step)
    self.init(seed: starts.next())
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func next() -> UInt64 {
    state &+= SplitMix64.step
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to below 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number from 0 to below a limit.
  mutating func below(_ limit: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(limit)).high) }

  /// Shuffles from the end, as Fisher and Yates.
  mutating func shuffle<Element>(_ items: inout [Element]) {
    for position in stride(from: items.count - 1, to: 0, by: -1) { items.swapAt(position, below(position + 1)) }
  }
}
