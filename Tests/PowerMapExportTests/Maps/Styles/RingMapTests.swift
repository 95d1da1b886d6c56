import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct RingMapTests {
  private func drawing(_ graph: StakeholderGraph, _ style: RingMap = .rings) throws -> Drawing {
    try PowerMap(of: graph, options: MapOptions()).drawing(style, measure: HalfWidthText()).drawing
  }

  /// A triangle with a tail of two and one apart.
  private func kite() throws -> StakeholderGraph {
    let ties = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)].map { Tie(from: MapFixture.id($0.0), to: MapFixture.id($0.1)) }
    return try MapFixture.graph(["Ann", "Ben", "Cho", "Dee", "Eli", "Fay"], ties)
  }

  private func center(of name: String, in drawing: Drawing) -> Point? {
    for (title, shapes) in drawing.groups where title.hasPrefix(name) && !title.contains("→") {
      for case .circle(let center, _, _) in shapes { return center }
    }
    return nil
  }

  @Test func `The higher the coreness, the nearer the middle`() throws {
    let drawing = try drawing(try kite())
    #expect(drawing.texts.contains("CORE") && drawing.texts.contains("PERIPHERY"))
    #expect(drawing.texts.contains("core: 2 (3)"))
    #expect(drawing.texts.contains("inner circle: 1 (2)"))
    #expect(drawing.texts.contains("periphery: 0 (1)"))
    let rings = drawing.shapes.compactMap { shape -> (center: Point, radius: Double)? in
      if case .circle(let center, let radius, _) = shape { return (center, radius) }
      return nil
    }
    let middle = try #require(rings.first).center
    func distance(_ name: String) throws -> Double {
      let center = try #require(self.center(of: name, in: drawing))
      return Point(center.x - middle.x, center.y - middle.y).length
    }
    let inside = try ["Ann", "Ben", "Cho"].map(distance).max() ?? 0
    let between = try ["Dee", "Eli"].map(distance)
    #expect(inside < (between.min() ?? 0))
    #expect((between.max() ?? 0) < (try distance("Fay")))
  }

  @Test func `Where coreness puts most into the core, rings show influence exerted and say so`() throws {
    let ties = [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (4, 0)].map {
      Tie(from: MapFixture.id($0.0), to: MapFixture.id($0.1))
    }
    let graph = try MapFixture.graph(["Ann", "Ben", "Cho", "Dee", "Eli"], ties)
    let texts = try drawing(graph).texts
    #expect(texts.contains("By coreness, 4 of 5 would stand at the core; so rings show influence exerted."))
    #expect(texts.contains("Ring = influence exerted"))
    #expect(try drawing(graph, .rings(by: "coreness")).texts.contains("Ring = coreness"))
  }

  @Test func `Groups have a slice and a name around the rim`() throws {
    let texts = try drawing(try MapFixture.coalition()).texts
    for group in ["government", "business", "civil society", "labour"] {
      #expect(texts.filter { $0 == group }.count == 2)
    }
  }

  @Test func `Where all are alike the map says so`() throws {
    let ties = (0..<4).map { Tie(from: MapFixture.id($0), to: MapFixture.id(($0 + 1) % 4)) }
    let drawing = try drawing(try MapFixture.graph(["Ann", "Ben", "Cho", "Dee"], ties))
    #expect(drawing.texts.contains("Everybody has the same coreness: there is no core and no periphery."))
    #expect(!drawing.texts.contains("CORE"))
  }

  @Test func `Rings by a column list those without a number below`() throws {
    let drawing = try drawing(try MapFixture.coalition(), .rings(by: "influence"))
    #expect(drawing.texts.contains("No influence (1)"))
    #expect(drawing.texts.contains("Ring = influence"))
  }

  @Test func `A measure that is not there is refused by name`() throws {
    #expect(throws: MapError.unknownQuantity("mass")) {
      try drawing(try MapFixture.coalition(), .rings(by: "mass"))
    }
  }
}
