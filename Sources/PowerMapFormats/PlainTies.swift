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

  /// Appends ties that go the same way as those before.
  ///
  /// - Parameters:
  ///   - ends: the vertices of the source and of the target of each tie, one after the other.
  ///   - kinds: empty where the table has no kinds.
  ///   - lines: the line of each.
  mutating func append(
    _ ends: ArraySlice<Int32>, way: Tie.Direction, weights: ArraySlice<Double>, kinds: ArraySlice<Int32>,
    lines: ArraySlice<Int>
  ) {
    self.way = way
    let count = weights.count
    _ = sources.append(upTo: count) { Vertex(Int(ends[$0 * 2])) }
    _ = targets.append(upTo: count) { Vertex(Int(ends[$0 * 2 + 1])) }
    self.weights += weights
    self.kinds += kinds
    for line in lines { self.lines.append(line) }
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
