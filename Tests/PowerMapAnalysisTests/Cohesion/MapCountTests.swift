import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct MapCountTests {
  @Test func `What a map holds and what was left out`() throws {
    let graph = StakeholderGraph.sketch("a>b:2 a>b:1 b>b b>a:0 b!a a!a c>b:4")
    let counts = MapCount.allCases.map { $0.figure(of: graph) }
    #expect(counts == [3, 2, 1, 2, 1, 1, 7])
  }

  @Test func `Without direction a pair is one tie`() {
    let graph = StakeholderGraph.sketch("a>b:2 b>a:1 b>c", undirected: true)
    #expect(MapCount.ties.figure(of: graph) == 2)
    #expect(MapCount.mergedRows.figure(of: graph) == 1)
    #expect(MapCount.totalStrength.figure(of: graph) == 4)
  }
}
