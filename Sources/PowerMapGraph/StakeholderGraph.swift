/// Stakeholders and the ties between them: the value that every measure, map and report reads.
///
/// Frozen: selecting or editing makes a new graph. Stakeholders keep the order in which they were given, which decides every tie in
/// rankings. This file and `Scores` are the stairs between people (identities, names) and engine (vertices, arcs): texts are turned into
/// positions once, here.
///
/// Made for 10 to 200 stakeholders and usable for a million: building takes O(n + m) time.
public struct StakeholderGraph: Sendable {
  /// The stakeholders in the order in which they were given; vertex *v* is the one at position *v*.
  public let stakeholders: [Stakeholder]
  /// The ties as they were given, parallel ties, self ties and ties of weight 0 included.
  public let ties: TieTable
  /// What the map says about itself.
  public let about: MapDescription
  /// The names of the stakeholder columns that no measure reads, in the order given.
  public let extraColumns: [String]
  /// The positive ties: influence that flows.
  public let positive: Topology
  /// The negative ties, by their strength: conflict.
  public let negative: Topology
  /// The identities, numbered by the vertices.
  package let identities: IdentityIndex

  /// Makes a graph from stakeholders and ties in people's terms.
  ///
  /// - Throws: `GraphError` for an empty or repeated identity, an attribute outside its range, or a tie to somebody who is not there.
  public init(
    stakeholders: some Sequence<Stakeholder>, ties: some Sequence<Tie>, about: MapDescription = MapDescription()
  ) throws(GraphError) {
    let people = Array(stakeholders)
    let identities = try StakeholderGraph.index(people)
    func vertex(of id: Stakeholder.ID) -> Vertex? { identities.position(of: id.text).map { Vertex($0) } }
    var table = TieTable()
    for (position, tie) in ties.enumerated() {
      guard let source = vertex(of: tie.source) else { throw .unknownStakeholder(tie.source, tie: position) }
      guard let target = vertex(of: tie.target) else { throw .unknownStakeholder(tie.target, tie: position) }
      guard tie.weight.isFinite, tie.weight >= 0 else { throw .invalidTie(attribute: "weight", tie: position) }
      table.append(from: source, to: target, direction: tie.direction, weight: tie.weight, sign: tie.sign)
      table.setKind(tie.kind)
      if let amount = tie.amount {
        guard amount.isFinite else { throw .invalidTie(attribute: "amount", tie: position) }
        table.setAmount(amount)
      }
      if let confidence = tie.confidence {
        guard (0...1).contains(confidence) else { throw .invalidTie(attribute: "confidence", tie: position) }
        table.setConfidence(confidence)
      }
      table.setPeriod(tie.active)
      table.setSources(tie.sources)
      table.setNotes(tie.notes)
      for name in tie.extras.keys.sorted() { table.setExtra(tie.extras[name], column: name) }
    }
    try self.init(stakeholders: people, identities: identities, ties: table, about: about)
  }

  /// Makes a graph from stakeholders and a table of ties whose vertices are positions in the list of stakeholders.
  ///
  /// - Parameter extraColumns: the order in which extra columns are written; columns not named follow by name.
  /// - Throws: `GraphError` for an empty or repeated identity, or an attribute outside its range.
  /// - Precondition: every vertex of the table is a position in `stakeholders`.
  public init(
    stakeholders: [Stakeholder], ties: TieTable, about: MapDescription = MapDescription(), extraColumns: [String] = []
  ) throws(GraphError) {
    let identities = try StakeholderGraph.index(stakeholders)
    try self.init(
      stakeholders: stakeholders, identities: identities, ties: ties, about: about, extraColumns: extraColumns)
  }

  /// Makes a graph from stakeholders whose identities are numbered already, in their order.
  ///
  /// - Throws: `GraphError` for an attribute outside its range.
  /// - Precondition: every vertex of the table is a position in `stakeholders`.
  package init(
    stakeholders people: [Stakeholder], identities: IdentityIndex, ties: TieTable,
    about: MapDescription = MapDescription(), extraColumns: [String] = []
  ) throws(GraphError) {
    precondition(identities.count == people.count, "every stakeholder has an identity of its own")
    guard people.count < Int(Int32.max), ties.count < Int(Int32.max) / 2 else { throw .tooLarge }
    self.stakeholders = people
    self.ties = ties
    self.about = about
    self.identities = identities
    self.extraColumns = try extraColumns + StakeholderGraph.columns(of: people, besides: Set(extraColumns))
    self.positive = Topology(ties, order: people.count, sign: .positive, conventions: about.conventions)
    self.negative = Topology(ties, order: people.count, sign: .negative, conventions: about.conventions)
  }

