/// Numbers identities in the order in which they come, and finds them up to Unicode's canonical equivalence: a million in a moment.
///
/// Texts of ASCII are found by their bytes alone and make no strings; the others lie in a dictionary, too.
package struct IdentityIndex: Sendable {
  /// All identities by their bytes, those that are equivalent to a text of ASCII by the bytes of that.
  private var table: IdentityTable
  /// The positions of those that are no ASCII.
  private var positionOfOther: [String: Int32] = [:]

  package init(minimumCapacity: Int = 16) { table = IdentityTable(minimumCapacity: minimumCapacity) }

  /// The number of identities.
  package var count: Int { table.count }

  /// Adds an identity where it is not there yet, else gives its position.
  package mutating func insert(_ text: String) -> Int? {
    if let ascii = IdentityIndex.ascii(text) { return table.insert(ascii.utf8.span) }
    if let first = positionOfOther[text] { return Int(first) }
    positionOfOther[text] = Int32(count)
    table.append(text.utf8.span)
    return nil
  }

  /// Adds identities up to the first that is there already, and gives how many: faster than one by one.
  package mutating func insert(contentsOf texts: [String]) -> Int {
    for (count, text) in texts.enumerated() {
      if count % IdentityTable.batch == 0 { table.prepare(for: texts[count...].prefix(IdentityTable.batch)) }
      if insert(text) != nil { return count }
    }
    return texts.count
  }

  /// The position of an identity, nil when it is not there.
  package func position(of text: String) -> Int? {
    if let ascii = IdentityIndex.ascii(text) { return table.position(of: ascii.utf8.span) }
    return positionOfOther[text].map { Int($0) }
  }

  /// The position of an identity by its exact bytes, whose fingerprint was taken before: the fast way; nil where only its characters can tell.
  package func position(ofBytes bytes: Span<UInt8>, _ fingerprint: IdentityTable.Fingerprint) -> Int? {
    table.position(of: bytes, fingerprint)
  }

  /// Finds identities by their exact bytes, many at a time; −1 for those that are not there or that only their characters can tell.
  package func find(_ keys: [Range<Int>], in text: Span<UInt8>, positions: inout [Int32]) {
    table.find(keys, in: text, positions: &positions)
  }

  /// Looks at the places where searches will start, so that they lie near when they are needed.
  ///
  /// - Returns: a sum of what lies there, which means nothing; without it nothing would be looked at.
  package func fetch(_ fingerprints: [IdentityTable.Fingerprint]) -> UInt32 { table.fetch(fingerprints) }

  /// A hash that texts share which are canonically equivalent, another one in every run.
  package static func hash(of text: String) -> UInt64 {
    if let ascii = ascii(text) { return ByteHash.of(ascii.utf8.span) }
    return UInt64(truncatingIfNeeded: text.hashValue)
  }

  /// The text of ASCII that a text is canonically equivalent to, nil where there is none.
  private static func ascii(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    guard text.unicodeScalars.contains(where: { twinOfASCII($0) != nil }) else { return nil }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(twinOfASCII(scalar) ?? scalar) }
    let plainText = String(scalars)
    return plainText.utf8.allSatisfy { $0 < 0x80 } ? plainText : nil
  }

  /// The character of ASCII that is canonically equivalent to another one, which only three have.
  private static func twinOfASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x212A: "K"
    case 0x037E: ";"
    case 0x1FEF: "`"
    default: nil
    }
  }
}
