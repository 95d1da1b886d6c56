internal import PowerMapGraph

/// How exactly a measure is computed that can also be estimated from samples.
public enum Precision: Hashable, Sendable {
  /// Exactly while stakeholders times arcs are at most so many, a tie without direction being two arcs; estimated with
  /// the usual error beyond.
  case exactUpTo(Double)
  /// Estimated, however small the map, unless exact numbers take less work: nobody's value is off by more than this
  /// share of all pairs, or of the largest closeness there can be.
  case within(Double)

  /// Exactly as long as that takes no more than about half a minute on two cores.
  public static let automatic = Precision.exactUpTo(limit)
  /// Exactly, however long it takes.
  public static let exact = Precision.exactUpTo(.infinity)

  private static let limit = 2e10

  /// The error of estimates unless another one is asked for.
  public static let usualError = 0.01
  /// The probability with which some value is off by more than the error.
  static let failure = 0.1

  /// The rule in words, for cards and help.
  public static let rule =
    "exact up to \(Int(limit / 1e9)) billion stakeholders × arcs, estimated within \(usualError) beyond"

  /// What a user may set for a measure that can be estimated.
  static let parameters = [
    MeasureParameter(
      name: "error",
      meaning:
        "Estimates from samples, off by at most this share of all pairs (closeness: of its largest value), unless exact "
        + "numbers take less work; by default \(rule).",
      range: .leastNormalMagnitude..<1)
  ]

  /// The error with which a map is to be estimated, nil where it is to be computed exactly.
  func error(on topology: Topology) -> Double? {
    switch self {
    case .within(let error): error
    case .exactUpTo(let limit):
      Double(topology.order) * Double(topology.outgoing.count) > limit ? Precision.usualError : nil
    }
  }
}

extension Question {
  /// How exactly to compute: exactly where that is asked of all measures, else as the user set it for this one.
  var precision: Precision {
    if analysis.precision == .exact { return .exact }
    return parameter("error").map { .within($0) } ?? analysis.precision
  }
}
