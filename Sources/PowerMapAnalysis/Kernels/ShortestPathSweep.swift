internal import PowerMapGraph

/// Distances from one vertex, or from the nearest of several, to all that can be reached.
///
/// Made to be run from every vertex of a map in turn: scratch is allocated once, and a run costs O(m) by number of ties
/// and O(m log m) by length, where m counts only the arcs that it meets.
struct ShortestPathSweep {
  let arcs: Arcs
  /// The length of each arc, in step with `arcs.heads`; empty when all are 1.
  let lengths: [Double]
  /// The distance of each vertex from the sources of the last run, infinite where there is no path.
  private(set) var distance: [Double]
  /// The vertices that the last run reached, nearest first, the sources included.
  private(set) var reached: [Vertex] = []
  /// The position in `reached` of each vertex, −1 where there is no path.
  private(set) var place: [Int32]

  init(along arcs: Arcs, _ weighting: Weighting) {
    self.arcs = arcs
    self.lengths = PathLength.lengths(of: arcs, weighting)
    self.distance = [Double](repeating: .infinity, count: arcs.order)
    self.place = [Int32](repeating: -1, count: arcs.order)
    reached.reserveCapacity(arcs.order)
  }

  /// The length of the arc at a position.
  func length(at position: Int) -> Double { lengths.isEmpty ? 1 : lengths[position] }

  mutating func run(from source: Vertex) { run(from: CollectionOfOne(source)) }

  mutating func run(from sources: some Sequence<Vertex>) {
    for vertex in reached {
      distance[vertex.index] = .infinity
      place[vertex.index] = -1
    }
    reached.removeAll(keepingCapacity: true)
    if lengths.isEmpty { countTies(from: sources) } else { measureLengths(from: sources) }
  }

  /// Breadth-first search; `reached` is its queue.
  private mutating func countTies(from sources: some Sequence<Vertex>) {
    for source in sources where place[source.index] < 0 { reach(source, at: 0) }
    var next = 0
    while next < reached.count {
      let tail = reached[next]
      next += 1
      for position in arcs[row: tail] where place[arcs.heads[position].index] < 0 {
        reach(arcs.heads[position], at: distance[tail.index] + 1)
      }
    }
  }

  /// Dijkstra's algorithm.
  private mutating func measureLengths(from sources: some Sequence<Vertex>) {
    var waiting = VertexHeap()
    for source in sources {
      distance[source.index] = 0
      waiting.push(source, at: 0)
    }
    while let (tail, nearest) = waiting.popNearest() {
      guard place[tail.index] < 0 else { continue }
      reach(tail, at: nearest)
      for position in arcs[row: tail] {
        let head = arcs.heads[position]
        let candidate = nearest + lengths[position]
        if candidate < distance[head.index] {
          distance[head.index] = candidate
          waiting.push(head, at: candidate)
        }
      }
    }
  }

  private mutating func reach(_ vertex: Vertex, at length: Double) {
    distance[vertex.index] = length
    place[vertex.index] = Int32(reached.count)
    reached.append(vertex)
  }
}
