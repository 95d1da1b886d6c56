internal import RealModule

/// The points and weights with which a polynomial is integrated exactly from 0 to 1.
enum GaussLegendre {
  /// The points with their weights: exact for polynomials of a degree below twice their number.
  static func nodes(_ count: Int) -> [(point: Double, weight: Double)] {
    (0..<count).map { position in
      var root = Double.cos(.pi * (Double(position) + 0.75) / (Double(count) + 0.5))
      var slope = 0.0
      for _ in 0..<20 {
        let (value, derivative) = legendre(count, at: root)
        slope = derivative
        let step = value / derivative
        root -= step
        if step.magnitude <= 1e-16 { break }
      }
      return ((1 - root) / 2, 1 / ((1 - root * root) * slope * slope))
    }
  }

  /// The value and the slope of a Legendre polynomial.
  private static func legendre(_ degree: Int, at point: Double) -> (value: Double, slope: Double) {
    var (previous, current) = (1.0, point)
    for order in stride(from: 2.0, through: Double(degree), by: 1) {
      (previous, current) = (current, ((2 * order - 1) * point * current - (order - 1) * previous) / order)
    }
    return (current, Double(degree) * (point * current - previous) / (point * point - 1))
  }
}
