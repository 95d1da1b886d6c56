import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct QuadrantMapTests {
  private func drawing(_ graph: StakeholderGraph, _ style: QuadrantMap = .quadrant) throws -> Drawing {
    try PowerMap(of: graph, options: MapOptions()).drawing(style, measure: HalfWidthText()).drawing
  }

  private func people(_ ratings: [(interest: Double?, influence: Double?)]) throws -> StakeholderGraph {
    let people = ratings.enumerated().map { position, rating in
      var person = Stakeholder(id: MapFixture.id(position), name: "Person \(position)")
      person.interest = rating.interest
      person.influence = rating.influence
      return person
    }
    return try StakeholderGraph(stakeholders: people, ties: [Tie]())
  }

  private func center(of name: String, in drawing: Drawing) -> Point? {
    for (title, shapes) in drawing.groups where title.hasPrefix(name) {
      for case .circle(let center, _, _) in shapes { return center }
    }
    return nil
  }

  @Test func `Circles stand exactly at their ratings`() throws {
    let drawing = try drawing(try people([(1, 1), (5, 1), (1, 5), (3, 3)]))
    let low = try #require(center(of: "Person 0", in: drawing))
    let right = try #require(center(of: "Person 1", in: drawing))
    let up = try #require(center(of: "Person 2", in: drawing))
    let middle = try #require(center(of: "Person 3", in: drawing))
    #expect(low.y == right.y && right.x > low.x)
    #expect(low.x == up.x && up.y < low.y)
    #expect(abs(middle.x - (low.x + right.x) / 2) < 1e-9)
    #expect(abs(middle.y - (low.y + up.y) / 2) < 1e-9)
  }

  @Test func `Those of one rating are fanned out with a line back to it`() throws {
    let drawing = try drawing(try people([(3, 3), (3, 3), (3, 3), (1, 5)]))
    let centers = try (0..<3).map { try #require(center(of: "Person \($0)", in: drawing)) }
    #expect(Set(centers).count == 3)
    #expect(drawing.texts.contains("moved aside; the dot is exact"))
  }

  @Test func `Those without a rating are listed below`() throws {
    let drawing = try drawing(try MapFixture.coalition())
    #expect(drawing.texts.contains("Not placed (no rating): Chess Club"))
    #expect(drawing.texts.contains("MANAGE CLOSELY"))
    for word in ["supports", "undecided", "opposes", "not known"] { #expect(drawing.texts.contains(word)) }
  }

  @Test func `Without ratings the axes show what the ties say, and the map says so`() throws {
    let graph = try MapFixture.graph(
      ["a", "b", "c"], [Tie(from: "s0", to: "s1", weight: 2), Tie(from: "s1", to: "s2")])
    let drawing = try drawing(graph)
    #expect(drawing.texts.contains("Influence received →"))
    #expect(drawing.texts.contains("Influence exerted ↑"))
    #expect(drawing.texts.contains { $0.hasPrefix("There are no ratings") })
    #expect(!drawing.texts.contains("MANAGE CLOSELY"))
  }

  @Test func `Any two columns or measures can be asked for by name`() throws {
    let drawing = try drawing(try MapFixture.coalition(), .quadrant(x: "stance", y: "strength.out"))
    #expect(drawing.texts.contains("Stance →"))
    #expect(throws: MapError.unknownQuantity("mass")) {
      try self.drawing(try MapFixture.coalition(), .quadrant(x: "mass", y: "influence"))
    }
  }

  @Test func `Labels do not lie on each other`() throws {
    var ratings: [(interest: Double?, influence: Double?)] = []
    for position in 0..<25 { ratings.append((Double(1 + position % 5), Double(1 + position / 5))) }
    let drawing = try self.drawing(try people(ratings))
    var boxes: [Box] = []
    for case .text(let text) in drawing.allShapes where text.string.hasPrefix("Person") {
      let width = HalfWidthText().width(of: text.string, size: text.size, isBold: false)
      let left =
        text.alignment == .start ? text.place.x : text.place.x - (text.alignment == .middle ? width / 2 : width)
      boxes.append(
        Box(minX: left, minY: text.place.y - 0.7 * text.size, maxX: left + width, maxY: text.place.y))
    }
    #expect(boxes.count == 25)
    for (position, box) in boxes.enumerated() {
      for other in boxes[(position + 1)...] {
        let isApart =
          box.maxX <= other.minX || other.maxX <= box.minX || box.maxY <= other.minY || other.maxY <= box.minY
        #expect(isApart)
      }
    }
  }

  @Test func `Empty maps, one stakeholder and two hundred at one rating are drawn`() throws {
    #expect(try drawing(try people([])).texts.contains("Interest →"))
    #expect(center(of: "Person 0", in: try drawing(try people([(2, 2)]))) != nil)
    let crowd = try drawing(try people([(interest: Double?, influence: Double?)](repeating: (3, 3), count: 200)))
    #expect(
      crowd.texts.contains { $0.hasPrefix("Without a name for lack of room") }
        || crowd.texts.contains { $0.contains("most important") })
  }
}
