import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct InfluenceMapTests {
  private func drawn(_ graph: StakeholderGraph, color: String? = nil) throws -> DrawnMap {
    var options = MapOptions()
    options.color = color
    return try PowerMap(of: graph, options: options).drawing(.influence, measure: HalfWidthText())
  }

  @Test func `Everybody is named, titled and on the page`() throws {
    let graph = try MapFixture.coalition()
    let drawn = try drawn(graph)
    #expect(drawn.warnings.isEmpty)
    for person in graph.stakeholders {
      #expect(drawn.drawing.tooltips.contains { $0.hasPrefix(person.name) })
    }
    for case .circle(let center, let radius, _) in drawn.drawing.allShapes {
      #expect(center.x - radius >= 0 && center.x + radius <= drawn.drawing.width)
      #expect(center.y - radius >= 0 && center.y + radius <= drawn.drawing.height)
    }
    let words = drawn.drawing.texts.joined(separator: " ")
    #expect(words.contains("Transit reform Who decides about the buses? (2023-01 to 2024)"))
    #expect(words.contains("14 stakeholders, 14 ties, 2 of them in conflict."))
    #expect(words.contains("No ties (2)"))
    #expect(drawn.drawing.summary.contains("2 without any tie"))
  }

  @Test func `The legend explains groups, ties, width, size and decision makers`() throws {
    let texts = try drawn(try MapFixture.coalition()).drawing.texts
    for word in [
      "Sector", "government", "funds", "conflict", "no arrowhead: both ways", "Width = strength",
      "takes part in the decision",
    ] {
      #expect(texts.contains(word))
    }
    // Four of government, four funds, two without a number behind the size.
    #expect(texts.contains("(4)"))
  }

  @Test func `A tie with oneself is a loop at the free side, on people without other ties too`() throws {
    let graph = try MapFixture.graph(
      ["a", "b", "c"],
      [Tie(from: "s0", to: "s1"), Tie(from: "s0", to: "s0", weight: 2), Tie(from: "s2", to: "s2", sign: .negative)])
    let drawing = try drawn(graph).drawing
    let loops = drawing.groups.filter { $0.title.contains("itself") }
    #expect(loops.map { $0.title } == ["a → itself: influence, strength 2", "c → itself: conflict, strength 1"])
    #expect(drawing.texts.contains("No ties with others (1)"))
    for loop in loops {
      guard case .curve(let from, let control1, _, let to, _)? = loop.shapes.first else {
        Issue.record("a loop is a curve")
        return
      }
      #expect((to - from).length < 30)
      #expect((control1 - from).length > 8)
      for place in [from, control1, to] { #expect(place.x > 0 && place.y > 0 && place.x < drawing.width) }
    }
  }

  @Test func `Parallel ties of several kinds and two ways lie side by side`() throws {
    let ties = [
      Tie(from: "s0", to: "s1", kind: "funds"), Tie(from: "s1", to: "s0", kind: "advises"),
      Tie(from: "s0", to: "s1", direction: .mutual, sign: .negative),
    ]
    let drawing = try drawn(try MapFixture.graph(["a", "b"], ties)).drawing
    #expect(drawing.ids.filter { $0.hasPrefix("tie-") } == ["tie-1", "tie-2", "tie-3"])
    var middles: [Point] = []
    for (title, shapes) in drawing.groups where title.contains("→") {
      if case .line(let points, _)? = shapes.first { middles.append((points[0] + points[1]) * 0.5) }
      if case .curve(_, let control1, let control2, _, _)? = shapes.first {
        middles.append((control1 + control2) * 0.5)
      }
    }
    #expect(middles.count == 3)
    for (position, middle) in middles.enumerated() {
      for other in middles[(position + 1)...] { #expect((middle - other).length > 5) }
    }
  }

  @Test func `The same map is drawn the same`() throws {
    let graph = try MapFixture.coalition()
    #expect(SVGWriter.text(of: try drawn(graph).drawing) == SVGWriter.text(of: try drawn(graph).drawing))
  }

  @Test func `No circle lies on another and no label on another`() throws {
    let drawing = try drawn(try MapFixture.coalition()).drawing
    var circles: [(center: Point, radius: Double)] = []
    for (_, shapes) in drawing.groups {
      if case .circle(let center, let radius, _)? = shapes.first { circles.append((center, radius)) }
    }
    #expect(circles.count == 14)
    for (position, circle) in circles.enumerated() {
      for other in circles[(position + 1)...] {
        let apart = Point(circle.center.x - other.center.x, circle.center.y - other.center.y).length
        #expect(apart >= circle.radius + other.radius)
      }
    }
  }

  @Test func `Conflict is drawn in vermillion with a cross, and without arrowheads when it is mutual`() throws {
    let graph = try MapFixture.graph(
      ["a", "b", "c"],
      [
        Tie(from: "s0", to: "s1", direction: .mutual, sign: .negative), Tie(from: "s1", to: "s2"),
      ])
    let drawing = try drawn(graph).drawing
    let ties = drawing.groups.filter { $0.title.contains("→") || $0.title.contains(": conflict") }.map { $0.shapes }
    #expect(ties.map { $0.count }.sorted() == [2, 3])
    let strokes = drawing.allShapes.compactMap { shape -> Drawing.Stroke? in
      if case .line(_, let stroke) = shape { return stroke }
      return nil
    }
    #expect(strokes.contains { $0.color.rgb == Palette.vermillion.rgb && !$0.dashes.isEmpty })
  }

  @Test(arguments: [0, 1, 2, 40])
  func `Maps without ties are small and name everybody`(_ count: Int) throws {
    let drawing = try drawn(try MapFixture.graph((0..<count).map { "Person \($0)" })).drawing
    #expect(drawing.width < 800)
    #expect(drawing.height < 700)
    #expect(drawing.texts.filter { $0.hasPrefix("Person") }.count == count)
    if count == 0 { #expect(drawing.texts.contains("No stakeholders")) }
  }

  @Test func `Two stakeholders with twenty ties of different kinds have twenty lines`() throws {
    let ties = (0..<20).map {
      Tie(
        from: MapFixture.id($0 % 2), to: MapFixture.id(1 - $0 % 2), weight: Double(1 + $0),
        sign: $0 > 17 ? .negative : .positive, kind: "kind \($0)")
    }
    let drawing = try drawn(try MapFixture.graph(["a", "b"], ties)).drawing
    #expect(drawing.texts.contains("other kinds"))
    #expect(drawing.tooltips.filter { $0.contains("→") }.count == 7)
  }

  @Test(arguments: [
    "a->b;{}", #"c"d\"#, "node", "strict graph {", "\\N\\G", "<b>x</b>", "%s%n", "0", #"x" label="y"#,
  ])
  func `Names that mean something to Graphviz are shown as they are written`(_ name: String) throws {
    let graph = try MapFixture.graph([name, "b"], [Tie(from: "s0", to: "s1")])
    #expect(try drawn(graph).drawing.texts.contains(name))
  }

  @Test(arguments: ["\n", "\\n", "line\n", "m"])
  func `Names of forty thousand lines are drawn short`(_ piece: String) throws {
    let graph = try MapFixture.graph(
      [String(repeating: piece, count: 40_000), "b"], [Tie(from: "s0", to: "s1")])
    let drawing = try drawn(graph).drawing
    #expect(drawing.width < 1200)
    #expect(SVGWriter.text(of: drawing).utf8.count < 50_000)
  }

  @Test func `Sixty in ten groups with ties of many kinds are drawn`() throws {
    let people = (0..<60).map { position in
      var person = Stakeholder(id: MapFixture.id(position), name: "N\(position)")
      person.group = "g\(position % 10)"
      return person
    }
    let ties = (0..<120).map {
      Tie(
        from: MapFixture.id($0 % 60), to: MapFixture.id(($0 * 7 + 3) % 60), weight: Double(1 + $0 % 3),
        kind: "kind\($0 % 9)")
    }
    let drawn = try drawn(try StakeholderGraph(stakeholders: people, ties: ties))
    #expect(drawn.warnings.isEmpty)
    #expect(drawn.drawing.texts.contains("other (3 groups)"))
    #expect(drawn.drawing.texts.filter { $0.hasPrefix("N") && Int($0.dropFirst()) != nil }.count == 60)
  }

  @Test func `On a map of hundreds only the most important are named, and the legend says so`() throws {
    let ties = (1..<220).map { Tie(from: MapFixture.id($0), to: MapFixture.id($0 / 3)) }
    let drawing = try drawn(try MapFixture.graph((0..<220).map { "Person \($0)" }, ties)).drawing
    let remarks = drawing.texts.filter { $0.hasSuffix("most important are named, where there is room") }
    let count = try #require(remarks.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    #expect((20...80).contains(count))
    #expect(drawing.texts.filter { $0.hasPrefix("Person") }.count <= count)
  }

  @Test func `A column or measure that is not there is refused by name`() throws {
    let graph = try MapFixture.coalition()
    var options = MapOptions()
    options.color = "planet"
    #expect(throws: MapError.unknownColumn("planet")) { try PowerMap(of: graph, options: options) }
    options = MapOptions()
    options.size = "mass"
    #expect(throws: MapError.unknownQuantity("mass")) { try PowerMap(of: graph, options: options) }
    options = MapOptions()
    options.style = "treasure"
    #expect(throws: MapError.unknownStyle("treasure")) { try PowerMap.drawing(of: graph, options: options) }
  }
}
