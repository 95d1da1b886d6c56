/// Draws a stakeholder: a circle or another form in the group's color with its letters, ringed when it takes part in the
/// decision.
struct StakeholderGlyph {
  /// Where it is.
  var center: Point
  /// How large it is: the radius of a circle, and of the circle that has the area of another form.
  var radius: Double
  /// The look of its group, nil on a map without groups.
  var group: GroupStyles.Style?
  /// What its outline says, nil for nothing.
  var stance: StanceStyle?
  /// Whether a second ring marks it as a decision maker.
  var isDecisionMaker = false
  /// Whether the number behind its size is unknown.
  var isSizeUnknown = false
  /// What its form says, a circle for nothing.
  var form = GlyphForm.circle
  /// What its outline says instead of a stance, nil for nothing.
  var outline: Drawing.Stroke?

  /// The distance from the circle to the ring of a decision maker.
  static let ringGap = 2.6
  /// The least room of letters as a share of the reach: the middle of stars and crosses is wider than their nearest side says.
  private static let letterRoom = 0.55
  private static let smallestLetters = 8.4
  /// The fill on a map without groups.
  static let plainFill = Color(0x7BA7CC)

  /// The distance from the center to the farthest point, with the ring.
  var reach: Double {
    let gap = isDecisionMaker ? StakeholderGlyph.ringGap + 1 : 0
    return form.reach(ofRadius: radius) + gap / form.inset
  }

  /// The stakeholder at another place.
  func moved(to center: Point) -> StakeholderGlyph {
    var moved = self
    moved.center = center
    return moved
  }

  /// The sign itself, without ring, letters and badge.
  var body: Drawing.Body {
    let plain = Drawing.Stroke(Palette.ink, width: radius < 5 ? 0.5 : 0.9, dashes: isUnmarked ? [2, 2] : [])
    let thickness = min(2.6, radius / 3)
    let rim = stance.map { Drawing.Stroke($0.color, width: thickness) } ?? outline.map { thinned($0, to: thickness) }
    return Drawing.Body(
      form: form, center: center, reach: form.reach(ofRadius: radius),
      paint: Drawing.Paint(fill: group?.color ?? StakeholderGlyph.plainFill, stroke: rim ?? plain))
  }

  /// What is drawn, from back to front.
  var shapes: [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    let body = self.body
    if isDecisionMaker {
      let ring = Drawing.Stroke(Palette.ink, width: 1.5)
      shapes.append(
        form.shape(
          around: center, reach: body.reach + StakeholderGlyph.ringGap / form.inset,
          Drawing.Paint(fill: Palette.paper, stroke: ring)))
    }
    if outline != nil, let rim = body.paint.stroke, rim.width > 1 {
      // A pale rim under the outline keeps it apart from dark insides.
      let halo = Drawing.Stroke(Palette.paper, width: rim.width + 1.8)
      shapes.append(form.shape(around: center, reach: body.reach, Drawing.Paint(fill: body.paint.fill, stroke: halo)))
      shapes.append(form.shape(around: center, reach: body.reach, Drawing.Paint(stroke: rim)))
    } else {
      shapes.append(body.shape)
    }
    // An outline that says something else leaves the dashes of an unknown size to a rim of their own.
    if isSizeUnknown, !isUnmarked {
      let rim = Drawing.Stroke(Palette.ink, width: 0.7, dashes: [2, 2])
      let reach = self.reach + (isDecisionMaker ? 1.5 : 2.5) / form.inset
      shapes.append(form.shape(around: center, reach: reach, Drawing.Paint(stroke: rim)))
    }
    if let letters = self.letters { shapes.append(.text(letters)) }
    if let stance, radius >= 4 { shapes += stance.badge(at: center + Point(0.74, -0.74) * radius) }
    return shapes
  }

  /// The letters of the group, nil where they would be too small to read.
  private var letters: Drawing.Text? {
    guard let group, !group.letters.isEmpty, radius >= 5 else { return nil }
    let room = form.reach(ofRadius: radius) * max(form.inset, StakeholderGlyph.letterRoom)
    let size = min(10.5, room * (group.letters.count > 1 ? 1.2 : 1.35))
    guard size >= StakeholderGlyph.smallestLetters else { return nil }
    return Drawing.Text(
      group.letters, at: center + Point(0, 0.36 * size), alignment: .middle, size: size, isBold: true,
      color: group.letterColor)
  }

  /// Whether dashes of the plain outline say that the size is unknown.
  private var isUnmarked: Bool { isSizeUnknown && stance == nil && outline == nil }

  private func thinned(_ stroke: Drawing.Stroke, to width: Double) -> Drawing.Stroke {
    guard width < stroke.width else { return stroke }
    let share = width / stroke.width
    return Drawing.Stroke(stroke.color, width: width, dashes: stroke.dashes.map { $0 * share })
  }
}
