import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RouteChangeTests {
  @Test func `Without the middle of a path the ends lose their route`() throws {
    let path = StakeholderGraph.sketch("a>b b>c")
    let change = try #require(RouteChange(from: path, to: path.edited(by: [.remove("b")])))
    #expect([change.pairs, change.before, change.after, change.lost, change.gained] == [2, 1, 0, 1, 0])
  }

  @Test func `A new tie gains what it opens`() throws {
    let path = StakeholderGraph.sketch("a>b c>d")
    let change = try #require(RouteChange(from: path, to: path.edited(by: [.add(Tie(from: "b", to: "c"))])))
    #expect([change.before, change.after, change.lost, change.gained] == [2, 6, 0, 4])
  }

  @Test func `Removing one loses what removal impact says, and adding never loses`() throws {
    for map in SmallMaps.directed + SmallMaps.random where map.order > 2 {
      let impact = RemovalImpact().scores(in: map.graph)
      let pairs = Double((map.order - 1) * (map.order - 2))
      for vertex in map.graph.vertices {
        let later = try map.graph.edited(by: [.remove(map.graph[vertex].id)])
        let change = try #require(RouteChange(from: map.graph, to: later))
        #expect(isClose(-Double(change.lost) / pairs, impact[vertex]), "\(map)")
        #expect(change.gained == 0 && Double(change.pairs) == pairs)
      }
      let added = try map.graph.edited(by: [.add(Tie(from: "v0", to: "v1"))])
      #expect(RouteChange(from: map.graph, to: added)?.lost == 0)
    }
  }
}
