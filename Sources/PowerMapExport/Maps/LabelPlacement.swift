/// Finds a side for every label where it covers as little as possible.
///
/// Eight places around each circle are weighed: what a label would cover there of circles, other labels, fixed boxes and lines. The most
/// important label chooses first; then labels move as long as any of them gains.
struct LabelPlacement {
  /// A label and the circle that it belongs to.
  struct Label {
    var center: Point
    var radius: Double
    var width: Double
    var height: Double
    /// The greater, the earlier it chooses.
    var importance: Double
  }

  /// A side of a circle.
  enum Side: Int, CaseIterable {
    case below, right, left, above, belowRight, belowLeft, aboveRight, aboveLeft

    /// What taking the side costs where nothing is covered.
    fileprivate var cost: Double {
      switch self {
      case .below: 0
      case .right: 5
      case .left, .above: 7
      case .belowRight, .belowLeft: 9
      case .aboveRight, .aboveLeft: 11
      }
    }

    /// How the lines of a label are aligned.
    var alignment: Drawing.Text.Alignment {
      switch self {
      case .below, .above: .middle
      case .right, .belowRight, .aboveRight: .start
      case .left, .belowLeft, .aboveLeft: .end
      }
    }
  }

  /// Circles that should stay visible.
  var circles: [(center: Point, radius: Double)] = []
  /// Straight pieces of lines that should stay visible.
  var lines: [(start: Point, end: Point)] = []
  /// Places that are taken.
  var boxes: [Box] = []
  /// The area that labels should not leave.
  var bounds: Box?

  private static let gap = 2.5
  private static let rounds = 12

  /// A side and a box for each label, in order.
  func places(for labels: [Label]) -> [(side: Side, box: Box)] {
    let candidates = labels.map { label in Side.allCases.map { LabelPlacement.box(of: label, on: $0) } }
    let fixedCosts = zip(labels, candidates).map { label, boxes in
      zip(Side.allCases, boxes).map { side, box in side.cost + cost(of: box, label: label) }
    }
    let order = labels.indices.sorted { (labels[$1].importance, $0) < (labels[$0].importance, $1) }
    var choice = [Int?](repeating: nil, count: labels.count)
    for _ in 0..<LabelPlacement.rounds {
      var isChanged = false
      for index in order {
        var taken: [Box] = []
        for other in labels.indices where other != index {
          if let side = choice[other] { taken.append(candidates[other][side]) }
        }
        var best = (side: 0, cost: Double.infinity)
        for side in candidates[index].indices {
          let box = candidates[index][side].padded(by: 1)
          let cost = fixedCosts[index][side] + taken.reduce(0) { $0 + 3 * box.overlap(with: $1) }
          if cost < best.cost - 1e-9 { best = (side, cost) }
        }
        isChanged = isChanged || choice[index] != best.side
        choice[index] = best.side
      }
      if !isChanged { break }
    }
    return labels.indices.map { (Side.allCases[choice[$0] ?? 0], candidates[$0][choice[$0] ?? 0]) }
  }

  /// What a box covers of everything that does not move.
  private func cost(of box: Box, label: Label) -> Double {
    var cost = 0.0
    for circle in circles {
      // A square of the circle's area: close enough, and quick.
      let covered = box.overlap(with: Box(center: circle.center, width: 1.78 * circle.radius, height: 1.78 * circle.radius))
      cost += 3 * covered
    }
    for taken in boxes { cost += 3 * box.overlap(with: taken) }
    for line in lines { cost += 0.5 * box.length(ofLineFrom: line.start, to: line.end) }
    if let bounds { cost += 3 * max(0, box.width * box.height - box.overlap(with: bounds)) }
    return cost
  }

  private static func box(of label: Label, on side: Side) -> Box {
    let reach = label.radius + gap
    let across = label.width / 2
    let down = label.height / 2
    let slant = reach * 0.72
    let offset =
      switch side {
      case .below: Point(0, reach + down)
      case .above: Point(0, -reach - down)
      case .right: Point(reach + across, 0)
      case .left: Point(-reach - across, 0)
      case .belowRight: Point(slant + across, slant + down)
      case .belowLeft: Point(-slant - across, slant + down)
      case .aboveRight: Point(slant + across, -slant - down)
      case .aboveLeft: Point(-slant - across, -slant - down)
      }
    return Box(center: label.center + offset, width: label.width, height: label.height)
  }
}
