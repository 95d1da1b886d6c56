import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct CohesionAfterLossTests {
  @Test func `Of a path of three a third hangs on the middle`() {
    #expect(isClose(CohesionAfterLoss.value(of: .sketch("a-b b-c")), 2.0 / 3))
    #expect(CohesionAfterLoss.value(of: .sketch("a-b b-c c-a")) == 1)
    #expect(CohesionAfterLoss.value(of: .sketch("a b c")) == 0)
    #expect(CohesionAfterLoss.value(of: .sketch("a-b")) == nil)
  }

  @Test func `It is 1 minus the mean fragmentation without one`() throws {
    for map in SmallMaps.undirected + SmallMaps.random where map.order > 2 {
      let fragmentation = try Fragmentation(.fragmentation, of: map.graph)
      let without = map.graph.vertices.compactMap { fragmentation.score(without: [$0]) }
      let mean = without.reduce(0, +) / Double(without.count)
      #expect(isClose(CohesionAfterLoss.value(of: map.graph), 1 - mean), "\(map)")
    }
  }

  @Test func `One more tie never lowers it`() throws {
    for map in SmallMaps.undirected where map.order == 4 {
      for head in 1..<4 {
        let later = try map.graph.edited(by: [.add(Tie(from: "v0", to: Stakeholder.ID("v\(head)")))])
        let (before, after) = (CohesionAfterLoss.value(of: map.graph) ?? 0, CohesionAfterLoss.value(of: later) ?? 0)
        #expect(after >= before - 1e-12, "\(map)")
      }
    }
  }
}
