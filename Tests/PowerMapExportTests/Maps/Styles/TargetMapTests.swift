import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct TargetMapTests {
  /// A chain of four to the council, one apart, and a short cut by conflict that does not count.
  private func chain() throws -> StakeholderGraph {
    let people = ["Council", "Ann", "Ben", "Cho", "Dee", "Eli"].enumerated().map { position, name in
      var person = Stakeholder(id: MapFixture.id(position), name: name)
      person.stance = [nil, 1, -1, 1, -1, nil][position]
      person.isDecisionMaker = position == 0
      return person
    }
    var ties = [(1, 0), (2, 1), (3, 2), (4, 3)].map { Tie(from: MapFixture.id($0.0), to: MapFixture.id($0.1)) }
    ties.append(Tie(from: "s4", to: "s0", sign: .negative))
    ties.append(Tie(from: "s0", to: "s5"))
    return try StakeholderGraph(stakeholders: people, ties: ties)
  }

  private func drawing(_ graph: StakeholderGraph, _ style: TargetMap = .target) throws -> Drawing {
    try PowerMap(of: graph, options: MapOptions()).drawing(style, measure: HalfWidthText()).drawing
  }

  private func center(of name: String, in drawing: Drawing) throws -> Point {
    for (title, shapes) in drawing.groups where title.hasPrefix(name) && !title.contains("→") {
      for case .circle(let center, _, _) in shapes { return center }
    }
    return try #require(nil)
  }

  @Test func `Everybody stands as many rings away as steps of influence are needed`() throws {
    let drawing = try drawing(try chain())
    let middle = try center(of: "Council", in: drawing)
    let distances = try ["Ann", "Ben", "Cho", "Dee"].map { name in
      let place = try center(of: name, in: drawing)
      return Point(place.x - middle.x, place.y - middle.y).length
    }
    #expect(distances == distances.sorted())
    for name in ["ONE STEP", "TWO STEPS", "THREE STEPS", "FOUR STEPS"] { #expect(drawing.texts.contains(name)) }
    #expect(drawing.texts.contains("No route to Council (1)"))
    #expect(drawing.summary.contains("1 in 1, 1 in 2, 1 in 3, 1 in 4; 1 cannot reach it"))
  }

  @Test func `Allies stand on one side and opponents on the other`() throws {
    for (support, isLeft) in [(Side.left, true), (.right, false)] {
      let drawing = try drawing(try chain(), TargetMap(support: support))
      let middle = try center(of: "Council", in: drawing).x
      for (name, isAlly) in [("Ann", true), ("Cho", true), ("Ben", false), ("Dee", false)] {
        #expect((try center(of: name, in: drawing).x < middle) == (isAlly == isLeft))
      }
    }
  }

  @Test func `The one in the middle is named, however few are`() throws {
    var options = MapOptions()
    options.labelLimit = 0
    let drawing = try PowerMap(of: try chain(), options: options).drawing(.target, measure: HalfWidthText()).drawing
    #expect(drawing.texts.contains("Council"))
    #expect(!drawing.texts.contains("Ann"))
  }

  @Test func `Only ties on shortest routes are drawn`() throws {
    let drawing = try drawing(try chain())
    #expect(drawing.tooltips.filter { $0.contains("→") }.count == 4)
    // The fifth tie is a conflict and the sixth leads away.
    #expect(Set(drawing.ids.filter { $0.hasPrefix("tie-") }) == ["tie-1", "tie-2", "tie-3", "tie-4"])
  }

  @Test func `Anybody can be put in the middle by id`() throws {
    let drawing = try drawing(try chain(), .target("s5"))
    #expect(drawing.texts.contains { $0.hasPrefix("In the middle Eli") })
    #expect(throws: MapError.unknownStakeholder("nobody")) { try self.drawing(try chain(), .target("nobody")) }
  }

  @Test func `Without decision makers whoever receives most influence stands in the middle`() throws {
    let assumed = try drawing(try MapFixture.graph(["Ann"])).texts.joined(separator: " ")
    #expect(assumed.contains("Nobody is marked as deciding: Ann, who receives most influence"))
  }

  @Test func `Without stances slices are groups, and the map says so`() throws {
    let people = (0..<4).map { position in
      var person = Stakeholder(id: MapFixture.id(position), name: "Person \(position)")
      person.group = position % 2 == 0 ? "even" : "odd"
      return person
    }
    let ties = (1..<4).map { Tie(from: MapFixture.id($0), to: "s0") }
    let texts = try drawing(try StakeholderGraph(stakeholders: people, ties: ties), .target("s0")).texts
    #expect(texts.contains { $0.hasPrefix("No stance is known") })
    #expect(texts.filter { $0 == "odd" }.count == 2)
  }

  @Test func `Without stances and groups nothing is said of slices; whom nobody reaches is said so`() throws {
    let graph = try MapFixture.graph(["Ann", "Ben"], [Tie(from: "s0", to: "s1")])
    let reached = try drawing(graph, .target("s1")).texts
    #expect(reached.contains("No stance is known, so allies and opponents are not told apart."))
    #expect(!reached.contains { $0.contains("slices") })
    #expect(try drawing(graph, .target("s0")).texts.contains("Nobody's influence reaches Ann."))
  }
}
