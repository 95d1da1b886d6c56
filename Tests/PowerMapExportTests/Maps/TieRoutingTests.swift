import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct TieRoutingTests {
  private func bundle(_ first: Int, _ second: Int, style: Int = 0) -> TieBundle {
    TieBundle(first: Vertex(first), second: Vertex(second), style: style, forward: 1, backward: 0)
  }

  @Test func `A tie with nothing in its way is straight from rim to rim`() {
    let routing = TieRouting(circles: [(Point(0, 0), 9), (Point(100, 0), 19)])
    let route = routing.routes(of: [bundle(0, 1)])[0]
    #expect(route.isStraight)
    #expect(route.start == Point(10, 0))
    #expect(route.end == Point(80, 0))
  }

  @Test func `A tie bends around a circle that it does not belong to`() {
    let routing = TieRouting(circles: [(Point(0, 0), 5), (Point(200, 0), 5), (Point(100, 1), 8)])
    let route = routing.routes(of: [bundle(0, 1)])[0]
    #expect(!route.isStraight)
    #expect((route.place(at: 0.5) - Point(100, 1)).length > 8)
  }

  @Test func `Twenty parallel ties take twenty ways`() {
    let routing = TieRouting(circles: [(Point(0, 0), 5), (Point(120, 0), 5)])
    let routes = routing.routes(of: (0..<20).map { bundle(0, 1, style: $0) })
    let heights = routes.map { $0.place(at: 0.5).y }
    #expect(Set(heights).count == 20)
    #expect(heights.allSatisfy { $0.magnitude < 60 })
  }

  @Test func `Circles at one place do not break the line`() {
    let routing = TieRouting(circles: [(Point(5, 5), 5), (Point(5, 5), 5)])
    let route = routing.routes(of: [bundle(0, 1)])[0]
    #expect(route.start.isFinite && route.control.isFinite && route.end.isFinite)
  }
}
