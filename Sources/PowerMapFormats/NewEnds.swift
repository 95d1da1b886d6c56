import PowerMapGraph

/// Stakeholders that ties name and that nobody knew before: numbered behind those who were known, in the order in which they are named.
struct NewEnds {
  /// The number of those who were known.
  let known: Int
  /// Their identities.
  private(set) var identities: [String] = []
  private var table = IdentityTable()

  init(behind known: Int) { self.known = known }

  /// The vertex of an identity of ASCII, a new one where nobody of these has it.
  mutating func vertex(of identity: Span<UInt8>) -> Vertex {
    if let first = table.insert(identity) { return Vertex(known + first) }
    identities.append(unsafe identity.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) })
    return Vertex(known + identities.count - 1)
  }

  /// Takes in others who were numbered behind the same, and gives the vertex of each.
  mutating func add(_ others: NewEnds) -> [Vertex] {
    others.identities.enumerated().map { number, identity in
      if number % IdentityTable.batch == 0 {
        table.prepare(for: others.identities[number...].prefix(IdentityTable.batch))
      }
      return vertex(of: identity.utf8.span)
    }
  }
}
