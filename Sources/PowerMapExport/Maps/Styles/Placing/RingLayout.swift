import Foundation

/// Places boxes in rings around a middle and in slices of the whole, each in its own cell and apart from the others.
///
/// Angles grow clockwise from the right, as y grows downward.
struct RingLayout {
  /// A box that needs a place.
  struct Member: Hashable, Sendable {
    let width: Double
    let height: Double
    /// Its ring, 0 the innermost.
    let ring: Int
    /// Its slice, in clockwise order.
    let slice: Int
    /// Members that it would like to be near, by position.
    var contacts: [Int] = []
  }

  /// Where the first slice begins.
  enum Start: Hashable, Sendable {
    /// At an angle.
    case angle(Double)
    /// Such that one slice looks to the right and another to the left, as far as both can.
    case facing(right: Int?, left: Int?)
  }

  /// What is placed.
  let members: [Member]
  /// The outer radius of each ring.
  private(set) var radii: [Double] = []
  /// The angles between which each slice lies.
  private(set) var slices: [ClosedRange<Double>] = []
  /// The center of each box, around the middle at (0, 0).
  private(set) var centers: [Point] = []

  private let hole: Double
  private let sliceCount: Int
  private let ringCount: Int
  private let span: Double
  private let narrowest: Double
  private let thinnest: Double
  /// Places that are taken.
  private var taken: [Box] = []

  private static let gap = 5.0
  private static let rounds = 160
  /// After how many looks at boxes that came no farther apart the cells are taken to be too small.
  private static let patience = 3_000
  /// How often boxes are looked at before a layout is taken as it is.
  private static let work = 200_000

  /// Finds a place for every member.
  ///
  /// - Parameters:
  ///   - members: what is placed.
  ///   - rings: how many rings there are.
  ///   - slices: how many slices there are.
  ///   - start: where the first slice begins.
  ///   - span: the angle of all slices together.
  ///   - hole: the radius of what stays free in the middle.
  ///   - narrowest: the least share of the span that a slice takes.
  ///   - thinnest: the least thickness of a ring.
  ///   - heading: the room that the name of a ring takes at the top of it; nil for rings without names.
  init(
    _ members: [Member], rings: Int, slices: Int, start: Start, span: Double = 2 * Double.pi, hole: Double = 0,
    narrowest: Double = 0.045, thinnest: Double = 34, heading: (width: Double, height: Double)? = nil
  ) {
    self.members = members
    self.hole = hole
    self.span = span
    self.narrowest = narrowest
    self.thinnest = thinnest
    sliceCount = max(1, slices)
    ringCount = max(1, rings)
    var slack = 1.05
    for _ in 0..<(members.count > 1000 ? 2 : 8) {
      chooseCells(slack: slack)
      turn(to: start)
      taken =
        heading.map { room in
          radii.map { radius in
            Box(center: Point(0, -radius + room.height / 2 + 4), width: room.width, height: room.height)
          }
        } ?? []
      arrange()
      if separate() { break }
      slack *= 1.16
    }
  }

  /// The radius at which a ring begins.
  func innerRadius(_ ring: Int) -> Double { ring == 0 ? hole : radii[ring - 1] }

  /// Chooses the angles of slices and the radii of rings such that every cell has room for its members.
  private mutating func chooseCells(slack: Double) {
    var areas = [[Double]](repeating: [Double](repeating: 0, count: ringCount), count: sliceCount)
    for member in members {
      areas[member.slice][member.ring] +=
        slack * (member.width + RingLayout.gap) * (member.height + RingLayout.gap)
    }
    let ringTotals = (0..<ringCount).map { ring in areas.reduce(0) { $0 + $1[ring] } }
    let total = max(1, ringTotals.reduce(0, +))
    let overall = areas.map { $0.reduce(0, +) / total }
    let largest = areas.map { slice in
      zip(slice, ringTotals).map { $1 > 0 ? $0 / $1 : 0 }.max() ?? 0
    }
    var best: (radii: [Double], angles: [Double])?
    for blend in [0, 0.25, 0.5, 0.75, 1] {
      let shares = zip(overall, largest).map { max(narrowest, $0 * (1 - blend) + $1 * blend) }
      let sum = shares.reduce(0, +)
      let angles = shares.map { span * $0 / sum }
      let radii = self.radii(for: areas, angles: angles)
      if (radii.last ?? 0) < (best?.radii.last ?? .infinity) - 1e-6 { best = (radii, angles) }
    }
    guard let best else { return }
    radii = best.radii
    var from = 0.0
    slices = best.angles.map { angle in
      defer { from += angle }
      return from...(from + angle)
    }
  }

