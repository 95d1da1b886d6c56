internal import PowerMapGraph

/// The ties on which routes from some vertices to others can lie, with one vertex before all starts and one behind all goals.
///
/// The ties of these two have no length, so that searches from one vertex to one find routes between sets. No route enters a
/// start or leaves a goal, since a shorter one would begin or end there.
struct RouteNetwork: Sendable {
  /// The ties; two more vertices than the map has.
  let ties: Topology
  /// The vertex before all starts.
  let start: Vertex
  /// The vertex behind all goals.
  let end: Vertex

  /// - Parameters:
  ///   - topology: the ties of the map.
  ///   - avoided: vertices that no route passes; starts and goals stay.
  init(from sources: [Vertex], to targets: [Vertex], avoiding avoided: Set<Vertex> = [], in topology: Topology) {
    let order = topology.order
    let (start, end) = (Vertex(order), Vertex(order + 1))
    (self.start, self.end) = (start, end)
    var isSource = [Bool](repeating: false, count: order)
    var isTarget = isSource
    for source in sources { isSource[source.index] = true }
    for target in targets { isTarget[target.index] = true }
    func isOpen(_ vertex: Vertex) -> Bool {
      isSource[vertex.index] || isTarget[vertex.index] || !avoided.contains(vertex)
    }
    let arcs = topology.outgoing
    var list: [(tail: Vertex, head: Vertex, weight: Double)] = []
    for tail in topology.vertices where isOpen(tail) && !isTarget[tail.index] {
      for position in arcs[row: tail] {
        let head = arcs.heads[position]
        if isOpen(head), !isSource[head.index] { list.append((tail, head, arcs.weight(at: position))) }
      }
    }
    list += topology.vertices.filter { isSource[$0.index] }.map { (start, $0, .infinity) }
    list += topology.vertices.filter { isTarget[$0.index] }.map { ($0, end, .infinity) }
    ties = Topology(order: order + 2, isUndirected: false, arcs: list)
  }

  /// Whether any route is left when nobody passes a vertex.
  func isOpen(without vertex: Vertex? = nil) -> Bool {
    var isFound = [Bool](repeating: false, count: ties.order)
    if let vertex { isFound[vertex.index] = true }
    isFound[start.index] = true
    var queue = [start]
    var next = 0
    while next < queue.count {
      for head in ties.outgoing.heads(of: queue[next]) where !isFound[head.index] {
        if head == end { return true }
        isFound[head.index] = true
        queue.append(head)
      }
      next += 1
    }
    return false
  }
}
