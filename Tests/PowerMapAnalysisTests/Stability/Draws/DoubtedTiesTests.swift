import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct DoubtedTiesTests {
  private func map(_ confidences: [Double?]) throws -> StakeholderGraph {
    let people = (0...confidences.count).map { Stakeholder(id: Stakeholder.ID("s\($0)")) }
    let ties = confidences.enumerated().map { position, confidence in
      var tie = Tie(from: "s0", to: Stakeholder.ID("s\(position + 1)"))
      tie.confidence = confidence
      return tie
    }
    return try StakeholderGraph(stakeholders: people, ties: ties)
  }

  @Test func `A tie is there as often as its confidence says`() throws {
    let maps = try #require(DoubtedTies(of: try map([0, 0.3, 1, nil]), seed: 6))
    #expect(maps.doubted == 2)
    let there = maps.read(1000) { map in (1...4).map { map.positive.incoming.degree(of: Vertex($0)) } }
    let counts = (0..<4).map { tie in there.reduce(0) { $0 + $1[tie] } }
    #expect(counts[0] == 0 && counts[2] == 1000 && counts[3] == 1000)
    #expect((250...350).contains(counts[1]))
  }

  @Test func `Where all ties are sure there is nothing to draw`() throws {
    #expect(DoubtedTies(of: try map([1, nil]), seed: 6) == nil)
    #expect(DoubtedTies(of: .sketch(""), seed: 6) == nil)
  }
}
