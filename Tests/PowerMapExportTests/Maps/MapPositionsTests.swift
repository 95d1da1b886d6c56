import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct MapPositionsTests {
  private func drawn(_ graph: StakeholderGraph, _ positions: MapPositions? = nil) throws -> DrawnMap {
    var options = MapOptions()
    options.positions = positions
    return try PowerMap(of: graph, options: options).drawing(.influence, measure: HalfWidthText())
  }

  private func positions(of graph: StakeholderGraph, _ drawing: Drawing) -> MapPositions {
    MapPositions(of: drawing, style: "influence", graph: graph)
  }

  @Test func `Everybody has a place, and it survives the way through a file`() throws {
    let graph = try MapFixture.coalition()
    let positions = positions(of: graph, try drawn(graph).drawing)
    #expect(positions.entries.map { $0.id } == graph.stakeholders.map { $0.id })
    let read = try MapPositions(json: Array(positions.json.utf8))
    #expect(read.style == "influence")
    for entry in positions.entries {
      let center = try #require(read[entry.id])
      #expect((center - entry.center).length < 0.01)
    }
  }

  @Test func `A map with its own positions is the same map`() throws {
    let graph = try MapFixture.coalition()
    let first = try positions(of: graph, drawn(graph).drawing)
    let read = try MapPositions(json: Array(first.json.utf8))
    let again = try drawn(graph, read)
    #expect(again.warnings.isEmpty)
    #expect(positions(of: graph, again.drawing).json == first.json)
    #expect(again.drawing.texts.contains("No ties (2)"))
  }

  @Test func `Newcomers stand next to their contacts and move nobody, and those gone are said`() throws {
    let graph = try MapFixture.coalition()
    let kept = try MapPositions(json: Array(positions(of: graph, try drawn(graph).drawing).json.utf8))
    var people = Array(graph.stakeholders.dropFirst())
    people.append(Stakeholder(id: "new", name: "Newcomer"))
    people.append(Stakeholder(id: "lonely", name: "Lonely"))
    let old = graph.ties.sources.indices.map { graph.tie(row: $0) }.filter { $0.source != "s0" && $0.target != "s0" }
    let ties = old + [Tie(from: "new", to: "s3", weight: 2), Tie(from: "s4", to: "new", weight: 2)]
    let later = try StakeholderGraph(stakeholders: people, ties: ties, about: graph.about)
    let map = try drawn(later, kept)
    let places = positions(of: later, map.drawing)
    for person in people where kept[person.id] != nil { #expect(places[person.id] == kept[person.id]) }
    let new = try #require(places["new"])
    let contacts = try ["s3", "s4"].map { try #require(kept[Stakeholder.ID($0)]) }
    let middle = (contacts[0] + contacts[1]) * 0.5
    #expect((new - middle).length < 150)
    for entry in places.entries where entry.id != "new" { #expect((entry.center - new).length > 20) }
    #expect(map.warnings == ["1 of the positions is of nobody on this map"])
    #expect(map.drawing.texts.contains("New since the earlier map: Newcomer, Lonely"))
    #expect(map.drawing.texts.contains("No longer on the map: s0"))
    #expect(places["lonely"] != nil)
  }

  @Test func `A style that says something by places says that it keeps none`() throws {
    let graph = try MapFixture.coalition()
    var options = MapOptions()
    options.positions = try positions(of: graph, drawn(graph).drawing)
    let map = try PowerMap(of: graph, options: options).drawing(.quadrant, measure: HalfWidthText())
    #expect(map.warnings == ["positions are not used: this style says where everybody stands"])
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"format": "powermap positions", "version": 2, "style": "x", "positions": {}}"#,
    #"{"format": "powermap positions", "version": 1, "style": "x", "positions": {"a": {"x": 1}}}"#,
    #"{"format": "powermap positions", "version": 1, "style": "x", "positions": {"a": {"x": 1e300, "y": 0}}}"#,
    #"{"format": "powermap positions", "version": 1, "style": "x", "positions": {"a": {"x": 1e999, "y": 0}}}"#,
    "\u{0}", String(repeating: "[", count: 5000),
  ])
  func `What is no file of positions is refused with a reason`(_ text: String) {
    let error = #expect(throws: MapError.self) { try MapPositions(json: Array(text.utf8)) }
    if case .unreadablePositions(let reason)? = error {
      #expect(!reason.isEmpty)
    } else {
      Issue.record("another error")
    }
  }

  @Test func `An id that holds anything is written as JSON text`() throws {
    let id = "a\"b\\\u{1}\u{2028}</script>"
    let graph = try StakeholderGraph(stakeholders: [Stakeholder(id: Stakeholder.ID(id))], ties: [Tie]())
    let read = try MapPositions(json: Array(try positions(of: graph, drawn(graph).drawing).json.utf8))
    #expect(read[Stakeholder.ID(id)] != nil)
  }
}
