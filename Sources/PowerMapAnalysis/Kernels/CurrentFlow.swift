internal import PowerMapGraph

extension Component {
  /// The current through each member when one unit is sent between every pair of the others in turn.
  ///
  /// Ties conduct by their weight. Potentials come from the inverse of the Laplacian without its last row and column
  /// (Brandes and Fleischer 2005): the difference of two rows holds, for each member, the part of its potential in
  /// the current of that tie; sorted, they add up over all pairs. Nil where weights are too far apart for the
  /// arithmetic.
  ///
  /// - Complexity: O(n³ + m n log n).
  func throughputs() -> [Double]? {
    var throughputs = [Double](repeating: 0, count: arcs.order)
    guard arcs.order > 2 else { return throughputs }
    let strongest = arcs.weights.max() ?? 1
    let last = arcs.order - 1
    var laplacian = DenseMatrix(order: last)
    for tail in 0..<last {
      for position in arcs[row: Vertex(tail)] {
        let conductance = arcs.weight(at: position) / strongest
        laplacian[tail, tail] += conductance
        if arcs.heads[position].index < last { laplacian[tail, arcs.heads[position].index] -= conductance }
      }
    }
    guard let potentials = laplacian.inverse() else { return nil }
    for tail in 0..<arcs.order {
      for position in arcs[row: Vertex(tail)] where arcs.heads[position].index > tail {
        let head = arcs.heads[position].index
        let conductance = arcs.weight(at: position) / strongest
        let currents = (0..<arcs.order).map { source in
          source == last
            ? 0
            : conductance
              * ((tail == last ? 0 : potentials[tail, source]) - (head == last ? 0 : potentials[head, source]))
        }
        let all = Component.sumOfGaps(currents)
        throughputs[tail] += (all - Component.sumOfGaps(currents, from: currents[tail])) / 2
        throughputs[head] += (all - Component.sumOfGaps(currents, from: currents[head])) / 2
      }
    }
    return throughputs.map { max(0, $0) }
  }

  /// The sum of the differences of all pairs of numbers, in magnitude.
  private static func sumOfGaps(_ numbers: [Double]) -> Double {
    let middle = Double(numbers.count - 1) / 2
    return numbers.sorted().enumerated().reduce(0) { $0 + 2 * (Double($1.offset) - middle) * $1.element }
  }

  /// The sum of the differences of numbers from one of them, in magnitude.
  private static func sumOfGaps(_ numbers: [Double], from one: Double) -> Double {
    numbers.reduce(0) { $0 + ($1 - one).magnitude }
  }
}
