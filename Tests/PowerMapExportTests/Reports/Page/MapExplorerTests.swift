import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct MapExplorerTests {
  /// A map of two of three people, and the tie between them.
  private var picture: ReportMap {
    func body(_ x: Double) -> Drawing.Body {
      Drawing.Body(center: Point(x, 2), reach: 5, paint: .init(fill: Color(0x112233)))
    }
    let dot = Drawing.Shape.circle(center: Point(1, 1), radius: 5, .init())
    return ReportMap(
      id: "influence-map", title: "The influence map",
      drawing: Drawing(
        width: 20, height: 10, title: "t", summary: "s",
        shapes: [
          .marked(.tie(rows: [1, 0], from: 0, to: 2, arrowAtStart: false, arrowAtEnd: true), dot),
          .marked(.stakeholder(0, body(1)), dot), .marked(.stakeholder(2, body(9.25)), dot),
          .marked(.label(2, line: 0), dot), .marked(.legend(part: 0, of: .size), dot),
        ]))
  }

  private func data(_ analysis: Analysis, _ maps: [ReportMap]) throws -> [String: Any] {
    let text = MapExplorer(MeasureAnswers(analysis), maps: maps).text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `Marks of a picture become places, in the numbers of the file`() throws {
    let data = try data(try map("a b c", "a>c 2,a>c 3,b>a"), [picture])
    let maps = try #require(data["maps"] as? [[String: Any]])
    #expect(maps.count == 1 && maps[0]["id"] as? String == "influence-map")
    let people = try #require(maps[0]["stakeholders"] as? [[Any]])
    #expect(people.map { $0[0] as? Int } == [0, 2])
    #expect(people[1][1] as? Double == 9.25 && people[1][4] as? String == "#112233")
    let lines = try #require(maps[0]["ties"] as? [[Any]])
    #expect(lines[0][0] as? Int == 0 && lines[0][1] as? Int == 2 && lines[0][2] as? Int == 2)
    #expect(lines[0][3] as? Int == 2, "the id of a line is that of its first row")
    #expect(lines[0][4] as? [Int] == [1, 0])
    #expect(data["numbers"] as? [Int] == [1, 2, 3])
    #expect(maps[0]["sizeLegend"] as? [Int] == [1] && maps[0]["colorLegend"] as? [Int] == [])
  }

  @Test func `Ties and numbers are told as they are`() throws {
    let data = try data(
      try map("a b c", "a>b 2,b!c,a=c 0.5") { $0.influence = $0.id.text == "a" ? 3 : $0.id.text == "b" ? 1 : nil },
      [picture])
    let ties = try #require(data["ties"] as? [String: [Double]])
    #expect(ties["from"] == [0, 1, 0] && ties["to"] == [1, 2, 2])
    #expect(ties["strength"] == [2, 1, 0.5] && ties["flags"] == [0, 1, 2] && ties["kind"] == [-1, -1, -1])
    let measures = try #require(data["measures"] as? [[String: Any]])
    let exerted = try #require(measures.first { $0["label"] as? String == Language.Page.exerted })
    #expect(exerted["values"] as? [Double] == [2.5, 0, 0.5])
    let rated = try #require(measures.first { $0["label"] as? String == Language.Page.influence })
    #expect((rated["values"] as? [Any])?.last is NSNull)
    #expect(!measures.contains { $0["label"] as? String == Language.Page.votes })
  }

  @Test func `What is written down is told once: the column of the groups as the group`() throws {
    func labels(_ change: (inout Stakeholder) -> Void) throws -> [String?] {
      let facts = try #require(try data(try map("a b", "a>b", change: change), [picture])["facts"] as? [[String: Any]])
      return facts.map { $0["label"] as? String }
    }
    let sector: (inout Stakeholder) -> Void = { $0.sector = $0.id.text }
    #expect(try labels(sector) == [])
    #expect(
      try labels {
        sector(&$0)
        $0.group = "g"
        $0.stance = 1
        $0.isDecisionMaker = true
      } == [Language.Page.sector, Language.Page.stance, Language.Page.decision])
  }

  @Test func `Nothing in the data can end their element or hide`() throws {
    let analysis = try map("a b", "a>b") { $0.name = "</script><!--<script>\u{202E}&\u{2028}" }
    let text = MapExplorer(MeasureAnswers(analysis), maps: [picture]).text
    #expect(!text.contains("<") && !text.contains(">") && !text.contains("&") && !text.contains("\u{202E}"))
    let names = try data(analysis, [picture])["names"] as? [String]
    #expect(names?.first == "</script><!--<script>⟨U+202E⟩& ")
  }

  @Test func `Of a very large map only those who are drawn are told`() throws {
    let people = (0...MapExplorer.stakeholderLimit).map {
      Stakeholder(id: Stakeholder.ID("p\($0)"), name: "P\($0)")
    }
    let ties = [Tie(from: "p0", to: "p2"), Tie(from: "p2", to: "p0"), Tie(from: "p7", to: "p9")]
    let data = try data(Analysis(try StakeholderGraph(stakeholders: people, ties: ties)), [picture])
    #expect(data["numbers"] as? [Int] == [1, 3] && data["names"] as? [String] == ["P0", "P2"])
    let told = try #require(data["ties"] as? [String: [Double]])
    #expect(told["from"] == [0, 1] && told["to"] == [1, 0])
    #expect(data["order"] as? Int == people.count)
  }

  @Test func `Without a picture there is nothing to explore`() throws {
    let data = try data(try map("a b", "a>b"), [ReportMap(id: "x-map", title: "X", svg: nil)])
    #expect((data["maps"] as? [Any])?.isEmpty == true)
  }
}

@Suite struct MapLinksTests {
  private func map(_ id: String, _ positions: [Int]) -> ReportMap {
    let shapes = positions.map {
      Drawing.Shape.marked(
        .stakeholder($0, Drawing.Body(center: .zero, reach: 1, paint: .init())), .line([], .init(Palette.ink, width: 1))
      )
    }
    return ReportMap(
      id: id, title: id, drawing: Drawing(width: 1, height: 1, title: "", summary: "", shapes: shapes))
  }

  @Test func `A name leads to the first map that shows it`() {
    let links = MapLinks([map("influence-map", [1]), map("rings-map", [0, 1])])
    #expect(links.address(of: 0) == "#rings-map-stakeholder-1")
    #expect(links.address(of: 1) == "#influence-map-stakeholder-2")
    #expect(links.address(of: 2) == nil)
  }

  @Test func `Names of stakeholders become links in prose, other names do not`() {
    let links = MapLinks([map("influence-map", [4])])
    let prose = Prose([.stakeholder("A&B", position: 4), .words(" and "), .name("C"), .stakeholder("D", position: 5)])
    #expect(
      HTMLText.written(prose, links: links)
        == "<a class=\"place\" href=\"#influence-map-stakeholder-5\"><bdi>A&amp;B</bdi></a> and <bdi>C</bdi><bdi>D</bdi>"
    )
    #expect(!HTMLText.written(prose).contains("<a"))
    #expect(MarkdownText.written(prose) == "A\\&B and CD" && prose.plain == "A&B and CD")
  }
}
