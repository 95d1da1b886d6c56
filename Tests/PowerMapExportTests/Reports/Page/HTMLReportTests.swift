import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct HTMLReportTests {
  /// The page of a made-up coalition with every map that a report has of it.
  private func page() throws -> String {
    let graph = try MapFixture.coalition()
    let maps = try MapStyleCatalog.entries.filter { $0.isReported(graph) }.map { entry -> ReportMap in
      var options = MapOptions()
      options.style = entry.id
      let drawn = try PowerMap(of: graph, options: options).drawing(entry.style(options), measure: HalfWidthText())
      return ReportMap(id: "\(entry.id)-map", title: "The \(entry.id) map", drawing: drawn.drawing)
    }
    let files = Report(analysis: Analysis(graph), maps: maps).files()
    return String(decoding: try #require(files.first { $0.name == "report.html" }).bytes, as: UTF8.self)
  }

  @Test func `Every map that the data support is there without a script, with its text alternative`() throws {
    let html = try page()
    let styles = ["influence", "quadrant", "rings", "spectrum", "target", "hierarchy", "sectors", "matrix"]
    for style in styles {
      #expect(html.contains("<figure class=\"map\" id=\"map-\(style)-map\" data-map=\"\(style)-map\""), "\(style)")
      #expect(html.contains("role=\"img\" aria-label=\"The \(style) map. "), "\(style)")
    }
    #expect(html.components(separatedBy: "<figure class=\"map\"").count == styles.count + 1)
    #expect(!html.contains("class=\"missing\""))
    // Nothing but the controls, which need the script, is hidden without it.
    let text = html.replacingOccurrences(of: PageParts.script, with: "")
      .replacingOccurrences(of: PageParts.style, with: "")
    #expect(
      text.components(separatedBy: " hidden").count == 2
        && text.contains("<details class=\"tools\" id=\"tools\" hidden>"))
  }

  @Test func `No id stands twice, and every link within the page leads somewhere`() throws {
    let html = try page().replacingOccurrences(of: PageParts.script, with: "")
    let ids = html.components(separatedBy: " id=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first.map(String.init)
    }
    #expect(Set(ids).count == ids.count)
    let links = html.components(separatedBy: " href=\"#").dropFirst().compactMap {
      $0.split(separator: "\"").first.map(String.init)
    }
    #expect(links.count > 20 && Set(links).isSubset(of: Set(ids)), "\(Set(links).subtracting(ids))")
  }

  @Test func `Tables head their columns and rows, and name them`() throws {
    let table = ReportTable(
      caption: "C", columns: [.init(title: "A", isNumeric: false), .init(title: "B")],
      rows: [[.init(.name("x")), .init("3", bar: 0.5)], [.init(.name("y")), .init("1", heat: 0.2)]])
    let text = HTMLTable(table, links: MapLinks([])).markup.renderText
    for piece in [
      "<caption><span>C</span></caption>", "<th scope=\"col\">A</th><th scope=\"col\" class=\"number\">B</th>",
      "<th scope=\"row\"><bdi>x</bdi></th>", "<rect width=\"50.0\" height=\"10\"></rect>", "class=\"number heat-2\"",
    ] {
      #expect(text.contains(piece), "\(piece)")
    }
  }

  @Test(arguments: [10_000])
  func `Names of any length stand in the page whole and are no markup`(length: Int) throws {
    let name = String(repeating: "\"><svg/onload=z>", count: length / 15)
    let files = Report(analysis: try map("a b", "a>b") { $0.name = name }).files()
    let html = String(decoding: try #require(files.first { $0.name == "report.html" }).bytes, as: UTF8.self)
    #expect(html.contains(HTMLText.escaped(name)) && !html.contains("<svg/onload"))
  }
}
