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
    for map in Self.maps {
      let search = try #require(NewTies(in: map.graph.deciding(Self.deciding)))
      let best = best(on: map)
      let found = search.best()
      #expect(isClose(search.meanAccess, access(on: map)), "\(map)")
      #expect(isClose(found.score, best?.score), "\(map)")
      let named = (best?.ties ?? []).prefix(NewTies.Best.named)
      #expect(found.ties.map { [$0.tail.index, $0.head.index] } == Array(named), "\(map)")
      #expect(found.count == best?.ties.count ?? 0, "\(map)")
    }
  }

  @Test func `One after the other, each is the first of the best until none helps`() throws {
    for map in Self.maps {
      var grown = map
      var steps: [Datum] = []
      while steps.count < 3, let best = best(on: grown), best.score > access(on: grown) + 1e-9 {
        let tie = best.ties[0]
        grown.weight[tie[0]][tie[1]] = 1
        steps.append(
          .record([
            .init("tie", .list(tie.map { .text("v\($0)") })), .init("score", .number(best.score)),
          ]))
      }
      let answer = try Analysis(map.graph.deciding(Self.deciding)).answer("recommend.add_tie.access.greedy")
      let got = answer.value.json(map.graph)
      #expect(isSame(got, Datum.list(steps).json, tolerance: 1e-9), "\(map)")
    }
  }

  private static let maps = (SmallMaps.undirected + SmallMaps.directed + SmallMaps.random.prefix(40))
    .filter { $0.order > 2 }
  private static let deciding: Set<Int> = [0, 2]

  /// The mean, over those who do not decide, of the inverse distance to the nearest who does.
  private func access(on map: DenseMap) -> Double {
    let distance = map.distances(weighted: false)
    let others = map.indices.filter { !Self.deciding.contains($0) }
    return others.reduce(0) { $0 + 1 / min(distance[$1][0], distance[$1][2]) } / Double(others.count)
  }

  /// The largest access with one more tie, each tried on a map of its own; nil where every tie is there.
  private func best(on map: DenseMap) -> (score: Double, ties: [[Int]])? {
    var tried: [(score: Double, tie: [Int])] = []
    for tail in map.indices {
      for head in map.indices where head != tail && !map.hasTie(tail, head) {
        var longer = map
        longer.weight[tail][head] = 1
        tried.append((access(on: longer), [tail, head]))
      }
    }
    guard let best = tried.map(\.score).max() else { return nil }
    return (best, tried.filter { $0.score > best - 1e-9 }.map(\.tie))
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
