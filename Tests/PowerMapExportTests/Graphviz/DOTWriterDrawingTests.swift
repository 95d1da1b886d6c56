import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct DOTWriterDrawingTests {
  @Test func `A drawn map is written with the places, forms and lines of the picture`() throws {
    var people = ["Ana \"A\"", "Bo"].enumerated().map { Stakeholder(id: MapFixture.id($0), name: $1) }
    people[1].kind = "agency"
    let graph = try StakeholderGraph(
      stakeholders: people,
      ties: [
        Tie(from: "s0", to: "s1", kind: "funds"), Tie(from: "s1", to: "s0", sign: .negative),
      ])
    let json = """
      {"format": "powermap positions", "version": 1, "style": "influence",
       "positions": {"s0": {"x": 100, "y": 150}, "s1": {"x": 300, "y": 150.5}}}
      """
    var options = MapOptions()
    options.positions = try MapPositions(json: Array(json.utf8))
    options.shape = "kind"
    options.size = "degree.total"
    let drawing = try PowerMap(of: graph, options: options).drawing(.influence, measure: HalfWidthText()).drawing
    #expect(DOTWriter.text(of: drawing, showing: graph) == expected(height: drawing.height))
  }

  private func expected(height: Double) -> String {
    func upward(_ y: Double) -> String { WrittenNumber.fixed(height - y) }
    return #"""
      digraph {
        graph [layout=neato, inputscale=72, notranslate=true, splines=line, outputorder=edgesfirst, label="Map of influence"]
        node [fixedsize=true, style=filled, label="", fontname="Arial,Helvetica,sans-serif", fontsize=10]
        n0 [xlabel="Ana \"A\"", pos="100,\#(upward(150))!", shape=hexagon, width=0.71, height=0.71, fillcolor="#7BA7CC", color="#1F2933", penwidth=0.9, tooltip="Ana \"A\" – Kind no data; Degree, total 1"]
        n1 [xlabel="Bo", pos="300,\#(upward(150.5))!", shape=circle, width=0.64, height=0.64, fillcolor="#7BA7CC", color="#1F2933", penwidth=0.9, tooltip="Bo – Kind agency; Degree, total 1"]
        n0 -> n1 [color="#56616ED1", penwidth=1.5, dir=forward, tooltip="Ana \"A\" → Bo: funds", comment="funds"]
        n0 -> n1 [color="#D55E00D1", penwidth=1.5, style=dashed, dir=back, tooltip="Bo → Ana \"A\": conflict"]
      }

      """#
  }
}
