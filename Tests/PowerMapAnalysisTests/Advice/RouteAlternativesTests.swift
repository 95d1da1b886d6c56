import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RouteAlternativesTests {
  @Test func `First by way of somebody, then directly`() throws {
    var analysis = Analysis(.sketch("a>b:2 b>t:2 a>t:0.5"))
    let answer = try analysis.answer("routes.k_shortest[t]")
    let routes = ["a b t": 1.0, "a t": 2].sorted { $0.value < $1.value }.map { route in
      Datum.record([
        .init("length", .number(route.value)),
        .init("path", .list(route.key.split(separator: " ").map { .text(String($0)) })),
      ])
    }
    let direct = Datum.record([.init("length", .number(0.5)), .init("path", .list([.text("b"), .text("t")]))])
    #expect(answer.value == .list([.list(routes), .list([direct]), .list([])]))
    #expect(answer.parameters == [.init("k", .number(3))])
    analysis.parameters["routes.k_shortest[t]"] = ["k": 1]
    #expect(
      try analysis.answer("routes.k_shortest[t]").value == .list([.list([routes[0]]), .list([direct]), .list([])]))
  }

  @Test func `Yen's routes are the first of all simple paths by length and order`() throws {
    for map in SmallMaps.all where (2...7).contains(map.order) {
      let search = RankedRoutes(to: Vertex(map.order - 1), in: map.graph.positive)
      for source in map.indices {
        // In sixtieths, lengths are whole numbers.
        let paths = map.simplePaths(from: source, to: map.order - 1).map { path in
          (path, zip(path, path.dropFirst()).reduce(0.0) { $0 + 60 / map.weight[$1.0][$1.1] })
        }
        let wanted = paths.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0.lexicographicallyPrecedes($1.0) }.prefix(4)
        let routes = search.routes(from: Vertex(source), count: 4)
        #expect(routes.map { $0.stops.map(\.index) } == wanted.map(\.0), "\(map)")
        #expect(isClose(routes.map(\.length), wanted.map { $0.1 / 60 }))
      }
    }
  }

  @Test func `Lengths that are equal on paper are in the order of stops`() throws {
    // 1/6 + 1 + 1/6 and 1/3 + 1 differ in the last digit of their sums.
    let graph = StakeholderGraph.sketch("s a b c t s>a:6 a>b:1 b>t:6 s>c:3 c>t:1")
    let routes = RankedRoutes(to: Vertex(4), in: graph.positive).routes(from: Vertex(0), count: 2)
    #expect(routes.map { $0.stops.map(\.index) } == [[0, 1, 2, 4], [0, 3, 4]])
  }

  @Test func `Ties that are infinitely short do not send it in circles`() throws {
    let graph = StakeholderGraph.sketch("a-b:1e300 b-c:1e300 a-c:1e300 c-t:1e-3 a-t:1e-3")
    let routes = RankedRoutes(to: Vertex(3), in: graph.positive).routes(from: Vertex(1), count: 5)
    #expect(routes.count == 4)
    for route in routes { #expect(Set(route.stops).count == route.stops.count) }
  }
}
