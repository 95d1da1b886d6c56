import PowerMapAnalysis
import PowerMapGraph

/// The blocs that a map without groups falls into, named after their most important members.
enum CommunityGroups {
  /// The blocs as groups, those who are in none together; nil on a map without ties.
  ///
  /// - Complexity: O(m log n).
  static func grouping(of map: PowerMap) -> Grouping? {
    guard let communities = Communities(of: map.graph) else { return nil }
    var leader: [Int: Vertex] = [:]
    var sizes: [Int: Int] = [:]
    for vertex in map.graph.vertices {
      let number = communities.number[vertex.index]
      sizes[number, default: 0] += 1
      if let best = leader[number], map.importance(of: best) >= map.importance(of: vertex) { continue }
      leader[number] = vertex
    }
    return Grouping(
      communities.number.map { number in
        guard let best = leader[number] else { return nil }
        return (sizes[number] ?? 0) > 1 ? Language.Maps.around(map.name(of: best)) : Language.Maps.eachAlone
      })
  }
}
