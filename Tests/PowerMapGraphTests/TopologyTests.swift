import PowerMapGraph
import Testing

@Suite struct TopologyTests {
  private func topology(
    _ ties: [Tie], order: Int = 4, merging: ParallelTies = .sum, undirected: Bool = false
  ) throws -> Topology {
    var about = MapDescription()
    about.conventions.parallelTies = merging
    about.conventions.isUndirected = undirected
    let people = (0..<order).map { Stakeholder(id: .init(String($0))) }
    return try StakeholderGraph(stakeholders: people, ties: ties, about: about).positive
  }

  private func arcs(_ arcs: Arcs) -> [[Double]] {
    (0..<arcs.order).flatMap { tail in
      arcs[row: Vertex(tail)].map { [Double(tail), Double(arcs.heads[$0].index), arcs.weight(at: $0)] }
    }
  }

  @Test func `Loops and zero weights are left out and counted`() throws {
    let topology = try topology([
      Tie(from: "0", to: "0", weight: 2), Tie(from: "0", to: "1", weight: 0), Tie(from: "0", to: "2"),
    ])
    #expect(arcs(topology.outgoing) == [[0, 2, 1]])
    #expect(topology.left.selfTies == 1 && topology.left.zeroRows == 1 && topology.left.mergedRows == 0)
  }

  @Test(arguments: [(.sum, 6), (.max, 3), (.mean, 2)] as [(ParallelTies, Double)])
  func `Parallel ties are merged as the map says`(rule: ParallelTies, weight: Double) throws {
    let ties = [1.0, 3, 2].map { Tie(from: "1", to: "3", weight: $0) }
    let topology = try topology(ties, merging: rule)
    #expect(arcs(topology.outgoing) == [[1, 3, weight]])
    #expect(topology.left.mergedRows == 2)
  }

  @Test(arguments: [.sum, .max, .mean] as [ParallelTies])
  func `Rows are those of a dictionary of pairs`(rule: ParallelTies) throws {
    for order in [1, 2, 5, 12] {
      // Squares and cubes by their remainders: many pairs come several times, some never.
      let ties = (0..<60).map { row in
        Tie(
          from: .init(String(row * row % order)), to: .init(String((row * row * row + row / 7) % order)),
          weight: Double(1 + row % 4))
      }
      var weights: [[Int]: [Double]] = [:]
      for tie in ties where tie.source != tie.target {
        weights[[Int(tie.source.text) ?? 0, Int(tie.target.text) ?? 0], default: []].append(tie.weight)
      }
      let expected = weights.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
        let parallel = weights[pair] ?? []
        let total = parallel.reduce(0, +)
        let merged = rule == .sum ? total : rule == .max ? parallel.max() ?? 0 : total / Double(parallel.count)
        return [Double(pair[0]), Double(pair[1]), merged]
      }
      let topology = try topology(ties, order: order, merging: rule)
      let found = arcs(topology.outgoing)
      #expect(found.map { $0.prefix(2) } == expected.map { $0.prefix(2) })
      #expect(zip(found, expected).allSatisfy { abs($0[2] - $1[2]) < 1e-12 })
      #expect(topology.outgoing.transposed() == topology.incoming)
      #expect(topology.incoming.transposed() == topology.outgoing)
      let alone = try Computation.$cores.withValue(1) { try self.topology(ties, order: order, merging: rule) }
      #expect([alone.outgoing, alone.incoming] == [topology.outgoing, topology.incoming])
    }
  }

  @Test func `Parallel bare ties add up to a weight`() throws {
    let topology = try topology([Tie(from: "0", to: "1"), Tie(from: "2", to: "3"), Tie(from: "2", to: "3")])
    #expect(arcs(topology.outgoing) == [[0, 1, 1], [2, 3, 2]])
  }

  @Test func `A mutual tie is two arcs and incoming rows are the outgoing turned round`() throws {
    let topology = try topology([
      Tie(from: "2", to: "0", direction: .mutual, weight: 5), Tie(from: "0", to: "1", weight: 2),
    ])
    #expect(arcs(topology.outgoing) == [[0, 1, 2], [0, 2, 5], [2, 0, 5]])
    #expect(arcs(topology.incoming) == [[0, 2, 5], [1, 0, 2], [2, 0, 5]])
    #expect(topology.tieCount == 3)
  }

  @Test func `Rows of an undirected map that name a pair either way are one tie`() throws {
    let topology = try topology([Tie(from: "0", to: "1"), Tie(from: "1", to: "0")], undirected: true)
    #expect(arcs(topology.outgoing) == [[0, 1, 2], [1, 0, 2]])
    #expect(topology.tieCount == 1 && topology.left.mergedRows == 1)
  }

  @Test func `Unweighted rows store no weights`() throws {
    #expect(try topology([Tie(from: "0", to: "1"), Tie(from: "3", to: "1")]).outgoing.weights.isEmpty)
  }

  @Test func `Arcs are found by their ends`() throws {
    let rows = try topology([Tie(from: "0", to: "3", weight: 7), Tie(from: "0", to: "1")]).outgoing
    #expect(rows.weight(from: Vertex(0), to: Vertex(3)) == 7)
    #expect(rows.weight(from: Vertex(3), to: Vertex(0)) == 0)
    #expect(rows.position(from: Vertex(0), to: Vertex(2)) == nil)
    #expect(rows.degree(of: Vertex(0)) == 2)
  }

  @Test func `Forgetting direction adds both ways or takes the stronger`() throws {
    let topology = try topology([
      Tie(from: "0", to: "1", weight: 2), Tie(from: "1", to: "0", weight: 5), Tie(from: "2", to: "1", weight: 3),
    ])
    #expect(arcs(topology.symmetrized().outgoing) == [[0, 1, 7], [1, 0, 7], [1, 2, 3], [2, 1, 3]])
    #expect(arcs(topology.symmetrized(.stronger).outgoing) == [[0, 1, 5], [1, 0, 5], [1, 2, 3], [2, 1, 3]])
    #expect(topology.symmetrized().isUndirected)
  }

  @Test func `Turning round swaps exerted and received`() throws {
    let topology = try topology([Tie(from: "0", to: "1", weight: 2)])
    #expect(arcs(topology.reversed().outgoing) == [[1, 0, 2]])
    #expect(topology.reversed().reversed() == topology)
  }

  @Test func `Forgetting strength leaves the arcs`() throws {
    let topology = try topology([Tie(from: "0", to: "1", weight: 2)])
    #expect(arcs(topology.unweighted().outgoing) == [[0, 1, 1]])
  }

  @Test func `An empty map has no rows`() throws {
    let topology = try topology([], order: 0)
    #expect(topology.order == 0 && topology.outgoing.count == 0)
  }
}
