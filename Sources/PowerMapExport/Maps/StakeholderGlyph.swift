/// Draws a stakeholder: a circle in the group's color with its letters, ringed when it takes part in the decision.
struct StakeholderGlyph {
  /// Where it is.
  var center: Point
  /// How large it is.
  var radius: Double
  /// The look of its group, nil on a map without groups.
  var group: GroupStyles.Style?
  /// What its outline says, nil for nothing.
  var stance: StanceStyle?
  /// Whether a second ring marks it as a decision maker.
  var isDecisionMaker = false
  /// Whether the number behind its size is unknown.
  var isSizeUnknown = false

  /// The distance from the circle to the ring of a decision maker.
  static let ringGap = 2.6
  /// The fill on a map without groups.
  static let plainFill = Color(0x7BA7CC)

  /// The room that the circle takes with its ring.
  var reach: Double { radius + (isDecisionMaker ? StakeholderGlyph.ringGap + 1 : 0) }

  /// The stakeholder at another place.
  func moved(to center: Point) -> StakeholderGlyph {
    var moved = self
    moved.center = center
    return moved
  }

  /// What is drawn, from back to front.
  var shapes: [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    if isDecisionMaker {
      let ring = Drawing.Stroke(Palette.ink, width: 1.5)
      shapes.append(
        .circle(
          center: center, radius: radius + StakeholderGlyph.ringGap, Drawing.Paint(fill: Palette.paper, stroke: ring)))
    }
    let outline =
      stance.map { Drawing.Stroke($0.color, width: min(2.6, radius / 3)) }
      ?? Drawing.Stroke(Palette.ink, width: radius < 5 ? 0.5 : 0.9, dashes: isSizeUnknown ? [2, 2] : [])
    shapes.append(
      .circle(
        center: center, radius: radius, Drawing.Paint(fill: group?.color ?? StakeholderGlyph.plainFill, stroke: outline)
      ))
    if let group, !group.letters.isEmpty, radius >= 5 {
      let size = min(10.5, radius * (group.letters.count > 1 ? 0.95 : 1.2))
      shapes.append(
        .text(
          Drawing.Text(
            group.letters, at: center + Point(0, 0.36 * size), alignment: .middle, size: size, isBold: true,
            color: group.letterColor)))
    }
    if let stance, radius >= 4 { shapes += stance.badge(at: center + Point(0.74, -0.74) * radius) }
    return shapes
  }
}
