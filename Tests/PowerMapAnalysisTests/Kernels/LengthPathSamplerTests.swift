import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct LengthPathSamplerTests {
  @Test func `Each of the shortest paths is as likely as the others`() throws {
    var sampler = LengthPathSampler(along: DrawnPaths.known.positive.outgoing)
    // Chi-square with 4 degrees of freedom exceeds 18.47 with a probability of 0.001; the seed is fixed.
    #expect(try #require(DrawnPaths.chiSquare(&sampler, draws: 5000)) < 18.47)
  }

  @Test func `Every path that is drawn is a shortest one, and none is where there is none`() {
    for map in SmallMaps.random + SmallMaps.rated {
      var sampler = LengthPathSampler(along: map.graph.positive.outgoing)
      DrawnPaths.check(&sampler, on: map, weighted: true)
    }
  }

  @Test func `Lengths that are equal on paper are drawn alike`() {
    // 1/6 + 1 + 1/6 and 1/3 + 1 differ in the last digit of their sums.
    let graph = StakeholderGraph.sketch("s>a:6 a>b:1 b>t:6 s>c:3 c>t:1")
    var sampler = LengthPathSampler(along: graph.positive.outgoing)
    var numbers = SplitMix64(seed: 2)
    var longer = 0
    for _ in 0..<1000 {
      var between: [Int32] = []
      _ = sampler.draw(from: 0, to: 3, with: &numbers, into: &between)
      if between.count == 2 { longer += 1 }
    }
    #expect((450...550).contains(longer))
  }
}
