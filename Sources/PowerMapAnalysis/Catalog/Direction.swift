internal import PowerMapGraph

/// Which way influence is followed from a stakeholder.
public enum Direction: String, Hashable, Sendable, CaseIterable {
  /// Along the ties: influence exerted.
  case outgoing
  /// Against the ties: influence received.
  case incoming

  /// What an id says of the direction.
  var suffix: String {
    switch self {
    case .outgoing: ".out"
    case .incoming: ".in"
    }
  }

  /// The other way.
  var reversed: Direction {
    switch self {
    case .outgoing: .incoming
    case .incoming: .outgoing
    }
  }
}

extension Topology {
  /// The arcs that leave a vertex, or those that arrive at it.
  func arcs(_ direction: Direction) -> Arcs {
    switch direction {
    case .outgoing: outgoing
    case .incoming: incoming
    }
  }
}
