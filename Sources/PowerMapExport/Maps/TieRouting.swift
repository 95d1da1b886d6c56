import PowerMapGraph

/// Finds a line for every tie such that parallel ties lie side by side and few lines run through circles of others.
struct TieRouting {
  /// The center and radius of every stakeholder.
  let circles: [(center: Point, radius: Double)]
  /// The form of every stakeholder; empty where all are circles.
  var forms: [GlyphForm] = []

  /// Beyond so many ties lines are straight: bends would add more ink than sense.
  private static let bendingLimit = 300
  private static let clearance = 1.5

  /// The routes of bundles, in order.
  func routes(of bundles: [TieBundle]) -> [TieRoute] {
    var counts: [Pair: Int] = [:]
    for bundle in bundles { counts[Pair(bundle), default: 0] += 1 }
    var next: [Pair: Int] = [:]
    var bends: [Pair: [Double]] = [:]
    return bundles.map { bundle in
      let pair = Pair(bundle)
      let count = counts[pair, default: 1]
      let position = next[pair, default: 0]
      next[pair] = position + 1
      if position == 0 {
        bends[pair] = self.bends(pair, count: count, isFree: bundles.count <= TieRouting.bendingLimit)
      }
      return route(pair, bend: bends[pair]?[position] ?? 0)
    }
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ bundle: TieBundle) {
      first = bundle.first.index
      second = bundle.second.index
    }
  }

  private func route(_ pair: Pair, bend: Double) -> TieRoute {
    let first = circles[pair.first]
    let second = circles[pair.second]
    return TieRoute(
      from: first.center, radius: first.radius + 1, to: second.center, radius: second.radius + 1, bend: bend,
      forms: forms.isEmpty ? (.circle, .circle) : (forms[pair.first], forms[pair.second]))
  }

  /// The bends of all ties of a pair: side by side, shifted together as little as keeps them clear of other circles.
  private func bends(_ pair: Pair, count: Int, isFree: Bool) -> [Double] {
    let length = (circles[pair.second].center - circles[pair.first].center).length
    let step = count > 1 ? min(11, 0.7 * length / Double(count - 1)) : 0
    let fan = (0..<count).map { (Double($0) - Double(count - 1) / 2) * step }
    guard isFree, count <= 6 else { return fan }
    var best = (bends: fan, cost: Double.infinity)
    for share in [0, 0.05, -0.05, 0.1, -0.1, 0.14, -0.14] {
      let bends = fan.map { $0 + share * length }
      let cost = bends.reduce(share.magnitude * 40) { $0 + covered(by: route(pair, bend: $1), pair: pair) }
      if cost < best.cost { best = (bends, cost) }
      if best.cost == 0 { break }
    }
    return best.bends
  }

  /// How far a route reaches into circles that it does not belong to.
  private func covered(by route: TieRoute, pair: Pair) -> Double {
    let pieces = route.pieces
    let ends = [route.start, route.control, route.end]
    let area = ends.dropFirst().reduce(Box(center: ends[0], width: 0, height: 0)) {
      $0.union(Box(center: $1, width: 0, height: 0))
    }
    var sum = 0.0
    for (position, circle) in circles.enumerated() where position != pair.first && position != pair.second {
      let reach = circle.radius + TieRouting.clearance
      if area.distance(to: circle.center) >= reach { continue }
      let nearest =
        pieces.map { TieRouting.distance(from: circle.center, toLineFrom: $0.start, to: $0.end) }.min() ?? reach
      sum += max(0, reach - nearest)
    }
    return sum
  }

  private static func distance(from place: Point, toLineFrom start: Point, to end: Point) -> Double {
    let step = end - start
    let square = step.x * step.x + step.y * step.y
    guard square > 0 else { return (place - start).length }
    let offset = place - start
    let share = min(max((offset.x * step.x + offset.y * step.y) / square, 0), 1)
    return (place - (start + step * share)).length
  }
}
