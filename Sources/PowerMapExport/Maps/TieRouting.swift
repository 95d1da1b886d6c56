import PowerMapGraph

/// Finds a line for every tie such that parallel ties lie side by side and few lines run through circles of others.
struct TieRouting {
  /// The center and radius of every stakeholder.
  let circles: [(center: Point, radius: Double)]

  /// Beyond so many ties lines are straight: bends would add more ink than sense.
  private static let bendingLimit = 250
  private static let clearance = 3.0

  /// The routes of bundles, in order.
  func routes(of bundles: [TieBundle]) -> [TieRoute] {
    var counts: [Pair: Int] = [:]
    for bundle in bundles { counts[Pair(bundle), default: 0] += 1 }
    var next: [Pair: Int] = [:]
    return bundles.map { bundle in
      let pair = Pair(bundle)
      let count = counts[pair, default: 1]
      let position = next[pair, default: 0]
      next[pair] = position + 1
      let length = (circles[pair.second].center - circles[pair.first].center).length
      if count == 1 {
        let bend = bundles.count <= TieRouting.bendingLimit ? clearBend(pair, length: length) : 0
        return route(pair, bend: bend)
      }
      let step = min(11, 0.7 * length / Double(count - 1))
      return route(pair, bend: (Double(position) - Double(count - 1) / 2) * step)
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
      from: first.center, radius: first.radius + 1, to: second.center, radius: second.radius + 1, bend: bend)
  }

  /// The smallest bend that keeps clear of other circles, as far as one can.
  private func clearBend(_ pair: Pair, length: Double) -> Double {
    var best = (bend: 0.0, cost: Double.infinity)
    for share in [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18] {
      let cost = covered(by: route(pair, bend: share * length), pair: pair) + share.magnitude * 8
      if cost < best.cost { best = (share * length, cost) }
      if best.cost == 0 { break }
    }
    return best.bend
  }

  /// How far a route reaches into circles that it does not belong to.
  private func covered(by route: TieRoute, pair: Pair) -> Double {
    let pieces = route.pieces
    var sum = 0.0
    for (position, circle) in circles.enumerated() where position != pair.first && position != pair.second {
      let reach = circle.radius + TieRouting.clearance
      let nearest = pieces.map { TieRouting.distance(from: circle.center, toLineFrom: $0.start, to: $0.end) }.min() ?? reach
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
