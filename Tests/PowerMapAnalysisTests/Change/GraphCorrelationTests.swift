import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct GraphCorrelationTests {
  private func correlation(_ earlier: StakeholderGraph, _ later: StakeholderGraph) -> Double? {
    var analysis = Analysis(earlier)
    analysis.later = later
    return analysis.figure("change.graph_correlation")
  }

  @Test func `One tie of two stays among three`() {
    #expect(isClose(correlation(.sketch("a>b b>c"), .sketch("a b c a>b c>b")), 0.25))
  }

  @Test func `A map and itself, and a map with all strengths doubled`() {
    let map = StakeholderGraph.sketch("a>b:1 b>c:2 c>a:4")
    #expect(isClose(correlation(map, map), 1))
    #expect(isClose(correlation(map, .sketch("a>b:2 b>c:4 c>a:8")), 1))
    #expect(isClose(correlation(.sketch("a-b c"), .sketch("a b-c a-c")), -1))
    #expect(correlation(map, .sketch("a b c")) == nil)
  }

  @Test func `It is Pearson's correlation over the cells of those on both maps`() {
    for pair in MapPair.all {
      #expect(isClose(pair.analysis.figure("change.graph_correlation"), pair.correlation()), "\(pair)")
    }
  }

  @Test func `Only people on both maps count, whatever their order`() {
    let earlier = StakeholderGraph.sketch("a>b b>c x>a x>b")
    let later = StakeholderGraph.sketch("c b a y a>b c>b y>c")
    #expect(isClose(correlation(earlier, later), 0.25))
  }
}
