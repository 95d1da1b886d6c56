import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct MeetingSearchTests {
  private func search(_ graph: StakeholderGraph) -> MeetingSearch {
    MeetingSearch(along: Rows(graph.positive.outgoing), against: Rows(graph.positive.incoming))
  }

  @Test func `Each of the shortest paths is as likely as the others`() throws {
    var search = search(DrawnPaths.known)
    // Chi-square with 4 degrees of freedom exceeds 18.47 with a probability of 0.001; the seed is fixed.
    #expect(try #require(DrawnPaths.chiSquare(&search, draws: 5000)) < 18.47)
  }

  @Test func `Every path that is drawn is a shortest one, and none is where there is none`() {
    for map in SmallMaps.random {
      var search = search(map.graph)
      DrawnPaths.check(&search, on: map, weighted: false)
    }
  }

  @Test func `It looks at two balls, not at the whole map`() {
    // A star of a thousand: from ray to ray by way of the center, whose rays nobody looks at.
    var search = search(.sketch("c-0 " + (1..<1000).map { "c-\($0)" }.joined(separator: " ")))
    var numbers = SplitMix64(seed: 1)
    var between: [Int32] = []
    #expect(search.draw(from: 1, to: 2, with: &numbers, into: &between) < 5)
    #expect(between == [0])
  }
}
