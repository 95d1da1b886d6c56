import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct HITSTests {
  @Test func `Two hubs share one authority and one has another`() throws {
    let graph = StakeholderGraph.sketch("a>c b>c b>d")
    let golden = 0.6180339887498949
    #expect(isClose(try graph.scores(.hits(.hub)).values, [golden, 0, 1, 0]))
    #expect(isClose(try graph.scores(.hits(.authority)).values, [0, 1, 0, golden]))
  }

  @Test func `Two equal stars have no unique answer, nor has a map without ties`() throws {
    let equal = try Analysis(.sketch("a>b c>d")).answer("hits.hub")
    #expect(equal.value == .undefined("node"))
    #expect(equal.note == "Two separate sets of hubs and authorities are equally strong.")
    #expect(try Analysis(.sketch("a b")).answer("hits.authority").note == "There are no ties.")
    #expect(try Analysis(.sketch("a>b b>c c>a")).answer("hits.hub").value == .undefined("node"))
  }

  @Test func `Without direction hubs are authorities, unless they can change sides`() throws {
    let graph = StakeholderGraph.sketch("a-b b-c c-a c-d e-f")
    let scores = try graph.scores(.eigenvector()).values
    #expect(isClose(try graph.scores(.hits(.hub)).values, scores))
    #expect(isClose(try graph.scores(.hits(.authority)).values, scores))
    #expect(try Analysis(.sketch("a-b b-c")).answer("hits.hub").value == .undefined("node"))
  }

  @Test func `Hubs and authorities support each other by the largest factor`() throws {
    for map in SmallMaps.all where map.order > 0 {
      for weighting in Weighting.allCases {
        let ties = (weighting == .binary ? map.binary : map).weight
        let hubs = try map.graph.scores(.hits(.hub, weighting)).values
        let authorities = try map.graph.scores(.hits(.authority, weighting)).values
        guard hubs[0].isFinite else { continue }
        var product = DenseMap(order: map.order, isUndirected: true)
        for row in map.indices {
          for column in map.indices {
            product.weight[row][column] = map.indices.reduce(0) { $0 + ties[row][$1] * ties[column][$1] }
          }
        }
        let factor = product.largestEigenvalue
        let passed = map.indices.map { row in map.indices.reduce(0) { $0 + product.weight[row][$1] * hubs[$1] } }
        #expect(isClose(passed, hubs.map { factor * $0 }), "\(map)")
        let received = map.indices.map { column in map.indices.reduce(0) { $0 + ties[$1][column] * hubs[$1] } }
        let largest = received.max()!
        #expect(isClose(authorities, received.map { $0 / largest }), "\(map)")
        #expect(hubs.max() == 1 && authorities.max() == 1 && (hubs + authorities).allSatisfy { $0 >= 0 })
      }
    }
  }
}
