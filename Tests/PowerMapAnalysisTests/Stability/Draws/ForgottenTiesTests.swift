import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct ForgottenTiesTests {
  @Test func `So many ties are gone, and those that stay are as they were`() {
    let graph = StakeholderGraph.sketch("a>b:2 b>c c>d:3 d>a a!c")
    let maps = ForgottenTies(of: graph, share: 0.4, seed: 1)
    #expect(maps.forgotten == 2)
    for number in 0..<30 {
      let map = maps.map(number)
      #expect(map.stakeholders == graph.stakeholders)
      #expect(map.positive.tieCount + map.negative.tieCount == 3)
      for tie in map.allTies { #expect(graph.allTies.contains { $0 == tie }) }
    }
  }

  @Test func `Forgetting nothing leaves the ties as they are`() {
    let graph = StakeholderGraph.sketch("a-b b-c a!c", undirected: true)
    let map = ForgottenTies(of: graph, share: 0, seed: 9).map(7)
    #expect(map.positive.outgoing == graph.positive.outgoing && map.negative.outgoing == graph.negative.outgoing)
    #expect(map.isUndirected)
  }

  @Test func `Every tie is forgotten as often as any other`() {
    let graph = StakeholderGraph.sketch("a>b b>c c>d d>e")
    let maps = ForgottenTies(of: graph, share: 0.25, seed: 2)
    let heads = maps.read(400) { map in graph.vertices.filter { map.positive.incoming.degree(of: $0) == 0 }.map(\.index)
    }
    for vertex in 1...4 { #expect((70...130).contains(heads.count { $0.contains(vertex) })) }
  }
}
