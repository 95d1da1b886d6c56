import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct LayoutAuditTests {
  private func faults(_ id: String, _ map: AuditedMap, options: MapOptions = MapOptions()) throws -> [String] {
    let entry = try #require(MapStyleCatalog.entry(id))
    let graph = map.graph
    if id == "spectrum", !graph.stakeholders.contains(where: { $0.stance != nil }) { return [] }
    var options = options
    options.later = map.later
    if graph.decisionMakers.isEmpty { options.target = graph.stakeholders.first?.id.text }
    return LayoutAudit(
      try PowerMap(of: graph, options: options).drawing(entry.style(options), measure: HalfWidthText()).drawing
    ).faults
  }

  @Test(arguments: MapStyleCatalog.entries.map(\.id), try AuditedMap.samples())
  func `On the samples nothing is wrong with any style`(_ id: String, _ map: AuditedMap) throws {
    let faults = try faults(id, map)
    #expect(faults == [])
  }

  @Test(arguments: MapStyleCatalog.entries.map(\.id), try AuditedMap.generated())
  func `On generated networks nothing is wrong with any style`(_ id: String, _ map: AuditedMap) throws {
    let faults = try faults(id, map)
    #expect(faults == [])
  }

  @Test(arguments: MapStyleCatalog.entries.map(\.id))
  func `With every encoding nothing is wrong with any style`(_ id: String) throws {
    var options = MapOptions()
    options.shape = "kind"
    options.outline = "stance"
    options.label = "influence"
    options.color = "interest"
    let faults = try faults(id, try #require(try AuditedMap.samples().first), options: options)
    #expect(faults == [])
  }

  private func picture(_ shapes: [Drawing.Shape]) -> Drawing {
    let rule = Drawing.Stroke(Palette.rule, width: 1)
    let legend: [Drawing.Shape] = [
      .line([Point(26, 60), Point(174, 60)], rule),
      .text(Drawing.Text("Color", at: Point(30, 80), size: 9, isBold: true)),
      .text(Drawing.Text("red", at: Point(30, 95), size: 9)),
    ]
    return Drawing(width: 200, height: 100, title: "", summary: "", shapes: shapes + legend)
  }

  private func text(_ string: String, _ x: Double, size: Double = 9, color: Color = Palette.ink) -> Drawing.Shape {
    .text(Drawing.Text(string, at: Point(x, 30), size: size, color: color))
  }

  @Test func `A picture without fault has none, one with faults has each of them`() {
    let body = Drawing.Body(center: Point(100, 28), reach: 10, paint: Drawing.Paint(fill: Palette.ink))
    let sign = Drawing.Shape.marked(.stakeholder(0, body), .group(title: "", [body.shape]))
    #expect(LayoutAudit(picture([sign, text("Ann", 20)])).faults == [])
    let cases: [(shapes: [Drawing.Shape], fault: String)] = [
      ([text("Ann", 20), text("Ben", 25)], "on each other"), ([sign, text("Ann", 85)], "on a circle"),
      ([text("Ann", 190)], "off the page"), ([text("Ann", 20, size: 6)], "small"),
      ([text("Ann", 20, color: Color(0x9AA5B0))], "pale"),
      (
        [.rectangle(Box(minX: 0, minY: 0, maxX: 90, maxY: 50), Drawing.Paint(fill: Palette.ink)), text("Ann", 20)],
        "pale"
      ),
    ]
    for (shapes, fault) in cases {
      let faults = LayoutAudit(picture(shapes)).faults
      #expect(faults.contains { $0.hasPrefix(fault) }, "\(fault)")
    }
    var wide = picture([text("Ann", 20)])
    wide.width = 1600
    wide.shapes[1] = .line([Point(26, 60), Point(1574, 60)], Drawing.Stroke(Palette.rule, width: 1))
    #expect(LayoutAudit(wide).faults.count == 3)
    #expect(LayoutAudit(wide).faults.allSatisfy { $0.hasPrefix("small in print") })
    var bare = picture([sign])
    bare.shapes.removeLast(3)
    #expect(LayoutAudit(bare).faults == ["no legend"])
  }
}
