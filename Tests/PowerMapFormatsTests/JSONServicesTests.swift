import PowerMapGraph
import Testing

@testable import PowerMapFormats

/// What services keep apart from the nodes and edges that it belongs to.
@Suite struct JSONServicesTests {
  private func file(_ text: String) -> ForeignFile { ForeignFile("map.json", text) }

  @Test func `Attributes and places of CX 1 stand apart, and some edges have no direction`() throws {
    let file = file(
      """
      [{"numberVerification": [{"longNumber": 1}]}, {"nodes": [{"@id": 1, "n": "Ana"}, {"@id": 2, "n": "Ben"}]},
       {"edges": [{"@id": 7, "s": 1, "t": 2, "i": "knows"}, {"@id": 8, "s": 2, "t": 1, "i": "pays"}]},
       {"nodeAttributes": [{"po": 1, "n": "sector", "v": "labor"}, {"po": 2, "n": "alias", "v": ["B", "BB"], "d": "list_of_string"}]},
       {"edgeAttributes": [{"po": 7, "n": "directed", "v": "false", "d": "boolean"}, {"po": 8, "n": "weight", "v": "2.5"}]},
       {"cartesianLayout": [{"node": 1, "x": 3.5, "y": -1}]}]
      """)
    let people = try file.map().graph.stakeholders
    #expect(people.map(\.sector) == ["labor", nil])
    #expect(people[0].extras["x"] == "3.5")
    #expect(people[1].extras["alias"] == "B|BB")
    #expect(try file.ties() == ["1=2 knows", "2>1 pays 2.5"])
  }

  @Test func `CX 2 declares short names and what holds where nothing is said`() throws {
    let file = file(
      """
      [{"CXVersion": "2.0"},
       {"attributeDeclarations": [{"nodes": {"name": {"a": "n"}, "sector": {"a": "s", "v": "labor"}}, "edges": {"interaction": {"a": "i"}}}]},
       {"nodes": [{"id": 1, "v": {"n": "Ana"}}, {"id": 2, "v": {"n": "Ben", "s": "city"}}]},
       {"edges": [{"id": 3, "s": 1, "t": 2, "v": {"i": "pays"}}]}]
      """)
    #expect(try file.people() == ["1 Ana", "2 Ben"])
    #expect(try file.map().graph.stakeholders.map(\.sector) == ["labor", "city"])
    #expect(try file.ties() == ["1>2 pays"])
  }

  @Test func `Gephi Lite keeps attributes and places beside the graph`() throws {
    let file = file(
      """
      {"type": "gephi-lite", "graphDataset": {"nodeData": {"a": {"label": "Ana", "sector": "labor"}, "b": {"label": "Ben"}},
       "edgeData": {"e1": {"weight": 3, "label": "pays"}}, "layout": {"a": {"x": 1.5, "y": 2}},
       "fullGraph": {"options": {"type": "mixed"}, "nodes": [{"key": "a"}, {"key": "b"}],
        "edges": [{"key": "e1", "source": "a", "target": "b"}]}}}
      """)
    #expect(try file.people() == ["a Ana", "b Ben"])
    #expect(try file.ties() == ["a>b pays 3.0"])
    let ana = try file.map().graph.stakeholders[0]
    #expect(ana.sector == "labor")
    #expect(ana.extras["x"] == "1.5")
  }

  @Test func `Types of Graph Commons are named apart, and what its signals undo is said`() throws {
    let graph = file(
      #"{"graph": {"nodes": [{"id": "1", "name": "Ana", "type_id": "t"}, {"id": "2", "name": "Ben", "type": "Bank", "type_id": "t"}], "edges": [{"from": "1", "to": "2", "type_id": "k"}], "nodeTypes": [{"id": "t", "name": "Person"}], "edgeTypes": [{"id": "k", "name": "KNOWS"}]}}"#
    )
    #expect(try graph.map().graph.stakeholders.map(\.kind) == ["Person", "Bank"])
    #expect(try graph.ties() == ["1>2 KNOWS"])
    let signals = file(
      #"{"signals": [{"action": "node_create", "name": "Ana", "type": "Person"}, {"action": "nodetype_create", "name": "Person"}, {"action": "node_delete", "name": "Ana"}]}"#
    )
    #expect(try signals.remarks().contains("warning not read: node_delete (1)"))
  }

  @Test func `One record of LittleSis stands for itself`() throws {
    let entity = file(
      #"{"type": "entities", "id": 1, "attributes": {"id": 1, "name": "Ana", "primary_ext": "Person"}}"#)
    #expect(try entity.people() == ["1 Ana"])
    let relationship = file(
      #"{"type": "relationships", "attributes": {"id": 9, "entity1_id": 1, "entity2_id": 2, "category_id": 7}}"#)
    #expect(try relationship.ties() == ["1>2 Lobbying"])
  }

  @Test func `Of Kumu's projects the name is read, and what is not is said`() throws {
    let file = file(
      #"{"name": "Port", "elements": [{"_id": "e1", "attributes": {"label": "Ana", "element type": "Person", "tags": ["a", "b"]}}, {"_id": "e2", "attributes": {"label": "Ben"}}], "connections": [{"_id": "c1", "from": "e1", "to": "e2", "direction": "mutual", "attributes": {"connection type": "funds"}}], "loops": [{}, {}], "maps": [{}], "perspectives": []}"#
    )
    let map = try file.map()
    #expect(map.graph.about.title == "Port")
    #expect(try file.ties() == ["e1=e2 funds"])
    #expect(map.graph.stakeholders[0].kind == "Person")
    #expect(map.graph.stakeholders[0].extras["tags"] == "a|b")
    #expect(map.notes.contains("map.json: not read: loops (2), maps (1)"))
  }

  @Test func `Maps of stakeholders with connections are read`() throws {
    let file = file(
      #"{"name": "Port", "stakeholders": [{"id": "1", "name": "Ana", "influence": "high"}, {"id": "2", "name": "Ben"}], "connections": [{"from": "1", "to": "2", "type": "supports"}]}"#
    )
    #expect(try file.ties() == ["1>2 supports"])
    #expect(try file.map().graph.stakeholders[0].influence == 0.85)
  }
}
