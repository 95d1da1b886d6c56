import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct SignedDegreeTests {
  @Test func `Support and conflict between the same two are set off`() throws {
    let graph = StakeholderGraph.sketch("a>b:2 a>c:1 a!c:3 b>c:2 b!c:2")
    #expect(try graph.scores(.signedDegree(.positive)).values == [1, 0, 0])
    #expect(try graph.scores(.signedDegree(.negative)).values == [1, 0, 0])
    #expect(try graph.scores(.signedDegree(.negative, .incoming)).values == [0, 0, 1])
  }

  @Test func `Strengths that are equal on paper cancel`() throws {
    let graph = StakeholderGraph.sketch("a>b:0.1 a>b:0.2 a!b:0.3")
    #expect(try graph.scores(.signedDegree(.positive)).values == [0, 0])
    #expect(try graph.scores(.signedDegree(.negative)).values == [0, 0])
  }

  @Test func `It counts the signs of support minus conflict`() throws {
    for map in SignedMaps.all {
      for (sign, factor) in [(Tie.Sign.positive, 1.0), (.negative, -1)] {
        let rows = map.indices.map { row in Double(map.indices.count { factor * map.net(row, $0) > 0 }) }
        let columns = map.indices.map { column in Double(map.indices.count { factor * map.net($0, column) > 0 }) }
        #expect(try map.graph.scores(.signedDegree(sign)).values == rows, "\(map)")
        let id = sign == .positive ? "signed.positive.in" : "signed.negative.in"
        #expect(Analysis(map.graph).scores(id)?.values == columns, "\(map)")
      }
    }
  }

  @Test func `Without conflicts it is the degree`() throws {
    for map in SmallMaps.random {
      #expect(
        try map.graph.scores(.signedDegree(.positive)).values == map.graph.scores(.degree(.outgoing)).values)
    }
  }
}
