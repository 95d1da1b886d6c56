import PowerMapAnalysis
import PowerMapGraph

/// What became of a tie between two dates, and how it looks: each has its own dashes and shade, so that a gray print still reads.
enum ChangeLook: String, Hashable, Sendable, CaseIterable {
  case asBefore
  case stronger
  case weaker
  case new
  case gone
  case conflictAsBefore
  case newConflict
  case endedConflict

  /// What became of a tie; whether a conflict grew stronger is not told.
  init(_ tie: MapChange.TieChange) {
    switch tie.fate {
    case .new: self = tie.isConflict ? .newConflict : .new
    case .gone: self = tie.isConflict ? .endedConflict : .gone
    case _ where tie.isConflict: self = .conflictAsBefore
    case .stronger: self = .stronger
    case .weaker: self = .weaker
    case .asBefore: self = .asBefore
    }
  }

  /// Whether the tie is a conflict, then or now.
  var isConflict: Bool { self == .conflictAsBefore || self == .newConflict || self == .endedConflict }

  /// What became of it, after "Ties:" or "Conflicts:".
  var state: String { Language.ChangeMap.state(self) }

  /// How lines look.
  var style: TieStyles.Style {
    let look: (Color, [Double]) =
      switch self {
      case .asBefore: (Color(0xA9B3BD), [])
      case .stronger: (Color(0x1B5FA6), [10, 2.5])
      case .weaker: (Color(0x5E94C8), [3.5, 3])
      case .new: (Color(0x00684E), [])
      case .gone: (Color(0xB04A00), [1.4, 3.2])
      case .conflictAsBefore: (Color(0xA9B3BD), [5, 3.5])
      case .newConflict: (Palette.vermillion, [])
      case .endedConflict: (Palette.vermillion, [1.4, 3.2])
      }
    return TieStyles.Style(title: Language.ChangeMap.title(self), color: look.0, dashes: look.1, isCrossed: isConflict)
  }

  /// The looks that the ties of a union of two maps have, by their kinds.
  static func styles(of union: StakeholderGraph) -> TieStyles {
    let kinds = union.ties.kinds.texts
    let used = ChangeLook.allCases.filter { kinds.contains($0.rawValue) }
    return TieStyles(
      styles: used.map { $0.style },
      styleOfKind: kinds.map { kind in used.firstIndex { $0.rawValue == kind } ?? 0 })
  }
}
