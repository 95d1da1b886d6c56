/// How a stance looks: a color for the outline and a sign that can be read without color.
enum StanceStyle: Hashable, Sendable, CaseIterable {
  case supports
  case undecided
  case opposes

  /// The stance for a number from −1 to +1: within a fifth of neutral is undecided.
  init(_ stance: Double) {
    self = stance > 0.2 ? .supports : (stance < -0.2 ? .opposes : .undecided)
  }

  /// The name in legends.
  var title: String { Language.Maps.stance(self) }

  /// The color of the outline.
  var color: Color {
    switch self {
    case .supports: Palette.green
    case .undecided: Color(0x7C8894)
    case .opposes: Palette.vermillion
    }
  }

  private static let badgeRadius = 4.7

  /// A small disk with plus, minus or an equals sign.
  func badge(at center: Point) -> [Drawing.Shape] {
    let rim = Drawing.Stroke(color, width: 1.2)
    let bar = Drawing.Stroke(Palette.ink, width: 1.3)
    let disk = Drawing.Shape.circle(
      center: center, radius: StanceStyle.badgeRadius, Drawing.Paint(fill: Palette.paper, stroke: rim))
    func horizontal(_ height: Double) -> Drawing.Shape {
      .line([center + Point(-2.5, height), center + Point(2.5, height)], bar)
    }
    switch self {
    case .supports: return [disk, horizontal(0), .line([center + Point(0, -2.5), center + Point(0, 2.5)], bar)]
    case .undecided: return [disk, horizontal(-1.3), horizontal(1.3)]
    case .opposes: return [disk, horizontal(0)]
    }
  }
}
