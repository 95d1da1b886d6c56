import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct DyadicAsymmetryTests {
  @Test func `The stronger side of each pair has the upper hand`() {
    let pairs = DyadicAsymmetry().pairs(in: .sketch("a b c d b>a:1 a>b:3 c>b:2"))
    #expect(pairs == [.init(Vertex(0), Vertex(1), 0.5), .init(Vertex(1), Vertex(2), -1)])
  }

  @Test func `Every tied pair is listed once with the ratio of the matrix`() {
    for map in SmallMaps.directed + SmallMaps.random {
      var wanted: [Answer.PairValue] = []
      for one in map.indices {
        for other in map.indices where other > one && map.weight[one][other] + map.weight[other][one] > 0 {
          let (given, taken) = (map.weight[one][other], map.weight[other][one])
          wanted.append(.init(Vertex(one), Vertex(other), (given - taken) / (given + taken)))
        }
      }
      #expect(DyadicAsymmetry().pairs(in: map.graph) == wanted)
    }
  }
}
