/// How numbers were estimated, and how far they may be from the exact ones.
public struct Estimate: Hashable, Sendable {
  /// What was drawn.
  public enum Sample: String, Hashable, Sendable {
    /// Shortest paths between random pairs.
    case paths
    /// Stakeholders from whom distances were measured.
    case pivots

    fileprivate var words: String {
      switch self {
      case .paths: "sampled paths"
      case .pivots: "sampled stakeholders"
      }
    }
  }

  /// What was drawn.
  public let sample: Sample
  /// How many were drawn.
  public let count: Int
  /// The error that was asked for.
  public let error: Double
  /// How far a number may be from the exact one.
  public let bound: Double
  /// The probability with which all numbers together are within the bound.
  public var probability: Double { 1 - Precision.failure }
  /// Where random numbers began.
  public let seed: UInt64

  /// The same of numbers that were multiplied.
  func scaled(by factor: Double) -> Estimate {
    Estimate(sample: sample, count: count, error: error, bound: bound * factor, seed: seed)
  }

  /// What is told of numbers for stakeholders.
  var note: String {
    "Estimated from \(count) \(sample.words); each value is within ±\(writtenBound) of the exact one with probability "
      + "\(probability) (all at once)."
  }

  /// What is told of one number with a bound of its own.
  var figureNote: String {
    "Estimated from \(count) \(sample.words); within ±\(writtenBound) of the exact value with probability \(probability)."
  }

  /// What is told of whatever is computed from such numbers.
  var derivedNote: String {
    "Computed from estimates: \(count) \(sample.words), each value within ±\(writtenBound) of the exact one with "
      + "probability \(probability) (all at once)."
  }

  /// What goes with the name of the numbers where there is little room.
  public var qualifier: String { "estimated, ±\(writtenBound)" }

  /// What files hold beside the numbers.
  public var fields: [Datum.Field] {
    [
      Datum.Field("error", .number(error)), Datum.Field("bound", .optional(bound.isFinite ? bound : nil)),
      Datum.Field("probability", .number(probability)), Datum.Field(sample.rawValue, .number(Double(count))),
      Datum.Field("seed", .number(Double(seed))),
    ]
  }

  /// The bound with three digits, rounded up.
  private var writtenBound: String {
    if bound >= 100 { return bound < 1e15 ? "\(Int(bound.rounded(.up)))" : "\(bound)" }
    var scale = 1.0
    while bound * scale < 100 && scale < 1e15 { scale *= 10 }
    return "\((bound * scale).rounded(.up) / scale)"
  }
}
