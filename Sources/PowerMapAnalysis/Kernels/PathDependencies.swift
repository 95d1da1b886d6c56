internal import PowerMapGraph

/// How much the shortest paths from a source depend on each vertex in between: the sweep of Brandes 2001, *A faster
/// algorithm for betweenness centrality*, Journal of Mathematical Sociology 25:163.
///
/// Made to be run from every vertex of a map in turn, by lengths or with chosen targets; whole maps by number of ties
/// are swept in lanes. In the paper's letters `pathCounts` is σ. An arc lies on a shortest path
/// when its length bridges the distances of its ends and its tail was reached before its head; such arcs are noted once
/// and walked back. Paths are counted in floating point, so that their number cannot overflow into nonsense.
struct PathDependencies: ~Copyable {
  private var sweep: ShortestPathSweep
  /// How many paths end at each vertex; as long as the map has vertices.
  private let ends: Scratch<Double>
  private let pathCounts: Scratch<Double>
  /// What each path to a vertex has of those that end there or go on: (1 + δ) / σ.
  private let shares: Scratch<Double>
  /// The positions of the arcs on shortest paths, by the place of their tails in what the sweep reached.
  private let steps: Scratch<Int32>
  /// Where the steps from each place begin: order + 1 entries.
  private let stepOffsets: Scratch<Int32>

  /// - Parameters:
  ///   - targets: where paths end; nil for everywhere.
  ///   - weights: how many paths end at each vertex, where it is not one.
  init(along arcs: Arcs, _ weighting: Weighting, to targets: [Vertex]? = nil, weights: [Double]? = nil) {
    sweep = ShortestPathSweep(along: arcs, weighting)
    var ends = weights ?? [Double](repeating: targets == nil ? 1 : 0, count: arcs.order)
    for target in targets ?? [] { ends[target.index] = 1 }
    self.ends = Scratch(ends)
    pathCounts = Scratch(repeating: 0, count: arcs.order)
    shares = Scratch(repeating: 0, count: arcs.order)
    steps = Scratch(repeating: 0, count: arcs.count)
    stepOffsets = Scratch(repeating: 0, count: arcs.order + 1)
  }

  /// Adds to each vertex between the source and its targets its share of the shortest paths.
  ///
  /// - Parameter weight: how many paths begin at the source.
  mutating func add(from source: Vertex, weight: Double = 1, to scores: inout [Double]) {
    countPaths(from: source)
    for place in sweep.reached.indices.reversed() {
      let tail = sweep.reached[place].index
      var sum = 0.0
      for step in row(place) { sum += shares[sweep.rows.head(at: Int(steps[step]))] }
      let dependency = pathCounts[tail] * sum
      shares[tail] = (ends[tail] + dependency) / pathCounts[tail]
      if place > 0 { scores[tail] += weight * dependency }
    }
  }

  /// Adds to each arc, in step with the heads, its share of the shortest paths from the source to its targets.
  mutating func add(from source: Vertex, toArcs scores: inout [Double]) {
    countPaths(from: source)
    for place in sweep.reached.indices.reversed() {
      let tail = sweep.reached[place].index
      var sum = 0.0
      for step in row(place) {
        let share = shares[sweep.rows.head(at: Int(steps[step]))]
        scores[Int(steps[step])] += pathCounts[tail] * share
        sum += share
      }
      shares[tail] = ends[tail] / pathCounts[tail] + sum
    }
  }

  private mutating func countPaths(from source: Vertex) {
    sweep.run(from: source)
    for vertex in sweep.reached { pathCounts[vertex.index] = 0 }
    pathCounts[source.index] = 1
    var count = 0
    for (place, vertex) in sweep.reached.enumerated() {
      let tail = vertex.index
      let (distance, paths) = (sweep.distance[tail], pathCounts[tail])
      stepOffsets[place] = Int32(count)
      for position in sweep.rows[tail] {
        let head = sweep.rows.head(at: position)
        guard sweep.place[head] > place, isStep(position, from: distance, to: head) else { continue }
        pathCounts[head] += paths
        steps[count] = Int32(position)
        count += 1
      }
    }
    stepOffsets[sweep.reached.count] = Int32(count)
  }

  @inline(__always) private func isStep(_ position: Int, from distance: Double, to head: Int) -> Bool {
    PathLength.isTied(distance + sweep.length(at: position), sweep.distance[head])
  }

  @inline(__always) private func row(_ place: Int) -> Range<Int> {
    Int(stepOffsets[place])..<Int(stepOffsets[place + 1])
  }
}
