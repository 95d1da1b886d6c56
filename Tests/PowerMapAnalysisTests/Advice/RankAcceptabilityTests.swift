import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RankAcceptabilityTests {
  /// Four standard errors of a share of so many draws.
  private func margin(_ share: Double, _ draws: Int) -> Double {
    4 * (share * (1 - share) / Double(draws)).squareRoot()
  }

  @Test func `Who is best above a third of the weight is first in two thirds of the draws`() throws {
    let found = RankAcceptability(of: [[1, 0], [0, 0.5]], amongFirst: 1, seed: 1)
    #expect((found.first[0] - 2.0 / 3).magnitude < margin(2.0 / 3, found.draws))
    #expect(found.first[0] + found.first[1] == 1)
    // First from a third to all of the weight: two thirds in the middle; the other from none to a third.
    let central = try #require(found.centralWeights[0])
    #expect((central[0] - 2.0 / 3).magnitude < 0.01 && (central[0] + central[1] - 1).magnitude < 1e-9)
    #expect((try #require(found.centralWeights[1])[0] - 1.0 / 6).magnitude < 0.01)
  }

  /// The share of weights from 0 to 1 of the first of two criteria with which a candidate is first: a piece of that line.
  private func exactShare(_ own: [Double], among values: [[Double]]) -> Double {
    var (low, high) = (0.0, 1.0)
    for other in values where other != own {
      // w (own0 − own1 − other0 + other1) ≥ other1 − own1
      let (slope, least) = (own[0] - own[1] - other[0] + other[1], other[1] - own[1])
      if slope > 0 {
        low = max(low, least / slope)
      } else if slope < 0 {
        high = min(high, least / slope)
      } else if least > 0 {
        return 0
      }
    }
    return max(0, high - low)
  }

  @Test(arguments: 1...20)
  func `With two criteria the shares are those of the pieces of a line`(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let values = (0..<6).map { _ in [numbers.unit(), numbers.unit()] }
    let found = RankAcceptability(of: values, amongFirst: 2, seed: seed)
    for candidate in values.indices {
      let exact = exactShare(values[candidate], among: values)
      #expect((found.first[candidate] - exact).magnitude <= margin(max(exact, 0.002), found.draws))
    }
    #expect((found.first.reduce(0, +) - 1).magnitude < 1e-9)
    #expect((found.amongFirst.reduce(0, +) - 2).magnitude < 1e-9)
  }

  @Test func `All three who are best by one of three criteria are first as often`() {
    let found = RankAcceptability(of: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], amongFirst: 2, seed: 3)
    for share in found.first { #expect((share - 1.0 / 3).magnitude < margin(1.0 / 3, found.draws)) }
    for share in found.amongFirst { #expect((share - 2.0 / 3).magnitude < margin(2.0 / 3, found.draws)) }
  }

  @Test func `Whoever is below another by every criterion never comes first`() {
    let found = RankAcceptability(of: [[0.9, 0.6], [0.8, 0.5], [0.1, 0.7]], amongFirst: 3, draws: 1_000, seed: 4)
    #expect(found.first[1] == 0 && found.centralWeights[1] == nil)
    #expect(found.amongFirst == [1, 1, 1])
  }

  @Test func `Equals share their place`() {
    let found = RankAcceptability(of: [[0.4, 0.2], [0.4, 0.2], [0.1, 0.1]], amongFirst: 2, draws: 100, seed: 5)
    #expect(found.first == [1, 1, 0] && found.amongFirst == [1, 1, 0])
  }

  @Test func `What is unknown is as likely above as below the middle`() {
    let found = RankAcceptability(of: [[nil], [0.5]], amongFirst: 1, seed: 6)
    #expect((found.first[0] - 0.5).magnitude < margin(0.5, found.draws))
  }

  @Test func `Candidates in another order have the same shares`() {
    let values: [[Double?]] = [[0.1, 0.9, 0.5], [0.7, 0.2, 0.6], [0.4, 0.4, 0.8]]
    let found = RankAcceptability(of: values, amongFirst: 2, draws: 2_000, seed: 7)
    let turned = RankAcceptability(of: values.reversed(), amongFirst: 2, draws: 2_000, seed: 7)
    #expect(found.first == turned.first.reversed() && found.amongFirst == turned.amongFirst.reversed())
  }

  @Test func `One core and all cores draw the same`() {
    let values: [[Double?]] = [[0.1, 0.9], [nil, 0.2], [0.4, 0.4]]
    let alone = Computation.$cores.withValue(1) { RankAcceptability(of: values, amongFirst: 1, draws: 1_700, seed: 8) }
    #expect(RankAcceptability(of: values, amongFirst: 1, draws: 1_700, seed: 8) == alone)
  }

  @Test func `Without candidates or criteria nobody has a place`() {
    #expect(RankAcceptability(of: [], amongFirst: 1, seed: 1).first == [])
    #expect(RankAcceptability(of: [[], []], amongFirst: 1, seed: 1).first == [0, 0])
  }
}
