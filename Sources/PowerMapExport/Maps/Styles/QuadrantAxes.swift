import PowerMapGraph

/// Pairs of axes that the field knows by name.
public enum QuadrantAxes: String, Hashable, Sendable, CaseIterable {
  /// Interest across and power upward: whom to manage closely, keep satisfied, keep informed, monitor (Mendelow 1991).
  case powerInterest = "power-interest"
  /// Support across and influence upward: allies and opponents, powerful and not.
  case influenceSupport = "influence-support"
  /// Dependence across and influence upward, direct and through one other (MACTOR; Godet 1991).
  case mactor

  /// The column or measure across.
  var across: String {
    switch self {
    case .powerInterest: "interest"
    case .influenceSupport: "stance"
    case .mactor: "mactor.dependence"
    }
  }

  /// The columns or measures upward, the first that a map has.
  var upward: [String] {
    switch self {
    case .powerInterest: ["influence"]
    case .influenceSupport: ["influence", "strength.out", "degree.out"]
    case .mactor: ["mactor.influence"]
    }
  }

  /// What the fields are called, from the upper left, low numbers to the left.
  var fields: [String] { Language.QuadrantMap.fields(self) }

  /// Where the fields part if nothing else is asked.
  var cut: QuadrantCut? { self == .mactor ? .mean : nil }
}
