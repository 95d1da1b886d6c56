import PowerMapAnalysis
import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct QuadrantAxesTests {
  private func drawing(_ style: QuadrantMap, _ graph: StakeholderGraph) throws -> Drawing {
    try PowerMap(of: graph, options: MapOptions()).drawing(style, measure: HalfWidthText()).drawing
  }

  private func center(of name: String, in drawing: Drawing) throws -> Point {
    for (title, shapes) in drawing.groups where title.hasPrefix(name) {
      for case .circle(let center, _, _) in shapes { return center }
    }
    return try #require(nil)
  }

  @Test func `Support stands on the right, or on the left, and the figure says so`() throws {
    let graph = try MapFixture.coalition()
    let right = try drawing(.quadrant(.influenceSupport), graph)
    let left = try drawing(QuadrantMap(axes: .influenceSupport, support: .left), graph)
    // The first opposes, the third supports.
    #expect(try center(of: "Mayor's Office", in: right).x < center(of: "Transport Authority", in: right).x)
    #expect(try center(of: "Mayor's Office", in: left).x > center(of: "Transport Authority", in: left).x)
    for (drawing, isTurned) in [(right, false), (left, true)] {
      let places = Dictionary(drawing.textBoxes.map { ($0.text.string, $0.box.center.x) }) { first, _ in first }
      let apart = try #require(places["in favor"]) - (try #require(places["against"]))
      #expect((apart < 0) == isTurned)
      let fields = try #require(places["POWERFUL ALLIES"]) - (try #require(places["POWERFUL OPPONENTS"]))
      #expect((fields < 0) == isTurned)
    }
  }

  @Test func `MACTOR's fields part at the means and hold whom the measure names`() throws {
    let graph = try MapFixture.coalition()
    let drawing = try drawing(.quadrant(.mactor), graph)
    for field in ["DOMINANT", "RELAY", "AUTONOMOUS", "DOMINATED"] { #expect(drawing.texts.contains(field)) }
    #expect(drawing.texts.contains { $0.contains("the means") })
    let fields = drawing.shapes.compactMap { shape -> Box? in
      if case .rectangle(let box, _) = shape { return box }
      return nil
    }
    let order: [MactorQuadrant.Quadrant] = [.dominant, .relay, .autonomous, .dominated]
    for (person, quadrant) in zip(graph.stakeholders, MactorQuadrant().quadrants(in: graph)) {
      let field = fields[try #require(order.firstIndex(of: quadrant))]
      let place = try center(of: person.name, in: drawing)
      // Those who were moved aside may lie a little outside.
      #expect(field.minX - 20 < place.x && place.x < field.maxX + 20)
      #expect(field.minY - 20 < place.y && place.y < field.maxY + 20)
    }
  }

  @Test func `Axes whose column is not there are refused by its name`() throws {
    let graph = try MapFixture.graph(["Ann", "Ben"], [Tie(from: "s0", to: "s1")])
    #expect(throws: MapError.unknownQuantity("stance")) { try drawing(.quadrant(.influenceSupport), graph) }
    #expect(throws: MapError.unknownQuantity("interest")) { try drawing(.quadrant(.powerInterest), graph) }
  }
}
