import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct BestSetTests {
  private let path = StakeholderGraph.sketch("a-b b-c c-d d-e")

  @Test func `The middle of a path reaches best alone, three pairs reach all together`() throws {
    let reach = try KeyPlayerReach(.distance, in: path)
    #expect(reach.best(1, of: path)?.members == [Vertex(2)])
    #expect(reach.best(2, of: path).map { [$0.score, Double($0.count ?? 0)] } == [1, 3])
    #expect(reach.best(6, of: path) == nil)
  }

  @Test func `Who is missed most scatters the map most`() throws {
    let best = try #require(try Fragmentation(.distance, of: path).best(2, of: path))
    #expect(best.members == [Vertex(1), Vertex(3)] && best.score == 1 && best.isExact)
  }

  /// Values of networkx 3.6.1, all sets tried.
  @Test func `The Medici reach Florence best, and Florence would be scattered most without them`() throws {
    let map = Florence.marriages
    func names(_ set: BestSet?) -> [String] { (set?.members ?? []).map { map[$0].id.text } }
    let reach = try KeyPlayerReach(.distance, in: map)
    let fragmentation = try Fragmentation(.distance, of: map)
    #expect(names(reach.best(1, of: map)) == ["Medici"])
    #expect(names(reach.best(2, of: map)) == ["Bischeri", "Medici"])
    #expect(isClose(reach.best(2, of: map)?.score, 0.8125))
    #expect(names(fragmentation.best(3, of: map)) == ["Guadagni", "Medici", "Strozzi"])
    #expect(isClose(fragmentation.best(3, of: map)?.score, 0.9060, tolerance: 5e-5))
    let change = try #require(RouteChange(from: map, to: map.edited(by: [.remove("Medici")])))
    #expect([change.before, change.after, change.lost] == [182, 112, 70])
    #expect(isClose(CohesionAfterLoss.value(of: map), 0.8310, tolerance: 5e-5))
    #expect(FewestTies(of: map).map { [$0.withoutBridges, $0.withoutCutPoints] } == [3, 3])
  }

  @Test func `Steps are counted from the nearest`() {
    #expect(StepsFrom([Vertex(0), Vertex(3)], in: .sketch("a-b b-c c-d e")).steps == [0, 1, 1, 0, nil])
    #expect(StepsFrom([Vertex(1)], in: .sketch("a>b b>c")).steps == [nil, 0, 1])
  }
}
