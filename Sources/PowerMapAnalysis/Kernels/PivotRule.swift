internal import RealModule

/// How many different pivots are enough to know the mean over everybody to an error, for everybody at once.
///
/// After each piece the empirical Bernstein bound for sampling without replacement is looked at (Bardenet & Maillard
/// 2015, *Bernoulli* 21:1361, theorem 4.3; Maurer & Pontil 2009 for sampling with replacement), with half of the allowed
/// probability of failure shared out among vertices, sides and pieces; the other half is that of the most that can be
/// needed, by Hoeffding 1963, *Journal of the American Statistical Association* 58:13.
struct PivotRule: Sendable {
  /// The number of vertices.
  let population: Int
  /// The most pivots that are ever needed.
  let most: Int
  private let error: Double
  private let range: Double
  private let failure: Double

  /// - Parameters:
  ///   - error: how far a mean may be from the exact one.
  ///   - range: the largest value that a pivot can give; the least is 0.
  init(error: Double, range: Double, failure: Double, population: Int) {
    self.error = error
    self.range = range
    self.failure = failure
    self.population = population
    let certainty: Double = .log(4 * Double(population) / failure)
    let most = (range / error * (range / error) * certainty / 2).rounded(.up)
    self.most = most < Double(population) ? Int(most) : population
  }

  /// The largest variance of what pivots gave with which their mean is known to the error; below 0 where none is small
  /// enough.
  ///
  /// - Parameter piece: the number of pieces swept, from 1; all of them together have half of the probability.
  func spread(at pivots: Int, piece: Int) -> Double {
    if pivots >= most { return .infinity }
    let count = Double(pivots)
    let ends = 10.0 * Double(population) * Double(piece) * Double(piece + 1)
    let certainty: Double = .log(ends / (failure / 2))
    let left = error - (7.0 / 3 + 3 / 2.0.squareRoot()) * range * certainty / count
    if left < 0 { return -1 }
    let all = Double(population)
    let missing = 2 * count <= all ? 1 - (count - 1) / all : (1 - count / all) * (1 + 1 / count)
    return left * left * count / (2 * missing * certainty)
  }
}
