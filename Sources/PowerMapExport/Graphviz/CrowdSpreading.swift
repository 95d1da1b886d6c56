import Foundation

/// Moves circles apart on maps of thousands: the crowd in the middle is thinned out toward the rim, then those that still overlap push each
/// other aside.
///
/// Directions from the middle stay and neighbors stay neighbors; quicker by far than removing overlaps exactly.
enum CrowdSpreading {
  private static let rounds = 80
  private static let gap = 1.5
  /// How far everybody goes toward the distance at which all would stand equally close; 1 is all the way.
  private static let evenness = 0.75

  /// The places after moving, in order.
  static func spread(_ places: [Point], radii: [Double]) -> [Point] {
    guard places.count > 1 else { return places }
    // What engines give differs in the last digits from run to run, and pushing would make more of it.
    let rounded = places.map { Point(($0.x * 100).rounded() / 100, ($0.y * 100).rounded() / 100) }
    return pushedApart(thinnedOut(rounded, radii: radii), radii: radii)
  }

  /// The places with distances from the middle such that circles take about the same share of every ring.
  private static func thinnedOut(_ places: [Point], radii: [Double]) -> [Point] {
    let middle = places.reduce(Point.zero, +) * (1 / Double(places.count))
    let offsets = places.map { $0 - middle }
    let distances = offsets.map { $0.length }
    let order = places.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
    let farthest = distances.max() ?? 0
    let area = radii.reduce(0) { $0 + $1 * $1 }
    guard farthest > 0, area > 0 else { return places }
    var spread = places
    var inside = 0.0
    for index in order {
      inside += radii[index] * radii[index]
      let even = farthest * (inside / area).squareRoot()
      let distance = evenness * even + (1 - evenness) * distances[index]
      spread[index] = middle + offsets[index].direction * (distances[index] > 0 ? distance : 0)
    }
    return spread
  }

  /// The places after pairs that overlap have pushed each other aside, again and again.
  private static func pushedApart(_ start: [Point], radii: [Double]) -> [Point] {
    var places = start
    let cell = 2 * ((radii.max() ?? 0) + gap)
    for _ in 0..<rounds {
      let order = cells(of: places, side: cell)
      var moves = [Point](repeating: .zero, count: places.count)
      var isMoved = false
      for (key, members) in order.members {
        for neighbor in [Cell(0, 0), Cell(1, 0), Cell(-1, 1), Cell(0, 1), Cell(1, 1)] {
          guard let others = order.position[Cell(key.column + neighbor.column, key.row + neighbor.row)] else {
            continue
          }
          let isSame = neighbor == Cell(0, 0)
          for first in members {
            for second in order.members[others].members where !isSame || first < second {
              let apart = places[second] - places[first]
              let needed = radii[first] + radii[second] + gap
              let square = apart.x * apart.x + apart.y * apart.y
              guard square < needed * needed else { continue }
              let distance = square.squareRoot()
              // Two at one place part in a direction of their own.
              let angle = Double(first) * 2.399963
              let direction = distance > 1e-9 ? apart * (1 / distance) : Point(cos(angle), sin(angle))
              let push = direction * ((needed - distance) / 2)
              moves[first] = moves[first] - push
              moves[second] = moves[second] + push
              isMoved = true
            }
          }
        }
      }
      if !isMoved { break }
      // Many pushes at once would throw a circle across the map.
      for index in places.indices {
        let move = moves[index]
        let limit = radii[index] + gap
        places[index] = places[index] + (move.length > limit ? move.direction * limit : move)
      }
    }
    return places
  }

  private struct Cell: Hashable {
    let column: Int
    let row: Int

    init(_ column: Int, _ row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// Who stands in which square of the page, squares in the order in which they are first met.
  private static func cells(
    of places: [Point], side: Double
  ) -> (members: [(key: Cell, members: [Int])], position: [Cell: Int]) {
    var members: [(key: Cell, members: [Int])] = []
    var position: [Cell: Int] = [:]
    for (index, place) in places.enumerated() {
      let key = Cell(Int((place.x / side).rounded(.down)), Int((place.y / side).rounded(.down)))
      if let known = position[key] {
        members[known].members.append(index)
      } else {
        position[key] = members.count
        members.append((key, [index]))
      }
    }
    return (members, position)
  }
}
