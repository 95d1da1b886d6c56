internal import PowerMapGraph

/// How much the shortest paths from a source depend on each vertex in between: the sweep of Brandes 2001.
///
/// Made to be run from every vertex of a map in turn. In the paper's letters `pathCounts` is σ and `dependencies` is δ;
/// predecessors are not stored but recognized: an arc lies on a shortest path when its length bridges the distances of
/// its ends and its tail was reached before its head. Paths are counted in floating point, so that their number cannot
/// overflow into nonsense on maps of this kind.
struct PathDependencies {
  private var sweep: ShortestPathSweep
  /// 1 where a path may end, else 0; as long as the map has vertices.
  private let ends: [Double]
  private var pathCounts: [Double]
  private var dependencies: [Double]

  /// - Parameter targets: where paths end; nil for everywhere.
  init(along arcs: Arcs, _ weighting: Weighting, to targets: [Vertex]? = nil) {
    self.sweep = ShortestPathSweep(along: arcs, weighting)
    var ends = [Double](repeating: targets == nil ? 1 : 0, count: arcs.order)
    for target in targets ?? [] { ends[target.index] = 1 }
    self.ends = ends
    self.pathCounts = [Double](repeating: 0, count: arcs.order)
    self.dependencies = [Double](repeating: 0, count: arcs.order)
  }

  /// Adds to each vertex between the source and its targets its share of the shortest paths.
  mutating func add(from source: Vertex, to scores: inout [Double]) {
    countPaths(from: source)
    for tail in sweep.reached.reversed() {
      var dependency = 0.0
      for position in sweep.arcs[row: tail] where isOnShortestPath(position, from: tail) {
        dependency += self.dependency(on: position, from: tail)
      }
      dependencies[tail.index] = dependency
      if tail != source { scores[tail.index] += dependency }
    }
  }

  /// Adds to each arc, in step with the heads, its share of the shortest paths from the source to its targets.
  mutating func add(from source: Vertex, toArcs scores: inout [Double]) {
    countPaths(from: source)
    for tail in sweep.reached.reversed() {
      var dependency = 0.0
      for position in sweep.arcs[row: tail] where isOnShortestPath(position, from: tail) {
        let share = self.dependency(on: position, from: tail)
        scores[position] += share
        dependency += share
      }
      dependencies[tail.index] = dependency
    }
  }

  private mutating func countPaths(from source: Vertex) {
    sweep.run(from: source)
    for vertex in sweep.reached {
      pathCounts[vertex.index] = 0
      dependencies[vertex.index] = 0
    }
    pathCounts[source.index] = 1
    for tail in sweep.reached {
      for position in sweep.arcs[row: tail] where isOnShortestPath(position, from: tail) {
        pathCounts[sweep.arcs.heads[position].index] += pathCounts[tail.index]
      }
    }
  }

  /// How much the paths through the tail of an arc depend on the arc, once its head is settled.
  private func dependency(on position: Int, from tail: Vertex) -> Double {
    let head = sweep.arcs.heads[position].index
    return pathCounts[tail.index] / pathCounts[head] * (ends[head] + dependencies[head])
  }

  private func isOnShortestPath(_ position: Int, from tail: Vertex) -> Bool {
    let head = sweep.arcs.heads[position].index
    return sweep.place[tail.index] < sweep.place[head]
      && PathLength.isTied(sweep.distance[tail.index] + sweep.length(at: position), sweep.distance[head])
  }
}
