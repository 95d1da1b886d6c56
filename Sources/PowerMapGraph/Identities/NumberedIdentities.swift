/// Identities that are numbers behind one beginning, such as `s0`, `s1`, `s2`: each is its own place in a list, so that finding it takes no
/// search.
///
/// Made for registers, whose identities are often numbers of rows; lists whose numbers lie far apart are left to searching.
struct NumberedIdentities: Sendable {
  /// Where all identities begin alike; nil while none ended with a number.
  private var beginning: Beginning?
  /// By number, the position of the identity plus 1, 0 where there is none.
  private var entries: [UInt32] = []

  /// At most so many numbers share an identity: a list with longer gaps would take more memory than a search.
  private static let longestGap = 8
  /// Lists begin so long.
  private static let fewest = 64

  /// What stands before the number of an identity.
  private struct Beginning: Equatable {
    let bytes: UInt64
    let length: Int
  }

  /// The place in the list of an identity; nil where it has none.
  @inline(__always) func place(of identity: IdentityTable.Fingerprint) -> Int? {
    guard let beginning, let number = NumberedIdentities.number(of: identity, behind: beginning), number < entries.count
    else { return nil }
    return number
  }

  /// The entry of an identity that has a place.
  subscript(place: Int) -> UInt32 {
    get { entries[place] }
    set { entries[place] = newValue }
  }

  /// Puts the position of each identity where its place is, −1 where nobody has it or where there is no place but −1.
  func replacePlaces(_ places: inout [Int32]) {
    let entries = entries.span
    // Nothing else is done here, so that many look into memory at the same time.
    for index in places.indices where places[index] >= 0 {
      places[index] = Int32(truncatingIfNeeded: entries[Int(places[index])]) - 1
    }
  }

  /// Makes the list longer where an identity that has no place should have one; false where it should not.
  ///
  /// - Parameter count: the number of identities of any kind.
  mutating func makePlace(for identity: IdentityTable.Fingerprint, among count: Int) -> Bool {
    if beginning == nil { beginning = NumberedIdentities.beginning(of: identity) }
    guard let beginning, let number = NumberedIdentities.number(of: identity, behind: beginning),
      number < max(NumberedIdentities.fewest, count * NumberedIdentities.longestGap)
    else { return false }
    var size = max(NumberedIdentities.fewest, entries.count)
    while size <= number { size *= 2 }
    entries.append(contentsOf: repeatElement(0, count: size - entries.count))
    return true
  }

  /// What stands before the digits at the end of an identity; nil where there are none, or too much else.
  private static func beginning(of identity: IdentityTable.Fingerprint) -> Beginning? {
    guard let length = identity.length else { return nil }
    var digits = 0
    while digits < min(length, 8), isDigit(UInt8(truncatingIfNeeded: identity.lastEight >> UInt64(56 - 8 * digits))) {
      digits += 1
    }
    guard digits > 0, length - digits < 8 else { return nil }
    return Beginning(bytes: identity.head & mask(length - digits), length: length - digits)
  }

  /// The number of up to eight digits behind a beginning; nil where something else stands there, or zeros before the number.
  @inline(__always) private static func number(of identity: IdentityTable.Fingerprint, behind beginning: Beginning)
    -> Int?
  {
    guard let length = identity.length, identity.head & mask(beginning.length) == beginning.bytes else { return nil }
    let count = length - beginning.length
    guard 1...8 ~= count else { return nil }
    // The digits, the last of them highest, and zeros before the first.
    let missing = UInt64(64 - 8 * count)
    let digits = ((identity.lastEight &>> missing) &<< missing) | (0x3030_3030_3030_3030 & ~(~0 &<< missing))
    // Each byte less "0", and what carries over where that is more than 9.
    let values = digits ^ 0x3030_3030_3030_3030
    guard ((values &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let startsWithZero = (values &>> missing) & 0xFF == 0
    guard !startsWithZero || count == 1 else { return nil }
    // Two digits, then four, then eight at a time.
    let pairs = (values &* 10 &+ values >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return Int(truncatingIfNeeded: (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF)
  }

  /// The lowest bytes, so many of them.
  private static func mask(_ length: Int) -> UInt64 { ~(~0 &<< UInt64(8 * length)) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
