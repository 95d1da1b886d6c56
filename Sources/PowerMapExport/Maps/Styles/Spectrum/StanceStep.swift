/// The five stances of a spectrum of allies.
enum StanceStep: Int, Hashable, Sendable, CaseIterable {
  case activeAlly, passiveAlly, neutral, passiveOpponent, activeOpponent

  /// The step nearest to a stance from −1 to +1.
  init(_ stance: Double) {
    self = StanceStep.allCases[min(max(Int((2 - 2 * stance).rounded()), 0), 4)]
  }

  /// What those of the step are called.
  var title: String { Language.SpectrumMap.title(self) }

  /// The color of the edge.
  var color: Color {
    switch self {
    case .activeAlly: Palette.green
    case .passiveAlly: Color(0x6DB29D)
    case .neutral: Color(0x9AA5B0)
    case .passiveOpponent: Color(0xEBA36B)
    case .activeOpponent: Palette.vermillion
    }
  }

  /// The shade of the ground.
  var fill: Color {
    switch self {
    case .activeAlly: Color(0xDCEFE8)
    case .passiveAlly: Color(0xEFF7F4)
    case .neutral: Color(0xF4F6F8)
    case .passiveOpponent: Color(0xFDF3EB)
    case .activeOpponent: Color(0xFBE5D4)
    }
  }
}
