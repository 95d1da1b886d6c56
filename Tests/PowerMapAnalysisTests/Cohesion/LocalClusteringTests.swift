import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct LocalClusteringTests {
  @Test func `In the triangle with a tail`() throws {
    let scores = try StakeholderGraph.sketch("a-b b-c a-c a-d").scores(.localClustering)
    #expect(isClose(scores.values, [1.0 / 3, 1, 1, nil]))
  }

  @Test func `The families of Florence have the printed average`() throws {
    // 0.2181818 over the families with two contacts or more, in many texts on Padgett's marriages.
    let scores = try Florence.marriages.scores(.localClustering).optionals.compactMap { $0 }
    #expect(isClose(scores.reduce(0, +) / Double(scores.count), 0.2181818, tolerance: 1e-7))
  }

  @Test func `Star, cycle and complete graph`() throws {
    #expect(try StakeholderGraph.sketch("c-1 c-2 c-3").scores(.localClustering).optionals == [0, nil, nil, nil])
    #expect(try StakeholderGraph.sketch("a-b b-c c-d d-a").scores(.localClustering).values == [0, 0, 0, 0])
    #expect(try StakeholderGraph.sketch("a-b a-c b-c").scores(.localClustering).values == [1, 1, 1])
  }

  @Test func `A ring in which everybody knows two on either side has one half`() throws {
    // Watts & Strogatz 1998: 3 (K − 2) / 4 (K − 1) for a ring lattice with K neighbors, 0.5 for K = 4.
    let ring = (0..<12).map { "\($0)-\(($0 + 1) % 12) \($0)-\(($0 + 2) % 12)" }.joined(separator: " ")
    #expect(try StakeholderGraph.sketch(ring).scores(.localClustering).values.allSatisfy { $0 == 0.5 })
  }

  @Test func `It is the share of tied pairs of contacts`() throws {
    for map in SmallMaps.all {
      let wanted = map.indices.map { vertex -> Double? in
        let contacts = map.indices.filter { map.hasTie(vertex, $0) || map.hasTie($0, vertex) }
        let pairs = contacts.flatMap { one in contacts.filter { $0 > one }.map { (one, $0) } }
        let tied = pairs.count { map.hasTie($0.0, $0.1) || map.hasTie($0.1, $0.0) }
        return pairs.isEmpty ? nil : Double(tied) / Double(pairs.count)
      }
      #expect(isClose(try map.graph.scores(.localClustering).values, wanted), "\(map)")
    }
  }
}
