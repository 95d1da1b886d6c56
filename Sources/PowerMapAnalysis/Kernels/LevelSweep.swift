internal import PowerMapGraph

/// A breadth-first search from many sources at once, one bit a source.
///
/// Made to be run from every vertex of a map, a batch of sources at a time (the batched search of Then and others 2014,
/// *The more the merrier*, Proceedings of the VLDB Endowment 8:449). Sources close to each other meet the same vertices
/// at the same distance, and one look at an arc serves all of them. `vertices` and `sources` are the present level: which
/// vertices are at this distance, and from which sources.
struct LevelSweep<Sources: SourceSet>: ~Copyable {
  private let rows: RowScratch
  private let seen: Scratch<Sources>
  private let waiting: Scratch<Sources>
  /// The vertices at the present distance from some source.
  private(set) var vertices: [Int32] = []
  /// The sources that each of `vertices` is at the present distance from, in step.
  private(set) var sources: [Sources] = []
  private var reached: [Int32] = []

  init(along rows: Rows) {
    self.rows = RowScratch(rows)
    seen = Scratch(repeating: .none, count: rows.order)
    waiting = Scratch(repeating: .none, count: rows.order)
  }

  /// Starts from different vertices, at most as many as a set can hold.
  mutating func start(from batch: some Sequence<Int>) {
    seen.fill(.none)
    vertices.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    for (position, vertex) in batch.enumerated() {
      let source = Sources.only(position)
      seen[vertex] = source
      vertices.append(Int32(vertex))
      sources.append(source)
    }
  }

  /// Goes one step further; false when nobody new is met.
  mutating func advance() -> Bool {
    reached.removeAll(keepingCapacity: true)
    for (tail, from) in zip(vertices, sources) {
      for position in rows[Int(tail)] {
        let head = rows.head(at: position)
        let new = from.subtracting(seen[head])
        if new.isEmpty { continue }
        let known = waiting[head]
        if known.isEmpty { reached.append(Int32(head)) }
        waiting[head] = known | new
      }
    }
    swap(&vertices, &reached)
    sources.removeAll(keepingCapacity: true)
    for vertex in vertices {
      let new = waiting[Int(vertex)]
      sources.append(new)
      seen[Int(vertex)] = seen[Int(vertex)] | new
      waiting[Int(vertex)] = .none
    }
    return !vertices.isEmpty
  }
}
