/// Numbers identities in the order in which they come, and finds them by their bytes.
///
/// A hash table whose keys lie back to back, so that ten million lookups make no strings. An identity of up to seven bytes lies in the
/// table itself and costs one look into memory.
struct IdentityTable {
  /// A place in the hash table: a key's position plus 1, 0 where it is free.
  private struct Slot {
    var fingerprint: UInt64 = 0
    var entry = 0
  }

  private var text: [UInt8] = []
  private var ends: [Int] = []
  /// A power of two long, at most half full.
  private var slots: [Slot]

  init(minimumCapacity: Int = 16) {
    var size = 32
    while size < minimumCapacity * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The number of identities.
  var count: Int { ends.count }

  /// The position of an identity, nil when it is not there.
  func position(of key: ArraySlice<UInt8>) -> Int? {
    let entry = slots[slot(of: key, IdentityTable.fingerprint(of: key))].entry
    return entry == 0 ? nil : entry - 1
  }

  /// Adds an identity that is not there yet.
  mutating func append(_ key: ArraySlice<UInt8>) {
    let fingerprint = IdentityTable.fingerprint(of: key)
    let slot = slot(of: key, fingerprint)
    text.append(contentsOf: key)
    ends.append(text.count)
    slots[slot] = Slot(fingerprint: fingerprint, entry: ends.count)
    if ends.count * 2 > slots.count { grow() }
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(of key: ArraySlice<UInt8>, _ fingerprint: UInt64) -> Int {
    let mask = slots.count - 1
    var position = IdentityTable.start(fingerprint) & mask
    while true {
      let slot = slots[position]
      if slot.entry == 0 { return position }
      if slot.fingerprint == fingerprint && (key.count < 8 || holds(key, at: slot.entry - 1)) { return position }
      position = (position + 1) & mask
    }
  }

  private func holds(_ key: ArraySlice<UInt8>, at position: Int) -> Bool {
    text[(position == 0 ? 0 : ends[position - 1])..<ends[position]] == key
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    let old = slots
    slots = [Slot](repeating: Slot(), count: slots.count * 2)
    for slot in old where slot.entry != 0 {
      var position = IdentityTable.start(slot.fingerprint) & mask
      while slots[position].entry != 0 { position = (position + 1) & mask }
      slots[position] = slot
    }
  }

  /// The bytes themselves and their number where they are fewer than eight, else a hash of them, told apart by the highest bit.
  private static func fingerprint(of key: ArraySlice<UInt8>) -> UInt64 {
    guard key.count < 8 else { return ByteHash.of(key) | 1 << 63 }
    return key.reduce(UInt64(key.count)) { $0 << 8 | UInt64($1) }
  }

  private static func start(_ fingerprint: UInt64) -> Int {
    Int(truncatingIfNeeded: (fingerprint &* 0x9E37_79B9_7F4A_7C15) >> 20)
  }
}
