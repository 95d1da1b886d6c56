import Testing

@testable import PowerMapExport

@Suite struct LabelPlacementTests {
  private func label(_ x: Double, _ y: Double, width: Double = 40, importance: Double = 1) -> LabelPlacement.Label {
    LabelPlacement.Label(center: Point(x, y), radius: 5, width: width, height: 10, importance: importance)
  }

  @Test func `A label alone stands below its circle`() throws {
    let place = try #require(LabelPlacement().places(for: [label(0, 0)])[0])
    #expect(place.side == .below)
    #expect(place.box == Box(minX: -20, minY: 7.5, maxX: 20, maxY: 17.5))
    #expect(place.lead == nil)
  }

  @Test func `A label keeps off circles, lines, boxes and edges`() throws {
    var placement = LabelPlacement()
    placement.circles = [(Point(0, 15), 5)]
    #expect(try #require(placement.places(for: [label(0, 0)])[0]).side == .right)
    placement.lines = [(Point(8, 0), Point(60, 0))]
    #expect(try #require(placement.places(for: [label(0, 0)])[0]).side == .left)
    placement.boxes = [Box(minX: -60, minY: -4, maxX: -8, maxY: 4)]
    #expect(try #require(placement.places(for: [label(0, 0)])[0]).side == .above)
    placement.bounds = Box(minX: -100, minY: -6, maxX: 100, maxY: 100)
    #expect(try #require(placement.places(for: [label(0, 0)])[0]).side != .above)
  }

  @Test func `A label keeps off the tip of an arrow where another side is free`() throws {
    var placement = LabelPlacement()
    placement.arrowheads = [Point(0, 6)]
    #expect(try #require(placement.places(for: [label(0, 0)])[0]).side == .right)
  }

  @Test func `The line to a label that stands away does not run through another label`() throws {
    var placement = LabelPlacement()
    placement.circles = [(Point(0, 0), 5), (Point(0, -30), 5)]
    placement.boxes = [
      Box(minX: -60, minY: -14, maxX: -3, maxY: 20), Box(minX: 3, minY: -14, maxX: 60, maxY: 20),
      Box(minX: -60, minY: 5, maxX: 60, maxY: 24),
    ]
    let labels = [label(0, 0, importance: 1), label(0, -30, importance: 2)]
    let places = placement.places(for: labels)
    let other = try #require(places[1]).box
    if let lead = places[0]?.lead { #expect(other.length(ofLineFrom: lead[0], to: lead[1]) == 0) }
  }

  @Test func `A label prefers any side where it can stay to one where it would be left out`() throws {
    var placement = LabelPlacement()
    placement.boxes = [Box(minX: 15, minY: 15, maxX: 30, maxY: 30)]
    placement.lines = [-4, -2, 0, 2, 4].flatMap { [(Point(-90, $0), Point(90, $0)), (Point($0, -90), Point($0, 0))] }
    #expect(placement.places(for: [label(0, 0)])[0] != nil)
  }

  @Test func `Labels of neighbors do not overlap`() {
    let labels = (0..<12).map { label(Double($0 % 4) * 26, Double($0 / 4) * 26, importance: Double($0)) }
    var placement = LabelPlacement()
    placement.circles = labels.map { ($0.center, $0.radius) }
    let boxes = placement.places(for: labels).compactMap { $0?.box }
    for (position, box) in boxes.enumerated() {
      for other in boxes[(position + 1)...] { #expect(box.overlap(with: other) <= 0.12 * box.width * box.height) }
    }
  }

  @Test func `Where there is no room the least important names are left out`() {
    let labels = (0..<60).map { label(Double($0 % 8), Double($0 / 8), width: 120, importance: Double($0)) }
    let places = LabelPlacement().places(for: labels)
    #expect(places.contains { $0 == nil })
    #expect(places[59] != nil)
  }

  @Test func `A label that stands away is led to its circle`() throws {
    var placement = LabelPlacement()
    placement.circles = [(Point(0, 0), 5)]
    placement.boxes = [Box(minX: -52, minY: -20, maxX: 52, maxY: 20)]
    let place = try #require(placement.places(for: [label(0, 0)])[0])
    let lead = try #require(place.lead)
    #expect(abs((lead[0] - Point(0, 0)).length - 5) < 1e-9)
  }
}
