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
      #expect(found.ties.map { [$0.tail, $0.head] } == ties.prefix(NewTies.Best.named).map { $0 }, "\(map)")
      #expect(found.count == ties.count, "\(map)")
    }
  }

  @Test func `Where no tie helps all are as good, and the first are named`() throws {
    let star = StakeholderGraph.sketch((1...20).map { "r\($0)>hub" }.joined(separator: " "), deciding: ["hub"])
    let best = try #require(NewTies(in: star)).best()
    // Twenty ties lead from the hub to its rays, and every ray lacks a tie to nineteen.
    #expect(best.score == 1 && best.count == 20 + 20 * 19)
    #expect(best.ties.count == NewTies.Best.named)
    #expect(best.ties.first.map { [$0.tail, $0.head] } == [Vertex(0), Vertex(2)])
  }

  @Test func `A tie that was added is there`() throws {
    var search = try #require(NewTies(in: .sketch("a>b b>council c", deciding: ["council"])))
    search.add((Vertex(3), Vertex(2)))
    #expect(isClose(search.meanAccess, 5.0 / 6))
    #expect(search.best().ties.map { [$0.tail, $0.head] } == [[Vertex(0), Vertex(2)]])
  }

  @Test func `One core finds what all cores find`() throws {
    let analysis = Analysis(GoldenNetwork.named("les_miserables").graph.deciding([0, 5]))
    let all = try analysis.answer("recommend.add_tie.access.greedy")
    #expect(try Computation.$cores.withValue(1) { try analysis.answer("recommend.add_tie.access.greedy") } == all)
  }
}
