import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct OwnPlacesTests {
  private func graph(_ places: [(String, String)?], columns: (String, String)) throws -> StakeholderGraph {
    let people = places.enumerated().map { position, place in
      var person = Stakeholder(id: Stakeholder.ID("s\(position)"))
      if let place { person.extras = [columns.0: place.0, columns.1: place.1] }
      return person
    }
    return try StakeholderGraph(stakeholders: people, ties: [] as [Tie])
  }

  private func centers(_ graph: StakeholderGraph, room: Double = 1) throws -> [Point] {
    let places = try #require(OwnPlaces(in: graph))
    let positions = places.positions(of: graph, radii: graph.stakeholders.map { _ in 5 }, room: room)
    return positions.entries.map(\.center)
  }

  @Test(arguments: [("x", "y"), ("X", "Y"), ("position.x", "position.y")])
  func `Places keep their shape`(x: String, y: String) throws {
    let centers = try centers(try graph([("0", "0"), ("0.2", "0"), ("0", "0.1")], columns: (x, y)))
    #expect(abs(centers[1].x - centers[0].x - 2 * (centers[2].y - centers[0].y)) < 1e-9)
    #expect(centers[1].y == centers[0].y && centers[2].x == centers[0].x && centers[2].y > centers[0].y)
  }

  @Test func `What grows upward in Gephi stands above`() throws {
    let centers = try centers(try graph([("0", "0"), ("0", "100")], columns: ("viz x", "viz y")))
    #expect(centers[1].y < centers[0].y)
  }

  @Test func `Less room makes a smaller map`() throws {
    let graph = try graph([("0", "0"), ("9", "0"), ("0", "9")], columns: ("x", "y"))
    let (wide, tight) = (try centers(graph), try centers(graph, room: 0.25))
    #expect(abs((wide[1].x - wide[0].x) - 2 * (tight[1].x - tight[0].x)) < 1e-9)
  }

  @Test func `Circles on the same place are moved apart`() throws {
    let places = (0..<9).map { Optional((String($0), "0")) } + [("8", "0")]
    let centers = try centers(try graph(places, columns: ("x", "y")))
    #expect((centers[8] - centers[9]).length > 5)
  }

  @Test func `Places that are missing, alike or no numbers are none`() throws {
    #expect(OwnPlaces(in: try graph([("1", "2"), nil, nil], columns: ("x", "y"))) == nil)
    #expect(OwnPlaces(in: try graph([("0", "0"), ("0", "0"), ("0", "0")], columns: ("x", "y"))) == nil)
    #expect(OwnPlaces(in: try graph([("a", "b"), ("c", "d")], columns: ("x", "y"))) == nil)
    #expect(OwnPlaces(in: try graph([], columns: ("x", "y"))) == nil)
  }

  @Test func `A map that is drawn knows its looks for other programs`() throws {
    let ties = [Tie(from: "a", to: "b", weight: 2)]
    let graph = try StakeholderGraph(stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: ties)
    let body = Drawing.Body(center: Point(10, 20), reach: 5, paint: Drawing.Paint(fill: Color(0xFF8000)))
    let line = Drawing.Shape.line([.zero, Point(1, 1)], Drawing.Stroke(Color(0x0000FF), width: 1.5))
    let shapes: [Drawing.Shape] = [
      .marked(.stakeholder(1, body), body.shape),
      .marked(.tie(rows: [0], from: 0, to: 1, arrowAtStart: false, arrowAtEnd: true), .group(title: "", [line])),
    ]
    let drawn = DrawnMap(
      drawing: Drawing(width: 100, height: 100, title: "", summary: "", shapes: shapes), warnings: [])
    let looks = drawn.graphWithLooks(graph)
    #expect(looks.stakeholders[0] == graph.stakeholders[0])
    let expected = ["viz x": "10", "viz y": "80", "viz size": "5", "viz color": "#ff8000"]
    #expect(looks.stakeholders[1].extras == expected)
    #expect(Array(looks.allTies)[0].extras == ["viz color": "#0000ff", "viz thickness": "1.5"])
  }
}
