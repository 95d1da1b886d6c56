internal import PowerMapGraph

extension Topology {
  /// For each vertex the number of ordered pairs of others of whom the first has a path to the second, but none that
  /// avoids the vertex.
  ///
  /// Without direction such pairs are in different branches at a cut point (`Blocks`). With direction the vertex
  /// dominates the second from the first: one tree of dominators from everybody tells all. Made for maps of any size
  /// without direction, of thousands with it.
  ///
  /// - Complexity: O(n + m) without direction, else n searches for dominators (`DominatorSearch`).
  func pairsHeldTogether() -> [Double] {
    if isUndirected { return Blocks(of: self).pairsJoined }
    let sourcesOfPiece = 64
    return Cores.fold(
      (order + sourcesOfPiece - 1) / sourcesOfPiece,
      scratch: { DominatorSearch(along: outgoing, backward: incoming) },
      part: { piece, search in
        let held = Scratch(repeating: 0.0, count: order)
        let first = piece * sourcesOfPiece
        for source in first..<min(order, first + sourcesOfPiece) where !outgoing[row: Vertex(source)].isEmpty {
          search.run(from: [source])
          search.addCaptives(to: held)
        }
        return held.elements
      }, into: [Double](repeating: 0, count: order)
    ) { sum, part in
      for vertex in part.indices { sum[vertex] += part[vertex] }
    }
  }
}
