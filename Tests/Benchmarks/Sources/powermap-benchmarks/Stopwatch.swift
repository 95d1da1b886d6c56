/// Takes the time of a computation.
enum Stopwatch {
  /// Quick computations are repeated until this many seconds are spent, so that the best time says something.
  private static let leastTotal = 0.5
  /// Slow computations are not repeated after this many seconds.
  private static let mostTotal = 20.0

  /// The seconds that a computation takes.
  static func seconds(_ compute: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(compute) / .seconds(1)
  }

  /// The seconds that the best of several runs takes.
  static func best(of repeats: Int, _ compute: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    var total = 0.0
    var runs = 0
    while (runs < repeats && total < mostTotal) || total < leastTotal {
      let seconds = try seconds(compute)
      best = min(best, seconds)
      total += seconds
      runs += 1
    }
    return best
  }
}
