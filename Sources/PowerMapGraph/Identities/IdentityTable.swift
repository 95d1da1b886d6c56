/// Numbers identities in the order in which they come, and finds them by their bytes.
///
/// A hash table whose keys lie back to back, so that ten million lookups make no strings. An identity of up to eleven bytes lies in the
/// table itself and costs one look into memory, one that is a number behind the beginning that others have even less.
package struct IdentityTable: Sendable {
  /// What is compared first: an identity of up to eleven bytes and its length, else a hash.
  package struct Fingerprint: Equatable, Sendable {
    /// The first eight bytes, or the hash.
    @usableFromInline var head: UInt64 = 0
    /// Up to three more bytes and above them the length; `hashMark` beside a hash.
    @usableFromInline var tail: UInt32 = 0

    @usableFromInline static let hashMark: UInt32 = 0xFF00_0000

    fileprivate init() {}

    /// Whether different keys can have it.
    fileprivate var isHash: Bool { tail == Fingerprint.hashMark }

    /// The number of bytes of the identity; nil beside a hash.
    var length: Int? { isHash ? nil : Int(tail >> 24) }

    /// The last eight bytes of the identity, the last of them highest, and zeros where it is shorter; means nothing beside a hash.
    var lastEight: UInt64 {
      let length = UInt64(tail >> 24)
      if length <= 8 { return head &<< (64 - 8 * length) }
      let passed = 8 * (length - 8)
      return head &>> passed | UInt64(tail) &<< (64 - passed)
    }

    @inlinable @inline(__always) package init(of key: Span<UInt8>) {
      switch key.count {
      case ..<8:
        head = key.shortWord
        tail = UInt32(key.count) << 24
      case ..<12:
        head = key.word(at: 0)
        // The last four bytes, without those that are in the head.
        let last = key.word(at: key.count - 8) >> 32
        tail = UInt32(truncatingIfNeeded: last >> UInt64(8 * (12 - key.count))) | UInt32(key.count) << 24
      default:
        head = ByteHash.of(key)
        tail = Fingerprint.hashMark
      }
    }

    /// Where the search for the key starts, before it is cut to the size of the table.
    fileprivate func start(_ seed: UInt64) -> Int {
      var mixed = (head ^ UInt64(tail) ^ seed) &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ mixed >> 32) &* 0xFF51_AFD7_ED55_8CCD
      return Int(truncatingIfNeeded: mixed >> 24)
    }
  }

  /// A place in the hash table: a key's position plus 1, 0 where it is free.
  private struct Slot {
    var fingerprint = Fingerprint()
    var entry: UInt32 = 0
  }

  private var text: [UInt8] = []
  private var ends: [Int] = []
  private var numbered = NumberedIdentities()
  /// A power of two long, at most half full.
  private var slots = [Slot](repeating: Slot(), count: 32)
  /// The number of slots that are not free.
  private var taken = 0
  private let minimumCapacity: Int
  /// Means nothing; without it nothing would be looked at.
  private var fetched: UInt32 = 0
  /// What so many searches need stays in the nearest cache until it is needed.
  package static let batch = 256
  private let seed = ByteHash.seed

  package init(minimumCapacity: Int = 16) {
    self.minimumCapacity = minimumCapacity
    ends.reserveCapacity(minimumCapacity)
  }

  /// The number of identities.
  package var count: Int { ends.count }

  /// The position of an identity, nil when it is not there.
  package func position(of key: Span<UInt8>) -> Int? { position(of: key, Fingerprint(of: key)) }

  /// The position of an identity whose fingerprint was taken before, nil when it is not there.
  package func position(of key: Span<UInt8>, _ fingerprint: Fingerprint) -> Int? {
    let entry = entry(of: key, fingerprint)
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// Finds identities that lie in a text, many at a time, because searches that do not wait for each other wait for memory together.
  ///
  /// - Parameters:
  ///   - keys: where they lie.
  ///   - positions: gets the position of each, −1 for those that are not there.
  package func find(_ keys: [Range<Int>], in text: Span<UInt8>, positions: inout [Int32]) {
    positions.removeAll(keepingCapacity: true)
    var searched: [Int] = []
    var fingerprints: [Fingerprint] = []
    for (number, key) in keys.enumerated() {
      let fingerprint = Fingerprint(of: text.extracting(key))
      if let place = numbered.place(of: fingerprint) {
        positions.append(Int32(truncatingIfNeeded: place))
      } else {
        positions.append(-1)
        searched.append(number)
        fingerprints.append(fingerprint)
      }
    }
    numbered.replacePlaces(&positions)
    if searched.isEmpty { return }
    // What is looked at here is near when it is needed below.
    var last = fetch(fingerprints)
    for (number, fingerprint) in zip(searched, fingerprints) {
      last = slots[slot(of: text.extracting(keys[number]), fingerprint)].entry
      positions[number] = Int32(truncatingIfNeeded: last) - 1
    }
  }

  /// Looks at the places where searches will start, so that they lie near when they are needed.
  ///
  /// - Returns: a sum of what lies there, which means nothing; without it nothing would be looked at.
  package func fetch(_ fingerprints: [Fingerprint]) -> UInt32 {
    let slots = slots.span
    let mask = slots.count - 1
    return fingerprints.reduce(0) { sum, fingerprint in
      if let place = numbered.place(of: fingerprint) { return sum &+ numbered[place] }
      return sum &+ slots[fingerprint.start(seed) & mask].entry
    }
  }

  /// Looks at the places where some identities belong, so that they lie near when these are added: `batch` at a time.
  package mutating func prepare(for keys: ArraySlice<String>) {
    fetched &+= fetch(keys.map { Fingerprint(of: $0.utf8.span) })
  }

  /// Adds an identity that is not there yet.
  package mutating func append(_ key: Span<UInt8>) {
    let first = insert(key)
    precondition(first == nil, "an identity is added once")
  }

  /// Adds an identity where it is not there yet, else gives its position.
  package mutating func insert(_ key: Span<UInt8>) -> Int? {
    let fingerprint = Fingerprint(of: key)
    if let first = position(of: key, fingerprint) { return first }
    // Keys that are told by their fingerprint are never looked at again.
    if fingerprint.isHash {
      for position in key.indices { text.append(key[position]) }
    }
    ends.append(text.count)
    let entry = UInt32(ends.count)
    if numbered.place(of: fingerprint) == nil && numbered.makePlace(for: fingerprint, among: count) {
      // Others may have places now, too.
      rehash(slots.count)
    }
    if let place = numbered.place(of: fingerprint) {
      numbered[place] = entry
    } else {
      slots[slot(of: key, fingerprint)] = Slot(fingerprint: fingerprint, entry: entry)
      taken += 1
      if taken * 2 > slots.count { rehash(max(slots.count, minimumCapacity) * 2) }
    }
    return nil
  }

  /// The position of an identity plus 1, 0 where it is not there.
  private func entry(of key: Span<UInt8>, _ fingerprint: Fingerprint) -> UInt32 {
    if let place = numbered.place(of: fingerprint) { return numbered[place] }
    return slots[slot(of: key, fingerprint)].entry
  }

  /// The slot that holds the key, or the free one where it belongs.
  private func slot(of key: Span<UInt8>, _ fingerprint: Fingerprint) -> Int {
    let slots = slots.span
    let mask = slots.count - 1
    var position = fingerprint.start(seed) & mask
    while true {
      let slot = slots[position]
      if slot.entry == 0 { return position }
      if slot.fingerprint == fingerprint
        && (!fingerprint.isHash || holds(key, at: Int(slot.entry) - 1))
      {
        return position
      }
      position = (position + 1) & mask
    }
  }

  private func holds(_ key: Span<UInt8>, at position: Int) -> Bool {
    text.span.extracting((position == 0 ? 0 : ends[position - 1])..<ends[position]).holdsSameBytes(as: key)
  }

  /// Gives everyone in the slots a place of their own where they have one now, else a slot of others, of which there are at least so many.
  private mutating func rehash(_ minimumSize: Int) {
    let old = slots
    var size = slots.count
    while size < minimumSize { size *= 2 }
    let mask = size - 1
    slots = [Slot](repeating: Slot(), count: size)
    taken = 0
    for slot in old where slot.entry != 0 {
      if let place = numbered.place(of: slot.fingerprint) {
        numbered[place] = slot.entry
        continue
      }
      var position = slot.fingerprint.start(seed) & mask
      while slots[position].entry != 0 { position = (position + 1) & mask }
      slots[position] = slot
      taken += 1
    }
  }
}
