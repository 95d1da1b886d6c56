internal import RealModule

/// When enough paths were drawn to know for everybody at once on which share of them it lies: the adaptive rule of
/// Borassi & Natale 2019, *KADABRA*, ACM Journal of Experimental Algorithmics 24:1.2.
///
/// `most` is how many are enough whatever they show, by the Vapnik–Chervonenkis dimension of shortest paths (Riondato &
/// Kornaropoulos 2016, *Data Mining and Knowledge Discovery* 30:438); that fails with half of the allowed probability.
/// The other half is shared out among vertices by what a first hundredth of the paths, drawn for this alone, lets
/// expect: those that lie on many paths need more of it.
struct StoppingRule: Sendable {
  /// The error that is allowed, as a share of all paths.
  let error: Double
  /// The most paths that are ever needed.
  let most: Double
  /// The logarithm of 1/probability with which a vertex may be off to each side, by how often it was met at first.
  private let certainty: [Double]
  /// How often each vertex was met at first.
  private let met: [Int]
  /// A vertex that was not known well enough when it was last looked at.
  private var uncertain = 0

  /// How many paths are ever needed to know shares to an error, where no shortest path has more than so many vertices.
  static func most(error: Double, failure: Double, vertexDiameter: Int) -> Double {
    /// The whole part of the binary logarithm of what is left without both ends, and 1: its binary digits.
    let dimension = Int.bitWidth - max(0, vertexDiameter - 2).leadingZeroBitCount
    return (0.5 / error / error * (Double(dimension) + .log(2 / failure))).rounded(.up)
  }

  /// Shares out the probability of failure.
  ///
  /// - Parameters:
  ///   - met: how often each vertex was met on the first paths.
  ///   - count: the number of first paths.
  init(error: Double, failure: Double, most: Double, met: [Int], of count: Double) {
    self.error = error
    self.most = most
    self.met = met
    var vertices = [Double](repeating: 0, count: (met.max() ?? 0) + 1)
    for times in met { vertices[times] += 1 }
    // A thousandth goes to all alike, so that nobody has none; each vertex has two sides.
    let alike = 0.001 * failure / (4 * Double(met.count))
    let shared = 0.999 * failure / 4
    let rates = vertices.indices.map { times in times == 0 ? .infinity : error * error * count / Double(times) }
    // Near enough, and above 0 where nobody was met.
    let step: Double = 1e-4 * .log(Double(met.count) / shared) / error / error
    var (low, high) = (0.0, 1e4 * step)
    while high - low > step {
      let middle = (low + high) / 2
      let sum = zip(vertices, rates).reduce(0) { $0 + $1.0 * (.exp(-middle * $1.1)) }
      if sum > shared { low = middle } else { high = middle }
    }
    certainty = rates.map { -.log(.exp(-high * $0) + alike) }
  }

  /// Whether everybody's share is known to the error; above it the bound is always the wider one.
  mutating func isMet(by counts: [Int], of drawn: Double) -> Bool {
    if drawn >= most { return true }
    let surplus = most / drawn + 1 / 3
    func isKnown(_ vertex: Int) -> Bool {
      let certainty = certainty[met[vertex]]
      let spread = 2 * Double(counts[vertex]) / drawn * most / certainty
      return certainty / drawn * (surplus + (surplus * surplus + spread).squareRoot()) <= error
    }
    guard isKnown(uncertain) else { return false }
    guard let unknown = counts.indices.first(where: { !isKnown($0) }) else { return true }
    uncertain = unknown
    return false
  }
}
