import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ControlChainsTests {
  private func control(_ order: Int, _ arcs: (Int, Int, Double)..., whole: Double) -> ControlChains {
    let topology = Topology(
      order: order, isUndirected: false, arcs: arcs.map { (tail: Vertex($0.0), head: Vertex($0.1), weight: $0.2) })
    return ControlChains(FundingShares(of: topology, budgets: [Double?](repeating: whole, count: order)))
  }

  @Test func `A minority of one's own and one that is controlled make a majority`() throws {
    let links = control(3, (0, 1, 60), (0, 2, 30), (1, 2, 30), whole: 100).links(of: Vertex(0))
    #expect(links.map(\.stakeholder) == [Vertex(1), Vertex(2)])
    #expect(links[0].holders == [Vertex(0)])
    #expect(links[1].holders == [Vertex(0), Vertex(1)])
    #expect(abs(links[1].share - 0.6) < 1e-12)
  }

  @Test func `Half is no control, and nobody controls itself`() {
    #expect(control(2, (0, 1, 50), whole: 100).links(of: Vertex(0)).isEmpty)
    let circle = control(2, (0, 1, 60), (1, 0, 60), whole: 100)
    #expect(circle.links(of: Vertex(0)).map(\.stakeholder) == [Vertex(1)])
  }

  @Test func `Control passes down a chain whatever the shares multiply to`() {
    let links = control(4, (0, 1, 51), (1, 2, 51), (2, 3, 51), whole: 100).links(of: Vertex(0))
    #expect(links.map(\.stakeholder) == [Vertex(1), Vertex(2), Vertex(3)])
  }
}
