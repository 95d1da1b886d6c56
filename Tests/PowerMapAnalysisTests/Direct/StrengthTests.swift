import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct StrengthTests {
  @Test func `Strengths of a map drawn by hand`() throws {
    let graph = StakeholderGraph.sketch("a>b:2 a>c:1 b>a:4")
    #expect(try graph.scores(.strength(.outgoing)).values == [3, 4, 0])
    #expect(try graph.scores(.strength(.incoming)).values == [4, 2, 1])
    #expect(try graph.scores(.strength(.total)).values == [7, 6, 1])
  }

  @Test func `Parallel ties are added, conflicts left out`() throws {
    let graph = StakeholderGraph.sketch("a>b:2 a>b:1.5 a!b:9 b>b:7")
    #expect(try graph.scores(.strength(.outgoing)).values == [3.5, 0])
  }

  @Test func `Without direction all three are one`() throws {
    let graph = StakeholderGraph.sketch("a-b:3 b-c:2")
    for ties in [Strength.Ties.outgoing, .incoming, .total] {
      #expect(try graph.scores(.strength(ties)).values == [3, 5, 2])
    }
  }

  @Test func `It adds up rows and columns of the matrix`() throws {
    for map in SmallMaps.random + SmallMaps.rated {
      let rows = map.weight.map { $0.reduce(0, +) }
      let columns = map.transposed.weight.map { $0.reduce(0, +) }
      #expect(try map.graph.scores(.strength(.outgoing)).values == rows)
      #expect(try map.graph.scores(.strength(.incoming)).values == columns)
      let total = map.isUndirected ? rows : zip(rows, columns).map { $0 + $1 }
      #expect(try map.graph.scores(.strength(.total)).values == total)
    }
  }
}
