internal import PowerMapGraph

extension Arcs {
  /// How many vertices each one has a path to, itself included.
  ///
  /// Strong components are taken in the order in which Tarjan's search closes them, successors first; each joins their
  /// finished sets, for 512 vertices at a time, one bit each.
  ///
  /// - Complexity: O(n (n + m) / 512) time, O(n) space.
  func reachCounts() -> [Int] {
    let component = StrongComponentSearch(self).component
    var counts = [Int](repeating: 0, count: (component.max() ?? -1) + 1)
    let successorsFirst = component.indices.sorted { component[$0] < component[$1] }
    for first in stride(from: 0, to: order, by: 512) {
      var sets = [SIMD8<UInt64>](repeating: .zero, count: counts.count)
      for vertex in successorsFirst {
        let number = component[vertex]
        var set = sets[number]
        if vertex >= first, vertex < first + 512 { set[(vertex - first) / 64] |= 1 << UInt64((vertex - first) % 64) }
        for position in self[row: Vertex(vertex)] { set |= sets[component[heads[position].index]] }
        sets[number] = set
      }
      for number in counts.indices { counts[number] += Int(sets[number].nonzeroBitCount.wrappedSum()) }
    }
    return component.map { counts[$0] }
  }
}
