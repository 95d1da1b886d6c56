public import PowerMapGraph

extension Topology {
  /// The number of each vertex's weak component, counted from 0 in the order in which the components begin.
  ///
  /// Two arcs of everybody nearly always join most of the largest component; of its members no more arcs are looked at,
  /// those that lead out of it being arcs of the others as well (Sutton, Ben-Nun & Barak 2018, *Optimizing parallel graph
  /// connectivity computation via subgraph sampling*, IPDPS). Made for maps of any size.
  ///
  /// - Complexity: O(n + m) but for the slow growth of union–find; seldom more than O(n).
  public func weakComponents() -> [Int] {
    let sets = DisjointSets(count: order)
    for vertex in 0..<order { sets.join(vertex, outgoing, outgoing[row: Vertex(vertex)].prefix(2)) }
    let largest = sets.largest(of: order)
    for vertex in 0..<order where sets.first(of: vertex) != largest {
      sets.join(vertex, outgoing, outgoing[row: Vertex(vertex)].dropFirst(2))
      if !isUndirected { sets.join(vertex, incoming, incoming[row: Vertex(vertex)]) }
    }
    var number = [Int](repeating: 0, count: order)
    var count = 0
    for vertex in 0..<order {
      let first = sets.first(of: vertex)
      if first == vertex {
        number[vertex] = count
        count += 1
      } else {
        number[vertex] = number[first]
      }
    }
    return number
  }
}

extension DisjointSets {
  /// Joins a vertex with the heads of some arcs.
  @inline(__always) fileprivate func join(_ vertex: Int, _ arcs: Arcs, _ positions: Range<Int>) {
    for position in positions { join(vertex, arcs.heads[position].index) }
  }

  /// The first vertex of the largest set, of equals the earliest.
  fileprivate func largest(of order: Int) -> Int {
    let sizes = Scratch(repeating: 0, count: order)
    var largest = 0
    for vertex in 0..<order { sizes[first(of: vertex)] += 1 }
    for vertex in 0..<order where sizes[vertex] > sizes[largest] { largest = vertex }
    return largest
  }
}
