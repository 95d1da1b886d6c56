/// Positions by text, up to Unicode's canonical equivalence: which of a million identities or names came first where.
///
/// Texts of ASCII are found by their bytes and make no strings; the others lie in a dictionary.
struct TextIndex {
  private var plain: IdentityTable
  private var positionOfPlain: [Int32] = []
  private var positionOfOther: [String: Int] = [:]

  init(minimumCapacity: Int = 16) { plain = IdentityTable(minimumCapacity: minimumCapacity) }

  /// The position of a text; where it has none, it gets the one given, and the answer is nil.
  mutating func firstPosition(of text: String, else position: Int) -> Int? {
    if let ascii = TextIndex.ascii(text) { return firstPosition(ofASCII: ascii.utf8.span, else: position) }
    if let first = positionOfOther[text] { return first }
    positionOfOther[text] = position
    return nil
  }

  /// The position of a text of ASCII; where it has none, it gets the one given, and the answer is nil.
  private mutating func firstPosition(ofASCII text: Span<UInt8>, else position: Int) -> Int? {
    if let entry = plain.insert(text) { return Int(positionOfPlain[entry]) }
    positionOfPlain.append(Int32(position))
    return nil
  }

  /// A hash that texts share which the index takes for the same; that of ASCII is the hash of its bytes, others differ from run to run.
  static func hash(of text: String) -> UInt64 {
    if let ascii = ascii(text) { return ByteHash.of(ascii.utf8.span) }
    return UInt64(truncatingIfNeeded: text.hashValue)
  }

  /// The text of ASCII that a text is canonically equivalent to, nil where there is none.
  private static func ascii(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let plainText = withoutTwinsOfASCII(text)
    return plainText.utf8.allSatisfy { $0 < 0x80 } ? plainText : nil
  }

  /// The text with the three characters replaced that are canonically equivalent to one of ASCII.
  private static func withoutTwinsOfASCII(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x212A: scalars.append("K")
      case 0x037E: scalars.append(";")
      case 0x1FEF: scalars.append("`")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
