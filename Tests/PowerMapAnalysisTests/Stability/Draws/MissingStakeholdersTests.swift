import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct MissingStakeholdersTests {
  @Test func `So many are left out, with all their ties`() {
    let graph = StakeholderGraph.sketch("a>b b>c c>d d>e e>a")
    let maps = MissingStakeholders(of: graph, share: 0.2, seed: 4)
    #expect(maps.missing == 1)
    for number in 0..<20 {
      let map = maps.map(number)
      #expect(map.order == 4 && map.positive.tieCount == 3)
      #expect(map.stakeholders == graph.stakeholders.filter { map.vertex(of: $0.id) != nil })
    }
  }

  @Test func `With nobody missing the map is whole`() {
    let graph = StakeholderGraph.sketch("a>b b!c")
    #expect(MissingStakeholders(of: graph, share: 0, seed: 4).map(1) == graph)
  }
}
