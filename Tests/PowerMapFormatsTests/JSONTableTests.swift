import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct JSONTableTests {
  private func map(_ text: String) throws -> ReadMap {
    try MapReader.read([InputFile(name: "map.json", bytes: Array(text.utf8))])
  }

  private func tables(_ text: String) throws -> [[[String]]] {
    let document = try JSONReader.read(InputFile(name: "map.json", bytes: Array(text.utf8)))
    return try #require(try JSONTables(document, log: ReadingLog())).sources.map { try cells(of: $0) }
  }

  private func fault(_ text: String) -> String {
    do {
      _ = try map(text)
      return "no fault"
    } catch {
      return (error as? FormatError).map { "\($0.faults[0].place): \($0.faults[0].message)" } ?? "\(error)"
    }
  }

  @Test func `Columns are the keys in the order of their first appearance`() throws {
    let tables = try tables(
      """
      {"elements": [{"label": "A", "tags": ["x", 1, true]}, {}, {"_id": "e", "attributes": {"label": "B", "k": null}}],
       "connections": null}
      """)
    #expect(tables == [[["label", "tags", "_id", "k"], ["A", "x|1|true", "", ""], ["B", "", "e", ""]]])
  }

  @Test func `Objects and lists inside are kept`() throws {
    let tables = try tables(
      """
      {"nodes": [{"id": 1, "position": {"x": 0.50, "deep": {"y": 2}}, "list": [{"a": 1}, 2], "attributes": {"id": 9}}], "links": []}
      """)
    #expect(
      tables[0] == [
        ["id", "position.x", "position.deep.y", "list", "id (2)"], ["1", "0.50", "2", "[{\"a\": 1}, 2]", "9"],
      ])
    #expect(tables[1] == [["from", "to"]])
  }

  @Test func `Kumu's elements and connections are a map`() throws {
    let map = try map(
      """
      {"elements": [{"label": "A", "type": "Person"}, {"label": "B"}],
       "connections": [{"from": "A", "to": "B", "type": "influences", "direction": "mutual"}]}
      """)
    #expect(map.graph.stakeholders.map(\.name) == ["A", "B"])
    #expect(map.graph.stakeholders[0].kind == "Person")
    #expect(map.graph.tie(row: 0) == Tie(from: "A", to: "B", direction: .mutual, kind: "influences"))
  }

  @Test func `An exported project of Kumu is a map`() throws {
    let map = try map(
      """
      {"elements": [{"_id": "elem-1", "attributes": {"label": "Mayor", "element type": "Person", "tags": ["target"]}},
                    {"_id": "elem-2", "attributes": {"label": "Clinic"}}],
       "connections": [{"_id": "conn-1", "from": "elem-2", "to": "elem-1", "direction": "directed",
                        "attributes": {"connection type": "funds"}}]}
      """)
    #expect(map.graph.stakeholders.map(\.name) == ["Mayor", "Clinic"])
    #expect(map.graph.stakeholders[0].kind == "Person")
    #expect(map.graph.allTies.map(\.source) == ["elem-2"])
    #expect(map.graph.allTies.map(\.kind) == ["funds"])
  }

  @Test func `Nodes and links are a map, undirected when they say so`() throws {
    let map = try map(
      """
      {"directed": false, "multigraph": false, "graph": {}, "nodes": [{"id": "A", "group": 1}, {"id": "B", "group": 2}],
       "edges": [{"source": "A", "target": "B", "weight": 2, "key": 0}]}
      """)
    #expect(map.graph.stakeholders.map(\.group) == ["1", "2"])
    #expect(map.graph.tie(row: 0).weight == 2)
    #expect(map.graph.isUndirected)
  }

  @Test func `Labels that are the same as number and as text are one stakeholder, with a warning`() throws {
    let map = try map(
      "{\"elements\": [{\"label\": 1}, {\"label\": \"1\"}], \"connections\": [{\"from\": 1, \"to\": \"1\"}]}")
    #expect(map.graph.stakeholders.map(\.id) == ["1"])
    #expect(map.diagnostics.contains { $0.severity == .warning })
  }

  @Test(arguments: [
    ("{\"elements\": {\"A\": 1}, \"connections\": \"none\"}", "elements"),
    ("{\"elements\": [null], \"connections\": []}", "elements"),
    ("{\"elements\": [{\"label\": \"A\\u0000B\"}], \"connections\": []}", "NUL"),
    ("{\"elements\": [{\"label\": \"A\"}], \"connections\": 3}", "connections"), ("[{\"label\": \"A\"}]", "elements"),
    ("{\"elements\": []}", "elements"), ("3", "elements"),
  ])
  func `Lists that are wrong are refused with line and column`(text: String, word: String) {
    let fault = fault(text)
    #expect(fault.hasPrefix("map.json:1:"))
    #expect(fault.contains(word))
  }

  @Test func `A fault in a cell is named by its line and column`() {
    let text = fault(
      """
      {"elements": [{"label": "A"}],
       "connections": [{"from": "A", "to": "A", "weight": 1},
                       {"from": "A", "to": "A", "weight": "much"}]}
      """)
    #expect(text.hasPrefix("map.json:3:53: "))
  }

  @Test func `Many empty objects are passed over`() throws {
    let empty = String(repeating: "{},", count: 100_000)
    #expect(try map("{\"elements\": [\(empty){\"label\": \"A\"}], \"connections\": []}").graph.order == 1)
  }

  @Test func `The map that Kumu shows first tells where elements stand`() throws {
    let elements =
      "[{\"_id\": \"e1\", \"attributes\": {\"label\": \"A\"}}, {\"_id\": \"e2\", \"label\": \"B\"}]"
    func spots(_ x: Int) -> String {
      "[{\"element\": \"e1\", \"position\": {\"x\": \(x), \"y\": -2.5}}, {\"element\": \"e2\", \"position\": null}, {\"element\": \"e1\", \"position\": {\"x\": 9, \"y\": 9}}]"
    }
    let text = """
      {"elements": \(elements), "connections": [], "defaultMap": "m2", "loops": [{}],
       "maps": [{"_id": "m1", "elements": \(spots(1))}, {"_id": "m2", "elements": \(spots(2))}, {"_id": "m3"}]}
      """
    let map = try map(text)
    #expect(
      map.graph.stakeholders[0].extras["position.x"] == "2" && map.graph.stakeholders[0].extras["position.y"] == "-2.5")
    #expect(map.graph.stakeholders[1].extras["position.x"] == nil)
    #expect(map.diagnostics.contains { $0.message == "not read: loops (1), other maps (2)" })
    let first = try self.map(text.replacing("m2\", \"loops", with: "m9\", \"loops"))
    #expect(first.graph.stakeholders[0].extras["position.x"] == "1")
    let one = "{\"elements\": \(elements), \"connections\": [], \"maps\": [{\"elements\": \(spots(1))}]}"
    #expect(try !self.map(one).diagnostics.contains { $0.message.hasPrefix("not read") })
  }
}
