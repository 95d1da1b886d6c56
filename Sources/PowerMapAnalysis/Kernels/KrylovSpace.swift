/// The space that a symmetric matrix spans from a vector, and the matrix as that space sees it: Lanczos 1950.
///
/// Each vector is made orthogonal to the two before it and to the first. Rounding lets the others fade only towards a
/// vector that has been found (Paige 1980, *Linear Algebra and its Applications* 34:235): who stops half-way and goes on
/// from there has it for the first. So a step costs little more than one product. Made for some hundred steps on maps of
/// thousands.
struct KrylovSpace: ~Copyable {
  /// The matrix in the basis.
  private(set) var projection = Tridiagonal()
  /// How far the matrix leads out of the space; 0 when the space is complete.
  private(set) var coupling = 0.0
  private var basis: [[Double]] = []
  private let first: Scratch<Double>
  /// The last vector of the basis, the one that comes next, and what the matrix makes of it.
  private let last: Scratch<Double>
  private let next: Scratch<Double>
  private let image: Scratch<Double>

  /// - Parameter start: a vector of length 1.
  init(from start: [Double]) {
    first = Scratch(start)
    next = Scratch(start)
    last = Scratch(repeating: 0, count: start.count)
    image = Scratch(repeating: 0, count: start.count)
  }

  var dimension: Int { basis.count }

  var isComplete: Bool { coupling == 0 && dimension > 0 }

  /// Takes one more vector into the basis.
  mutating func extend(by matrix: borrowing some SymmetricMatrix & ~Copyable) {
    if dimension > 0 { projection.coupling.append(coupling) }
    matrix.prepare(next)
    var diagonal = 0.0
    var overlap = 0.0
    for index in 0..<next.count {
      let entry = matrix.product(index, next) - coupling * last[index]
      image[index] = entry
      diagonal += entry * next[index]
      overlap += entry * first[index]
    }
    if dimension == 0 { overlap = 0 }
    projection.diagonal.append(diagonal)
    basis.append(next.elements)
    var square = 0.0
    for index in 0..<next.count {
      last[index] = next[index]
      image[index] -= diagonal * next[index] + overlap * first[index]
      square += image[index] * image[index]
    }
    coupling = square.squareRoot()
    if coupling <= 1e-14 * projection.scale { coupling = 0 }
    guard coupling > 0 else { return }
    for index in 0..<next.count { next[index] = image[index] / coupling }
  }

  /// The combination of the basis vectors by coefficients, of length 1.
  func combination(_ coefficients: [Double]) -> [Double] {
    let sum = Scratch(repeating: 0.0, count: next.count)
    for (vector, coefficient) in zip(basis, coefficients) {
      for index in vector.indices { sum[index] += coefficient * vector[index] }
    }
    var square = 0.0
    for index in 0..<sum.count { square += sum[index] * sum[index] }
    let length = square.squareRoot()
    return sum.elements.map { $0 / length }
  }
}
