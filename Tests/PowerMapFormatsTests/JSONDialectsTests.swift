import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct JSONDialectsTests {
  private func file(_ text: String) -> ForeignFile { ForeignFile("map.json", text) }

  @Test func `Oligrapher, with display and without, and all its arrows`() throws {
    let file = file(
      """
      {"graph": {"nodes": {"1": {"id": 1, "name": "Ana", "x": 4}, "2": {"id": 2, "display": {"name": "Ben"}}},
       "edges": {"e": {"id": "e", "node1_id": 1, "node2_id": 2, "label": "board", "arrow": "1->2", "cx": 3},
                 "f": {"node1_id": 1, "node2_id": 2, "arrow": "2->1"}, "g": {"node1_id": 1, "node2_id": 2, "arrow": "both"},
                 "h": {"node1_id": 1, "node2_id": 2, "arrow": false}}, "captions": {}},
       "attributes": {"title": "Port"}}
      """)
    #expect(try file.people() == ["1 Ana", "2 Ben"])
    #expect(try file.ties() == ["1>2 board", "2>1", "1=2", "1=2"])
    #expect(try file.map().graph.about.title == "Port")
    #expect(try file.map().graph.ties.extraColumns == ["id"])
    let dangling = self.file(
      #"{"nodes": {"a": {"name": "A"}}, "edges": {"e1": {"node1_id": "a", "node2_id": "gone"}}}"#)
    #expect(dangling.fault().contains("the edge “e1” ends at “gone”, which is no node"))
  }

  @Test func `LittleSis names its categories and leaves dates open`() throws {
    let file = file(
      """
      {"data": [{"type": "entities", "id": 1, "attributes": {"id": 1, "name": "Ana", "primary_ext": "Person"}},
        {"type": "relationships", "attributes": {"id": 9, "entity1_id": 1, "entity2_id": 2, "category_id": 5, "amount": 100,
         "start_date": "1996-00-00", "end_date": "2018-12-00"}},
        {"type": "relationships", "attributes": {"id": 8, "entity1_id": 1, "entity2_id": 2, "category_id": 4}}]}
      """)
    let graph = try file.map().graph
    #expect(try file.ties() == ["1>2 Donation", "1=2 Family"])
    #expect(graph.stakeholders[0].kind == "Person")
    let tie = try #require(graph.allTies.first)
    #expect(tie.amount == 100)
    #expect(tie.active.start == Day("1996"))
    #expect(tie.active.end == Day("2018-12"))
  }

  @Test(arguments: [
    #"{"nodes": [{"key": "a", "attributes": {"label": "A"}}, {"key": "b"}], "edges": [{"key": "e", "source": "a", "target": "b", "undirected": true}, {"source": "b", "target": "a"}]}"#,
    #"{"type": "gephi-lite", "graphDataset": {"nodeData": {"a": {"label": "A"}, "b": {}}, "fullGraph": {"options": {"type": "mixed"}, "edges": [{"source": "a", "target": "b", "undirected": true}, {"source": "b", "target": "a"}]}}}"#,
  ])
  func `Graphology and Gephi Lite`(text: String) throws {
    #expect(try file(text).people() == ["a A", "b b"])
    #expect(try file(text).ties() == ["a=b", "b>a"])
  }

  @Test func `Polinode and Graph Commons`() throws {
    let polinode = file(
      #"{"name": "Port", "isDirected": false, "networkJSON": {"nodes": [{"id": "j", "attributes": {"Name": "Joe"}}, {"id": "m", "attributes": {"Name": "Mary"}}], "edges": [{"source": "j", "target": "m"}]}}"#
    )
    #expect(try polinode.people() == ["j Joe", "m Mary"])
    #expect(try polinode.ties() == ["j=m"])
    let graph = file(
      #"{"graph": {"name": "Port", "nodes": [{"id": "1", "name": "Ana", "type": "Person"}, {"id": "2", "name": "Ben"}], "edges": [{"from": "1", "to": "2", "name": "KNOWS", "weight": 2}], "nodeTypes": []}}"#
    )
    #expect(try graph.ties() == ["1>2 KNOWS 2.0"])
    let signals = file(
      #"{"signals": [{"action": "node_create", "name": "Ana", "type": "Person"}, {"action": "node_create", "name": "Ben", "type": "Person"}, {"action": "edge_create", "from_name": "Ana", "to_name": "Ben", "name": "KNOWS"}]}"#
    )
    #expect(try signals.ties() == ["Ana>Ben KNOWS"])
  }

  @Test func `Cytoscape's three ways, and D3's counted nodes`() throws {
    let cyjs = file(
      #"{"elements": {"nodes": [{"data": {"id": "1", "name": "Ana"}}, {"data": {"id": "2"}}], "edges": [{"data": {"source": "1", "target": "2", "interaction": "pays"}}]}}"#
    )
    #expect(try cyjs.ties() == ["1>2 pays"])
    let list = file(
      #"[{"data": {"id": "1"}}, {"data": {"id": "2", "parent": "1"}}, {"data": {"id": "3", "source": "1", "target": "2"}}]"#
    )
    #expect(try list.ties() == ["1>2"])
    #expect(try list.map().graph.stakeholders[1].group == "1")
    let cx = file(
      #"[{"CXVersion": "2.0"}, {"nodes": [{"id": 1, "v": {"n": "Ana"}}, {"id": 2}]}, {"edges": [{"id": 3, "s": 1, "t": 2, "v": {"i": "pays"}}]}]"#
    )
    #expect(try cx.people() == ["1 Ana", "2 2"])
    #expect(try cx.ties() == ["1>2 pays"])
    let d3 = file(#"{"nodes": [{"name": "Ana"}, {"name": "Ben"}], "links": [{"source": 0, "target": 1, "value": 3}]}"#)
    #expect(try d3.people() == ["0 Ana", "1 Ben"])
    #expect(try d3.ties() == ["0>1 3.0"])
  }

  @Test func `FollowTheMoney, a line each, keeps its lines`() throws {
    let text = """
      {"id": "p", "schema": "Person", "properties": {"name": ["Ana", "Anna"]}}
      {"id": "c", "schema": "Company", "properties": {"name": ["Port Ltd"]}}
      {"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["c"], "startDate": ["2020-01-01"]}}

      {"id": "f", "schema": "Family", "properties": {"person": ["p"], "relative": ["q"]}}
      """
    #expect(try ForeignFile("map.ftm", text).ties() == ["p>c Ownership", "p=q Family"])
    #expect(try file(text).people() == ["p Ana", "c Port Ltd", "q q"])
    #expect(ForeignFile("map.ftm", text + "\n{\"id\": }").fault().hasPrefix("6:"))
  }

  @Test func `Statements of beneficial ownership, old and new`() throws {
    let new = file(
      #"[{"recordId": "p", "recordType": "person", "recordDetails": {"names": [{"fullName": "Ana"}]}}, {"recordId": "c", "recordType": "entity", "recordDetails": {"name": "Port Ltd"}}, {"recordId": "r", "recordType": "relationship", "recordDetails": {"subject": "c", "interestedParty": "p", "interests": [{"type": "shareholding", "share": {"exact": 60}}]}}]"#
    )
    #expect(try new.people() == ["p Ana", "c Port Ltd"])
    #expect(try new.ties() == ["p>c shareholding 60.0"])
    let old = file(
      #"[{"statementID": "p", "statementType": "personStatement", "names": [{"fullName": "Ana"}]}, {"statementID": "c", "statementType": "entityStatement", "name": "Port Ltd"}, {"statementID": "r", "statementType": "ownershipOrControlStatement", "subject": {"describedByEntityStatement": "c"}, "interestedParty": {"describedByPersonStatement": "p"}}]"#
    )
    #expect(try old.ties() == ["p>c ownership or control"])
  }

  @Test func `What statements and entities say more than a tie can hold is said to be left out`() throws {
    let text = """
      {"id": "c", "schema": "Company", "caption": "Port Ltd", "properties": {}}
      {"id": "o", "schema": "Ownership", "properties": {"owner": ["p", "q"], "asset": ["c"]}}
      """
    #expect(try ForeignFile("map.ftm", text).people() == ["c Port Ltd", "p p"])
    #expect(try ForeignFile("map.ftm", text).remarks().contains("warning not read: further ends of ties (1)"))
    let statements = file(
      #"[{"recordId": "c", "recordType": "entity", "recordDetails": {"name": "Port Ltd"}}, {"recordId": "r", "recordType": "relationship", "recordDetails": {"subject": "c", "interestedParty": "p", "interests": [{"type": "shareholding", "startDate": "2020", "share": {"minimum": 25}}, {"type": "votingRights"}]}}, {"recordId": "s", "recordType": "relationship", "recordDetails": {"subject": "c", "interestedParty": {"reason": "unknown"}}}]"#
    )
    #expect(try statements.ties() == ["p>c shareholding 25.0"])
    #expect(
      try statements.remarks().contains(
        "warning not read: statements that name no holder (1), further interests of a holder (1)"))
  }

  @Test(arguments: [
    (#"{"nodes": {"a": {"name": "A"}, "b": 3}}"#, "1:37 a number stands in a list of nodes or edges"),
    (#"{"nodes": [{"key": "a"}, {}], "edges": []}"#, "1:26 a node has no id"),
    (#"{"nodes": [{"key": "a"}], "edges": [{"source": "a"}]}"#, "1:37 an edge lacks one of its ends"),
    (#"{"nodes": [{"key": "a\u0000"}], "edges": []}"#, "1:20 “key” holds a NUL character"),
    (#"{"nodes": [{"key": "a", "x\u0000": 1}], "edges": []}"#, "1:36 “x⟨U+0000⟩” holds a NUL character"),
  ])
  func `Faults have a place`(text: String, fault: String) {
    #expect(file(text).fault().hasPrefix(fault), "\(file(text).fault())")
  }

  @Test func `Whoever has no name is shown by the id, and who has no id by the name`() throws {
    #expect(
      try file(#"{"nodes": {"a": {"id": "a"}}}"#).remarks().contains {
        $0.contains("has no name and is shown by its id")
      })
    let cytoscape = #"{"elements": {"nodes": [{"data": {"name": "Ana", "Name": "x"}}]}}"#
    #expect(try file(cytoscape).people() == ["Ana Ana"])
    #expect(try file(cytoscape).map().graph.stakeholders[0].extras.values.sorted() == ["x"])
  }

  @Test func `Arrows of Oligrapher point, and what is written beside the map is told`() throws {
    let file = ForeignFile(
      "map.json",
      """
      {"nodes": {"a": {"id": "a", "name": "Ana"}, "b": {"id": "b", "name": "Ben"}}, "edges":
      {"1": {"id": "1", "node1_id": "a", "node2_id": "b", "arrow": true}, "2": {"id": "2", "node1_id": "b", "node2_id": "a", "label": "x"}},
      "captions": {"c": {"id": "c", "text": "Look"}}, "annotations": [], "attributes": {"title": "T", "subtitle": "Who decides"}}
      """)
    #expect(try file.ties() == ["a>b", "b=a x"])
    #expect(try file.remarks().contains { $0.contains("not read: 1 captions, the subtitle “Who decides”") })
  }
}
