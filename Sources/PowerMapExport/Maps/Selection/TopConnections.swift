import PowerMapAnalysis
import PowerMapGraph

/// The most important stakeholders of a map with those on their shortest connections, as many as may be drawn.
struct TopConnections {
  /// All of them, in order.
  let vertices: [Vertex]
  /// How many were chosen for their importance.
  let count: Int

  /// Chooses.
  ///
  /// - Parameters:
  ///   - map: tells who is important.
  ///   - candidates: who may be chosen for importance.
  ///   - required: who has to be there, beyond the limit if need be.
  ///   - ties: the ties that connections follow, without direction.
  ///   - weighting: whether strong ties are short.
  ///   - limit: the most to choose.
  init(
    of map: PowerMap, among candidates: some Sequence<Vertex>, required: [Vertex], along ties: Topology,
    _ weighting: Weighting, limit: Int
  ) {
    let importances = map.importances
    let ranking = candidates.sorted { (importances[$1.index], $0) < (importances[$0.index], $1) }
    func joined(_ count: Int) -> [Vertex] {
      let terminals = Set(ranking.prefix(count)).union(required).sorted()
      return ShortestConnections(joining: terminals, along: ties, weighting).vertices
    }
    // Those who have to be there and those between take room too: the largest number is sought that leaves enough.
    var count = min(limit, ranking.count)
    var vertices = joined(count)
    if vertices.count > limit {
      var tooMany = count
      count = 0
      vertices = joined(0)
      while tooMany - count > 1 {
        let middle = (count + tooMany) / 2
        let found = joined(middle)
        if found.count <= limit {
          count = middle
          vertices = found
        } else {
          tooMany = middle
        }
      }
    }
    self.vertices = vertices
    self.count = count
  }
}
