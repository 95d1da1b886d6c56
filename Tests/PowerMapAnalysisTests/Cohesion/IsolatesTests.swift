import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct IsolatesTests {
  @Test func `Those without a tie of influence are named in order`() {
    #expect(Isolates().members(of: .sketch("a>b c d>d e!a f>e:0")) == [2, 3, 4, 5].map { Vertex($0) })
  }

  @Test func `Their rows and columns of the matrix are empty`() {
    for map in SmallMaps.all {
      let wanted = map.indices.filter { one in !map.indices.contains { map.hasTie(one, $0) || map.hasTie($0, one) } }
      #expect(Isolates().members(of: map.graph) == wanted.map { Vertex($0) }, "\(map)")
    }
  }

  @Test func `On a map where all are tied nobody is`() {
    #expect(Isolates().members(of: .sketch("a>b b>c")) == [])
  }
}
