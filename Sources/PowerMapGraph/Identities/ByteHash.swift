/// A hash of bytes: words of eight bytes, multiplied and folded one after the other.
///
/// It begins with a number that is another in every run, so that nobody can write a file of texts that all have the same; nothing that is
/// told may depend on it.
package struct ByteHash: Sendable {
  /// What hashes of this run begin with.
  package static let seed = UInt64.random(in: .min ... .max)

  private var state: UInt64

  /// Begins a hash.
  ///
  /// - Parameter seed: what it begins with.
  package init(seed: UInt64 = ByteHash.seed) { state = seed }

  package mutating func combine(_ bytes: Span<UInt8>) {
    var offset = 0
    while offset + 8 < bytes.count {
      combine(bytes.word(at: offset))
      offset += 8
    }
    combine(bytes.count < 8 ? bytes.shortWord : bytes.word(at: bytes.count - 8))
    combine(UInt64(bytes.count))
  }

  package mutating func combine(_ number: UInt64) {
    state = (state ^ number) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 29
  }

  package var value: UInt64 {
    let mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return mixed ^ mixed >> 33
  }

  package static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = ByteHash()
    hash.combine(bytes)
    return hash.value
  }
}

extension Span<UInt8> {
  /// The eight bytes from an offset as one number, the first of them lowest.
  @inlinable package func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// All bytes as one number where they are fewer than eight; as many bytes make the same number only if they are the same.
  @inlinable @inline(__always) package var shortWord: UInt64 {
    guard count >= 4 else {
      var word: UInt64 = 0
      for position in 0..<count { word |= UInt64(self[position]) << UInt64(8 * position) }
      return word
    }
    let first = UInt32(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self))
    let last = UInt32(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    return UInt64(first) | UInt64(last) << UInt64(8 * (count - 4))
  }

  /// Whether two spans hold the same bytes.
  @inlinable package func holdsSameBytes(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard count >= 8 else { return shortWord == other.shortWord }
    var offset = 0
    while offset + 8 < count {
      if word(at: offset) != other.word(at: offset) { return false }
      offset += 8
    }
    return word(at: count - 8) == other.word(at: count - 8)
  }
}
