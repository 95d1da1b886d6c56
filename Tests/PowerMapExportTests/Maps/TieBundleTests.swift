import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct TieBundleTests {
  private func bundles(_ ties: [Tie], _ rule: ParallelTies = .sum) throws -> [TieBundle] {
    var about = MapDescription()
    about.conventions.parallelTies = rule
    let people = (0..<4).map { Stakeholder(id: MapFixture.id($0)) }
    let graph = try StakeholderGraph(stakeholders: people, ties: ties, about: about)
    return TieBundle.bundles(of: graph, styles: TieStyles(graph.ties))
  }

  @Test func `Two directions of one kind make one line`() throws {
    let bundle = try #require(
      try bundles([Tie(from: "s1", to: "s0", weight: 2), Tie(from: "s0", to: "s1", weight: 3)]).first)
    #expect(bundle.first == Vertex(0))
    #expect(bundle.forward == 3)
    #expect(bundle.backward == 2)
    #expect(bundle.isBothWays)
  }

  @Test func `Parallel ties are merged as the map says`() throws {
    let ties = [Tie(from: "s0", to: "s1", weight: 2), Tie(from: "s0", to: "s1", weight: 4)]
    #expect(try bundles(ties).map { $0.forward } == [6])
    #expect(try bundles(ties, .max).map { $0.forward } == [4])
    #expect(try bundles(ties, .mean).map { $0.forward } == [3])
  }

  @Test func `Kinds and conflict keep lines apart`() throws {
    let ties = [
      Tie(from: "s0", to: "s1", kind: "funds"), Tie(from: "s0", to: "s1", kind: "advises"),
      Tie(from: "s0", to: "s1", sign: .negative),
    ]
    #expect(try bundles(ties).count == 3)
  }

  @Test func `Self ties and ties without strength are not drawn`() throws {
    #expect(try bundles([Tie(from: "s0", to: "s0"), Tie(from: "s0", to: "s1", weight: 0)]).isEmpty)
  }

  @Test func `Strengths near the largest number add up to a number`() throws {
    let huge = Double.greatestFiniteMagnitude
    let ties = [Tie(from: "s0", to: "s1", weight: huge), Tie(from: "s0", to: "s1", weight: huge)]
    #expect(try bundles(ties).allSatisfy { $0.forward.isFinite })
  }
}
