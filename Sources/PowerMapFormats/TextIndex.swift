import PowerMapGraph

/// Positions by text, up to Unicode's canonical equivalence: which of a million names came first where.
struct TextIndex {
  private var texts = IdentityIndex()
  private var positions: [Int32] = []

  /// The position of a text; where it has none, it gets the one given, and the answer is nil.
  mutating func firstPosition(of text: String, else position: Int) -> Int? {
    if let entry = texts.insert(text) { return Int(positions[entry]) }
    positions.append(Int32(position))
    return nil
  }
}
