import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RewiredTiesTests {
  @Test func `Everybody has as many ties as before, out and in`() {
    for graph in (SmallMaps.random + SmallMaps.rated).map(\.graph) {
      let maps = RewiredTies(of: graph, seed: 3)
      for number in 0..<5 {
        let map = maps.map(number)
        for vertex in graph.vertices {
          #expect(map.positive.outgoing.degree(of: vertex) == graph.positive.outgoing.degree(of: vertex))
          #expect(map.positive.incoming.degree(of: vertex) == graph.positive.incoming.degree(of: vertex))
        }
        #expect(map.positive.left.mergedRows == 0 && map.tieCounts.selfTies == 0)
      }
    }
  }

  @Test func `All maps with the same degrees come up, equally often`() {
    // Of six in a circle, or of two circles of three: 60 + 10 such maps have two ties for everybody.
    let circle = StakeholderGraph.sketch("a-b b-c c-d d-e e-f f-a", undirected: true)
    let seen = RewiredTies(of: circle, seed: 11).read(2100) { map in
      map.vertices.map { map.positive.outgoing.heads(of: $0).map(\.index) }
    }
    var counts: [[[Int]]: Int] = [:]
    for map in seen { counts[map, default: 0] += 1 }
    #expect(counts.count == 70)
    #expect(counts.values.allSatisfy { (10...55).contains($0) })
  }

  @Test func `A star, and a map without ties, can only stay as they are`() {
    let star = StakeholderGraph.sketch("c-1 c-2 c-3", undirected: true)
    #expect(RewiredTies(of: star, seed: 1).map(0).positive.outgoing == star.positive.outgoing)
    #expect(RewiredTies(of: .sketch("a b"), seed: 1).map(0).positive.tieCount == 0)
  }
}
