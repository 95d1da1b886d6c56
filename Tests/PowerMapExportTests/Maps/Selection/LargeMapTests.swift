import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct LargeMapTests {
  private func shown(
    _ graph: StakeholderGraph, _ id: String? = nil, limit: Int? = nil, content: LargeMapContent = .ties
  ) throws -> PowerMap {
    try PowerMap(of: graph, options: MapOptions()).showing(id, limit: limit, suiting: content)
  }

  @Test func `Up to 300 stakeholders are drawn unless fewer are asked for`() throws {
    let graph = try LargeMaps.towns(of: 60)
    #expect(try shown(graph).part == nil)
    #expect(try shown(graph, limit: 50).graph.order <= 50)
    #expect(try shown(graph, "all", limit: 50).part == nil)
    #expect(try shown(try LargeMaps.towns(of: 61)).graph.order <= 150)
  }

  @Test func `What is drawn by default suits the ties and the style`() throws {
    let plain = try LargeMaps.towns()
    let strong = try LargeMaps.towns(isWeighted: true)
    #expect(LargeMapContent.ties.selection(for: plain, limit: 150) == "top")
    #expect(LargeMapContent.ties.selection(for: strong, limit: 150) == "backbone")
    #expect(LargeMapContent.stakeholders.selection(for: strong, limit: 150) == "top")
    #expect(LargeMapContent.everybody.selection(for: plain, limit: 150) == nil)
    #expect(try shown(plain, content: .everybody).part == nil)
  }

  @Test func `The caption says how much is drawn, why, and how to see all`() throws {
    let graph = try LargeMaps.towns()
    let map = try shown(graph)
    let sentence = try #require(map.part?.sentence)
    #expect(graph.tieCounts.onMap == 898)
    #expect(sentence.hasPrefix("\(map.graph.order) of 400 stakeholders and \(map.graph.tieCounts.onMap) of 898 ties"))
    #expect(map.part?.advice.contains("--show all draws everybody") == true)
    #expect(map.subtitle.contains(sentence))
    let drawn = try map.drawing(.influence, measure: HalfWidthText())
    #expect(drawn.drawing.texts.joined(separator: " ").contains("of 400 stakeholders"))
    #expect(drawn.drawing.summary.contains("of 400 stakeholders"))
    #expect(drawn.notes.count == 1)
  }

  @Test func `Where ties are many for everybody, all are drawn with the strongest ties`() throws {
    let ties = (0..<20).flatMap { from in
      (from + 1..<20).map { Tie(from: MapFixture.id(from), to: MapFixture.id($0), weight: $0 == from + 1 ? 5 : 1) }
    }
    let graph = try MapFixture.graph((0..<20).map { "Person \($0)" }, ties)
    let map = try shown(graph)
    #expect(map.graph.order == 20)
    #expect(map.graph.tieCounts.onMap == 40)
    #expect((0..<map.graph.ties.count).count { map.graph.ties.weight(row: $0) == 5 } == 19)
    #expect(map.part?.sentence.hasPrefix("All 20 stakeholders and 40 of 190 ties are drawn: ") == true)
    #expect(map.part?.advice.contains("--show all draws all ties") == true)
    #expect(try shown(graph, "all").part == nil)
    #expect(try shown(graph, content: .stakeholders).part == nil)
  }

  @Test func `Long names of many leave a page that can be read, and the map says how many are named`() throws {
    let names = (0..<120).map { "An organization with quite a long name number \($0)" }
    let graph = try MapFixture.graph(names, (1..<120).map { Tie(from: MapFixture.id($0), to: "s0") })
    let plan = InfluencePlan(try PowerMap(of: graph, options: MapOptions()), measure: HalfWidthText())
    let count = plan.labels.count { $0 != nil }
    #expect(count > 10 && count < 100)
    #expect(plan.map.labelLimit == count)
    var options = MapOptions()
    options.labelLimit = 110
    let asked = InfluencePlan(try PowerMap(of: graph, options: options), measure: HalfWidthText())
    #expect(asked.labels.count { $0 != nil } == 110)
  }

  @Test func `Numbers stay those of the whole map`() throws {
    let graph = try LargeMaps.towns()
    let whole = try #require(Quantity.named("strength.in", in: graph))
    let map = try shown(graph, "core", limit: 30)
    let part = try #require(map.part)
    #expect(map.graph.order == part.vertices.count)
    #expect(map.quantity(named: "strength.in")?.values == part.vertices.map { whole.values[$0.index] })
    #expect(map.size?.values.count == part.vertices.count)
    #expect(map.groups?.codes.count == part.vertices.count)
    for (position, vertex) in part.vertices.enumerated() {
      #expect(map.graph.stakeholders[position].id == graph[vertex].id)
      #expect(map.groups?.label(of: Vertex(position)) == graph[vertex].sector)
    }
  }

  @Test func `Ids count stakeholders and ties as the file does`() throws {
    let graph = try LargeMaps.towns()
    let drawn = try shown(graph, "top", limit: 20).drawing(.influence, measure: HalfWidthText()).drawing
    #expect(drawn.ids.contains("stakeholder-400"))
    for (mark, _) in drawn.marked {
      guard case .tie(let rows, let from, let to, _, _) = mark, let row = rows.first else { continue }
      let ends = Set([graph.ties.sources[row].index, graph.ties.targets[row].index])
      #expect(ends == [from, to])
    }
  }

  @Test func `Everything that is shown follows`() throws {
    var options = MapOptions()
    options.shape = "sector"
    options.outline = "sector"
    options.label = "strength.out"
    options.color = "strength.in"
    options.show = "top"
    options.showLimit = 12
    let graph = try LargeMaps.towns(haveStances: true)
    options.later = graph
    for entry in MapStyleCatalog.entries where entry.style(options).contentOfLargeMaps != .everybody {
      options.style = entry.id
      let drawn = try PowerMap.drawing(of: graph, options: options)
      #expect(drawn.drawing.marked.count >= 12)
    }
  }

  @Test func `A map without ties shows the top alone and speaks of no ties`() throws {
    let map = try shown(try LargeMaps.towns(), content: .stakeholders)
    #expect(map.graph.order == 150)
    #expect(map.graph.decisionMakers.count == 1)
    let sentence = try #require(map.part?.sentence)
    #expect(
      sentence.hasPrefix("150 of 400 stakeholders are drawn: the 148 largest by influence exerted beside decision"))
    #expect(try shown(try LargeMaps.towns(), "core", content: .stakeholders).counts.contains("stakeholders are drawn"))
  }

  @Test func `An unknown way is an error`() throws {
    #expect(throws: MapError.unknownSelection("some")) { try shown(try MapFixture.coalition(), "some") }
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-4321, "-4,321")])
  func `Counts have a comma for each thousand`(count: Int, text: String) {
    #expect(WrittenNumber.grouped(count) == text)
  }
}
