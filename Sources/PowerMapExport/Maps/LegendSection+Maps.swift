extension LegendSection {
  /// The groups of a map, a circle with letters each, or the classes of numbers from high to low.
  static func groups(_ groups: GroupStyles, title: String, measure: any TextMeasure) -> LegendSection {
    // Two letters need a larger circle to be read.
    let radius = groups.styles.contains { $0.letters.count > 1 } ? 7.2 : 6.5
    let rows = groups.styles.map { style in
      Row(
        signWidth: 14, sign: { StakeholderGlyph(center: $0, radius: radius, group: style).shapes },
        text: LabelText.singleLine(style.label, limit: 36), count: style.count)
    }
    guard groups.areClasses else { return LegendSection(title, rows: rows, measure: measure) }
    let classes = rows.filter { $0.text != Categories.noData }
    let unknown = rows.filter { $0.text == Categories.noData }
    return LegendSection(title, rows: classes.reversed() + unknown, rowLimit: 6, measure: measure)
  }

  /// What forms mean.
  static func forms(_ forms: FormStyles, measure: any TextMeasure) -> LegendSection {
    let rows = forms.styles.map { style in
      Row(
        signWidth: 16,
        sign: { center in
          var glyph = StakeholderGlyph(center: center, radius: 5.5, group: .sample)
          glyph.form = style.form
          return glyph.shapes
        }, text: style.label, count: style.count)
    }
    return LegendSection(Language.Maps.shape(forms.title.lowercasedFirst), rows: rows, measure: measure)
  }

  /// What outlines mean.
  static func outlines(_ outlines: OutlineStyles, measure: any TextMeasure) -> LegendSection {
    let rows = outlines.styles.map { style in
      Row(
        signWidth: 18,
        sign: { center in
          var glyph = StakeholderGlyph(center: center, radius: 7, group: .sample)
          glyph.outline = style.stroke
          return glyph.shapes
        }, text: style.label, count: style.count)
    }
    return LegendSection(Language.Maps.outline(outlines.title.lowercasedFirst), rows: rows, measure: measure)
  }

  /// The sorts of ties, and what arrowheads say.
  static func ties(
    _ ties: TieStyles, bundles: [TieBundle], glyph: TieGlyph, measure: any TextMeasure
  ) -> LegendSection {
    let oneWay = glyph.isDirected ? Set(bundles.lazy.filter { !$0.isBothWays }.map { $0.style }) : []
    var counts = [Int](repeating: 0, count: ties.styles.count)
    for bundle in bundles { counts[bundle.style] += bundle.rows.count }
    var rows = ties.styles.enumerated().filter { counts[$0.offset] > 0 }.map { position, style in
      Row(
        signWidth: 30, sign: { glyph.sample(style, width: 1.6, hasArrow: oneWay.contains(position), at: $0) },
        text: style.title, count: counts[position])
    }
    if !oneWay.isEmpty {
      rows.append(
        Row(
          signWidth: 30, sign: { glyph.sample(.sample, width: 1.6, hasArrow: true, at: $0) },
          text: Language.Maps.arrowhead))
    }
    if !oneWay.isEmpty, bundles.contains(where: { $0.isBothWays }) {
      rows.append(
        Row(
          signWidth: 30, sign: { glyph.sample(.sample, width: 1.6, hasArrow: false, at: $0) },
          text: Language.Maps.noArrowhead))
    }
    return LegendSection(Language.Maps.ties, rows: rows, measure: measure)
  }

  /// What widths of lines mean.
  ///
  /// - Parameter unknownCount: the number of lines without a number.
  static func strengths(
    _ strengths: [Double], title: String = Language.Maps.width(Language.Maps.strength), unknownCount: Int = 0,
    glyph: TieGlyph,
    measure: any TextMeasure
  ) -> LegendSection {
    var rows = strengths.map { strength in
      Row(
        signWidth: 30,
        sign: { glyph.sample(.sample, width: glyph.width(ofStrength: strength), hasArrow: false, at: $0) },
        text: WrittenNumber.short(strength))
    }
    if unknownCount > 0 {
      rows.append(
        Row(
          signWidth: 30, sign: { glyph.sample(.sample, width: TieWidths.unknownWidth, hasArrow: false, at: $0) },
          text: Categories.noData, count: unknownCount))
    }
    return LegendSection(LabelText.singleLine(title, limit: 48), rows: rows, measure: measure)
  }

  /// The stances that occur, one for each stakeholder, nil where it is not known.
  static func stances(_ stances: [StanceStyle?], measure: any TextMeasure) -> LegendSection {
    let used = StanceStyle.allCases.filter { stances.contains($0) }
    return .stances(
      used, hasUnknown: stances.contains(nil), counts: (used + [nil]).map { used in stances.count { $0 == used } },
      measure: measure)
  }

  /// The stances that occur.
  ///
  /// - Parameter counts: how many there are of each and of unknown stance; empty where they are not counted.
  static func stances(
    _ stances: [StanceStyle], hasUnknown: Bool, counts: [Int] = [], measure: any TextMeasure
  ) -> LegendSection {
    var rows = stances.enumerated().map { position, stance in
      Row(
        signWidth: 19,
        sign: { StakeholderGlyph(center: $0 - Point(2, 0), radius: 6, group: .sample, stance: stance).shapes },
        text: stance.title, count: counts.isEmpty ? nil : counts[position])
    }
    if hasUnknown {
      rows.append(
        Row(
          signWidth: 19, sign: { StakeholderGlyph(center: $0 - Point(2, 0), radius: 6, group: .sample).shapes },
          text: Language.Maps.unknownStance, count: counts.last))
    }
    return LegendSection(Language.Maps.stances, rows: rows, measure: measure)
  }

  /// What areas of circles mean, nil where they mean nothing.
  static func sizes(_ scale: SizeScale, measure: any TextMeasure) -> LegendSection? {
    guard let quantity = scale.quantity else { return nil }
    let title = Language.Maps.area(LabelText.singleLine(quantity.title, limit: 40).lowercasedFirst)
    var section = LegendSection(title, scale: scale, measure: measure)
    section.subject = .size
    return section
  }

  /// What further marks mean.
  static func marks(_ rows: [Row], measure: any TextMeasure) -> LegendSection {
    LegendSection(Language.Maps.marks, rows: rows, measure: measure)
  }
}

