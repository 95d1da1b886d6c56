internal import PowerMapGraph

/// An orthonormal basis of the space that a symmetric matrix spans from a vector, and the matrix as that space sees it.
struct KrylovSpace {
  /// The matrix in the basis.
  private(set) var projection = Tridiagonal()
  /// How far the matrix leads out of the space; 0 when the space is complete.
  private(set) var coupling = 0.0
  private var basis: [[Double]] = []
  /// The next basis vector.
  private var next: [Double]

  /// - Parameter start: a vector of length 1.
  init(from start: [Double]) { next = start }

  var dimension: Int { basis.count }

  var isComplete: Bool { coupling == 0 && dimension > 0 }

  /// Takes one more vector into the basis.
  mutating func extend(by arcs: Arcs) {
    if dimension > 0 { projection.coupling.append(coupling) }
    basis.append(next)
    var image = arcs.product(with: next)
    projection.diagonal.append(dot(image, next))
    for _ in 0..<2 {
      for earlier in basis {
        let overlap = dot(image, earlier)
        for index in image.indices { image[index] -= overlap * earlier[index] }
      }
    }
    coupling = dot(image, image).squareRoot()
    if coupling <= 1e-14 * projection.scale {
      coupling = 0
    } else {
      next = image.map { $0 / coupling }
    }
  }

  /// The combination of the basis vectors by coefficients, of length 1.
  func combination(_ coefficients: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: next.count)
    for (vector, coefficient) in zip(basis, coefficients) {
      for index in sum.indices { sum[index] += coefficient * vector[index] }
    }
    let length = dot(sum, sum).squareRoot()
    return sum.map { $0 / length }
  }

  private func dot(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }
}
