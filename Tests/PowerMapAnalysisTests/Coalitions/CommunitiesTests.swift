import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct CommunitiesTests {
  @Test func `Zachary's club falls into four blocs`() throws {
    // Brandes et al. 2008, IEEE Transactions on Knowledge and Data Engineering 20:172: the optimum is 0.420.
    let found = try #require(Communities(of: GoldenNetwork.named("karate").graph))
    #expect(isClose(found.modularity, 0.4197896, tolerance: 1e-7))
    #expect(Set(found.number) == [0, 1, 2, 3])
  }

  @Test func `Two triangles joined by one tie`() throws {
    let graph = StakeholderGraph.sketch("a-b b-c a-c c-d d-e e-f d-f")
    let found = try #require(Communities(of: graph))
    #expect(found.number == [0, 0, 0, 1, 1, 1])
    #expect(isClose(found.modularity, 6.0 / 7 - 0.5))
    #expect(isClose(Analysis(graph).figure("modularity"), 6.0 / 7 - 0.5))
  }

  @Test func `The largest community is number 0, isolates are alone`() throws {
    let found = try #require(Communities(of: .sketch("z a-b c-d d-e c-e")))
    #expect(found.number == [2, 1, 1, 0, 0, 0])
  }

  @Test func `Without ties there are none`() {
    #expect(Communities(of: .sketch("")) == nil)
    #expect(Communities(of: .sketch("a b")) == nil)
    #expect(Analysis(.sketch("a b")).figure("modularity") == nil)
    #expect(Communities(of: .sketch("a!b")) == nil)
  }

  @Test func `Strength can change who belongs together`() throws {
    let graph = StakeholderGraph.sketch("a-b:1 b-c:9 c-d:1 d-a:9")
    #expect(try #require(Communities(of: graph, .weighted)).number == [0, 1, 1, 0])
  }

  @Test func `On small maps no partition is better`() throws {
    for map in SmallMaps.all where map.order <= 6 {
      for weighting in Weighting.allCases {
        let found = Communities(of: map.graph, weighting, runs: 4)
        let field = weighting == .binary ? map.binary : map
        let best = field.partitions.compactMap { field.modularity(of: $0) }.max()
        #expect(isClose(found?.modularity, best), "\(field)")
        if let found { #expect(isClose(found.modularity, field.modularity(of: found.number)), "\(field)") }
      }
    }
  }

  @Test(arguments: GoldenNetwork.all)
  func `The modularity is that of the communities, and each is connected`(network: GoldenNetwork) throws {
    for weighting in Weighting.allCases {
      guard let found = Communities(of: network.graph, weighting) else { continue }
      let grouping = Grouping(found.number.map { "\($0)" })
      #expect(isClose(found.modularity, GroupModularity(weighting).value(of: network.graph, across: grouping)))
      for community in Set(found.number) {
        let members = Set(network.graph.vertices.filter { found.number[$0.index] == community })
        #expect(isConnected(members, in: network.graph))
      }
    }
  }

  @Test func `One core finds what all cores find, and a seed what it found before`() throws {
    let graph = GoldenNetwork.named("les_miserables").graph
    let all = Communities(of: graph, .weighted, seed: 7)
    let one = Computation.$cores.withValue(1) { Communities(of: graph, .weighted, seed: 7) }
    #expect(all != nil && all == one)
  }

  @Test func `Whoever is joined by no tie is not in one community`() {
    // Two stars whose leaves share nothing: a community of leaves without their center would fall apart.
    let graph = StakeholderGraph.sketch("a-b a-c a-d x-y x-z a-x")
    let found = Communities(of: graph)
    #expect(found?.number == [0, 0, 0, 0, 1, 1, 1])
  }

  private func isConnected(_ members: Set<Vertex>, in graph: StakeholderGraph) -> Bool {
    guard let first = members.first else { return true }
    var seen: Set = [first]
    var stack = [first]
    while let member = stack.popLast() {
      for arcs in [graph.positive.outgoing, graph.positive.incoming] {
        for neighbor in arcs.heads(of: member) where members.contains(neighbor) && !seen.contains(neighbor) {
          seen.insert(neighbor)
          stack.append(neighbor)
        }
      }
    }
    return seen == members
  }
}

extension DenseMap {
  /// Every way to put the vertices into parts.
  fileprivate var partitions: [[Int]] {
    var partitions: [[Int]] = [[]]
    for _ in indices {
      partitions = partitions.flatMap { parts in (0...((parts.max() ?? -1) + 1)).map { parts + [$0] } }
    }
    return partitions
  }

  /// Modularity by its definition, nil without ties.
  fileprivate func modularity(of number: [Int]) -> Double? {
    let total = weight.flatMap { $0 }.reduce(0, +)
    guard total > 0 else { return nil }
    var sum = 0.0
    for source in indices {
      let sent = weight[source].reduce(0, +)
      for target in indices where number[source] == number[target] {
        let received = indices.reduce(0) { $0 + weight[$1][target] }
        sum += weight[source][target] / total - sent * received / (total * total)
      }
    }
    return sum
  }
}
