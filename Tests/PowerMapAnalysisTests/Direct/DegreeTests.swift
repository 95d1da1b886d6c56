import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct DegreeTests {
  @Test func `The Medici married into six families`() throws {
    let degree = try Florence.marriages.scores(.degree(.outgoing))
    #expect(degree[Florence.medici] == 6)
    #expect(degree.ranking().first?.vertex == Florence.medici)
  }

  @Test func `Each way of counting has its number`() throws {
    let graph = StakeholderGraph.sketch("a>b a>c b>a")
    #expect(try graph.scores(.degree(.outgoing)).values == [2, 1, 0])
    #expect(try graph.scores(.degree(.incoming)).values == [1, 1, 1])
    #expect(try graph.scores(.degree(.total)).values == [3, 2, 1])
    #expect(try graph.scores(.degree(.neighbors)).values == [2, 1, 1])
    #expect(try graph.shares(.degree(.total))?.values == [0.75, 0.5, 0.25])
  }

  @Test func `Without direction all ways of counting are one`() throws {
    let graph = StakeholderGraph.sketch("a-b a-c d")
    for ties in [Degree.Ties.outgoing, .incoming, .total, .neighbors] {
      #expect(try graph.scores(.degree(ties)).values == [2, 1, 1, 0])
    }
  }

  @Test func `Parallel ties count once, loops, conflicts and zero weights not at all`() throws {
    let graph = StakeholderGraph.sketch("a>b a>b a>a a!c a>d:0 b>c")
    #expect(try graph.scores(.degree(.outgoing)).values == [1, 1, 0, 0])
  }

  @Test func `It counts the entries of the matrix`() throws {
    for map in SmallMaps.all {
      let rows = map.indices.map { row in Double(map.indices.count { map.hasTie(row, $0) }) }
      let columns = map.indices.map { column in Double(map.indices.count { map.hasTie($0, column) }) }
      let contacts = map.indices.map { one in
        Double(map.indices.count { map.hasTie(one, $0) || map.hasTie($0, one) })
      }
      let total = map.isUndirected ? rows : zip(rows, columns).map { $0 + $1 }
      #expect(try map.graph.scores(.degree(.outgoing)).values == rows)
      #expect(try map.graph.scores(.degree(.incoming)).values == columns)
      #expect(try map.graph.scores(.degree(.neighbors)).values == contacts)
      #expect(try map.graph.scores(.degree(.total)).values == total)
    }
  }
}
