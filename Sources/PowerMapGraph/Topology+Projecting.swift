extension Topology {
  /// How the two directions between a pair become one strength.
  public enum Symmetrization: Hashable, Sendable {
    /// The sum of both directions: everything that flows between the two.
    case sum
    /// The stronger direction: for 0/1 ties, a tie in either direction (the weak rule).
    case stronger
  }

  /// The map without direction: a tie wherever there is one in either direction.
  ///
  /// - Complexity: O(n + m).
  public func symmetrized(_ rule: Symmetrization = .sum) -> Topology {
    if isUndirected { return self }
    var list = ArcList()
    list.reserveCapacity(2 * outgoing.count)
    for tail in vertices {
      for position in outgoing[row: tail] {
        let head = outgoing.heads[position]
        let weight = outgoing.weight(at: position)
        list.append(from: tail, to: head, weight: weight)
        list.append(from: head, to: tail, weight: weight)
      }
    }
    let rows = list.rows(order: order, merging: rule == .sum ? .sum : .max)
    return Topology(outgoing: rows, incoming: rows, isUndirected: true)
  }

  /// The map with every arc turned round.
  public func reversed() -> Topology {
    Topology(outgoing: incoming, incoming: outgoing, isUndirected: isUndirected, left: left)
  }

  /// The map with every strength forgotten: all weights 1.
  public func unweighted() -> Topology {
    if outgoing.weights.isEmpty { return self }
    return Topology(
      outgoing: Arcs(offsets: outgoing.offsets, heads: outgoing.heads, weights: []),
      incoming: Arcs(offsets: incoming.offsets, heads: incoming.heads, weights: []),
      isUndirected: isUndirected, left: left)
  }
}

extension Arcs {
  /// The same arcs by their heads.
  ///
  /// - Complexity: O(n + m).
  public func transposed() -> Arcs {
    let offsets = Arcs.offsets(counting: heads, order: order)
    var places = offsets
    var tails = [Vertex](repeating: Vertex(0), count: heads.count)
    var transposedWeights = [Double](repeating: 1, count: weights.count)
    do {
      // Spans are checked, but not asked at each step whether somebody else holds the array.
      var places = places.mutableSpan
      var tails = tails.mutableSpan
      var transposedWeights = transposedWeights.mutableSpan
      let heads = heads.span
      let weights = weights.span
      for tail in 0..<order {
        for position in self[row: Vertex(tail)] {
          let head = heads[position].index
          let place = Int(places[head])
          places[head] += 1
          tails[place] = Vertex(tail)
          if !weights.isEmpty { transposedWeights[place] = weights[position] }
        }
      }
    }
    return Arcs(offsets: offsets, heads: tails, weights: transposedWeights)
  }
}
