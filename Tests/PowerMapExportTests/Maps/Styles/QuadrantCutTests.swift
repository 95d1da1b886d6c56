import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct QuadrantCutTests {
  @Test(arguments: [
    ("midpoint", QuadrantCut.midpoint), ("median", .median), ("mean", .mean), ("5", .values(across: 5, upward: 5)),
    ("0.2,6", .values(across: 0.2, upward: 6)), ("-1, 3", .values(across: -1, upward: 3)),
  ])
  func `Cuts are read as people write them`(_ text: String, _ cut: QuadrantCut) {
    #expect(QuadrantCut(text) == cut)
    #expect(QuadrantCut(cut.description) == cut)
  }

  @Test(arguments: ["", "middle", "1,2,3", "5,", ",5", "x,1"])
  func `Anything else is no cut`(_ text: String) { #expect(QuadrantCut(text) == nil) }

  @Test func `An axis parts where it is told to`() {
    let quantity = Quantity("Score", values: [0, 1, 2, 9])
    #expect(Axis(quantity, from: 0, to: 1).middle == 1.5)
    #expect(Axis(quantity, from: 0, to: 1, cut: .midpoint).middle == 4.5)
    #expect(Axis(quantity, from: 0, to: 1, cut: .mean).middle == 3)
    #expect(Axis(quantity, from: 0, to: 1, cut: .value(7)).middle == 7)
  }
}
