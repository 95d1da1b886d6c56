import Testing

@testable import PowerMapExport

@Suite struct MarkdownReportTests {
  private func text(_ blocks: [ReportDocument.Block]) -> String {
    MarkdownReport(
      ReportDocument(
        title: "T", facts: [], sections: [ReportDocument.Section(id: "s", title: "S", blocks: blocks)])
    ).text()
  }

  @Test func `The line below headings is as wide as the columns, so that programs share the width by it`() {
    let table = ReportTable(
      caption: "C",
      columns: [.init(title: "Name", isNumeric: false), .init(title: "A long heading"), .init(title: "B")],
      rows: [[.init(.name("Somebody of note")), .init("3"), .init("12")]])
    #expect(text([.table(table)]).contains("### C\n\n| Name | A long heading | B |\n"))
    #expect(text([.table(table)]).contains("| \(dashes(42)) | \(dashes(20)): | \(dashes(9)): |\n"))
    let long = ReportTable(
      caption: "C", columns: [.init(title: "Name", isNumeric: false), .init(title: "Text", isNumeric: false)],
      rows: [[.init("Somebody"), .init(.name(String(repeating: "a few words ", count: 20)))]])
    #expect(text([.table(long)]).contains("\n| \(dashes(12)) | \(dashes(61)) |\n"))
  }

  private func dashes(_ count: Int) -> String { String(repeating: "-", count: count) }

  @Test func `A table that is wider than a page is told in parts, which all name their rows`() {
    let titles = ["Concentration", "Representation", "Embeddedness", "Accountability", "Effectiveness"]
    let table = ReportTable(
      caption: "C", columns: [.init(title: "Name", isNumeric: false)] + titles.map { .init(title: "\($0)") },
      rows: [[.init("Somebody")] + titles.indices.map { .init("\($0)") }])
    let text = text([.table(table)])
    #expect(text.contains("### C, part 1 of 2\n\n| Name | Concentration | Representation | Embeddedness |\n"))
    #expect(text.contains("\n\n### C, part 2 of 2\n\n| Name | Accountability | Effectiveness |\n"))
    #expect(text.contains("\n| Somebody | 3 | 4 |\n"))
  }

  @Test func `Texts without spaces do not make a table wider than its page`() {
    let word = String(repeating: "a", count: 500)
    let table = ReportTable(
      caption: "C", columns: [.init(title: "Name", isNumeric: false), .init(title: "Text", isNumeric: false)],
      rows: [[.init(.name(word)), .init(.name(word))], []])
    #expect(text([.table(table)]).contains("\n| \(dashes(36)) | \(dashes(36)) |\n"))
  }

  @Test func `A picture stands with what it shows, for those who do not see it`() {
    var map = ReportMap(id: "x-map", title: "The x map", svg: "<svg/>", summary: "Who [is] tied")
    map.fileName = "x-map.png"
    #expect(text([.maps([map])]).contains("### The x map\n\n![Who \\[is\\] tied](x-map.png)\n"))
  }
}
