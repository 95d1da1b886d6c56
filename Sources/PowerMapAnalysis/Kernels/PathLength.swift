internal import PowerMapGraph

/// The length of ties on paths and the one tolerance with which paths are compared.
enum PathLength {
  /// Whether two path lengths count as equal: sums of 1/weight that are equal on paper differ in their last digits.
  static func isTied(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude <= 1e-10 * max(left.magnitude, right.magnitude)
  }

  /// The length 1/weight of each arc, in step with `heads`; empty when all lengths are 1.
  static func lengths(of arcs: Arcs, _ weighting: Weighting) -> [Double] {
    switch weighting {
    case .binary: []
    case .weighted: arcs.weights.map { 1 / $0 }
    }
  }
}
