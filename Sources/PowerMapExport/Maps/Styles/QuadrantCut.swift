import PowerMapGraph

/// Where the fields of a quadrant map part.
public enum QuadrantCut: Hashable, Sendable, LosslessStringConvertible {
  /// In the middle of the axis.
  case midpoint
  /// At the median of the numbers.
  case median
  /// At the mean of the numbers.
  case mean
  /// At a number across and a number upward.
  case values(across: Double, upward: Double)

  /// Reads `midpoint`, `median`, `mean`, one number for both axes, or two parted by a comma; nil for anything else.
  public init?(_ text: String) {
    switch text {
    case "midpoint": self = .midpoint
    case "median": self = .median
    case "mean": self = .mean
    default:
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let numbers = parts.map { part in DecimalNumber.parse(part.drop { $0 == " " }) }
      guard let across = numbers[0], numbers.count <= 2, let upward = numbers[numbers.count - 1] else { return nil }
      self = .values(across: across, upward: upward)
    }
  }

  /// The cut as it is written.
  public var description: String {
    switch self {
    case .midpoint: "midpoint"
    case .median: "median"
    case .mean: "mean"
    case .values(let across, let upward): "\(across),\(upward)"
    }
  }
}
