import PowerMapAnalysis
import Testing

@Suite struct ObjectiveAlliancesTests {
  @Test func `Two objectives, one in common and one not`() {
    let alliances = ObjectiveAlliances(positions: [[2, 1], [-1, 1]])
    #expect(alliances.convergence(0, 1) == 1)
    #expect(alliances.divergence(0, 1) == 1.5)
    #expect(alliances.ambivalence(0) == 0.8)
  }

  @Test func `Neutral positions bring nobody together or apart`() {
    let alliances = ObjectiveAlliances(positions: [[0, 3], [2, 0]])
    #expect(alliances.convergence(0, 1) == 0 && alliances.divergence(0, 1) == 0)
    #expect(alliances.ambivalence(0) == nil)
  }

  @Test func `Strength multiplies what is brought up`() {
    let alliances = ObjectiveAlliances(positions: [[2], [-1], [4]], strengths: [0.5, 2, 0.5])
    #expect(alliances.mobilization(of: 0).for == 3)
    #expect(alliances.mobilization(of: 0).against == 2)
  }

  @Test func `Convergence and divergence are the same both ways`() {
    let alliances = ObjectiveAlliances(positions: [[2, -1, 3], [-1, -4, 1], [0, 2, 2]])
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
      #expect(alliances.convergence(one, other) == alliances.convergence(other, one))
      #expect(alliances.divergence(one, other) == alliances.divergence(other, one))
    }
  }
}
