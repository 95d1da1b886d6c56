import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RandomMapsTests {
  private let graph = StakeholderGraph.sketch("a>b:2 b>c c>d:3 d>a a>c b>d:5 c!a")

  private var kinds: [any RandomMaps] {
    [
      ForgottenTies(of: graph, share: 0.3, seed: 5), MissingStakeholders(of: graph, share: 0.25, seed: 5),
      RewiredTies(of: graph, seed: 5), ScatteredTies(of: graph, seed: 5),
    ]
  }

  @Test func `The same number gives the same map, another another`() {
    for maps in kinds {
      #expect(maps.map(3) == maps.map(3))
      #expect((0..<20).contains { maps.map($0) != maps.map(20) })
    }
  }

  @Test func `What is read does not depend on the number of cores`() {
    for maps in kinds {
      let all = maps.read(40) { $0.positive.outgoing.heads.map(\.index) }
      let alone = Computation.$cores.withValue(1) { maps.read(40) { $0.positive.outgoing.heads.map(\.index) } }
      #expect(all == alone)
      #expect(all == (0..<40).map { maps.map($0).positive.outgoing.heads.map(\.index) })
    }
  }
}
