import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct SampledDistancesTests {
  private func sample(
    _ graph: StakeholderGraph, _ direction: Direction, _ weighting: Weighting, error: Double, seed: UInt64 = 1
  ) -> SampledDistances? {
    SampledDistances(of: graph.positive, direction, weighting, error: error, failure: 0.1, seed: seed)
  }

  @Test(arguments: Direction.allCases, [(Weighting.binary, 0.1), (.weighted, 0.25)])
  func `Every mean is within the error of the exact one`(direction: Direction, _ way: (Weighting, Double)) throws {
    // Each seed may fail with a probability of 0.1; these do not.
    let (weighting, error) = way
    for graph in LargerMaps.all {
      let exact = DistanceSums(of: graph.positive, direction, weighting).inverse
      let strongest = weighting == .binary ? 1 : graph.positive.outgoing.weights.max()!
      for seed: UInt64 in 1...3 {
        let sampled = try #require(sample(graph, direction, weighting, error: error, seed: seed))
        #expect(largestDifference(sampled.inverse, exact) <= error * strongest * 299)
        #expect(sampled.pivots < 300)
      }
    }
  }

  @Test func `Whoever has a direct tie to everybody is known without error`() throws {
    let star = StakeholderGraph.sketch((1...400).map { "c-\($0)" }.joined(separator: " "))
    let sampled = try #require(sample(star, .outgoing, .binary, error: 0.1))
    #expect(sampled.inverse[0] == 400)
  }

  @Test(arguments: Weighting.allCases)
  func `One core sums up what two cores do`(weighting: Weighting) throws {
    for graph in LargerMaps.all {
      let sums = try [1, 2].map { cores in
        try Computation.$cores.withValue(cores) {
          try #require(sample(graph, .outgoing, weighting, error: 0.25)).inverse
        }
      }
      #expect(sums[0] == sums[1])
    }
  }

  @Test func `Where everybody would be a pivot nothing is drawn`() {
    #expect(sample(LargerMaps.all[0], .outgoing, .binary, error: 0.01) == nil)
    for text in ["", "a", "a b c", "a>b b>c"] {
      #expect(sample(.sketch(text), .outgoing, .binary, error: 0.1) == nil)
    }
  }
}
