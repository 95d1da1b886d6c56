import Testing

@testable import PowerMapExport

@Suite struct CircleSeparationTests {
  private let bounds = Box(minX: 0, minY: 0, maxX: 500, maxY: 500)

  @Test func `Circles that hide nobody stay exactly where they are`() {
    let homes = [Point(50, 50), Point(70, 50), Point(200, 80)]
    #expect(CircleSeparation.separated(homes, radii: [12, 12, 12], bounds: bounds) == homes)
  }

  @Test func `Circles at one place are fanned out around it until none hides another`() {
    let homes = [Point](repeating: Point(250, 250), count: 7)
    let places = CircleSeparation.separated(homes, radii: [Double](repeating: 12, count: 7), bounds: bounds)
    for (position, place) in places.enumerated() {
      for other in places[(position + 1)...] { #expect((place - other).length >= 0.7 * 24) }
      #expect((place - homes[position]).length > 12)
      #expect((place - homes[position]).length < 120)
    }
  }

  @Test func `Nobody is moved off the plot`() {
    let places = CircleSeparation.separated(
      [Point](repeating: Point(12, 12), count: 5), radii: [Double](repeating: 10, count: 5), bounds: bounds)
    #expect(places.allSatisfy { $0.x >= 10 && $0.y >= 10 })
  }

  @Test func `The same circles go to the same places`() {
    let homes = (0..<40).map { Point(100 + Double($0 % 5) * 9, 100 + Double($0 / 5) * 7) }
    let radii = homes.indices.map { 5 + Double($0 % 7) }
    let first = CircleSeparation.separated(homes, radii: radii, bounds: bounds)
    #expect(first == CircleSeparation.separated(homes, radii: radii, bounds: bounds))
  }
}
