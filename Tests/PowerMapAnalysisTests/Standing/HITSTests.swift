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

  @Test func `Scaled to length 1 the scores are UCINET's`() throws {
    // UCINET 6.849 on Camp 92, which leaves the sign open.
    let printed: [HITS.Role: [Double?]] = [
      .hub: [
        0.303, 0.243, 0.294, 0.167, 0.161, 0.251, 0.251, 0.249, 0.221, 0.232, 0.198, 0.218, 0.199, 0.247, 0.270, 0.222,
        0.248, 0.217,
      ],
      .authority: [
        0.251, 0.059, 0.122, 0.399, 0.326, 0.171, 0.269, 0.124, 0.287, 0, 0.211, 0.297, 0, 0.199, 0.123, 0.348, 0.260,
        0.278,
      ],
    ]
    for (role, wanted) in printed {
      let scores = try Camp92.map.scores(.hits(role)).values
      let length = scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(isClose(scores.map { $0 / length }, wanted, tolerance: 5e-4), "\(role)")
    }
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

  @Test func `They are the only vectors that the matrix and its mirror stretch most, where there is only one`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let ties = weighting == .binary ? map.binary : map
        let hubs = product(ties).principalVector ?? map.indices.map { _ in nil }
        #expect(isClose(try map.graph.scores(.hits(.hub, weighting)).values, hubs), "\(map)")
        let authorities = product(ties.transposed).principalVector ?? map.indices.map { _ in nil }
        #expect(isClose(try map.graph.scores(.hits(.authority, weighting)).values, authorities), "\(map)")
      }
    }
  }

  /// The matrix times its mirror.
  private func product(_ map: DenseMap) -> DenseMap {
    var product = map
    for row in map.indices {
      for column in map.indices {
        product.weight[row][column] = zip(map.weight[row], map.weight[column]).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
    return product
  }
}
