internal import PowerMapGraph

/// The largest eigenvalue of a symmetric matrix without negative entries, and its vector.
///
/// Lanczos 1950, in rounds that begin with the best vector found and end when it is ten million times better; entries are
/// taken in units of the largest, so that no square overflows. Made for one connected component of 2 to 100,000 vertices,
/// bipartite ones included, which mostly takes two rounds and 20 to 60 steps.
struct PrincipalEigenpair {
  /// The eigenvalue.
  let value: Double
  /// The vector in vertex order, without negative entries, of length 1.
  let vector: [Double]

  /// The iteration ended before the residual was small.
  struct NotConverged: Error {
    let iterations: Int
    let residual: Double
  }

  private static let rounds = 200
  private static let stepsBetweenChecks = 4

  /// - Parameters:
  ///   - arcs: the entries above 0, each in both rows; the component is connected and has a tie.
  ///   - precision: how far, as a part of the value, the matrix may lead out of the vector; the value itself is off by
  ///     the square of that.
  init(of arcs: Arcs, precision: Double = 1e-14) throws(NotConverged) {
    let strongest = arcs.weights.max() ?? 1
    let pair = try PrincipalEigenpair(of: SparseMatrix(arcs.weighed(by: 1 / strongest)), precision: precision)
    value = pair.value * strongest
    vector = pair.vector
  }

  /// The pair of a network of two sides, in half the time.
  ///
  /// - Parameters:
  ///   - arcs: as before; the vertices of one side stand first.
  ///   - count: how many these are.
  init(of arcs: Arcs, firstSide count: Int) throws(NotConverged) {
    let strongest = arcs.weights.max() ?? 1
    let matrix = OneSidedMatrix(SparseMatrix(arcs.weighed(by: 1 / strongest)), first: count)
    let pair = try PrincipalEigenpair(of: matrix, precision: 1e-14)
    let root = pair.value.squareRoot()
    value = root * strongest
    vector =
      pair.vector.map { $0 * 0.5.squareRoot() }
      + matrix.secondSide(of: pair.vector).map { $0 / root * 0.5.squareRoot() }
  }

  private init(of matrix: borrowing some SymmetricMatrix & ~Copyable, precision: Double) throws(NotConverged) {
    let order = matrix.order
    let steps = min(order, max(20, min(300, 8_000_000 / order)))
    var vector = [Double](repeating: 1 / Double(order).squareRoot(), count: order)
    var residual = Double.infinity
    for _ in 0..<PrincipalEigenpair.rounds {
      var space = KrylovSpace(from: vector)
      let before = residual
      while true {
        space.extend(by: matrix)
        let isFull = space.isComplete || space.dimension == steps
        guard isFull || space.dimension.isMultiple(of: PrincipalEigenpair.stepsBetweenChecks) else { continue }
        let top = space.projection.top
        residual = space.coupling * (top.vector.last ?? 0).magnitude / top.value
        let isConverged = residual <= precision
        guard isFull || isConverged || residual <= 1e-7 * min(1, before) else { continue }
        vector = space.combination(top.vector)
        guard isConverged else { break }
        self.value = top.value
        let sign: Double = vector.reduce(0, +) < 0 ? -1 : 1
        self.vector = vector.map { max(0, sign * $0) }
        return
      }
    }
    throw NotConverged(iterations: steps * PrincipalEigenpair.rounds, residual: residual)
  }
}

extension Arcs {
  /// The same arcs with every strength multiplied by a number.
  fileprivate func weighed(by factor: Double) -> Arcs {
    Arcs(offsets: offsets, heads: heads, weights: weights.map { $0 * factor })
  }
}

extension Topology {
  /// The largest eigenvalue of a map without direction, 0 without ties.
  func largestEigenvalue() throws(PrincipalEigenpair.NotConverged) -> Double {
    var largest = 0.0
    for component in components() where component.arcs.count > 0 {
      largest = max(largest, try PrincipalEigenpair(of: component.arcs, precision: 1e-8).value)
    }
    return largest
  }
}
