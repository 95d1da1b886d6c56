import Foundation
import Testing

@testable import PowerMapExport

@Suite struct CrowdSpreadingTests {
  /// Circles in a crowd that is denser toward the middle.
  private let crowd = (0..<400).map { position in
    let share = Double(position) / 400
    let angle = Double(position) * 2.399963
    return Point(cos(angle), sin(angle)) * (120 * share * share)
  }
  private let radii = (0..<400).map { 1.5 + Double($0 % 7) / 2 }

  private func overlaps(_ places: [Point]) -> Int {
    var count = 0
    for first in places.indices {
      for second in places.indices where second > first {
        if (places[second] - places[first]).length < radii[first] + radii[second] - 0.1 { count += 1 }
      }
    }
    return count
  }

  @Test func `A crowd is spread until nobody hides another`() {
    let spread = CrowdSpreading.spread(crowd, radii: radii)
    #expect(overlaps(crowd) > 1000)
    #expect(overlaps(spread) == 0)
  }

  @Test func `Places stay in about the direction that they had`() {
    let spread = CrowdSpreading.spread(crowd, radii: radii)
    let middle = crowd.reduce(Point.zero, +) * (1 / Double(crowd.count))
    for (before, after) in zip(crowd, spread).suffix(200) {
      let (old, new) = ((before - middle).direction, (after - middle).direction)
      #expect(old.x * new.x + old.y * new.y > 0.8)
    }
  }

  @Test func `The last digits of places do not matter, and those at one place part`() {
    let moved = crowd.map { $0 + Point(1e-9, -1e-9) }
    #expect(CrowdSpreading.spread(moved, radii: radii) == CrowdSpreading.spread(crowd, radii: radii))
    let spread = CrowdSpreading.spread([Point(5, 5), Point(5, 5), Point(5, 5)], radii: [2, 2, 2])
    #expect(Set(spread).count == 3)
    #expect(CrowdSpreading.spread([Point(1, 2)], radii: [3]) == [Point(1, 2)])
  }
}
