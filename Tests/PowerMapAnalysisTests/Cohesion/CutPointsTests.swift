import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct CutPointsTests {
  @Test func `The middle of a path and the center of a star`() {
    #expect(CutPoints().members(of: .sketch("a-b b-c")) == [Vertex(1)])
    #expect(CutPoints().members(of: .sketch("c-1 c-2 c-3")) == [Vertex(0)])
    #expect(CutPoints().members(of: .sketch("a-b b-c c-a")) == [])
  }

  @Test func `They are those whose removal leaves more parts`() {
    for map in SmallMaps.all {
      let before = parts(map)
      let wanted = map.indices.filter { vertex in
        parts(map.without(vertex)) - 1 > before
      }
      #expect(CutPoints().members(of: map.graph) == wanted.map { Vertex($0) }, "\(map)")
    }
  }

  private func parts(_ map: DenseMap) -> Int {
    let distance = map.symmetrized(max).distances(weighted: false)
    return map.indices.count { vertex in !(0..<vertex).contains { distance[vertex][$0].isFinite } }
  }
}
