import PowerMapGraph

/// Ties of rows of which there is nothing to say, as columns: as many as go the same way.
struct PlainTies {
  /// Those whom the ties make stakeholders, where there is no list of them.
  var newEnds: NewEnds
  private(set) var sources: [Vertex] = []
  private(set) var targets: [Vertex] = []
  /// In step with the ends; 1 where nothing is said.
  private(set) var weights: [Double] = []
  /// In step with the ends, −1 where there is none; empty where the table has no kinds.
  private(set) var kinds: [Int32] = []
  /// Which way the ties go.
  private(set) var way = Tie.Direction.directed
  /// The line of each tie.
  private(set) var lines = RowLines()

  init(among known: Int) { newEnds = NewEnds(behind: known) }

  /// The number of ties.
  var count: Int { sources.count }

  /// Forgets all ties and keeps the storage.
  mutating func removeAll(among known: Int) {
    // Where nobody was added since, there are no new ends to forget.
    if newEnds.known != known { newEnds = NewEnds(behind: known) }
    sources.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    lines = RowLines()
  }

  /// Appends a tie; false where it goes another way than those before.
  ///
  /// - Parameter kind: nil where the table has no kinds.
  mutating func append(
    from source: Vertex, to target: Vertex, way: Tie.Direction, weight: Double, kind: Int32?, line: Int
  ) -> Bool {
    guard count == 0 || way == self.way else { return false }
    self.way = way
    sources.append(source)
    targets.append(target)
    weights.append(weight)
    if let kind { kinds.append(kind) }
    lines.append(line)
    return true
  }

  /// Gives the new ends other vertices, in the order of their identities.
  mutating func renumber(_ vertices: [Vertex]) {
    func renumber(_ ends: inout [Vertex]) {
      for position in ends.indices where ends[position].index >= newEnds.known {
        ends[position] = vertices[ends[position].index - newEnds.known]
      }
    }
    if vertices.isEmpty { return }
    renumber(&sources)
    renumber(&targets)
  }
}
