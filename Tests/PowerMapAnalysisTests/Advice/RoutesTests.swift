import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct RoutesTests {
  @Test func `The best route depends on what is best`() {
    let graph = StakeholderGraph.sketch("a>b:4 b>mayor:1 a>c:2 c>mayor:2 a>mayor:0.5")
    func routes(_ criterion: Routes.Criterion) -> Routes {
      Routes(to: graph.vertex(of: "mayor")!, by: criterion, scale: 4, in: graph)
    }
    func names(_ stops: [Vertex]) -> [String] { stops.map { graph[$0].id.text } }
    #expect(names(routes(.hops).route(from: Vertex(0))) == ["a", "mayor"])
    #expect(routes(.length).values[0] == 1)
    #expect(names(routes(.length).route(from: Vertex(0))) == ["a", "c", "mayor"])
    #expect(routes(.bottleneck).values[0] == 2)
    #expect(routes(.product).values[0] == 0.25)
  }

  @Test func `Of equal routes the shorter one, then the one whose next stop comes first`() {
    let graph = StakeholderGraph.sketch("a c b mayor a>b b>mayor a>c c>mayor")
    let routes = Routes(to: Vertex(3), by: .length, scale: 1, in: graph)
    #expect(routes.route(from: Vertex(0)) == [Vertex(0), Vertex(1), Vertex(3)])
    #expect(routes.route(from: Vertex(3)) == [])
  }

  @Test func `Of lengths that are equal on paper the one of fewer steps, though its last digit is larger`() {
    // 1/3 + 1/2 + 1/6 is less than 1 in its last digit.
    let graph = StakeholderGraph.sketch("a>t:1 a>b:6 b>c:2 c>t:3")
    let routes = Routes(to: Vertex(1), by: .length, scale: 6, in: graph)
    #expect(routes.route(from: Vertex(0)) == [Vertex(0), Vertex(1)])
    #expect(isClose(routes.values[0], 1))
  }

  @Test func `It is the best of all simple paths`() {
    for map in SmallMaps.all where map.order > 1 {
      let target = map.order - 1
      let graph = map.graph
      for criterion in Routes.Criterion.allCases {
        let routes = Routes(to: Vertex(target), by: criterion, scale: 8, in: graph)
        for source in map.indices where source != target {
          let paths = map.simplePaths(from: source, to: target)
          let values = paths.map { value($0, criterion, map) }
          let best = criterion == .hops || criterion == .length ? values.min() : values.max()
          #expect(isClose(routes.values[source], best), "\(criterion) on \(map)")
          let equal = zip(paths, values).filter { isClose($0.1, best) }.map(\.0)
          let shortest = equal.filter { $0.count == equal.map(\.count).min() }
          let route = routes.route(from: Vertex(source)).map(\.index)
          #expect(route == shortest.min { $0.lexicographicallyPrecedes($1) } ?? [], "\(criterion) on \(map)")
        }
      }
    }
  }

  private func value(_ path: [Int], _ criterion: Routes.Criterion, _ map: DenseMap) -> Double {
    let weights = zip(path, path.dropFirst()).map { map.weight[$0][$1] }
    return switch criterion {
    case .hops: Double(weights.count)
    case .length: weights.reduce(0) { $0 + 1 / $1 }
    case .bottleneck: weights.min() ?? 0
    case .product: weights.reduce(1) { $0 * $1 / 8 }
    }
  }
}
