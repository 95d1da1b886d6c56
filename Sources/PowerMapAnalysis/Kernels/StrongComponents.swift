internal import PowerMapGraph

extension Topology {
  /// The number of each vertex's strong component, counted from 0 in the order in which the components begin.
  ///
  /// Tarjan 1972, with an explicit stack instead of recursion.
  ///
  /// - Complexity: O(n + m).
  func strongComponents() -> [Int] {
    var number = [Int](repeating: -1, count: order)
    var count = 0
    return StrongComponentSearch(outgoing).component.map { found in
      if number[found] < 0 {
        number[found] = count
        count += 1
      }
      return number[found]
    }
  }
}

/// The depth-first search of Tarjan's algorithm.
struct StrongComponentSearch {
  /// The component of each vertex, counted from 0 in the order in which components are closed: those it leads to have
  /// lower numbers.
  private(set) var component: [Int]
  private let arcs: Arcs
  private var closed = 0
  /// When each vertex was discovered, −1 before.
  private var discovery: [Int]
  /// The earliest discovery that each vertex is known to lead back to.
  private var low: [Int]
  /// The next arc to follow from each vertex.
  private var next: [Int]
  private var time = 0
  /// The vertices on the way from the root.
  private var path: [Vertex] = []
  /// The vertices whose component is open.
  private var open: [Vertex] = []

  init(_ arcs: Arcs) {
    self.arcs = arcs
    component = [Int](repeating: -1, count: arcs.order)
    discovery = [Int](repeating: -1, count: arcs.order)
    low = [Int](repeating: 0, count: arcs.order)
    next = arcs.offsets.dropLast().map { Int($0) }
    for root in 0..<arcs.order where discovery[root] < 0 { visit(from: Vertex(root)) }
  }

  private mutating func visit(from root: Vertex) {
    discover(root)
    while let vertex = path.last {
      if next[vertex.index] < arcs[row: vertex].upperBound {
        let head = arcs.heads[next[vertex.index]]
        next[vertex.index] += 1
        if discovery[head.index] < 0 {
          discover(head)
        } else if component[head.index] < 0 {
          low[vertex.index] = min(low[vertex.index], discovery[head.index])
        }
      } else {
        path.removeLast()
        if let parent = path.last { low[parent.index] = min(low[parent.index], low[vertex.index]) }
        if low[vertex.index] == discovery[vertex.index] { close(vertex) }
      }
    }
  }

  private mutating func discover(_ vertex: Vertex) {
    discovery[vertex.index] = time
    low[vertex.index] = time
    time += 1
    path.append(vertex)
    open.append(vertex)
  }

  private mutating func close(_ root: Vertex) {
    while let member = open.popLast() {
      component[member.index] = closed
      if member == root { break }
    }
    closed += 1
  }
}
