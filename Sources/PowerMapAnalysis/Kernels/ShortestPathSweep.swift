internal import PowerMapGraph

/// Distances from one vertex, or from the nearest of several, to all that can be reached.
///
/// Made to be run from every vertex of a map in turn: scratch is allocated once, and a run costs O(m) by number of ties
/// (breadth-first search) and O(m log m) by length (Dijkstra 1959), where m counts only the arcs that it meets.
struct ShortestPathSweep: ~Copyable {
  let rows: RowScratch
  /// The length of each arc, in step with the heads of rows; without any all are 1.
  private let lengths: Scratch<Double>
  /// The distance of each vertex from the sources of the last run, infinite where there is no path.
  let distance: Scratch<Double>
  /// The vertices that the last run reached, nearest first, the sources included.
  private(set) var reached: [Vertex] = []
  /// The position in `reached` of each vertex, −1 where there is no path.
  let place: Scratch<Int32>
  private var waiting = VertexHeap()

  init(along arcs: Arcs, _ weighting: Weighting) {
    rows = RowScratch(Rows(arcs))
    lengths = Scratch(PathLength.lengths(of: arcs, weighting))
    distance = Scratch(repeating: .infinity, count: arcs.order)
    place = Scratch(repeating: -1, count: arcs.order)
    reached.reserveCapacity(arcs.order)
  }

  /// The length of the arc at a position.
  @inline(__always) func length(at position: Int) -> Double { lengths.count == 0 ? 1 : lengths[position] }

  mutating func run(from source: Vertex) { run(from: CollectionOfOne(source)) }

  mutating func run(from sources: some Sequence<Vertex>) {
    for vertex in reached {
      distance[vertex.index] = .infinity
      place[vertex.index] = -1
    }
    reached.removeAll(keepingCapacity: true)
    if lengths.count == 0 { countTies(from: sources) } else { measureLengths(from: sources) }
  }

  /// Breadth-first search; `reached` is its queue.
  private mutating func countTies(from sources: some Sequence<Vertex>) {
    for source in sources where place[source.index] < 0 { reach(source, at: 0) }
    var next = 0
    while next < reached.count {
      let tail = reached[next].index
      next += 1
      for position in rows[tail] where place[rows.head(at: position)] < 0 {
        reach(Vertex(rows.head(at: position)), at: distance[tail] + 1)
      }
    }
  }

  /// Dijkstra's algorithm.
  private mutating func measureLengths(from sources: some Sequence<Vertex>) {
    for source in sources {
      distance[source.index] = 0
      waiting.push(source, at: 0)
    }
    while let (tail, nearest) = waiting.popNearest() {
      guard place[tail.index] < 0 else { continue }
      reach(tail, at: nearest)
      for position in rows[tail.index] {
        let head = rows.head(at: position)
        let candidate = nearest + lengths[position]
        if candidate < distance[head] {
          distance[head] = candidate
          waiting.push(Vertex(head), at: candidate)
        }
      }
    }
  }

  @inline(__always) private mutating func reach(_ vertex: Vertex, at length: Double) {
    distance[vertex.index] = length
    place[vertex.index] = Int32(reached.count)
    reached.append(vertex)
  }
}
