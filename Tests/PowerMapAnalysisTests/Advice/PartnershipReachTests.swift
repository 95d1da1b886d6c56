import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct PartnershipReachTests {
  @Test func `In a path beyond the partner at its end, the fourth adds most`() {
    let path = StakeholderGraph.sketch("0-1 1-2 2-3 3-4")
    let reach = PartnershipReach(of: [Vertex(0)], in: path)
    #expect(reach.isReached == [true, true, false, false, false])
    #expect(reach.added(by: [Vertex(3)]) == [Vertex(2), Vertex(3), Vertex(4)])
    #expect(reach.added(by: [Vertex(1)]) == [Vertex(2)])
    #expect(reach.best(1, of: path.vertices.dropFirst().map { $0 })?.members == [Vertex(3)])
  }

  @Test func `Ties are followed outwards`() {
    let arrow = StakeholderGraph.sketch("0>1 2>3")
    let reach = PartnershipReach(of: [Vertex(1)], in: arrow)
    #expect(reach.isReached == [false, true, false, false])
    #expect(reach.added(by: [Vertex(0)]) == [Vertex(0)])
    #expect(reach.added(by: [Vertex(2), Vertex(0)]) == [Vertex(0), Vertex(2), Vertex(3)])
  }

  @Test(arguments: 1...10)
  func `The best two of a random map are the best of all pairs`(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    var ties: [Tie] = []
    for tail in 0..<9 {
      for head in 0..<9 where tail != head && numbers.unit() < 0.2 {
        ties.append(Tie(from: Stakeholder.ID("\(tail)"), to: Stakeholder.ID("\(head)")))
      }
    }
    let graph = try StakeholderGraph(stakeholders: (0..<9).map { Stakeholder(id: Stakeholder.ID("\($0)")) }, ties: ties)
    let reach = PartnershipReach(of: [Vertex(0), Vertex(1)], in: graph)
    let candidates = (2..<9).map { Vertex($0) }
    func reached(_ who: [Int]) -> Set<String> {
      Set(who.map { "\($0)" }).union(
        ties.filter { tie in who.contains { "\($0)" == tie.source.text } }.map(\.target.text))
    }
    let before = reached([0, 1])
    let pairs = (2..<9).flatMap { one in ((one + 1)..<9).map { [one, $0] } }
    let most = pairs.map { reached($0).subtracting(before).count }.max()
    let best = try #require(reach.best(2, of: candidates))
    #expect(Int(best.score) == most)
    #expect(best.count == pairs.count { reached($0).subtracting(before).count == most })
  }
}
