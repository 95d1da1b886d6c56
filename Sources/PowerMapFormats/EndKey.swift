import PowerMapGraph

/// The cell that names an end of a tie, and the fingerprint by which the stakeholder is looked up: taken once, for fetching from memory and
/// for looking up.
struct EndKey {
  /// Where the identity lies.
  let range: Range<Int>
  let fingerprint: IdentityTable.Fingerprint

  /// The key of a cell; nil where it is blank, or where only its characters can tell.
  init?(_ text: Span<UInt8>, _ cell: Range<Int>) {
    guard let range = text.trimmedRange(of: cell), !range.isEmpty else { return nil }
    self.range = range
    fingerprint = IdentityTable.Fingerprint(of: text.extracting(range))
  }
}

extension StakeholderIndex {
  /// The stakeholder whose identity a cell holds, byte for byte.
  func vertex(_ key: EndKey?, in text: Span<UInt8>) -> Vertex? {
    guard let key else { return nil }
    return vertex(ofBytes: text.extracting(key.range), key.fingerprint)
  }
}
