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

  /// The sorts of ties, and what width and arrowheads say.
  static func ties(
    _ ties: TieStyles, glyph: TieGlyph, strengths: [Double], hasBothWays: Bool, measure: any TextMeasure
  ) -> LegendSection {
    func line(_ style: TieStyles.Style, width: Double, arrows: (Bool, Bool), at middle: Point) -> [Drawing.Shape] {
      let start = middle - Point(15, 0)
      let end = middle + Point(15, 0)
      return glyph.shapes(
        route: TieRoute(from: start, radius: 0, to: end, radius: 0, bend: 0), style: style, width: width, arrows: arrows)
    }
    var rows = ties.styles.map { style in
      Row(
        signWidth: 30, sign: { line(style, width: 1.6, arrows: (false, glyph.isDirected), at: $0) }, text: style.title)
    }
    let neutral = TieStyles.Style(title: "", color: Palette.muted, dashes: [])
    if hasBothWays, glyph.isDirected {
      rows.append(
        Row(signWidth: 30, sign: { line(neutral, width: 1.6, arrows: (true, true), at: $0) }, text: "both ways"))
    }
    for strength in strengths {
      rows.append(
        Row(
          signWidth: 30,
          sign: { line(neutral, width: glyph.width(ofStrength: strength), arrows: (false, false), at: $0) },
          text: "strength " + WrittenNumber.short(strength)))
    }
    let heading = strengths.isEmpty ? "Ties" : "Ties (width = strength)"
    return LegendSection(heading, rows: rows, measure: measure)
  }

  /// The stances that occur.
  static func stances(_ stances: [StanceStyle], hasUnknown: Bool, measure: any TextMeasure) -> LegendSection {
    var rows = stances.map { stance in
      Row(
        signWidth: 19,
        sign: { StakeholderGlyph(center: $0 - Point(2, 0), radius: 6, group: nil, stance: stance).shapes },
        text: stance.title)
    }
    if hasUnknown {
      rows.append(Row(signWidth: 19, sign: { StakeholderGlyph(center: $0 - Point(2, 0), radius: 6).shapes }, text: "not known"))
    }
    return LegendSection("Stance (outline and sign)", rows: rows, measure: measure)
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
      var glyph = StakeholderGlyph(center: center, radius: 5.5)
      glyph.isDecisionMaker = true
      return glyph.shapes
    }, text: "takes part in the decision")
  }

  /// The dashed rim of those whose size is unknown.
  static var sizeUnknown: LegendSection.Row {
    LegendSection.Row(
    signWidth: 20,
    sign: { center in
      var glyph = StakeholderGlyph(center: center, radius: 5.5)
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
      ] + StakeholderGlyph(center: center + Point(5, 0), radius: 4).shapes
    }, text: "moved aside; the dot is exact")
  }

  /// A remark without a sign.
  static func remark(_ text: String) -> LegendSection.Row {
    LegendSection.Row(signWidth: 0, sign: { _ in [] }, text: text)
  }
}
