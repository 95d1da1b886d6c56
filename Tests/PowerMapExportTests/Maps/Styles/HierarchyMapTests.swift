import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct HierarchyMapTests {
  private func drawing(_ graph: StakeholderGraph, _ style: HierarchyMap = .hierarchy) throws -> Drawing {
    try PowerMap(of: graph, options: MapOptions()).drawing(style, measure: HalfWidthText()).drawing
  }

  private func height(of name: String, in drawing: Drawing) throws -> Double {
    for (title, shapes) in drawing.groups where title.hasPrefix(name + " –") && !title.contains(":") {
      for case .circle(let center, _, _) in shapes { return center.y }
    }
    return try #require(nil)
  }

  @Test func `Decision makers stand above all others, and the others by their influence`() throws {
    let graph = try MapFixture.coalition()
    let drawing = try drawing(graph)
    let top = try ["Mayor's Office", "City Council"].map { try height(of: $0, in: drawing) }.max() ?? 0
    let strong = try height(of: "Transport Authority", in: drawing)
    let weak = try height(of: "Urban Institute", in: drawing)
    #expect(top < strong)
    #expect(strong < weak)
    #expect(drawing.texts.contains("Decision makers"))
    #expect(drawing.texts.contains("No ties (2)"))
  }

  @Test func `Each group has a box`() throws {
    let drawing = try drawing(try MapFixture.coalition())
    let frames = drawing.shapes.filter { shape in
      if case .rectangle(_, let paint) = shape { return paint.stroke != nil }
      return false
    }
    #expect(frames.count == 4)
  }

  @Test func `A measure that is not there is refused by name`() throws {
    #expect(throws: MapError.unknownQuantity("mass")) {
      try drawing(try MapFixture.coalition(), .hierarchy(by: "mass"))
    }
  }
}
