import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct BridgesTests {
  @Test func `The tie of somebody who hangs on is a bridge`() {
    #expect(Bridges().pairs(in: .sketch("d a b c a-b b-c a-c a-d")) == [[Vertex(0), Vertex(1)]])
  }

  @Test func `A mutual pair of arrows is one relation`() {
    #expect(Bridges().pairs(in: .sketch("a>b b>a b>c")) == [[Vertex(0), Vertex(1)], [Vertex(1), Vertex(2)]])
  }

  @Test func `They are the pairs whose separation leaves the ends apart`() {
    for map in SmallMaps.all {
      let ties = map.symmetrized(max)
      var wanted: [[Vertex]] = []
      for one in map.indices {
        for other in map.indices where other > one && ties.hasTie(one, other) {
          var cut = ties
          cut.weight[one][other] = 0
          cut.weight[other][one] = 0
          if cut.distances(weighted: false)[one][other].isInfinite { wanted.append([Vertex(one), Vertex(other)]) }
        }
      }
      #expect(Bridges().pairs(in: map.graph) == wanted, "\(map)")
    }
  }
}
