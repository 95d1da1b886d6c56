internal import PowerMapGraph

/// Draws shortest paths by length: a sweep from the source, and one of the ways back from the target.
///
/// Made for maps whose paths are too many to be followed from everybody. Lengths are compared with the tolerance of
/// `PathLength` and arcs are taken as in `PathDependencies`, so that the paths drawn are those that are counted there.
/// As paths are counted, each vertex keeps one of those before it, a later one taking its place by its share of the paths.
struct LengthPathSampler: PathSampler, ~Copyable {
  static let batch = 16

  private var sweep: ShortestPathSweep
  /// The number of shortest paths from the source to each vertex.
  private let paths: Scratch<Double>
  /// The vertex before each one on the path that was drawn.
  private let previous: Scratch<Int32>

  init(along arcs: Arcs) {
    sweep = ShortestPathSweep(along: arcs, .weighted)
    paths = Scratch(repeating: 0, count: arcs.order)
    previous = Scratch(repeating: -1, count: arcs.order)
  }

  mutating func draw(
    from source: Int, to target: Int, with numbers: inout SplitMix64, into between: inout [Int32]
  ) -> Int {
    sweep.run(from: Vertex(source))
    for vertex in sweep.reached { paths[vertex.index] = 0 }
    paths[source] = 1
    var arcs = 1
    let end = Int(sweep.place[target])
    for (place, vertex) in sweep.reached.enumerated() {
      let tail = vertex.index
      arcs += sweep.rows[tail].count
      if place < end { follow(tail, before: end, with: &numbers) }
    }
    if end > 0 {
      var vertex = Int(previous[target])
      while vertex != source {
        between.append(Int32(vertex))
        vertex = Int(previous[vertex])
      }
    }
    return arcs
  }

  /// Hands the paths to a vertex on to those behind it, up to a place among those reached.
  @inline(__always) private func follow(_ tail: Int, before end: Int, with numbers: inout SplitMix64) {
    let (distance, place, count) = (sweep.distance[tail], Int(sweep.place[tail]), paths[tail])
    for position in sweep.rows[tail] {
      let head = sweep.rows.head(at: position)
      let (bridged, headPlace) = (sweep.distance[head], Int(sweep.place[head]))
      guard headPlace > place, headPlace <= end, bridged > distance,
        PathLength.isTied(distance + sweep.length(at: position), bridged)
      else { continue }
      paths[head] += count
      if paths[head] == count || numbers.unit() * paths[head] < count { previous[head] = Int32(tail) }
    }
  }
}
