import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct BestSetTests {
  private let path = StakeholderGraph.sketch("a-b b-c c-d d-e")

  @Test func `The middle of a path reaches best alone, two next to its ends together`() throws {
    let reach = try KeyPlayerReach(.distance, in: path)
    #expect(reach.best(1, of: path)?.members == [Vertex(2)])
    #expect(reach.best(2, of: path).map { [$0.score, Double($0.count ?? 0)] } == [1, 1])
    #expect(reach.best(6, of: path) == nil)
  }

  @Test func `Who is missed most scatters the map most`() throws {
    let best = try #require(try Fragmentation(.distance, of: path).best(2, of: path))
    #expect(best.members == [Vertex(1), Vertex(3)] && best.score == 1 && best.isExact)
  }

  @Test func `Steps are counted from the nearest`() {
    #expect(StepsFrom([Vertex(0), Vertex(3)], in: .sketch("a-b b-c c-d e")).steps == [0, 1, 1, 0, nil])
    #expect(StepsFrom([Vertex(1)], in: .sketch("a>b b>c")).steps == [nil, 0, 1])
  }
}
