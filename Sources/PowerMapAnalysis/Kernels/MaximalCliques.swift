internal import PowerMapGraph

/// The maximal complete sets of a map without direction: Bron and Kerbosch 1973 with the pivot of Tomita 2006.
struct MaximalCliques {
  /// The cliques of at least three members, each ascending.
  private(set) var cliques: [[Vertex]] = []
  /// Whether the search ended before it reached the limit.
  private(set) var isComplete = true

  private let arcs: Arcs
  private let limit: Int

  /// One step of the search: who may still join the current set, and who would but was tried before.
  private struct Frame {
    var candidates: [Vertex]
    var excluded: [Vertex]
    /// Those to try, the last first.
    var branches: [Vertex]
  }

  /// - Parameter limit: the number of cliques after which the search gives up.
  init(of topology: Topology, limit: Int) {
    precondition(topology.isUndirected, "cliques are those of a map without direction")
    arcs = topology.outgoing
    self.limit = limit
    let coreness = arcs.coreness()
    let order = topology.vertices.sorted {
      coreness[$0.index] != coreness[$1.index] ? coreness[$0.index] < coreness[$1.index] : $0 < $1
    }
    var place = [Int](repeating: 0, count: topology.order)
    for (position, vertex) in order.enumerated() { place[vertex.index] = position }
    for vertex in order where isComplete {
      let neighbors = arcs.heads(of: vertex)
      search(
        from: vertex, candidates: neighbors.filter { place[$0.index] > place[vertex.index] },
        excluded: neighbors.filter { place[$0.index] < place[vertex.index] })
    }
  }

  /// Finds the maximal cliques of a vertex with some of the candidates and none of the excluded.
  private mutating func search(from vertex: Vertex, candidates: [Vertex], excluded: [Vertex]) {
    var members = [vertex]
    var stack = [frame(candidates, excluded)]
    while let branch = stack.last?.branches.last {
      let top = stack.count - 1
      stack[top].branches.removeLast()
      let next = frame(neighbors(of: branch, in: stack[top].candidates), neighbors(of: branch, in: stack[top].excluded))
      stack[top].candidates.removeAll { $0 == branch }
      stack[top].excluded.append(branch)
      members.append(branch)
      if next.candidates.isEmpty && next.excluded.isEmpty && members.count >= 3 {
        guard cliques.count < limit else {
          isComplete = false
          return
        }
        cliques.append(members.sorted())
      }
      stack.append(next)
      while let last = stack.last, last.branches.isEmpty {
        stack.removeLast()
        members.removeLast()
      }
    }
  }

  private func frame(_ candidates: [Vertex], _ excluded: [Vertex]) -> Frame {
    /// Whoever has most ties with the candidates: every maximal clique has a member that is no neighbor of it.
    var pivot: (vertex: Vertex, neighbors: Int)?
    for vertex in candidates + excluded {
      let count = candidates.count { arcs.position(from: vertex, to: $0) != nil }
      if count > pivot?.neighbors ?? -1 { pivot = (vertex, count) }
    }
    let branches = candidates.filter { candidate in
      pivot.map { arcs.position(from: $0.vertex, to: candidate) == nil } ?? true
    }
    return Frame(candidates: candidates, excluded: excluded, branches: branches)
  }

  private func neighbors(of vertex: Vertex, in set: [Vertex]) -> [Vertex] {
    set.filter { arcs.position(from: vertex, to: $0) != nil }
  }
}
