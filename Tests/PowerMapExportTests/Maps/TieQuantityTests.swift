import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct TieQuantityTests {
  private func graph() throws -> StakeholderGraph {
    var ties = [
      Tie(from: "s0", to: "s1", kind: "funds"), Tie(from: "s0", to: "s1", kind: "funds"),
      Tie(from: "s1", to: "s0", kind: "funds"), Tie(from: "s1", to: "s2", direction: .mutual, kind: "advises"),
    ]
    for (position, amount) in [10.0, 30, 5].enumerated() {
      ties[position].amount = amount
      ties[position].confidence = position == 0 ? 0.5 : 1
    }
    ties[3].extras = ["meetings": "12"]
    return try MapFixture.graph(["a", "b", "c"], ties)
  }

  private func values(_ name: String) throws -> [Double?] {
    let graph = try graph()
    let quantity = try #require(TieQuantity(named: name, in: graph))
    return TieBundle.bundles(of: graph, styles: TieStyles(graph.ties)).map { quantity.value(of: $0, in: graph) }
  }

  @Test func `Amounts add up along the stronger direction, confidence is a mean, the rest has no data`() throws {
    #expect(try values("amount") == [40, nil])
    #expect(try values("confidence") == [1, nil])
    #expect(try values("meetings") == [nil, 12])
  }

  @Test func `A column that holds no number is none`() throws {
    #expect(TieQuantity(named: "kind", in: try graph()) == nil)
    #expect(TieQuantity(named: "nothing", in: try graph()) == nil)
    var options = MapOptions()
    options.width = "nothing"
    #expect(throws: MapError.unknownTieColumn("nothing")) { try PowerMap(of: try self.graph(), options: options) }
  }

  @Test func `The legend says what widths show and how many lines have no data`() throws {
    var options = MapOptions()
    options.width = "amount"
    let map = try PowerMap(of: try graph(), options: options).drawing(.influence, measure: HalfWidthText())
    #expect(map.drawing.texts.contains("Width = amount"))
    #expect(map.drawing.texts.contains("40"))
    #expect(map.drawing.texts.contains("no data"))
    #expect(map.drawing.tooltips.contains { $0.hasSuffix("amount no data") })
  }
}
