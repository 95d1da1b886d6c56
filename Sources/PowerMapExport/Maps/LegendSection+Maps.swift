extension LegendSection {
  /// The groups of a map, a circle with letters each.
  static func groups(_ groups: GroupStyles, title: String, measure: any TextMeasure) -> LegendSection {
    let rows = groups.styles.map { style in
      Row(
        signWidth: 14, sign: { StakeholderGlyph(center: $0, radius: 6.5, group: style).shapes },
        text: LabelText.singleLine(style.label, limit: 36))
    }
    return LegendSection(title, rows: rows, measure: measure)
  }

  /// The sorts of ties, and what arrowheads say.
  static func ties(
    _ ties: TieStyles, bundles: [TieBundle], glyph: TieGlyph, measure: any TextMeasure
  ) -> LegendSection {
    let oneWay = glyph.isDirected ? Set(bundles.lazy.filter { !$0.isBothWays }.map { $0.style }) : []
    var rows = ties.styles.enumerated().map { position, style in
      Row(
        signWidth: 30, sign: { glyph.sample(style, width: 1.6, hasArrow: oneWay.contains(position), at: $0) },
        text: style.title)
    }
    if !oneWay.isEmpty, bundles.contains(where: { $0.isBothWays }) {
      rows.append(
        Row(
          signWidth: 30, sign: { glyph.sample(.sample, width: 1.6, hasArrow: false, at: $0) },
          text: "no arrowhead: both ways"))
    }
    return LegendSection("Ties", rows: rows, measure: measure)
  }

  /// What widths of lines mean.
  static func strengths(_ strengths: [Double], glyph: TieGlyph, measure: any TextMeasure) -> LegendSection {
    let rows = strengths.map { strength in
      Row(
        signWidth: 30,
        sign: { glyph.sample(.sample, width: glyph.width(ofStrength: strength), hasArrow: false, at: $0) },
        text: WrittenNumber.short(strength))
    }
    return LegendSection("Width = strength", rows: rows, measure: measure)
  }

  /// The stances that occur.
  static func stances(_ stances: [StanceStyle], hasUnknown: Bool, measure: any TextMeasure) -> LegendSection {
    var rows = stances.map { stance in
      Row(
        signWidth: 19,
        sign: { StakeholderGlyph(center: $0 - Point(2, 0), radius: 6, group: .sample, stance: stance).shapes },
        text: stance.title)
    }
    if hasUnknown {
      rows.append(
        Row(
          signWidth: 19, sign: { StakeholderGlyph(center: $0 - Point(2, 0), radius: 6, group: .sample).shapes },
          text: "not known"))
    }
    return LegendSection("Stance (outline and sign)", rows: rows, measure: measure)
  }

  /// What areas of circles mean, nil where they mean nothing.
  static func sizes(_ scale: SizeScale, measure: any TextMeasure) -> LegendSection? {
    guard let quantity = scale.quantity else { return nil }
    let title = "Area = " + LabelText.singleLine(quantity.title, limit: 40).lowercasedFirst
    return LegendSection(title, scale: scale, measure: measure)
  }

  /// What further marks mean.
  static func marks(_ rows: [Row], measure: any TextMeasure) -> LegendSection {
    LegendSection("Marks", rows: rows, measure: measure)
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
      }, text: "takes part in the decision")
  }

  /// The dashed rim of those whose size is unknown.
  static var sizeUnknown: LegendSection.Row {
    LegendSection.Row(
      signWidth: 20,
      sign: { center in
        var glyph = StakeholderGlyph(center: center, radius: 5.5, group: .sample)
        glyph.isSizeUnknown = true
        return glyph.shapes
      }, text: "size not known")
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
      }, text: "moved aside; the dot is exact")
  }

  /// A remark without a sign.
  static func remark(_ text: String) -> LegendSection.Row {
    LegendSection.Row(signWidth: 0, sign: { _ in [] }, text: text)
  }
}
