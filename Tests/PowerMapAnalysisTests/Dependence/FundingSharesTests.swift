import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct FundingSharesTests {
  private func shares(_ order: Int, _ arcs: (Int, Int, Double)..., budgets: [Double?]? = nil) -> FundingShares {
    let topology = Topology(
      order: order, isUndirected: false, arcs: arcs.map { (tail: Vertex($0.0), head: Vertex($0.1), weight: $0.2) })
    return FundingShares(of: topology, budgets: budgets)
  }

  @Test func `Three quarters from one and a quarter from another, passed on in full`() throws {
    let funding = shares(4, (0, 2, 3), (1, 2, 1), (2, 3, 4))
    #expect(funding.concentration(of: Vertex(2)) == 0.625)
    #expect(funding.concentration(of: Vertex(0)) == nil)
    let largest = try #require(funding.largest(of: Vertex(2)))
    #expect(largest.giver == Vertex(0) && largest.share == 0.75)
    #expect(funding.integrated(from: Vertex(0)) == [0, 0, 0.75, 0.75])
  }

  @Test func `Chains are followed as far as the effort goes, which is used up`() {
    let funding = shares(4, (0, 2, 3), (1, 2, 1), (2, 3, 4))
    var effort = 3
    #expect(funding.integrated(from: Vertex(0), within: &effort) == [0, 0, 0.75, 0.75] && effort == 1)
    #expect(funding.integrated(from: Vertex(0), within: &effort) == nil && effort < 0)
  }

  @Test func `Income from elsewhere makes shares smaller and leaves the concentration`() throws {
    let funding = shares(3, (0, 2, 3), (1, 2, 1), budgets: [nil, nil, 8])
    #expect(funding.largest(of: Vertex(2))?.share == 0.375)
    #expect(funding.concentration(of: Vertex(2)) == 0.625)
    #expect(funding.integrated(from: Vertex(0)) == [0, 0, 0.375])
  }

  @Test func `A circle without income from outside has no integrated shares`() {
    #expect(shares(2, (0, 1, 1), (1, 0, 1)).integrated(from: Vertex(0)) == nil)
    // Nor has who gives into one; who only takes from it has.
    let fed = shares(5, (0, 1, 1), (1, 2, 1), (2, 1, 1), (3, 4, 1), (4, 3, 1), (4, 0, 1))
    #expect(fed.integrated(from: Vertex(3)) == nil && fed.integrated(from: Vertex(4)) == nil)
    #expect(fed.integrated(from: Vertex(1)).map { $0.map { ($0 * 1e9).rounded() / 1e9 } } == [0, 1, 2, 0, 0])
  }

  @Test func `A large closed market is told from others at once`() {
    let pairs = (0..<60).flatMap { one in (0..<60).filter { $0 != one }.map { (one, $0) } }
    let market = Topology(
      order: 60, isUndirected: false, arcs: pairs.map { (tail: Vertex($0.0), head: Vertex($0.1), weight: 1) })
    let funding = FundingShares(of: market)
    for giver in market.vertices { #expect(funding.integrated(from: giver) == nil) }
  }

  @Test func `Integrated shares solve Q = S + S Q, on seeded random maps with income from outside`() throws {
    for seed in 1...20 {
      var random = SplitMix64(seed: UInt64(seed))
      let order = 6
      let arcs = (0..<12).map { _ in
        (
          tail: Vertex(Int(random.next() % 6)), head: Vertex(Int(random.next() % 6)),
          weight: Double(1 + random.next() % 4)
        )
      }
      let topology = Topology(order: order, isUndirected: false, arcs: arcs)
      let incomes = topology.incoming.strengths()
      let funding = FundingShares(of: topology, budgets: incomes.map { $0 + 1 })
      var rest = DenseMatrix(order: order, diagonal: 1)
      for tail in topology.vertices {
        for arc in topology.outgoing[row: tail] {
          let head = topology.outgoing.heads[arc]
          rest[tail.index, head.index] -= topology.outgoing.weight(at: arc) / (incomes[head.index] + 1)
        }
      }
      // (I − S)⁻¹ S = (I − S)⁻¹ − I.
      let inverse = try #require(rest.inverse())
      for giver in topology.vertices {
        let integrated = try #require(funding.integrated(from: giver))
        for head in 0..<order {
          let expected = inverse[giver.index, head] - (giver.index == head ? 1 : 0)
          #expect(abs(integrated[head] - expected) < 1e-10)
        }
      }
    }
  }
}
