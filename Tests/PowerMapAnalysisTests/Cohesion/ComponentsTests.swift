import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ComponentsTests {
  @Test func `Weak and strong components of a small map`() throws {
    let graph = StakeholderGraph.sketch("a>b b>a b>c d")
    #expect(Components(.weak).labels(in: graph) == [0, 0, 0, 1])
    #expect(Components(.strong).labels(in: graph) == [0, 0, 1, 2])
  }

  @Test func `Numbers follow the order of stakeholders, not of the search`() {
    #expect(Components(.strong).labels(in: .sketch("a b c a>b b>c")) == [0, 1, 2])
    #expect(Components(.strong).labels(in: .sketch("a b c c>a a>c b>a")) == [0, 1, 0])
  }

  @Test func `They are what mutual reach makes`() {
    for map in SmallMaps.all {
      for connection in Components.Connection.allCases {
        let distance = (connection == .weak ? map.symmetrized(max) : map).distances(weighted: false)
        var wanted = [Int](repeating: -1, count: map.order)
        var count = 0
        for start in map.indices where wanted[start] < 0 {
          for other in map.indices where distance[start][other].isFinite && distance[other][start].isFinite {
            wanted[other] = count
          }
          count += 1
        }
        #expect(Components(connection).labels(in: map.graph) == wanted, "\(map)")
      }
    }
  }
}
