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