  private static func index(_ people: [Stakeholder]) throws(GraphError) -> IdentityIndex {
    var identities = IdentityIndex(minimumCapacity: people.count)
    for position in people.indices {
      let id = people[position].id
      if id.text.isEmpty { throw .emptyIdentity(position: position) }
      if let first = identities.insert(id.text) {
        throw .duplicateStakeholder(id, first: first, second: position)
      }
    }
    return identities
  }

  /// The extra columns that people have besides those that are named, by name; everybody's attributes are looked at on the way.
  private static func columns(of people: [Stakeholder], besides named: Set<String>) throws(GraphError) -> [String] {
    var others: Set<String> = []
    let people = people.span
    for position in people.indices {
      if let attribute = people[position].invalidAttribute {
        throw .invalidAttribute(attribute, of: people[position].id)
      }
      for name in people[position].extras.keys where !named.contains(name) { others.insert(name) }
    }
    return others.sorted()
  }

  /// The number of stakeholders.
  public var order: Int { stakeholders.count }

  /// Whether the map has no direction: every tie goes both ways, or it was declared so.
  ///
  /// A map without ties is directed unless it was declared undirected.
  public var isUndirected: Bool { positive.isUndirected }

  /// All vertices in order.
  public var vertices: some RandomAccessCollection<Vertex> { (0..<order).lazy.map { Vertex($0) } }

  /// The vertex of a stakeholder, nil when there is none of that identity.
  public func vertex(of id: Stakeholder.ID) -> Vertex? { identities.position(of: id.text).map { Vertex($0) } }

  /// The stakeholder at a vertex.
  public subscript(vertex: Vertex) -> Stakeholder { stakeholders[vertex.index] }

  /// The stakeholder of an identity, nil when there is none.
  public subscript(id: Stakeholder.ID) -> Stakeholder? { vertex(of: id).map { stakeholders[$0.index] } }

  /// The tie in a row of the table, read in full.
  public func tie(row: Int) -> Tie { ties.tie(row: row, ids: stakeholders) }

  /// All ties, read in full one after the other.
  public var allTies: some RandomAccessCollection<Tie> { (0..<ties.count).lazy.map { tie(row: $0) } }

  /// The topology of a layer of ties.
  public func topology(_ layer: TieLayer = .positive) -> Topology {
    switch layer {
    case .positive: positive
    case .negative: negative
    }
  }

  /// Who has to do with whom: the ties of both layers without direction, a pair's strengths added up.
  ///
  /// - Complexity: O(n + m).
  public var contacts: Topology {
    let layers = [positive, negative].map { $0.symmetrized().outgoing }
    let arcs = layers.lazy.flatMap { layer in
      vertices.lazy.flatMap { tail in
        layer[row: tail].lazy.filter { tail < layer.heads[$0] }.map {
          (tail: tail, head: layer.heads[$0], weight: layer.weight(at: $0))
        }
      }
    }
    return Topology(order: order, isUndirected: true, arcs: arcs)
  }
}

extension StakeholderGraph: Hashable {
  /// Graphs are equal when they have equal stakeholders, ties and descriptions, in the same order.
  public static func == (left: StakeholderGraph, right: StakeholderGraph) -> Bool {
    left.stakeholders == right.stakeholders && left.ties == right.ties && left.about == right.about
      && left.extraColumns == right.extraColumns
  }

  /// Feeds identities and ties into a hasher.
  public func hash(into hasher: inout Hasher) {
    for person in stakeholders { hasher.combine(person.id) }
    hasher.combine(ties)
  }
}

/// Which ties a topology is made of.
public enum TieLayer: Hashable, Sendable, CaseIterable {
  /// Influence that flows.
  case positive
  /// Conflict, by its strength.
  case negative
}
