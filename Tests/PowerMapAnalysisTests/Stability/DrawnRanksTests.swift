import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct DrawnRanksTests {
  /// Four maps of three, on the last of which the second is missing.
  private let ranks = DrawnRanks([[3, 2, 1], [3, 3, 1], [1, 2, 3], [3, .nan, 1]])

  @Test func `Places are shared by equals and skip those who are missing`() {
    #expect(DrawnRanks.places(of: [3, 3, .nan, 1]) == [1, 1, nil, 3])
    #expect(ranks.range(of: Vertex(2))?.middle == 2.5)
  }

  @Test func `Shares count the maps that somebody is on`() {
    #expect(ranks.share(of: Vertex(0), amongFirst: 1) == 0.75)
    #expect(ranks.share(of: Vertex(1), amongFirst: 1) == 1.0 / 3)
    #expect(ranks.share(of: Vertex(1), amongFirst: 2) == 1)
  }

  @Test func `Who is equal is not above`() {
    #expect(ranks.chance(of: Vertex(0), above: Vertex(1)) == 1.0 / 3)
    #expect(ranks.chance(of: Vertex(0), above: Vertex(2)) == 0.75)
  }

  @Test func `Moves are counted from map to map, both ways`() throws {
    let moves = try #require(ranks.moves(of: Vertex(2)))
    // Third to third, and first to second, each way.
    #expect(moves.count == 4 && moves.middle == 0 && (moves.low + moves.high).magnitude < 1e-12)
    #expect(ranks.moves(of: Vertex(1))?.count == 2)
  }

  @Test func `A range of one number is that number, of none there is none`() throws {
    let range = try #require(DrawnRange([nil, 4]))
    #expect(range.low == 4 && range.high == 4 && range.contains(4) && !range.contains(4.1))
    #expect(DrawnRange([nil]) == nil)
    let hundred = try #require(DrawnRange((0...100).map { Double($0) }))
    #expect(hundred.low == 5 && hundred.middle == 50 && hundred.high == 95)
  }
}
