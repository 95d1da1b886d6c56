import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct EigenvectorTests {
  @Test func `The path of three, which is bipartite`() throws {
    let half = 0.7071067811865476
    #expect(isClose(try StakeholderGraph.sketch("a-b b-c").scores(.eigenvector()).values, [half, 1, half]))
  }

  @Test func `In Florence the Medici are best placed`() throws {
    // Bonacich 1972 applied to Padgett's marriages: 0.430 in unit length, as printed in many texts.
    let scores = try Florence.marriages.scores(.eigenvector())
    let length = scores.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    #expect(isClose(scores[Florence.medici].map { $0 / length }, 0.4303, tolerance: 1e-4))
    #expect(scores[Florence.medici] == 1)
    #expect(scores[Florence.marriages.vertex(of: "Pucci")!] == 0)
  }

  @Test func `Scaled to length 1 the scores are UCINET's`() throws {
    // UCINET 6.849 on Camp 92, and on a graph of seven with three more apart.
    let camp: [Double?] = [
      0.37497106, 0.09658572, 0.19614436, 0.29106474, 0.24727418, 0.17577387, 0.26170275, 0.1786148, 0.35747287,
      0.24298777, 0.09658572, 0.31681782, 0.15434587, 0.31681782, 0.20648053, 0.16901357, 0.12835853, 0.161369,
    ]
    let seven: [Double?] = [
      0.229229, 0.53706592, 0.4684945, 0.56058067, 0.30783692, 0.16065758, 0.06857143, 0, 0, 0,
    ]
    for (graph, printed) in [
      (Camp92.map, camp), (.sketch("1-2 2-3 3-4 4-5 5-6 6-7 2-4 8 9 10"), seven),
    ] {
      let scores = try graph.scores(.eigenvector()).values
      let length = scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(isClose(scores.map { $0 / length }, printed, tolerance: 1e-7))
    }
  }

  @Test func `Two equal parts have no unique answer, nor has a map without ties`() throws {
    let equal = try Analysis(.sketch("a-b c-d")).answer("eigenvector")
    #expect(equal.value == .undefined("node"))
    #expect(equal.note == "Two separate parts of the map are equally well tied.")
    #expect(try Analysis(.sketch("a b")).answer("eigenvector").note == "There are no ties.")
  }

  @Test func `Outside the best tied part everybody has zero`() throws {
    #expect(isClose(try StakeholderGraph.sketch("a-b c-d d-e c-e").scores(.eigenvector()).values, [0, 0, 1, 1, 1]))
  }

  @Test func `It is the only vector that the matrix stretches most, where there is only one`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let ties = weighting == .binary ? map.binary.symmetrized(max) : map.isUndirected ? map : map.symmetrized(+)
        let wanted = ties.principalVector ?? map.indices.map { _ in nil }
        #expect(isClose(try map.graph.scores(.eigenvector(weighting)).values, wanted), "\(map)")
      }
    }
  }
}
