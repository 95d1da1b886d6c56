import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct SampledPathsTests {
  private func sample(
    _ graph: StakeholderGraph, _ weighting: Weighting = .binary, error: Double, seed: UInt64 = 1
  ) -> SampledPaths? {
    SampledPaths(of: graph.positive, weighting, error: error, failure: 0.1, seed: seed)
  }

  @Test(arguments: [(Weighting.binary, 0.05), (.weighted, 0.15)])
  func `Every share is within the error of the exact one`(weighting: Weighting, error: Double) throws {
    // Each seed may fail with a probability of 0.1; these do not.
    for graph in LargerMaps.all {
      let exact = graph.positive.pairsBetween(weighting).map { $0 / (300 * 299) }
      for seed: UInt64 in 1...3 {
        let sampled = try #require(sample(graph, weighting, error: error, seed: seed))
        #expect(largestDifference(sampled.shares, exact) <= error)
      }
    }
  }

  @Test func `More paths are drawn for a smaller error, and they differ by the seed`() throws {
    let graph = LargerMaps.all[0]
    let (rough, fine) = (try #require(sample(graph, error: 0.1)), try #require(sample(graph, error: 0.04)))
    #expect(rough.drawn < fine.drawn)
    #expect(try #require(sample(graph, error: 0.1, seed: 2)).counts != rough.counts)
  }

  @Test(arguments: [(Weighting.binary, 0.05), (.weighted, 0.15)])
  func `One core draws what two cores draw`(weighting: Weighting, error: Double) throws {
    for graph in LargerMaps.all {
      let counts = try [1, 2].map { cores in
        try Computation.$cores.withValue(cores) { try #require(sample(graph, weighting, error: error)).counts }
      }
      #expect(counts[0] == counts[1])
    }
  }

  @Test func `Where everybody can be swept with less work nothing is drawn`() {
    #expect(sample(.sketch("a>b b>c c>a"), error: 0.1) == nil)
    #expect(sample(LargerMaps.all[0], error: 1e-9) == nil)
    for text in ["", "a", "a b c"] { #expect(sample(.sketch(text), error: 0.5) == nil) }
  }
}
