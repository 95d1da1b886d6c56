internal import PowerMapGraph

/// The entries of a matrix where an iteration reads them, row by row and again and again.
///
/// Made for products with a vector by the hundred on maps of thousands of stakeholders. A row is summed in four strands,
/// so that no addition waits for the one before; which entry is in which strand depends on the row alone.
struct SparseMatrix: ~Copyable {
  let order: Int
  private let rows: RowScratch
  /// In step with the arcs; empty when all are 1.
  private let weights: Scratch<Double>

  init(_ arcs: Arcs) {
    order = arcs.order
    rows = RowScratch(Rows(arcs))
    weights = Scratch(arcs.weights)
  }

  /// The sum over a row of what its entries make of a vector.
  @inline(__always) func product(_ row: Int, _ vector: borrowing Scratch<Double>) -> Double {
    let range = rows[row]
    var strands = SIMD4<Double>()
    var position = range.lowerBound
    while position + 4 <= range.upperBound {
      strands.x += entry(position, vector)
      strands.y += entry(position + 1, vector)
      strands.z += entry(position + 2, vector)
      strands.w += entry(position + 3, vector)
      position += 4
    }
    while position < range.upperBound {
      strands.x += entry(position, vector)
      position += 1
    }
    return (strands.x + strands.y) + (strands.z + strands.w)
  }

  @inline(__always) private func entry(_ position: Int, _ vector: borrowing Scratch<Double>) -> Double {
    let value = vector[rows.head(at: position)]
    return weights.count == 0 ? value : weights[position] * value
  }
}

extension SparseMatrix: SymmetricMatrix {
  func prepare(_ vector: borrowing Scratch<Double>) {}
}
