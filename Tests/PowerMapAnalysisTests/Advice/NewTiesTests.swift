import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct NewTiesTests {
  @Test func `Whoever is cut off should be introduced to the council`() throws {
    let graph = StakeholderGraph.sketch("a>b b>council c", deciding: ["council"])
    let best = try #require(NewTies(in: graph)).best()
    #expect(best.ties.map { [$0.tail, $0.head] } == [[Vertex(3), Vertex(2)]])
    #expect(isClose(best.score, 5.0 / 6))
  }

  @Test func `Where nobody decides, or everybody, there is nothing to seek`() {
    #expect(NewTies(in: .sketch("a>b")).map(\.meanAccess) == nil)
    #expect(NewTies(in: .sketch("a>b", deciding: ["a", "b"])).map(\.meanAccess) == nil)
  }

  @Test func `No other tie is better`() throws {
    for map in SmallMaps.random.prefix(40) {
      let deciding: Set<Int> = [0]
      let search = try #require(NewTies(in: map.graph.deciding(deciding)))
      var best = -1.0
      var ties: [[Vertex]] = []
      for tail in map.indices {
        for head in map.indices where head != tail && !map.hasTie(tail, head) {
          var longer = map.binary
          longer.weight[tail][head] = 1
          let distance = longer.distances(weighted: false)
          let mean = map.indices.dropFirst().reduce(0) { $0 + 1 / distance[$1][0] } / Double(map.order - 1)
          if mean > best + 1e-9 { ties = [] }
          if mean > best - 1e-9 { ties.append([Vertex(tail), Vertex(head)]) }
          best = max(best, mean)
        }
      }
      let found = search.best()
      #expect(isClose(found.score, best < 0 ? nil : best), "\(map)")
      #expect(found.ties.map { [$0.tail, $0.head] } == ties, "\(map)")
    }
  }
}
