/// Numbers identities in the order in which they come, and finds them by their bytes.
///
/// A hash table whose keys lie back to back, so that ten million lookups make no strings.
struct IdentityTable {
  private var text: [UInt8] = []
  private var ends: [Int] = []
  /// Positions plus 1 by hash, 0 where free; a power of two long, at most half full.
  private var slots: [Int32]

  init(minimumCapacity: Int = 16) {
    var size = 32
    while size < minimumCapacity * 2 { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  /// The number of identities.
  var count: Int { ends.count }

  /// The position of an identity, nil when it is not there.
  func position(of key: ArraySlice<UInt8>) -> Int? {
    let position = slots[slot(of: key)]
    return position == 0 ? nil : Int(position) - 1
  }

  /// Adds an identity that is not there yet.
  mutating func append(_ key: ArraySlice<UInt8>) {
    let slot = slot(of: key)
    text.append(contentsOf: key)
    ends.append(text.count)
    slots[slot] = Int32(truncatingIfNeeded: ends.count)
    if ends.count * 2 > slots.count { grow() }
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(of key: ArraySlice<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ByteHash.of(key)) & mask
    while slots[slot] != 0 && !holds(key, at: Int(slots[slot]) - 1) { slot = (slot + 1) & mask }
    return slot
  }

  private func holds(_ key: ArraySlice<UInt8>, at position: Int) -> Bool {
    let start = position == 0 ? 0 : ends[position - 1]
    guard ends[position] - start == key.count else { return false }
    for index in 0..<key.count where text[start + index] != key[key.startIndex + index] { return false }
    return true
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [Int32](repeating: 0, count: slots.count * 2)
    var start = 0
    for (position, end) in ends.enumerated() {
      var slot = Int(truncatingIfNeeded: ByteHash.of(text[start..<end])) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: position + 1)
      start = end
    }
  }
}

/// A hash of bytes that is the same in every run (Fowler, Noll and Vo's, its end mixed).
struct ByteHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  mutating func combine(_ number: Int) {
    state = (state ^ UInt64(truncatingIfNeeded: number)) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 29
  }

  var value: UInt64 {
    let mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 33
  }

  static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = ByteHash()
    hash.combine(bytes)
    return hash.value
  }
}
