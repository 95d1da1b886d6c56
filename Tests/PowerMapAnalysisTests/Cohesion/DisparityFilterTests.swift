import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct DisparityFilterTests {
  private func significance(_ from: Stakeholder.ID, _ to: Stakeholder.ID, in graph: StakeholderGraph) throws -> Double {
    let ties = graph.positive
    let tail = try #require(graph.vertex(of: from))
    let head = try #require(graph.vertex(of: to))
    let position = try #require(ties.outgoing.position(from: tail, to: head))
    return DisparityFilter(of: ties).significances[position]
  }

  @Test func `The strong tie of a star stands out and the weak ones do not`() throws {
    let graph = StakeholderGraph.sketch("a-b:8 a-c:1 a-d:1")
    #expect(isClose(try significance("a", "b", in: graph), 0.04))
    #expect(isClose(try significance("b", "a", in: graph), 0.04))
    #expect(isClose(try significance("a", "c", in: graph), 0.81))
  }

  @Test func `An only tie cannot stand out`() throws {
    #expect(try significance("a", "b", in: StakeholderGraph.sketch("a-b:5")) == 1)
    #expect(try significance("a", "b", in: StakeholderGraph.sketch("a>b:5")) == 1)
  }

  @Test func `A directed tie is asked at its tail among what goes out and at its head among what comes in`() throws {
    let graph = StakeholderGraph.sketch("a>b:3 a>c:1 d>b:9 e>b:12 b>a:100")
    // At a 3 of 4 on two ties: 1/4. At b 3 of 24 on three ties: (7/8)².
    #expect(isClose(try significance("a", "b", in: graph), 0.25))
    #expect(isClose(try significance("d", "b", in: graph), (15.0 / 24) * (15.0 / 24)))
    #expect(try significance("b", "a", in: graph) == 1)
  }

  @Test func `Equal strengths say nothing about which tie matters more than the number of ties does`() throws {
    let graph = StakeholderGraph.sketch("a-b a-c a-d a-e")
    let filter = DisparityFilter(of: graph.positive)
    #expect(Set(filter.logarithms).count == 1)
    #expect(isClose(filter.significances[0], 27.0 / 64))
  }

  @Test func `It is the chance of so large a share among random ones`() throws {
    // Four shares of 1 made by three random cuts: the chance that the first is 0.5 or more is 0.5³.
    let graph = StakeholderGraph.sketch("a-b:3 a-c:1 a-d:1 a-e:1")
    var random = Shares(state: 1)
    var hits = 0
    let runs = 20_000
    for _ in 0..<runs {
      let cuts = (0..<3).map { _ in random.next() }
      if (cuts.min() ?? 0) >= 0.5 { hits += 1 }
    }
    #expect(abs(try significance("a", "b", in: graph) - Double(hits) / Double(runs)) < 0.01)
  }

  @Test func `A tie that has nearly everything keeps its place among others`() throws {
    let weak = (0..<600).map { "a-c\($0):1" }.joined(separator: " ")
    let filter = DisparityFilter(of: StakeholderGraph.sketch("a-b:1000000 " + weak).positive)
    #expect(filter.significances[0] == 0)
    #expect(filter.logarithms[0].isFinite)
  }

  private struct Shares {
    var state: UInt64

    mutating func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
  }
}
