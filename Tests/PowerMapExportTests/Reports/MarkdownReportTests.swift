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
    #expect(text([.table(table)]).contains("| ---------------- | ----------: | -----: |\n"))
    let long = ReportTable(
      caption: "C", columns: [.init(title: "Name", isNumeric: false)],
      rows: [[.init(.name(String(repeating: "a", count: 90)))]])
    #expect(text([.table(long)]).contains("\n| \(String(repeating: "-", count: 40)) |\n"))
  }

  @Test func `A picture stands with what it shows, for those who do not see it`() {
    var map = ReportMap(id: "x-map", title: "The x map", svg: "<svg/>", summary: "Who [is] tied")
    map.fileName = "x-map.png"
    #expect(text([.maps([map])]).contains("### The x map\n\n![Who \\[is\\] tied](x-map.png)\n"))
  }
}
