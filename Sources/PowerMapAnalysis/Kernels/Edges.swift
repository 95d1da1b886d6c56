internal import PowerMapGraph

extension Arcs {
  /// The ties of a map without direction, each once, the earlier end first, in order.
  func edges() -> [(first: Vertex, second: Vertex)] {
    (0..<order).flatMap { tail in
      heads(of: Vertex(tail)).filter { $0.index > tail }.map { (Vertex(tail), $0) }
    }
  }
}
