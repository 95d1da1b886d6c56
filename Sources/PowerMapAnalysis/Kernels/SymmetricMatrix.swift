/// A symmetric matrix that is known by what it makes of vectors.
protocol SymmetricMatrix: ~Copyable {
  /// The number of its rows.
  var order: Int { get }
  /// Does what all rows need before they are multiplied with a vector.
  func prepare(_ vector: borrowing Scratch<Double>)
  /// The sum over a row of what its entries make of the vector that was prepared.
  func product(_ row: Int, _ vector: borrowing Scratch<Double>) -> Double
}

/// The first side of a network of two sides as its ties see it: from the first to the second and back.
///
/// With *B* the ties from side to side the matrix is *B Bᵀ*: the largest eigenvalue of the whole network squared, in
/// half the length and, as small eigenvalues become smaller still, in half the steps.
struct OneSidedMatrix: SymmetricMatrix, ~Copyable {
  /// The number of vertices on the first side.
  let order: Int
  private let network: SparseMatrix
  /// What the second side makes of the vector; as long as the network, to be read by its vertices.
  private let images: Scratch<Double>

  /// - Parameters:
  ///   - network: ties between the sides, each in both rows; the first side stands first.
  ///   - order: the number of vertices on the first side.
  init(_ network: consuming SparseMatrix, first order: Int) {
    self.order = order
    images = Scratch(repeating: 0, count: network.order)
    self.network = network
  }

  func prepare(_ vector: borrowing Scratch<Double>) {
    for row in order..<network.order { images[row] = network.product(row, vector) }
  }

  @inline(__always) func product(_ row: Int, _ vector: borrowing Scratch<Double>) -> Double {
    network.product(row, images)
  }

  /// What the second side makes of a vector of the first.
  func secondSide(of vector: [Double]) -> [Double] {
    prepare(Scratch(vector))
    return Array(images.elements[order...])
  }
}
