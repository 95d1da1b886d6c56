import Foundation

/// Moves circles aside that would hide each other, as little as needed; all others stay exactly where they are.
enum CircleSeparation {
  /// Two circles whose centers are nearer than this share of their radii together hide each other.
  private static let tolerance = 0.7
  private static let gap = 2.5
  /// How much of the line back to the exact place stays visible.
  private static let hintLength = 5.0
  private static let rounds = 300
  /// Beyond so many circles nothing is moved.
  private static let limit = 600

  /// The centers after moving, in order, within bounds.
  static func separated(_ homes: [Point], radii: [Double], bounds: Box) -> [Point] {
    guard homes.count <= limit else { return homes }
    var places = fannedOut(homes)
    var isLoose = [Bool](repeating: false, count: homes.count)
    for round in 0..<rounds {
      var isMoved = false
      for first in homes.indices {
        for second in homes.indices where second > first {
          let apart = places[second] - places[first]
          let touching = radii[first] + radii[second]
          let isHiding = apart.length < tolerance * touching
          guard isHiding || ((isLoose[first] || isLoose[second]) && apart.length < touching + gap) else { continue }
          if isHiding {
            isLoose[first] = true
            isLoose[second] = true
          }
          let push = apart.direction * ((touching + gap - apart.length) / 2 + 0.05)
          let share = isLoose[first] && isLoose[second] ? 1.0 : 2.0
          if isLoose[first] { places[first] = places[first] - push * share }
          if isLoose[second] { places[second] = places[second] + push * share }
          isMoved = true
        }
      }
      for index in homes.indices where isLoose[index] {
        let away = places[index] - homes[index]
        if away.length < radii[index] + hintLength {
          places[index] = homes[index] + away.direction * (radii[index] + hintLength)
        }
        if round < rounds - 60 { places[index] = places[index] + (homes[index] - places[index]) * 0.03 }
        places[index].x = min(max(places[index].x, bounds.minX + radii[index]), bounds.maxX - radii[index])
        places[index].y = min(max(places[index].y, bounds.minY + radii[index]), bounds.maxY - radii[index])
      }
      if !isMoved { break }
    }
    return places
  }

  /// The places with those that are one and the same spread a hair's breadth, so that pushing has a direction.
  private static func fannedOut(_ homes: [Point]) -> [Point] {
    var counts: [Point: Int] = [:]
    return homes.map { home in
      let position = counts[home, default: 0]
      counts[home] = position + 1
      let angle = Double(position) * 2.399963
      let distance = 0.4 * Double(position).squareRoot()
      return home + Point(cos(angle), sin(angle)) * distance
    }
  }
}
