import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct CutOffTests {
  @Test func `In a path an inner one cuts off the shorter end`() {
    let cutOff = CutOff(.sketch("a-b b-c c-d d-e"))
    #expect(cutOff.count == [0, 1, 2, 1, 0])
    #expect(cutOff.lost(without: Vertex(1)) == [Vertex(0)])
    #expect(cutOff.lost(without: Vertex(3)) == [Vertex(4)])
  }

  @Test func `Without the center of a star all rays but one are cut off`() {
    let cutOff = CutOff(.sketch("c-1 c-2 c-3"))
    #expect(cutOff.count == [2, 0, 0, 0])
    #expect(cutOff.lost(without: Vertex(0)) == [Vertex(2), Vertex(3)])
  }

  @Test func `What stays behind is the largest piece, and nobody outside it has contact with it`() {
    for map in SmallMaps.all {
      let cutOff = CutOff(map.graph)
      let before = map.symmetrized(max).distances(weighted: false)
      for removed in map.indices {
        let after = map.without(removed).symmetrized(max).distances(weighted: false)
        let near = map.indices.filter { $0 != removed && before[removed][$0].isFinite }
        let largest = near.map { one in near.count { after[one][$0].isFinite } }.max() ?? 0
        let lost = cutOff.lost(without: Vertex(removed)).map(\.index)
        #expect(lost.count == near.count - largest && cutOff.count[removed] == lost.count, "\(map)")
        let staying = near.filter { !lost.contains($0) }
        #expect(staying.allSatisfy { one in !lost.contains { after[one][$0].isFinite } }, "\(map)")
      }
    }
  }
}
