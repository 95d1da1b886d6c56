internal import PowerMapGraph

extension Topology {
  /// The number of each vertex's weak component, counted from 0 in the order in which the components begin.
  ///
  /// - Complexity: O(n + m), without recursion.
  func weakComponents() -> [Int] {
    var component = [Int](repeating: -1, count: order)
    var stack: [Vertex] = []
    var count = 0
    for start in vertices where component[start.index] < 0 {
      component[start.index] = count
      stack.append(start)
      while let vertex = stack.popLast() {
        for arcs in [outgoing, incoming] {
          for neighbor in arcs.heads(of: vertex) where component[neighbor.index] < 0 {
            component[neighbor.index] = count
            stack.append(neighbor)
          }
        }
      }
      count += 1
    }
    return component
  }
}
