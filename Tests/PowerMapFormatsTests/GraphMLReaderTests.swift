import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct GraphMLReaderTests {
  private func file(_ body: String, keys: String = "", directed: String = "directed") -> ForeignFile {
    ForeignFile(
      "map.graphml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">\(keys)
      <graph edgedefault="\(directed)">
      \(body)
      </graph>
      </graphml>
      """)
  }

  @Test func `Keys name what data say, with their defaults`() throws {
    let keys = """
      <key id="d0" for="node" attr.name="label" attr.type="string"/>
      <key id="d1" for="node" attr.name="sector" attr.type="string"><default>public</default></key>
      <key id="d2" for="edge" attr.name="weight" attr.type="double"/>
      """
    let file = file(
      """
      <node id="a"><data key="d0">Ana &amp; co</data></node>
      <node id="b"><data key="d0"><![CDATA[<b>]]></data><data key="d1">private</data></node>
      <edge source="a" target="b" label="funds"><data key="d2">2.5</data></edge>
      <edge source="b" target="a" directed="false"/>
      """, keys: keys)
    #expect(try file.people() == ["a Ana & co", "b <b>"])
    #expect(try file.map().graph.stakeholders.map(\.sector) == ["public", "private"])
    #expect(try file.ties() == ["a>b funds 2.5", "b=a"])
  }

  @Test func `yEd's labels and graphs inside nodes are read`() throws {
    let keys = """
      <key id="g" for="node" yfiles.type="nodegraphics"/><key id="h" for="edge" yfiles.type="edgegraphics"/>
      """
    let file = file(
      """
      <node id="n0"><data key="g"><y:ShapeNode><y:Geometry x="1"/><y:NodeLabel>Team</y:NodeLabel></y:ShapeNode></data>
        <graph edgedefault="directed"><node id="n0::n1"/><edge source="n0" target="n0::n1"/></graph>
      </node>
      <edge source="n0::n1" target="n0"><data key="h"><y:PolyLineEdge><y:EdgeLabel>leads</y:EdgeLabel></y:PolyLineEdge></data></edge>
      """, keys: keys)
    #expect(try file.people() == ["n0 Team", "n0::n1 n0::n1"])
    #expect(try file.map().graph.stakeholders.map(\.group) == [nil, "Team"])
    #expect(try file.ties() == ["n0>n0::n1", "n0::n1>n0 leads"])
  }

  @Test func `Of yEd's labels in HTML the words are read`() throws {
    let body = """
      <node id="n0"><data key="g"><y:ShapeNode>
      <y:NodeLabel>&lt;html&gt;&lt;b&gt;Tenants&lt;/b&gt;&lt;br&gt;R&amp;amp;D &amp;eacute;&lt;/html&gt;</y:NodeLabel>
      </y:ShapeNode></data></node>
      <node id="n1"><data key="g"><y:ShapeNode><y:NodeLabel>a &lt; b</y:NodeLabel></y:ShapeNode></data></node>
      """
    let keys = "<key for=\"node\" id=\"g\" yfiles.type=\"nodegraphics\"/>"
    #expect(try file(body, keys: keys).map().graph.stakeholders.map(\.name) == ["Tenants R&D é", "a < b"])
  }

  @Test func `Places and colors of yEd are read, the middle of a node upward`() throws {
    let file = file(
      """
      <node id="n0"><data key="g"><y:ShapeNode><y:Geometry height="2" width="4" x="1" y="2"/><y:Fill color="#FFCC00"/>
      </y:ShapeNode></data></node>
      """, keys: "<key id=\"g\" for=\"node\" yfiles.type=\"nodegraphics\"/>")
    let looks = ["viz x": "3", "viz y": "-3", "viz color": "#ffcc00"]
    #expect(try file.map().graph.stakeholders[0].extras == looks)
  }

  @Test func `Places, sizes and colors of Gephi are read where keys are called so`() throws {
    let keys = ["x", "y", "size", "r", "g", "b"].map {
      "<key id=\"\($0)\" for=\"node\" attr.name=\"\($0)\" attr.type=\"float\"/>"
    }
    let data = zip(["x", "y", "size", "r", "g", "b"], ["1.5", "-2", "4", "255", "128", "0"]).map {
      "<data key=\"\($0)\">\($1)</data>"
    }
    let file = file("<node id=\"a\">\(data.joined())</node>", keys: keys.joined())
    let looks = ["viz x": "1.5", "viz y": "-2", "viz size": "4", "viz color": "#ff8000"]
    #expect(try file.map().graph.stakeholders[0].extras == looks)
  }

  @Test func `Whoever only stands at an end is added, and what joins more than two is left out, with a warning each`()
    throws
  {
    let file = file(
      """
      <node id="a"/>
      <edge source="a" target="z"/>
      <hyperedge><endpoint node="a"/></hyperedge>
      """, directed: "undirected")
    #expect(try file.people() == ["a a", "z z"])
    #expect(try file.ties() == ["a=z"])
    #expect(try file.remarks().contains { $0.contains("“z” is not in the list of stakeholders") })
    #expect(try file.remarks().contains { $0.contains("a hyperedge is left out") })
  }

  @Test func `Faults are named with line and column`() {
    #expect(file("<node/>").fault() == "4:1 a node has no id; every node needs one")
    #expect(file("<node id=\"a\"/>\n<edge source=\"a\"/>").fault().hasPrefix("5:1 an edge has no source or no target"))
    #expect(file("<node id=\"a\">").fault().contains("mismatched tag at “graph>”"))
    #expect(ForeignFile("map.graphml", "<svg/>").fault().hasPrefix("1:1 the root element is “svg”"))
    #expect(
      file("<node id=\"a\"/><edge source=\"a\" target=\"a\"><data key=\"weight\">heavy</data></edge>").fault().contains(
        "weight “heavy” is not a number"))
    let bytes = Array("<graphml>".utf8) + [0xFF]
    #expect(throws: FormatError.self) { try MapReader.read([InputFile(name: "map.graphml", bytes: bytes)]) }
  }

  @Test func `A file is known by its first element, whatever its name`() throws {
    let text = file("<node id=\"a\"/><node id=\"b\"/><edge source=\"a\" target=\"b\"/>").text
    #expect(try ForeignFile("map.xml", text).ties() == ["a>b"])
    #expect(try ForeignFile("map.xml", "\u{FEFF}" + text).ties() == ["a>b"])
  }

  @Test func `Several graphs are kinds of ties of the same people`() throws {
    func graph(_ id: String, _ label: String, _ edges: String) -> String {
      "<graph id=\"\(id)\" edgedefault=\"directed\"><node id=\"1\"><data key=\"d0\">\(label)</data></node><node id=\"2\"/>\(edges)</graph>"
    }
    let edge = "<edge source=\"1\" target=\"2\"/>"
    let file = ForeignFile(
      "map.graphml",
      "<graphml><key id=\"d0\" for=\"node\" attr.name=\"label\"/>" + graph("trust", "Ana", edge)
        + graph("advice", "Anna", edge)
        + "</graphml>")
    #expect(try file.ties() == ["1>2 trust", "1>2 advice"])
    #expect(try file.people() == ["1 Ana", "2 2"])
    #expect(try file.remarks().contains { $0.contains("2 graphs, read as kinds of ties") })
    #expect(try file.remarks().contains { $0.contains("another label than in the graph before") })
    #expect(try !file.remarks().contains { $0.contains("already in row") })
  }

  @Test func `Of data of the whole graph the title is read, and the rest is said to be left out`() throws {
    let keys = "<key id=\"g0\" for=\"graph\" attr.name=\"title\"/><key id=\"g1\" for=\"graph\" attr.name=\"author\"/>"
    let data =
      "<data key=\"g0\">Port</data><data key=\"g1\">Ana</data><data key=\"year\">2020</data><data key=\"g1\"> </data>"
    let file = file(data + "<node id=\"a\"/>", keys: keys)
    #expect(try file.map().graph.about.title == "Port")
    let left = try file.remarks().filter { $0.contains("left out") }
    #expect(left == ["note what the file says of the graph as a whole is left out: “author” (and 1 more)"])
  }

  @Test func `A key that is not declared is its own name`() throws {
    let file = file(
      """
      <node id="a"><data key="sector"> public </data><data key="name">Ana</data></node><node id="b"/>
      <edge id="7" source="a" target="b"><data key="weight">2</data><data/></edge>
      """)
    #expect(try file.people() == ["a Ana", "b b"])
    #expect(try file.map().graph.stakeholders[0].sector == "public")
    #expect(try file.ties() == ["a>b 2.0"])
    #expect(try file.remarks().contains { $0.contains("the key “sector” is not declared and kept under that name") })
  }

  @Test func `Labels of TinkerPop are kinds`() throws {
    let keys =
      "<key id=\"labelV\" for=\"node\" attr.name=\"labelV\"/><key id=\"labelE\" for=\"edge\" attr.name=\"labelE\"/>"
    let file = file(
      "<node id=\"1\"><data key=\"labelV\">person</data></node><edge source=\"1\" target=\"1\"><data key=\"labelE\">knows</data></edge>",
      keys: keys)
    #expect(try file.map().graph.stakeholders[0].kind == "person")
    #expect(try file.ties() == ["1>1 knows"])
  }

  @Test func `Text in several stretches is one, with white space at its ends away`() throws {
    let file = file(
      "<node id=\"a\"><data key=\"name\"> A &amp; <b/>B&#x2003;</data></node><node id=\"b\"><data key=\"name\"> \n</data></node>"
    )
    #expect(try file.people() == ["a A & B", "b b"])
  }

  @Test func `Blanks between words are kept wherever the file is cut into pieces`() throws {
    for length in (65_000...65_120) {
      let text = file("<node id=\"a\"><data key=\"name\">\nA\n&amp;\nB\n</data></node>").text
      let padded = text.replacing("<node", with: String(repeating: " ", count: length) + "<node")
      #expect(try ForeignFile("map.graphml", padded).people() == ["a A\n&\nB"])
    }
    #expect(try file(String(repeating: " ", count: 3 << 20) + "<node id=\"a\"/>").people() == ["a a"])
  }

  @Test func `A key that is declared twice has its later name, and its description is passed over`() throws {
    let keys =
      "<key id=\"d\" for=\"node\" attr.name=\"kind\"/><key id=\"d\" for=\"node\" attr.name=\"sector\"><desc/><default>x</default></key>"
    let file = file("<node id=\"a\"><data key=\"d\">y</data></node><node id=\"b\"/>", keys: keys)
    #expect(try file.map().graph.stakeholders.map(\.sector) == ["y", "x"])
  }

  @Test func `Arrowheads of yEd tell which way edges go`() throws {
    let heads = [("none", "standard"), ("standard", "none"), ("delta", "standard"), ("none", "none")]
    let edges = heads.map {
      "<edge source=\"a\" target=\"b\"><data key=\"h\"><y:PolyLineEdge><y:Arrows source=\"\($0)\" target=\"\($1)\"/>"
        + "</y:PolyLineEdge></data></edge>"
    }
    let file = file(
      "<node id=\"a\"/><node id=\"b\"/>" + edges.joined(),
      keys: "<key id=\"h\" for=\"edge\" yfiles.type=\"edgegraphics\"/>")
    #expect(try file.ties() == ["a>b", "b>a", "a=b", "a=b"])
  }

  @Test func `Graphs without nodes are an empty map, and encodings that are not read are named`() throws {
    #expect(try ForeignFile("map.graphml", "<graphml><graph/><graph/></graphml>").map().graph.order == 0)
    let fault = ForeignFile(
      "map.graphml", "<?xml version=\"1.0\" encoding=\"windows-1252\"?><graphml><graph/></graphml>"
    ).fault()
    #expect(fault.contains("in an encoding that is not read") && fault.contains("save it as UTF-8"))
  }
}
