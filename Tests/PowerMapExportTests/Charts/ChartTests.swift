import Testing

@testable import PowerMapExport

@Suite struct ChartTests {
  private func inline(_ chart: Chart) throws -> String {
    try InlineSVG(SVGWriter.text(of: chart.drawing), label: chart.alternative.plain).text
  }

  @Test func `The Lorenz curve runs from corner to corner and says what it shows`() throws {
    let chart = LorenzChart(lines: [.init(name: "Votes", shares: [0, 0.1, 0.3, 0.6, 1])]).chart()
    #expect(try inline(chart).contains("points=\"56,314 131,284 206,224 281,134 356,14\""))
    #expect(chart.alternative.plain == "Of all votes, the half with least holds 30%.")
  }

  @Test func `Lines differ in dashes, not only in color`() throws {
    let line = LorenzChart.Line(name: "x", shares: [0, 1])
    let svg = try inline(LorenzChart(lines: [line, line, line, line]).chart())
    #expect(svg.contains("stroke-dasharray=\"9,4\"") && svg.contains("stroke-dasharray=\"2,4\""))
  }

  @Test func `Bars are as long as their shares and told in words`() throws {
    let chart = BarChart(
      title: "t", series: ["of heads", "of votes"], bars: [.init(name: "<g>", shares: [0.5, 0.25])]
    ).chart()
    let svg = try inline(chart)
    #expect(svg.contains("width=\"320\"") && svg.contains("width=\"160\"") && svg.contains("&lt;g&gt;"))
    #expect(chart.alternative.plain == "<g>: 50% of heads, 25% of votes.")
  }

  @Test func `Bars of nothing are drawn all the same`() throws {
    let chart = BarChart(title: "t", series: ["a"], bars: [.init(name: "g", shares: [0])]).chart()
    #expect(try inline(chart).contains("width=\"1\""))
  }
}
