internal import PowerMapGraph

/// Whether a tie counts as such or by its strength.
public enum Weighting: String, Hashable, Sendable, CaseIterable {
  /// A tie is there or not.
  case binary
  /// A tie counts by its strength; on paths a stronger tie is a shorter one.
  case weighted

  /// What an id says of the weighting.
  var suffix: String {
    switch self {
    case .binary: ""
    case .weighted: ".weighted"
    }
  }
}

extension Topology {
  /// The topology as a weighting sees it.
  func weighed(by weighting: Weighting) -> Topology {
    switch weighting {
    case .binary: unweighted()
    case .weighted: self
    }
  }
}
