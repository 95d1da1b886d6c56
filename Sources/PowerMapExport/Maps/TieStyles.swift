import PowerMapGraph

/// How ties look: by kind in color and dashes, conflict always dashed in vermillion with a cross.
struct TieStyles: Sendable {
  /// The look of one sort of tie.
  struct Style: Hashable, Sendable {
    let title: String
    let color: Color
    /// Dashes and gaps in turn for a line of width 1.5; empty for a solid line.
    let dashes: [Double]
    /// Whether a small cross stands in the middle, so that conflict is told from support without color.
    var isCrossed = false

    /// The look of lines in a legend that stand for any tie.
    static let sample = Style(title: "", color: Palette.muted, dashes: [])
  }

  /// The looks in the order of the legend; conflict last.
  let styles: [Style]
  private let styleOfKind: [Int]
  private let plainStyle: Int
  private let conflictStyle: Int

  private static let looks: [(Color, [Double])] = [
    (Color(0x56616E), []), (Color(0x00785A), [12, 2.5]), (Color(0x3556A8), [1.8, 3]),
    (Color(0x8A4F9E), [8, 3, 1.8, 3]),
    (Color(0x8A6A14), [4, 2, 1.5, 2, 1.5, 2]),
  ]
  private static let other = (Color(0x97A1AB), [Double]())

  /// Finds the sorts of ties of a map: conflict, and the five kinds that most ties are of; the others share a look.
  init(_ ties: TieTable) {
    var counts = [Int](repeating: 0, count: ties.kinds.texts.count)
    var plainCount = 0
    var hasConflict = false
    for row in 0..<ties.count {
      if ties.isNegative(row: row) {
        hasConflict = true
      } else if row < ties.kinds.codes.count, ties.kinds.codes[row] >= 0 {
        counts[Int(ties.kinds.codes[row])] += 1
      } else {
        plainCount += 1
      }
    }
    let used = counts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
    // In the order of their names, so that a kind looks the same next year though others have become more frequent.
    let shown = used.prefix(TieStyles.looks.count).sorted {
      ties.kinds.texts[$0].unicodeScalars.lexicographicallyPrecedes(ties.kinds.texts[$1].unicodeScalars)
    }
    var styles = zip(shown, TieStyles.looks).map { kind, look in
      Style(title: LabelText.singleLine(ties.kinds.texts[kind], limit: 32), color: look.0, dashes: look.1)
    }
    var styleOfKind = [Int](repeating: -1, count: counts.count)
    for (position, kind) in shown.enumerated() { styleOfKind[kind] = position }
    let hasOther = used.count > shown.count
    if styles.isEmpty {
      let look = TieStyles.looks[0]
      if plainCount > 0 { styles.append(Style(title: Language.Maps.influence, color: look.0, dashes: look.1)) }
      plainStyle = 0
    } else {
      let title = hasOther ? Language.Maps.otherKinds : Language.Maps.kindNotGiven
      plainStyle = styles.count
      if plainCount > 0 || hasOther {
        styles.append(Style(title: title, color: TieStyles.other.0, dashes: TieStyles.other.1))
      }
    }
    for kind in used.dropFirst(shown.count) { styleOfKind[kind] = plainStyle }
    conflictStyle = styles.count
    if hasConflict {
      styles.append(Style(title: Language.Maps.conflict, color: Palette.vermillion, dashes: [5, 3.5], isCrossed: true))
    }
    self.styles = styles
    self.styleOfKind = styleOfKind
  }

  /// Takes looks as they are given, by the kind of a tie; none of them is conflict.
  ///
  /// - Precondition: a position in `styles` for each kind of the table.
  init(styles: [Style], styleOfKind: [Int]) {
    precondition(styleOfKind.allSatisfy { styles.indices.contains($0) }, "every kind has a look")
    self.styles = styles
    self.styleOfKind = styleOfKind
    plainStyle = 0
    conflictStyle = styles.count
  }

  /// The position of a row's look in `styles`.
  func style(ofRow row: Int, in ties: TieTable) -> Int {
    if ties.isNegative(row: row) { return conflictStyle }
    guard row < ties.kinds.codes.count, ties.kinds.codes[row] >= 0 else { return plainStyle }
    return styleOfKind[Int(ties.kinds.codes[row])]
  }

  /// Whether a look is that of conflict.
  func isConflict(_ style: Int) -> Bool { style == conflictStyle }
}