  private func radii(for areas: [[Double]], angles: [Double]) -> [Double] {
    var radii: [Double] = []
    var inner = hole
    for ring in 0..<ringCount {
      let density = zip(areas, angles).map { $0[ring] / $1 }.max() ?? 0
      let height = members.lazy.filter { $0.ring == ring }.map { $0.height }.max() ?? 0
      let least = max(thinnest, height + 12)
      inner = max((inner * inner + 2 * density).squareRoot(), inner + least)
      radii.append(inner)
    }
    return radii
  }

  private mutating func turn(to start: Start) {
    var offset = 0.0
    switch start {
    case .angle(let angle): offset = angle
    case .facing(let right, let left):
      func middle(_ slice: Int) -> Point {
        let angle = (slices[slice].lowerBound + slices[slice].upperBound) / 2
        return Point(cos(angle), sin(angle))
      }
      let wish = (right.map(middle) ?? .zero) - (left.map(middle) ?? .zero)
      offset = wish.length > 1e-9 ? -atan2(wish.y, wish.x) : -Double.pi / 2
    }
    slices = slices.map { ($0.lowerBound + offset)...($0.upperBound + offset) }
  }

  /// Spreads the members of each cell in rows, those with contacts on the same side near them.
  private mutating func arrange() {
    var cells = [[Int]](repeating: [], count: sliceCount * ringCount)
    for (index, member) in members.enumerated() { cells[member.slice * ringCount + member.ring].append(index) }
    centers = [Point](repeating: .zero, count: members.count)
    for cell in cells.indices { spread(cells[cell], slice: cell / ringCount, ring: cell % ringCount) }
    for _ in 0..<4 {
      for cell in cells.indices where cells[cell].count > 1 {
        let middle = (slices[cell / ringCount].lowerBound + slices[cell / ringCount].upperBound) / 2
        let wishes = cells[cell].map { wish(of: $0, near: middle) }
        let order = wishes.indices.sorted { (wishes[$0], $0) < (wishes[$1], $1) }
        cells[cell] = order.map { cells[cell][$0] }
        spread(cells[cell], slice: cell / ringCount, ring: cell % ringCount)
      }
    }
  }

  /// The angle at which the contacts of a member are, measured from the middle of its slice.
  private func wish(of index: Int, near middle: Double) -> Double {
    let sum = members[index].contacts.reduce(Point.zero) { $0 + centers[$1].direction }
    guard sum.length > 1e-9 else { return 0 }
    return (atan2(sum.y, sum.x) - middle).remainder(dividingBy: 2 * Double.pi)
  }

  private mutating func spread(_ cell: [Int], slice: Int, ring: Int) {
    let inner = innerRadius(ring)
    let thickness = radii[ring] - inner
    let angles = slices[slice]
    let length = (angles.upperBound - angles.lowerBound) * (inner + radii[ring]) / 2
    let isAlone = inner == 0 && members.count { $0.ring == ring } == 1
    let rows = max(1, Int((Double(cell.count) * thickness / max(1, length)).squareRoot().rounded()))
    for (position, index) in cell.enumerated() {
      let share = (Double(position) + 0.5) / Double(cell.count)
      let angle = angles.lowerBound + share * (angles.upperBound - angles.lowerBound)
      // Many rows are filled evenly by steps of the golden ratio.
      let depth =
        rows <= 3
        ? (Double(position % rows) + 0.5) / Double(rows)
        : (Double(position) * 0.618_033_988_75 + 0.5).truncatingRemainder(dividingBy: 1)
      let radius = (inner * inner + depth * (radii[ring] * radii[ring] - inner * inner)).squareRoot()
      centers[index] = isAlone ? .zero : Point(cos(angle), sin(angle)) * radius
    }
  }

