import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct TieRoleTests {
  @Test func `A chain has a source, a sink and somebody ordinary`() {
    #expect(TieRole().roles(in: .sketch("a>b b>c d")) == [.source, .ordinary, .sink, .isolate])
  }

  @Test func `A loop, a conflict or a tie of weight zero leaves an isolate`() {
    #expect(TieRole().roles(in: .sketch("a>a b!c c>d:0")) == [.isolate, .isolate, .isolate, .isolate])
  }

  @Test func `Without direction nobody is a source or a sink`() {
    for map in SmallMaps.undirected {
      let wanted: [TieRole.Role] = map.weight.map { $0.contains { $0 > 0 } ? .ordinary : .isolate }
      #expect(TieRole().roles(in: map.graph) == wanted)
    }
  }

  @Test func `Rows and columns of the matrix make the role`() {
    for map in SmallMaps.directed + SmallMaps.directedOfFour + SmallMaps.random {
      let wanted = map.indices.map { vertex -> TieRole.Role in
        let gives = map.indices.contains { map.hasTie(vertex, $0) }
        let takes = map.indices.contains { map.hasTie($0, vertex) }
        return gives ? takes ? .ordinary : .source : takes ? .sink : .isolate
      }
      #expect(TieRole().roles(in: map.graph) == wanted, "\(map)")
    }
  }
}
