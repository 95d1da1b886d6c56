/// Finds a place for every label where it covers as little as possible.
///
/// Eight sides of each circle, near and farther away, are weighed: what a label would cover there of circles, other labels, fixed boxes and
/// lines. The most important label chooses first; then labels move as long as any of them gains.
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

    /// The direction from the circle to the label.
    fileprivate var direction: Point {
      switch self {
      case .below: Point(0, 1)
      case .right: Point(1, 0)
      case .left: Point(-1, 0)
      case .above: Point(0, -1)
      case .belowRight: Point(0.72, 0.72)
      case .belowLeft: Point(-0.72, 0.72)
      case .aboveRight: Point(0.72, -0.72)
      case .aboveLeft: Point(-0.72, -0.72)
      }
    }
  }

  /// Where a label stands.
  struct Place {
    /// The side of its circle.
    let side: Side
    /// The room it takes.
    let box: Box
    /// A thin line from the circle to a label that stands away from it.
    let lead: [Point]?
    fileprivate let cost: Double
  }

  /// Circles that should stay visible.
  var circles: [(center: Point, radius: Double)] = []
  /// Straight pieces of lines that should stay visible.
  var lines: [(start: Point, end: Point)] = []
  /// Places that are taken.
  var boxes: [Box] = []
  /// The area that labels should not leave.
  var bounds: Box?

  private static let rounds = 12
  /// How far from the circle a label may stand, and what that costs.
  private static let distances: [(gap: Double, cost: Double)] = [(2.5, 0), (16, 40), (34, 70), (58, 110)]
  /// How far, in points, a label may reach into others before it is left out: its letters keep that far from the edge of its room.
  private static let tolerance = 0.8

  /// A place for each label, in order; nil for a label that would lie on something wherever it stands.
  func places(for labels: [Label]) -> [Place?] {
    let candidates = labels.map { self.candidates(for: $0) }
    let areas = labels.map { area(of: $0) }
    let neighbors = labels.indices.map { index in
      labels.indices.filter { $0 != index && areas[index].overlap(with: areas[$0]) > 0 }
    }
    let order = labels.indices.sorted { (labels[$1].importance, $0) < (labels[$0].importance, $1) }
    var choice: [Place?] = labels.map { _ in nil }
    for _ in 0..<LabelPlacement.rounds {
      var isChanged = false
      for index in order {
        let taken = neighbors[index].compactMap { choice[$0]?.box }
        var best = (place: candidates[index][0], cost: Double.infinity)
        for place in candidates[index] {
          let box = place.box.padded(by: 1)
          let cost = taken.reduce(place.cost) { $0 + 3 * box.overlap(with: $1) }
          if cost < best.cost - 1e-9 { best = (place, cost) }
        }
        isChanged = isChanged || choice[index]?.box != best.place.box
        choice[index] = best.place
      }
      if !isChanged { break }
    }
    for index in order.reversed() {
      guard let box = choice[index]?.box.padded(by: -LabelPlacement.tolerance) else { continue }
      let others = neighbors[index].compactMap { choice[$0]?.box.padded(by: -LabelPlacement.tolerance) } + boxes
      let isCovered =
        others.contains { box.overlap(with: $0) > 0 }
        || circles.contains { box.distance(to: $0.center) < $0.radius - LabelPlacement.tolerance }
      if isCovered { choice[index] = nil }
    }
    return choice
  }

  /// All places that a label may take, with what each costs as long as no label moves.
  private func candidates(for label: Label) -> [Place] {
    let around = surroundings(of: label)
    return LabelPlacement.distances.flatMap { distance in
      Side.allCases.map { side in
        let reach = side.direction * (label.radius + distance.gap)
        let room = Point(
          (side.direction.x * 10).clamped * label.width / 2, (side.direction.y * 10).clamped * label.height / 2)
        let box = Box(center: label.center + reach + room, width: label.width, height: label.height)
        let lead = [label.center + side.direction.direction * label.radius, label.center + reach]
        let isFar = distance.cost > 0
        let cost =
          distance.cost + side.cost + around.cost(of: box) + (isFar ? around.cost(ofLead: lead, label: label) : 0)
        return Place(side: side, box: box, lead: isFar ? lead : nil, cost: cost)
      }
    }
  }

  /// Where a label may stand.
  private func area(of label: Label) -> Box {
    let reach = label.radius + (LabelPlacement.distances.last?.gap ?? 0)
    return Box(center: label.center, width: 2 * (reach + label.width) + 2, height: 2 * (reach + label.height) + 2)
  }

  /// What is near enough to be covered by a label wherever it stands.
  private func surroundings(of label: Label) -> LabelPlacement {
    let area = self.area(of: label)
    var near = self
    near.circles = circles.filter {
      area.overlap(with: Box(center: $0.center, width: 2 * $0.radius, height: 2 * $0.radius)) > 0
    }
    near.lines = lines.filter { area.length(ofLineFrom: $0.start, to: $0.end) > 0 }
    return near
  }

  /// How much of a lead runs over circles of others.
  private func cost(ofLead lead: [Point], label: Label) -> Double {
    circles.reduce(0) { sum, circle in
      if circle.center == label.center { return sum }
      return sum + 4 * LabelPlacement.square(circle).length(ofLineFrom: lead[0], to: lead[1])
    }
  }

  /// A square of a circle's area: close enough, and quick.
  private static func square(_ circle: (center: Point, radius: Double)) -> Box {
    Box(center: circle.center, width: 1.78 * circle.radius, height: 1.78 * circle.radius)
  }

  /// What a box covers of everything that does not move.
  private func cost(of box: Box) -> Double {
    var cost = 0.0
    for circle in circles { cost += 6 * box.overlap(with: LabelPlacement.square(circle)) }
    for taken in boxes { cost += 6 * box.overlap(with: taken) }
    for line in lines { cost += 0.5 * box.length(ofLineFrom: line.start, to: line.end) }
    if let bounds { cost += 12 * max(0, box.width * box.height - box.overlap(with: bounds)) }
    return cost
  }
}

extension Double {
  /// The number within −1 and 1.
  fileprivate var clamped: Double { Swift.min(Swift.max(self, -1), 1) }
}
