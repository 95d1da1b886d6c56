import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct EccentricityTests {
  @Test func `In Krackhardt's kite only Heather is within two steps of everybody`() throws {
    // Krackhardt 1990, figure 1: Heather alone joins the dense part to the tail Ike and Jane.
    let kite = GoldenNetwork.named("kite").graph
    #expect(try kite.scores(.eccentricity()).values == [4, 4, 4, 4, 4, 3, 3, 2, 3, 4])
  }

  @Test func `Path, star, cycle and complete graph`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c").scores(.eccentricity()).values == [2, 1, 2])
    #expect(try StakeholderGraph.sketch("c-1 c-2 c-3").scores(.eccentricity()).values == [1, 2, 2, 2])
    #expect(try StakeholderGraph.sketch("a>b b>c c>a").scores(.eccentricity()).values == [2, 2, 2])
    #expect(try StakeholderGraph.sketch("a-b a-c b-c").scores(.eccentricity()).values == [1, 1, 1])
  }

  @Test func `Somebody who reaches nobody has zero`() throws {
    let graph = StakeholderGraph.sketch("a>b:4 c")
    #expect(try graph.scores(.eccentricity(.outgoing, .weighted)).values == [0.25, 0, 0])
    #expect(try graph.scores(.eccentricity(.incoming, .weighted)).values == [0, 0.25, 0])
  }

  @Test func `It is the largest distance to those within reach, and the largest of all is the diameter`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let distances = map.distances(weighted: weighting == .weighted)
        let outgoing = map.indices.map { distances[$0].filter(\.isFinite).max() }
        let incoming = map.indices.map { head in map.indices.map { distances[$0][head] }.filter(\.isFinite).max() }
        #expect(isClose(try map.graph.scores(.eccentricity(.outgoing, weighting)).values, outgoing), "\(map)")
        #expect(isClose(try map.graph.scores(.eccentricity(.incoming, weighting)).values, incoming), "\(map)")
        let diameter = outgoing.compactMap { $0 }.max() ?? 0
        #expect(isClose(try map.graph.figure(.diameter(weighting)) ?? 0, diameter))
      }
    }
  }
}
