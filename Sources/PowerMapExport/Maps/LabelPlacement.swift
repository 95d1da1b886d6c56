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

    /// What is lost where another label stands: letters on letters, and leads across letters.
    fileprivate func cost(beside other: Place) -> Double {
      var cost = 3 * box.padded(by: 1).overlap(with: other.box)
      if let lead { cost += 3 * other.box.length(ofLineFrom: lead[0], to: lead[1]) }
      if let lead = other.lead { cost += 3 * box.length(ofLineFrom: lead[0], to: lead[1]) }
      return cost
    }
  }

  /// Circles that should stay visible.
  var circles: [(center: Point, radius: Double)] = []
  /// Straight pieces of lines that should stay visible.
  var lines: [(start: Point, end: Point)] = []
  /// The tips of arrows that should stay visible.
  var arrowheads: [Point] = []
  /// Places that are taken.
  var boxes: [Box] = []
  /// The area that labels should not leave.
  var bounds: Box?

  private static let rounds = 12
  /// How far from the circle a label may stand, and what that costs.
  private static let distances: [(gap: Double, cost: Double)] = [(2.5, 0), (16, 40), (34, 70), (58, 110)]
  /// How far, in points, a label may reach into others before it is left out: its letters keep that far from the edge of its room.
  private static let tolerance = 0.8
  /// What a place costs where the label would be left out.
  private static let loss = 100.0

  /// A place for each label, in order; nil for a label that would lie on something wherever it stands.
  func places(for labels: [Label]) -> [Place?] {
    var candidates = labels.map { Candidates(for: $0, among: self) }
    let areas = labels.map { area(of: $0) }
    let neighbors = labels.indices.map { index in
      labels.indices.filter { $0 != index && areas[index].overlap(with: areas[$0]) > 0 }
    }
    let order = labels.indices.sorted { (labels[$1].importance, $0) < (labels[$0].importance, $1) }
    var choice: [Place?] = labels.map { _ in nil }
    for _ in 0..<LabelPlacement.rounds {
      var isChanged = false
      for index in order {
        let place = candidates[index].best(beside: neighbors[index].compactMap { choice[$0] })
        isChanged = isChanged || choice[index]?.box != place.box
        choice[index] = place
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

  /// The places that a label may take, the near ones first; what each costs as long as no label moves is found out when it is asked for.
  private struct Candidates {
    private let label: Label
    private let around: LabelPlacement
    private var places: [Place?]
    private static let kinds = LabelPlacement.distances.flatMap { distance in
      Side.allCases.map { (side: $0, distance: distance) }
    }

    init(for label: Label, among all: LabelPlacement) {
      self.label = label
      around = all.surroundings(of: label)
      places = Candidates.kinds.map { _ in nil }
    }

    /// The place that costs least beside labels that have one.
    mutating func best(beside others: [Place]) -> Place {
      var best: (place: Place, cost: Double)?
      for (number, kind) in Candidates.kinds.enumerated() {
        let limit = (best?.cost ?? .infinity) - 1e-9
        guard kind.distance.cost + kind.side.cost < limit else { continue }
        let place = places[number] ?? around.place(of: label, side: kind.side, distance: kind.distance)
        places[number] = place
        guard place.cost < limit else { continue }
        let cost = others.reduce(place.cost) { $0 + place.cost(beside: $1) }
        if cost < limit { best = (place, cost) }
      }
      return best?.place ?? around.place(of: label, side: .below, distance: LabelPlacement.distances[0])
    }
  }

  /// A place that a label may take, with what it costs as long as no label moves.
  private func place(of label: Label, side: Side, distance: (gap: Double, cost: Double)) -> Place {
    let reach = side.direction * (label.radius + distance.gap)
    let room = Point(
      (side.direction.x * 10).clamped * label.width / 2, (side.direction.y * 10).clamped * label.height / 2)
    let box = Box(center: label.center + reach + room, width: label.width, height: label.height)
    let lead = [label.center + side.direction.direction * label.radius, label.center + reach]
    let isFar = distance.cost > 0
    let cost = distance.cost + side.cost + cost(of: box) + (isFar ? self.cost(ofLead: lead, label: label) : 0)
    return Place(side: side, box: box, lead: isFar ? lead : nil, cost: cost)
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
    near.arrowheads = arrowheads.filter { area.holds($0) }
    near.boxes = boxes.filter { area.overlap(with: $0) > 0 }
    return near
  }

  /// How much of a lead runs over circles of others and over places that are taken.
  private func cost(ofLead lead: [Point], label: Label) -> Double {
    let onCircles = circles.reduce(0) { sum, circle in
      if circle.center == label.center { return sum }
      return sum + 4 * LabelPlacement.square(circle).length(ofLineFrom: lead[0], to: lead[1])
    }
    return boxes.reduce(onCircles) { $0 + 4 * $1.length(ofLineFrom: lead[0], to: lead[1]) }
  }

  /// A square of a circle's area: close enough, and quick.
  private static func square(_ circle: (center: Point, radius: Double)) -> Box {
    Box(center: circle.center, width: 1.78 * circle.radius, height: 1.78 * circle.radius)
  }

  /// What a box covers of everything that does not move.
  private func cost(of box: Box) -> Double {
    var cost = 0.0
    let letters = box.padded(by: -LabelPlacement.tolerance)
    for circle in circles {
      cost += 6 * box.overlap(with: LabelPlacement.square(circle))
      if letters.distance(to: circle.center) < circle.radius - LabelPlacement.tolerance { cost += LabelPlacement.loss }
    }
    for taken in boxes {
      cost += 6 * box.overlap(with: taken)
      if letters.overlap(with: taken) > 0 { cost += LabelPlacement.loss }
    }
    for line in lines { cost += 0.5 * box.length(ofLineFrom: line.start, to: line.end) }
    for tip in arrowheads where box.distance(to: tip) < 2 { cost += 8 }
    if let bounds { cost += 12 * max(0, box.width * box.height - box.overlap(with: bounds)) }
    return cost
  }
}

extension Double {
  /// The number within −1 and 1.
  fileprivate var clamped: Double { Swift.min(Swift.max(self, -1), 1) }
}
