import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct RoutesBetweenTests {
  private func stops(_ route: RoutesBetween.Route?, in graph: StakeholderGraph) -> String {
    (route?.stops ?? []).map { graph[$0].id.text }.joined()
  }

  private func routes(
    _ graph: StakeholderGraph, _ from: [String], _ to: [String], avoiding: [String] = [], scale: Double = 4
  ) -> RoutesBetween {
    func vertices(_ names: [String]) -> [Vertex] { names.compactMap { graph.vertex(of: Stakeholder.ID($0)) } }
    return RoutesBetween(
      from: vertices(from), to: vertices(to), avoiding: Set(vertices(avoiding)), scale: scale, in: graph)
  }

  @Test func `Each idea of what is best has its own route`() {
    // One step of 0.5; two steps of 2 and 1; three steps of 2, 2, 2; two steps of 4 and 4 to the other goal through z.
    let graph = StakeholderGraph.sketch("s>t:0.5 s>a:2 a>t:1 s>b:2 b>c:2 c>t:2")
    let found = routes(graph, ["s"], ["t"])
    #expect(stops(found.best(by: .hops), in: graph) == "st")
    #expect(stops(found.best(by: .length), in: graph) == "sat")
    #expect(stops(found.best(by: .bottleneck), in: graph) == "sbct")
    #expect(found.best(by: .bottleneck)?.weakest == 2)
    // 0.5/4 = 0.125 and (2/4)(1/4) = 0.125 and (2/4)³ = 0.125: of equal chances the fewest steps.
    #expect(stops(found.best(by: .product), in: graph) == "st")
    #expect(isClose(found.best(by: .product)?.chance, 0.125))
    #expect(found.inOrder(9).map { stops($0, in: graph) } == ["sat", "sbct", "st"])
  }

  @Test func `The way of three that blocks two others is taken apart`() {
    let graph = StakeholderGraph.sketch("a>b:9 b>d:9 d>t:9 a>c c>d b>e e>t")
    let apart = routes(graph, ["a"], ["t"]).apart(2)
    #expect(apart.most == 2)
    #expect(apart.routes.map { stops($0, in: graph) } == ["abet", "acdt"])
    #expect(stops(routes(graph, ["a"], ["t"]).best(by: .length), in: graph) == "abdt")
  }

  @Test func `From several to several nobody of them is in between`() {
    let graph = StakeholderGraph.sketch("a>b b>m m>t t>u a>n n>u")
    let found = routes(graph, ["a", "b"], ["t", "u"])
    #expect(stops(found.best(by: .hops), in: graph) == "anu")
    #expect(Set(found.inOrder(9).map { stops($0, in: graph) }) == ["anu", "bmt"])
    #expect(found.apart(9).most == 2)
    #expect(found.unavoidable.isEmpty)
  }

  @Test func `Avoiding somebody closes the ways through them`() {
    let graph = StakeholderGraph.sketch("a>b b>t a>c c>d d>t")
    #expect(stops(routes(graph, ["a"], ["t"], avoiding: ["b"]).best(by: .hops), in: graph) == "acdt")
    #expect(!routes(graph, ["a"], ["t"], avoiding: ["b", "c"]).isAny)
    #expect(routes(graph, ["a"], ["t"], avoiding: ["b", "c"]).best(by: .length) == nil)
    #expect(routes(graph, ["a"], ["t"], avoiding: ["b"]).unavoidable.map(\.index) == [3, 4])
  }

  @Test func `Confidence counts for chances only`() throws {
    var sure = Tie(from: "a", to: "b", weight: 2)
    sure.confidence = 0.5
    let graph = try StakeholderGraph(
      stakeholders: ["a", "b", "c", "t"].map { Stakeholder(id: Stakeholder.ID($0)) },
      ties: [
        sure, Tie(from: "b", to: "t", weight: 4), Tie(from: "a", to: "c", weight: 1.5),
        Tie(from: "c", to: "t", weight: 4),
      ])
    let found = routes(graph, ["a"], ["t"])
    #expect(stops(found.best(by: .length), in: graph) == "abt")
    #expect(stops(found.best(by: .product), in: graph) == "act")
    #expect(isClose(found.best(by: .length)?.chance, 0.25))
  }

  @Test func `Best, in order and apart are what trying every path gives`() {
    for map in SmallMaps.directed + SmallMaps.random + SmallMaps.rated where map.order > 2 && map.order < 7 {
      let graph = map.graph
      let goal = map.order - 1
      let paths = paths(map, from: 0, to: goal)
      let found = RoutesBetween(from: [Vertex(0)], to: [Vertex(goal)], scale: 6, in: graph)
      let lengths = paths.map { length($0, map) }.sorted()
      #expect(isClose(found.best(by: .length)?.length, lengths.first), "\(map)")
      #expect(found.inOrder(4).map(\.length).count == min(4, lengths.count))
      #expect(zip(found.inOrder(4), lengths).allSatisfy { isClose($0.length, $1) }, "\(map)")
      for count in 1...3 {
        let best = shortestApart(paths, count, map)
        let apart = found.apart(count).routes
        if let best {
          #expect(apart.count == count && isClose(apart.reduce(0) { $0 + $1.length }, best), "\(map) \(count)")
          let between = apart.flatMap(\.between)
          #expect(Set(between).count == between.count)
        } else {
          #expect(apart.count < count, "\(map) \(count)")
        }
      }
    }
  }

  /// All paths from one to another that visit nobody twice.
  private func paths(_ map: DenseMap, from source: Int, to target: Int) -> [[Int]] {
    var found: [[Int]] = []
    func extend(_ path: [Int]) {
      if path.last == target { return found.append(path) }
      for next in map.indices where map.hasTie(path.last!, next) && !path.contains(next) { extend(path + [next]) }
    }
    extend([source])
    return found
  }

  private func length(_ path: [Int], _ map: DenseMap) -> Double {
    zip(path, path.dropFirst()).reduce(0) { $0 + 1 / map.weight[$1.0][$1.1] }
  }

  /// The smallest sum of lengths of so many paths that share nobody in between, nil where there are not so many.
  private func shortestApart(_ paths: [[Int]], _ count: Int, _ map: DenseMap) -> Double? {
    var best: Double?
    func choose(_ first: Int, _ taken: Set<Int>, _ sum: Double, _ left: Int) {
      if left == 0 { return best = min(best ?? .infinity, sum) }
      for position in paths.indices.dropFirst(first) {
        let between = paths[position].dropFirst().dropLast()
        guard taken.isDisjoint(with: between) else { continue }
        choose(position + 1, taken.union(between), sum + length(paths[position], map), left - 1)
      }
    }
    choose(0, [], 0, count)
    return best
  }
}