  /// Pushes boxes apart that overlap, within their cells; whether none does any more.
  private mutating func separate() -> Bool {
    let rounds = min(RingLayout.rounds, max(8, RingLayout.work / max(1, members.count)))
    var order = Array(members.indices)
    var least = Double.infinity
    var idleRounds = 0
    for round in 0..<rounds {
      let isLong = round % 5 == 4 && round < rounds / 2
      let boxes = members.indices.map { room(of: $0) }
      RingLayout.sort(&order, by: boxes)
      var pushes = [Point](repeating: .zero, count: boxes.count)
      var sum = 0.0
      for (rank, first) in order.enumerated() {
        let box = boxes[first]
        var next = rank + 1
        while next < order.count {
          let second = order[next]
          let other = boxes[second]
          if other.minX >= box.maxX { break }
          next += 1
          if other.minY >= box.maxY || box.minY >= other.maxY { continue }
          guard let push = RingLayout.push(box, off: other, isLong: isLong) else { continue }
          pushes[first] = pushes[first] + push * 0.5
          pushes[second] = pushes[second] - push * 0.5
          sum += push.length
        }
        for fixed in taken {
          guard let push = RingLayout.push(box, off: fixed, isLong: isLong) else { continue }
          pushes[first] = pushes[first] + push
          sum += push.length
        }
      }
      for index in centers.indices where pushes[index] != .zero || round == 0 {
        centers[index] = held(centers[index] + pushes[index], members[index])
      }
      if sum == 0 { return true }
      idleRounds = sum < 0.97 * least ? 0 : idleRounds + 1
      least = min(least, sum)
      if idleRounds * members.count > RingLayout.patience { return false }
    }
    return false
  }

  /// Sorts by the left edges of boxes; from one round to the next only few change places.
  private static func sort(_ order: inout [Int], by boxes: [Box]) {
    for rank in order.indices.dropFirst() {
      let index = order[rank]
      let left = boxes[index].minX
      var place = rank
      while place > 0, boxes[order[place - 1]].minX > left {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = index
    }
  }

  private func room(of index: Int) -> Box {
    Box(
      center: centers[index], width: members[index].width + RingLayout.gap,
      height: members[index].height + RingLayout.gap
    )
  }

  /// The shortest way for a box off another, nil where they do not overlap.
  ///
  /// - Parameter isLong: take the longer way, for boxes that are held on the shorter one.
  private static func push(_ box: Box, off other: Box, isLong: Bool) -> Point? {
    let across = min(box.maxX, other.maxX) - max(box.minX, other.minX)
    let upward = min(box.maxY, other.maxY) - max(box.minY, other.minY)
    guard across > 0.01, upward > 0.01 else { return nil }
    if (across < upward) != isLong { return Point(box.center.x < other.center.x ? -across : across, 0) }
    return Point(0, box.center.y < other.center.y ? -upward : upward)
  }

  /// A place moved into the cell of a member.
  private func held(_ place: Point, _ member: Member) -> Point {
    let inner = innerRadius(member.ring)
    let outer = radii[member.ring]
    let toward = place.length > 1e-9 ? place.direction : Point(1, 0)
    let depth = min((member.width * toward.x.magnitude + member.height * toward.y.magnitude) / 2, (outer - inner) / 2)
    let lowest = inner == 0 ? 0 : inner + depth
    let radius = min(max(place.length, lowest), outer - depth)
    let slice = slices[member.slice]
    let width = slice.upperBound - slice.lowerBound
    guard sliceCount > 1 || span < 6.28, radius > 1e-9 else { return toward * radius }
    let breadth = (member.width * toward.y.magnitude + member.height * toward.x.magnitude) / 2
    let margin = min(breadth / radius, width / 2)
    let middle = (slice.lowerBound + slice.upperBound) / 2
    let turn = (atan2(toward.y, toward.x) - middle).remainder(dividingBy: 2 * Double.pi)
    let angle = middle + min(max(turn, margin - width / 2), width / 2 - margin)
    return Point(cos(angle), sin(angle)) * radius
  }
}
