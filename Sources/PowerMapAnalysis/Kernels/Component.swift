internal import PowerMapGraph

/// Some vertices of a map, such as a weak component, as a map of their own.
struct Component {
  /// Its vertices in the whole map, ascending.
  let members: [Vertex]
  /// Its arcs, by the position of the ends in `members`.
  let arcs: Arcs
}

extension Component {
  /// Some vertices, ascending, and the arcs between them.
  ///
  /// - Complexity: O(n + m).
  init(of members: [Vertex], in arcs: Arcs) {
    var place = [Int](repeating: -1, count: arcs.order)
    for (position, member) in members.enumerated() { place[member.index] = position }
    var offsets: [Int32] = [0]
    var heads: [Vertex] = []
    var weights: [Double] = []
    for tail in members {
      for position in arcs[row: tail] where place[arcs.heads[position].index] >= 0 {
        heads.append(Vertex(place[arcs.heads[position].index]))
        if !arcs.weights.isEmpty { weights.append(arcs.weights[position]) }
      }
      offsets.append(Int32(heads.count))
    }
    self.init(members: members, arcs: Arcs(offsets: offsets, heads: heads, weights: weights))
  }
}

extension Topology {
  /// The weak components in the order in which they begin.
  ///
  /// - Complexity: O(n + m).
  func components() -> [Component] {
    var members: [[Vertex]] = []
    var place = [Int](repeating: 0, count: order)
    let component = weakComponents()
    if order > 0 && component.allSatisfy({ $0 == 0 }) { return [Component(members: Array(vertices), arcs: outgoing)] }
    for (vertex, component) in component.enumerated() {
      if component == members.count { members.append([]) }
      place[vertex] = members[component].count
      members[component].append(Vertex(vertex))
    }
    return members.map { members in
      var offsets: [Int32] = [0]
      var heads: [Vertex] = []
      var weights: [Double] = []
      for tail in members {
        for position in outgoing[row: tail] {
          heads.append(Vertex(place[outgoing.heads[position].index]))
          if !outgoing.weights.isEmpty { weights.append(outgoing.weights[position]) }
        }
        offsets.append(Int32(heads.count))
      }
      return Component(members: members, arcs: Arcs(offsets: offsets, heads: heads, weights: weights))
    }
  }
}
