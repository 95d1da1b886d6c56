import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct SettledStancesTests {
  private func topology(_ order: Int, _ arcs: (Int, Int, Double)...) -> Topology {
    Topology(order: order, isUndirected: false, arcs: arcs.map { (Vertex($0.0), Vertex($0.1), $0.2) })
  }

  @Test func `Half of a stance is taken from the one who influences`() throws {
    let settled = SettledStances(of: topology(2, (0, 1, 3)), stances: [1, -1], openness: 0.5)
    #expect(settled.values == [1, 0])
  }

  @Test func `Who is closed keeps the stance`() {
    #expect(SettledStances(of: topology(2, (0, 1, 3)), stances: [1, -1], openness: 0).values == [1, -1])
  }

  @Test func `An unknown stance takes all from others, and is unknown where none reaches it`() {
    let settled = SettledStances(of: topology(4, (0, 1, 1), (3, 2, 1)), stances: [0.5, nil, nil, nil], openness: 0.5)
    #expect(settled.values == [0.5, 0.5, nil, nil])
  }

  @Test func `Settled stances solve the equation, on seeded random maps`() throws {
    for seed in 1...20 {
      var random = SplitMix64(seed: UInt64(seed))
      let order = 6
      let arcs = (0..<14).map { _ in
        (
          tail: Vertex(Int(random.next() % 6)), head: Vertex(Int(random.next() % 6)),
          weight: Double(1 + random.next() % 4)
        )
      }
      let topology = Topology(order: order, isUndirected: false, arcs: arcs)
      let stances = (0..<order).map { _ in Double(random.next() % 21) / 10 - 1 }
      let openness = Double(1 + random.next() % 9) / 10
      // (I − Λ W) y = (I − Λ) y₀, with no openness where nobody influences.
      var system = DenseMatrix(order: order, diagonal: 1)
      var right = stances
      for vertex in topology.vertices {
        let incoming = topology.incoming
        let total = incoming[row: vertex].reduce(0) { $0 + incoming.weight(at: $1) }
        guard total > 0 else { continue }
        right[vertex.index] *= 1 - openness
        for arc in incoming[row: vertex] {
          system[vertex.index, incoming.heads[arc].index] -= openness * incoming.weight(at: arc) / total
        }
      }
      let solution = try #require(system.inverse()).product(with: right)
      let settled = SettledStances(of: topology, stances: stances, openness: openness)
      for (value, expected) in zip(settled.values, solution) { #expect(abs(try #require(value) - expected) < 1e-10) }
      let effects = SettledStances.effects(on: Vertex(0), in: topology, stances: stances, openness: openness)
      #expect(abs(effects.reduce(0, +) - 1) < 1e-10)
      #expect(abs(zip(effects, stances).reduce(0) { $0 + $1.0 * $1.1 } - solution[0]) < 1e-10)
    }
  }
}
