internal import PowerMapGraph

extension Topology {
  /// The rounds ended before the amounts had settled.
  struct NotSettled: Error {
    let rounds: Int
    /// The largest change in the last round, as a part of the amount.
    let change: Double
  }

  /// What everybody has who starts with 1 and gets a part of what the heads of its arcs have, and so on for ever.
  ///
  /// The solution of x(i) = 1 + Σ_j A(i, j) part(j) x(j), by Gauss and Seidel's method: each amount is renewed from the
  /// newest of the others, which without negative entries never takes more rounds than renewing all at once (Stein &
  /// Rosenberg 1948, *Journal of the London Mathematical Society* 23:111). From 1 amounts only grow, also when rounded, so
  /// that they settle exactly or outgrow every bound. Made for the hundred rounds that standing takes on maps of
  /// thousands; without direction nearly all of them are saved by beginning from what conjugate gradients find.
  ///
  /// - Parameter parts: by head.
  ///
  /// - Complexity: O(n + m) a round.
  func settledAmounts(
    along direction: Direction, passingOn parts: [Double], rounds: Int
  ) throws(NotSettled) -> [Double] {
    let arcs = arcs(direction)
    let start = isUndirected ? arcs.amountsByConjugateGradients(passingOn: parts) : nil
    let amounts = Scratch(start ?? [Double](repeating: 1, count: order))
    let passed = Scratch((0..<order).map { parts[$0] * amounts[$0] })
    let parts = Scratch(parts)
    let matrix = SparseMatrix(arcs)
    var change = 0.0
    for _ in 0..<rounds {
      change = 0
      for vertex in 0..<order {
        let amount = 1 + matrix.product(vertex, passed)
        if !amount.isFinite { throw NotSettled(rounds: rounds, change: .infinity) }
        change = max(change, (amount - amounts[vertex]).magnitude / amount)
        amounts[vertex] = amount
        passed[vertex] = parts[vertex] * amount
      }
      if change <= 1e-14 { return amounts.elements }
    }
    throw NotSettled(rounds: rounds, change: change)
  }
}
