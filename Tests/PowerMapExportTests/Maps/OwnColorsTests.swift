import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct OwnColorsTests {
  /// Stakeholders with a color each, and what else is said of them.
  private func graph(
    _ colors: [String?], column: String = "viz color", _ attribute: (inout Stakeholder, Int) -> Void = { _, _ in }
  ) throws -> StakeholderGraph {
    let people = colors.enumerated().map { position, color in
      var person = Stakeholder(id: Stakeholder.ID("s\(position)"))
      person.extras[column] = color
      attribute(&person, position)
      return person
    }
    return try StakeholderGraph(stakeholders: people, ties: [] as [Tie])
  }

  @Test(
    arguments: [
      ("#FF8000", 0xFF8000), ("#f80", 0xFF8800), ("255, 128,0", 0xFF8000), ("'0,0,255'", 0x0000FF), ("Teal", 0x008080),
    ] as [(String, UInt32)])
  func `Colors are read as programs write them`(text: String, rgb: UInt32) {
    #expect(Color(written: text) == Color(rgb))
  }

  @Test(arguments: ["", "#", "#12345", "#+12345", "256,0,0", "1,2", "1,2,3,4", "153", "beige-ish"])
  func `What is no color is none`(text: String) { #expect(Color(written: text) == nil) }

  @Test(
    arguments: [
      (0xCC0000, "red"), (0xFFA500, "orange"), (0x8B4513, "brown"), (0xFFFF00, "yellow"), (0x008000, "green"),
      (0x008080, "turquoise"), (0x0000FF, "blue"), (0x8772C8, "purple"), (0xFF69B4, "pink"), (0x808080, "gray"),
      (0x000000, "black"), (0xFFFFFF, "white"), (0x556B00, "olive"),
    ] as [(UInt32, String)])
  func `Colors are called what people call them`(rgb: UInt32, words: String) { #expect(Color(rgb).words == words) }

  @Test func `Groups have the colors that the file gives their members`() throws {
    let graph = try graph(["#f00", "#f00", "#0f0"]) { $0.group = $1 < 2 ? "labor" : "council" }
    let own = try #require(OwnColors(in: graph, groupsCalled: "Group"))
    #expect(own.groups == graph.grouping && own.title == "Group")
    #expect(own.colorOfLabel == ["labor": Color(0xFF0000), "council": Color(0x00FF00)])
  }

  @Test func `Where there are no groups, the column that goes with the colors is shown`() throws {
    let graph = try graph(["#f00", "#00f", "#f00", "#00f"]) { person, position in
      person.kind = position < 2 ? "person" : "agency"
      person.extras["party"] = position.isMultiple(of: 2) ? "left" : "right"
    }
    let own = try #require(OwnColors(in: graph, groupsCalled: "Group"))
    #expect(own.groups.labels == ["left", "right"] && own.title == "Party")
  }

  @Test func `Colors that go with nothing are called by their names`() throws {
    let own = try #require(
      OwnColors(in: try graph(["#f00", "#00f", "#f00", "#00a"], column: "Color"), groupsCalled: ""))
    #expect(own.groups.labels == ["blue", "blue 2", "red"] && own.title == "Color in the file")
    #expect(own.colorOfLabel["blue"] == Color(0x0000AA))
  }

  @Test func `Colors that are missing, alike, too many or of other groups are none`() throws {
    #expect(OwnColors(in: try graph(["#f00", nil, "#0f0"]), groupsCalled: "") == nil)
    #expect(OwnColors(in: try graph(["#f00", "#f00"]), groupsCalled: "") == nil)
    #expect(OwnColors(in: try graph((10..<30).map { "#0000\($0)" }), groupsCalled: "") == nil)
    let mixed = try graph(["#f00", "#0f0", "#f00", "#0f0"]) { $0.group = $1 < 2 ? "labor" : "council" }
    #expect(OwnColors(in: mixed, groupsCalled: "") == nil)
    #expect(OwnColors(in: try graph([]), groupsCalled: "") == nil)
  }

  @Test func `Maps show them unless another column is asked for, and say so`() throws {
    let graph = try graph((0..<10).map { "#0000\(10 + $0)" }) { $0.group = "group \($1)" }
    var map = try PowerMap(of: graph, options: MapOptions())
    #expect(map.groupStyles?.styles.map(\.color) == (0..<10).map { Color(UInt32(0x10 + $0)) })
    let looks = StakeholderLooks(map, radii: 5...10)
    #expect(looks.marks(among: graph.vertices).contains { $0.text == Language.Maps.ownColors })
    var options = MapOptions()
    options.color = "group"
    map = try PowerMap(of: graph, options: options)
    #expect(map.groupStyles?.styles.map(\.color) == GroupStyles.colors.prefix(7) + [GroupStyles.rest])
  }

  @Test func `Two letters are drawn in legends`() {
    let styles = GroupStyles(Grouping(["enterprise", "event"]))
    #expect(styles.styles.map(\.letters) == ["En", "Ev"])
    let section = LegendSection.groups(styles, title: "Kind", measure: HalfWidthText())
    let texts = Drawing(width: 1, height: 1, title: "", summary: "", shapes: section.shapes).texts
    #expect(texts.contains("En") && texts.contains("Ev"))
  }
}
