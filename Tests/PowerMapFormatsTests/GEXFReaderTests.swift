import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct GEXFReaderTests {
  private func file(_ graph: String, attributes: String = "") -> ForeignFile {
    ForeignFile(
      "map.gexf", "<gexf version=\"1.3\"><meta><title>Port</title></meta><graph \(attributes)>\(graph)</graph></gexf>")
  }

  private let attributes = """
    <attributes class="node"><attribute id="0" title="sector" type="string"><default>public</default></attribute>
    <attribute id="1" title="niches" type="liststring"/></attributes>
    """

  @Test func `Attributes, colors and the title are read`() throws {
    let file = file(
      attributes + """
        <nodes><node id="a" label="Ana"><attvalues><attvalue for="0" value="private"/><attvalue for="1" value="[law, press]"/></attvalues>
        <viz:color r="0" g="128" b="255"/><viz:position x="1" y="2"/></node><node id="b"/></nodes>
        <edges><edge id="0" source="a" target="b" type="directed" weight="3" label="funds"/></edges>
        """)
    let graph = try file.map().graph
    #expect(graph.about.title == "Port")
    #expect(graph.stakeholders.map(\.name) == ["Ana", "b"])
    #expect(graph.stakeholders.map(\.sector) == ["private", "public"])
    #expect(graph.stakeholders[0].niches == ["law", "press"])
    #expect(graph.stakeholders[0].extras["viz color"] == "#0080ff")
    #expect(try file.ties() == ["a>b funds 3.0"])
  }

  @Test func `Edges go both ways unless they say or the graph says otherwise`() throws {
    let edges = "<nodes><node id=\"a\"/><node id=\"b\"/></nodes><edges><edge source=\"a\" target=\"b\"/></edges>"
    #expect(try file(edges).ties() == ["a=b"])
    #expect(try file(edges, attributes: "defaultedgetype=\"directed\"").ties() == ["a>b"])
    #expect(
      file(edges, attributes: "defaultedgetype=\"wiggly\"").fault().contains("the type “wiggly” of an edge is unknown"))
  }

  @Test func `Nodes inside nodes are a group, and times are kept`() throws {
    let file = file(
      """
      <nodes><node id="g"><nodes><node id="a" start="2010" end="2012"/></nodes></node>
      <node id="b"><spells><spell start="2001" end="2002"/><spell start="2005" end="2007"/></spells></node></nodes>
      """)
    let people = try file.map().graph.stakeholders
    #expect(people.map(\.group) == [nil, "g", nil])
    #expect(people[1].active.start?.year == 2010)
    #expect(people[2].active.start?.year == 2001)
    #expect(people[2].active.end?.year == 2007)
    #expect(try file.remarks().contains { $0.contains("of several spells the whole span is read") })
  }

  @Test func `A value that changes is its last one, with a warning`() throws {
    let file = file(
      """
      <attributes class="edge"><attribute id="w" title="weight" type="float"/></attributes>
      <nodes><node id="a"/><node id="b"/></nodes>
      <edges><edge source="a" target="b"><attvalues><attvalue for="w" value="1" start="2000"/>
      <attvalue for="w" value="4" start="2001"/></attvalues></edge></edges>
      """)
    #expect(try file.ties() == ["a=b 4.0"])
    #expect(try file.remarks().contains { $0.contains("a value changes over time") })
  }

  @Test func `What the file says of itself is its title, and the rest is said to be left out`() throws {
    let meta =
      "<meta><creator>Gephi</creator><title>Port</title><description>of 2020</description><keywords> </keywords></meta>"
    let file = ForeignFile("map.gexf", "<gexf>\(meta)<graph><nodes><node id=\"a\"/></nodes></graph></gexf>")
    #expect(try file.map().graph.about.title == "Port")
    let left = try file.remarks().filter { $0.contains("left out") }
    #expect(left == ["note what the file says of the graph as a whole is left out: its description “of 2020”"])
  }

  @Test func `Lists, defaults, colors by their code and what is not declared`() throws {
    let file = file(
      """
      <attributes class="node"><attribute id="0" title="niches" type="liststring"><default>law</default><options/></attribute></attributes>
      <nodes><node id="a" pid="g" timestamp="2010"><viz:color hex="#ABCDEF"/><attvalues><attvalue for="0" value="[press, law]"/>
      <attvalue for="9" value="x"/></attvalues></node><node id="b"><attvalues><attvalue id="0" value="a|b"/></attvalues>
      <viz:shape value="disc"/></node><node id="c"/><node/><other/></nodes>
      """)
    #expect(file.fault().contains("a node has no id"))
    let people = try ForeignFile("map.gexf", file.text.replacing("<node/>", with: "")).map().graph.stakeholders
    #expect(people.map(\.niches) == [["press", "law"], ["a", "b"], ["law"]])
    #expect(people[0].group == "g" && people[0].active.start == Day("2010") && people[0].active.end == Day("2010"))
    #expect(
      people[0].extras["viz color"] == "#ABCDEF" && people[0].extras["9"] == "x"
        && people[1].extras["viz shape"] == "disc")
  }

  @Test func `Edges inside nodes, unbounded times and labels beside kinds`() throws {
    let file = file(
      """
      <nodes><node id="a"><nodes><node id="b"/></nodes><edges><edge source="a" target="b" kind="pays" label="grant" start="-inf" end="2012"/>
      <edge source="a"/></edges></node></nodes><edges><other/></edges>
      """)
    #expect(file.fault().contains("an edge has no source or no target"))
    let graph = try ForeignFile("map.gexf", file.text.replacing("<edge source=\"a\"/>", with: "")).map().graph
    #expect(graph.allTies.map(\.kind) == ["pays"] && graph.allTies.map { $0.extras["label"] } == ["grant"])
    #expect(graph.allTies.first?.active == Period(start: nil, end: Day("2012")))
  }

  @Test func `Of values over time the last in time is read, wherever it stands`() throws {
    let values = [("5", "2015", "2020"), ("1", "2005", "2010")].map {
      "<attvalue for=\"0\" value=\"\($0)\" start=\"\($1)\" end=\"\($2)\"/>"
    }
    let file = ForeignFile(
      "map.gexf",
      """
      <gexf><graph defaultedgetype="directed" mode="dynamic"><attributes class="node"><attribute id="0" title="level"/></attributes>
      <nodes><node id="a"><attvalues>\(values.joined())</attvalues></node></nodes><edges/></graph></gexf>
      """)
    #expect(try file.map().graph.stakeholders[0].extras["level"] == "5")
    #expect(try file.remarks().contains { $0.contains("the last one is read") })
  }

  @Test(arguments: [("2007", "1", 2001), ("2016", "5", 2014), ("2012", nil, nil)])
  func `As of a day the values and the spell of that day are read`(day: String, level: String?, since: Int?) throws {
    let file = ForeignFile(
      "map.gexf",
      """
      <gexf><graph defaultedgetype="directed" mode="dynamic"><attributes class="node"><attribute id="0" title="level"/></attributes>
      <nodes><node id="a"><attvalues><attvalue for="0" value="5" start="2015" end="2020"/><attvalue for="0" value="1" end="2010"/>
      </attvalues></node><node id="b"><spells><spell start="2001" end="2008"/><spell start="2014"/></spells></node></nodes>
      <edges/></graph></gexf>
      """)
    var options = ReadingOptions()
    options.asOf = Day(day)
    let map = try file.map(options)
    #expect(map.graph.stakeholders[0].extras["level"] == level)
    #expect(map.graph.stakeholders.dropFirst().first?.active.start?.year == since)
    #expect(!map.diagnostics.contains { $0.message.contains("last one is read") || $0.message.contains("whole span") })
  }
}
