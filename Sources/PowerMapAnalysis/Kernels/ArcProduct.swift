internal import PowerMapGraph

extension Arcs {
  /// The product of the matrix of the arcs and a vector: for each vertex the weighted sum over the heads of its arcs.
  ///
  /// - Complexity: O(n + m).
  func product(with vector: [Double]) -> [Double] {
    var product = [Double](repeating: 0, count: order)
    for tail in 0..<order {
      var sum = 0.0
      for position in self[row: Vertex(tail)] { sum += weight(at: position) * vector[heads[position].index] }
      product[tail] = sum
    }
    return product
  }

  /// The sum of the weights of each vertex's arcs.
  ///
  /// - Complexity: O(n + m).
  func strengths() -> [Double] {
    (0..<order).map { vertex in
      var sum = 0.0
      for position in self[row: Vertex(vertex)] { sum += weight(at: position) }
      return sum
    }
  }
}
