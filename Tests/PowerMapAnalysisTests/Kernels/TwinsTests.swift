import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct TwinsTests {
  @Test func `Leaves of one center are twins, and so are the members of a clique`() {
    let star = Twins(of: StakeholderGraph.sketch("c-1 c-2 c-3").positive.outgoing)
    #expect(star.leader.map(\.index) == [0, 1, 1, 1])
    let clique = Twins(of: StakeholderGraph.sketch("a-b a-c b-c c-d").positive.outgoing)
    #expect(clique.leader.map(\.index) == [0, 0, 2, 3])
  }

  @Test func `The leader is the first with the same neighbors, apart from each other`() {
    for map in SmallMaps.all where map.isUndirected {
      let wanted = map.indices.map { vertex in
        map.indices.first { other in
          map.indices.allSatisfy { $0 == vertex || $0 == other || map.hasTie(vertex, $0) == map.hasTie(other, $0) }
        }
      }
      // Of three, two of whom are tied, the same cannot hold of all pairs: the relation is an equivalence.
      #expect(Twins(of: map.graph.positive.outgoing).leader.map(\.index) == wanted, "\(map)")
    }
  }
}
