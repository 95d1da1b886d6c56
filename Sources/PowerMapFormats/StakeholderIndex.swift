import PowerMapGraph

/// Finds the stakeholder that a cell of a tie names, by identity, else by a name that only one has.
struct StakeholderIndex {
  /// How a text was found to name a stakeholder.
  enum Match: Hashable {
    /// The text is the identity.
    case identity(Vertex)
    /// The text is the name of exactly one stakeholder.
    case name(Vertex)
    /// The text differs in case or spaces from the identity or name of exactly one.
    case variant(Vertex)
    /// Several stakeholders have this name.
    case ambiguous
    /// Nobody is meant.
    case none
  }

  /// The stakeholders, those that were added at the end.
  private(set) var people: [Stakeholder]
  /// Their identities, in step with them.
  private(set) var identities: IdentityIndex
  /// Names; made when the first text is no identity.
  private var names: NameIndex?

  /// Looks among stakeholders whose identities are numbered in their order.
  init(_ people: [Stakeholder], _ identities: IdentityIndex) {
    precondition(identities.count == people.count, "every stakeholder has an identity of its own")
    self.people = people
    self.identities = identities
  }

  /// Looks among stakeholders.
  ///
  /// - Precondition: every one has an identity of its own.
  init(_ people: [Stakeholder] = []) {
    var identities = IdentityIndex(minimumCapacity: people.count)
    for person in people { _ = identities.insert(person.id.text) }
    self.init(people, identities)
  }

  /// Looks among the stakeholders of a map.
  init(_ graph: StakeholderGraph) { self.init(graph.stakeholders, graph.identities) }

  /// The vertex of an identity by its exact bytes, whose fingerprint was taken before: the fast way.
  func vertex(ofBytes bytes: Span<UInt8>, _ fingerprint: IdentityTable.Fingerprint) -> Vertex? {
    identities.position(ofBytes: bytes, fingerprint).map { Vertex($0) }
  }

  /// Fetches from memory what looking up keys by their fingerprints will need.
  ///
  /// - Returns: a number that means nothing and has to be kept, because else nothing would be fetched.
  func fetch(_ fingerprints: [IdentityTable.Fingerprint]) -> UInt32 { identities.fetch(fingerprints) }

  /// The vertex of an identity, up to Unicode's canonical equivalence.
  func vertex(of id: String) -> Vertex? { identities.position(of: id).map { Vertex($0) } }

  /// The stakeholder that a text names in any way.
  mutating func match(_ text: String) -> Match {
    if let vertex = vertex(of: text) { return .identity(vertex) }
    if names == nil { names = NameIndex(people) }
    return names?.match(text) ?? .none
  }

  /// Makes room for a number of stakeholders.
  mutating func reserveCapacity(_ capacity: Int) { people.reserveCapacity(capacity) }

  /// Adds a stakeholder of an identity that nobody has.
  mutating func add(_ id: String) -> Vertex {
    let first = identities.insert(id)
    precondition(first == nil, "an identity is added once")
    append(id)
    return Vertex(people.count - 1)
  }

  /// Adds stakeholders of identities that nobody has.
  mutating func add(_ newEnds: NewEnds) {
    precondition(newEnds.known == people.count, "new ends are numbered behind those who are known")
    let count = identities.insert(contentsOf: newEnds.identities)
    precondition(count == newEnds.identities.count, "an identity is added once")
    for identity in newEnds.identities { append(identity) }
  }

  private mutating func append(_ id: String) {
    let person = Stakeholder(id: Stakeholder.ID(id))
    names?.add(person, at: Vertex(people.count))
    people.append(person)
  }

  /// The identity or name nearest to a text, nil when none is near.
  func suggestion(for text: String) -> String? {
    Spelling.nearest(to: text, among: people.map(\.id.text)) ?? Spelling.nearest(to: text, among: people.map(\.name))
  }
}

/// Stakeholders by name, and by identity or name without regard to case and spaces; nil where several are meant.
private struct NameIndex {
  private var vertexOfName: [String: Vertex?] = [:]
  private var vertexOfFolded: [String: Vertex?] = [:]

  init(_ people: [Stakeholder]) {
    for (position, person) in people.enumerated() { add(person, at: Vertex(position)) }
  }

  mutating func add(_ person: Stakeholder, at vertex: Vertex) {
    NameIndex.insert(vertex, under: person.name, into: &vertexOfName)
    NameIndex.insert(vertex, under: person.id.text.folded, into: &vertexOfFolded)
    NameIndex.insert(vertex, under: person.name.folded, into: &vertexOfFolded)
  }

  func match(_ text: String) -> StakeholderIndex.Match {
    if let entry = vertexOfName[text] { return entry.map { .name($0) } ?? .ambiguous }
    if let entry = vertexOfFolded[text.folded] { return entry.map { .variant($0) } ?? .ambiguous }
    return .none
  }

  private static func insert(_ vertex: Vertex, under key: String, into index: inout [String: Vertex?]) {
    if let other = index[key], other != vertex {
      index.updateValue(nil, forKey: key)
    } else {
      index[key] = .some(vertex)
    }
  }
}
