import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct NetInfluenceTests {
  @Test func `Difference and balance of two who influence each other`() throws {
    let graph = StakeholderGraph.sketch("a>b:3 b>a:1")
    #expect(try graph.scores(.netInfluence()).values == [2, -2])
    #expect(try graph.scores(.netInfluence(.balance)).values == [0.5, -0.5])
  }

  @Test func `An isolate has no balance but a difference of zero`() throws {
    let graph = StakeholderGraph.sketch("a>b c")
    #expect(try graph.scores(.netInfluence()).values == [1, -1, 0])
    #expect(try graph.scores(.netInfluence(.balance)).optionals == [1, -1, nil])
  }

  @Test func `Differences add up to nothing`() throws {
    for map in SmallMaps.random {
      let differences = try map.graph.scores(.netInfluence()).values
      #expect(abs(differences.reduce(0, +)) < 1e-12)
      let sums = map.indices.map { map.weight[$0].reduce(0, +) - map.transposed.weight[$0].reduce(0, +) }
      #expect(isClose(differences, sums))
    }
  }

  @Test func `The balance is what rows have more than columns, as a part of both`() throws {
    for map in SmallMaps.all {
      let wanted = map.indices.map { vertex -> Double? in
        let given = map.weight[vertex].reduce(0, +)
        let taken = map.indices.reduce(0) { $0 + map.weight[$1][vertex] }
        return given + taken > 0 ? (given - taken) / (given + taken) : nil
      }
      #expect(isClose(try map.graph.scores(.netInfluence(.balance)).values, wanted), "\(map)")
    }
  }
}