extension LegendSection.Row {
  /// The ring of decision makers.
  static var decisionMaker: LegendSection.Row {
    LegendSection.Row(
      signWidth: 20,
      sign: { center in
        var glyph = StakeholderGlyph(center: center, radius: 5.5, group: .sample)
        glyph.isDecisionMaker = true
        return glyph.shapes
      }, text: Language.Maps.takesPart)
  }

  /// The dashed rim of those whose size is unknown.
  static var sizeUnknown: LegendSection.Row { .sizeUnknown(count: nil) }

  /// The dashed rim of those whose size is unknown, and how many they are.
  static func sizeUnknown(count: Int?) -> LegendSection.Row {
    LegendSection.Row(
      signWidth: 20,
      sign: { center in
        var glyph = StakeholderGlyph(center: center, radius: 5.5, group: .sample)
        glyph.isSizeUnknown = true
        return glyph.shapes
      }, text: Language.Maps.sizeUnknown, count: count)
  }

  /// The line from an exact place to a circle that was moved aside.
  static var movedAside: LegendSection.Row {
    LegendSection.Row(
      signWidth: 20,
      sign: { center in
        let home = center - Point(8, 0)
        return [
          .line([home, center + Point(2, 0)], Drawing.Stroke(Palette.muted, width: 0.8)),
          .circle(center: home, radius: 2, Drawing.Paint(fill: Palette.muted)),
        ] + StakeholderGlyph(center: center + Point(5, 0), radius: 4, group: .sample).shapes
      }, text: Language.Maps.movedAside)
  }

  /// A remark without a sign.
  static func remark(_ text: String) -> LegendSection.Row {
    LegendSection.Row(signWidth: 0, sign: { _ in [] }, text: text)
  }
}
