import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct ShortestPathSweepTests {
  @Test func `A second run forgets the first`() {
    let arcs = StakeholderGraph.sketch("a>b b>c d>c").positive.outgoing
    var sweep = ShortestPathSweep(along: arcs, .binary)
    sweep.run(from: Vertex(0))
    sweep.run(from: Vertex(3))
    #expect(sweep.distance.elements == [.infinity, .infinity, 1, 0])
    #expect(sweep.reached == [Vertex(3), Vertex(2)])
    #expect(sweep.place.elements == [-1, -1, 1, 0])
  }

  @Test func `From several sources it is the distance to the nearest`() {
    let arcs = StakeholderGraph.sketch("a-b b-c c-d d-e").positive.outgoing
    var sweep = ShortestPathSweep(along: arcs, .weighted)
    sweep.run(from: [Vertex(0), Vertex(4), Vertex(0)])
    #expect(sweep.distance.elements == [0, 1, 2, 1, 0])
  }

  @Test func `Distances agree with relaxing over every vertex`() {
    for map in SmallMaps.random {
      for weighting in Weighting.allCases {
        let wanted = map.distances(weighted: weighting == .weighted)
        var sweep = ShortestPathSweep(along: map.graph.positive.outgoing, weighting)
        for source in map.indices {
          sweep.run(from: Vertex(source))
          #expect(sweep.distance.elements == wanted[source])
          #expect(sweep.reached.map { sweep.distance[$0.index] } == wanted[source].filter(\.isFinite).sorted())
        }
      }
    }
  }
}
