import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct CorePeripheryTests {
  @Test func `The core of a star is its center`() {
    let core = CorePeriphery(of: .sketch("c-1 c-2 c-3 c-4"))
    #expect(core.core == [Vertex(0)])
    #expect(core.errors == 0)
    #expect(core.interchangeable == [])
  }

  @Test func `Where equals must be parted they are named`() {
    let core = CorePeriphery(of: .sketch("a-b b-c c-d d-a"))
    #expect(core.core == [Vertex(0), Vertex(1)])
    #expect(core.errors == 1)
    #expect(core.interchangeable == [0, 1, 2, 3].map { Vertex($0) })
  }

  @Test func `It is the smallest of the best sets that treats equals alike, and the fit is the correlation`() {
    for map in SmallMaps.all {
      let ties = map.symmetrized(max)
      let found = CorePeriphery(of: map.graph)
      let pairs = map.indices.flatMap { one in map.indices.filter { $0 > one }.map { (one, $0) } }
      func errors(_ isCore: (Int) -> Bool) -> Double {
        pairs.reduce(0) { sum, pair in
          switch (isCore(pair.0), isCore(pair.1)) {
          case (true, true): sum + (ties.hasTie(pair.0, pair.1) ? 0 : 1)
          case (false, false): sum + (ties.hasTie(pair.0, pair.1) ? 1 : 0)
          default: sum
          }
        }
      }
      let codes = Array(0..<(1 << map.order))
      let counts = codes.map { code in errors { code >> $0 & 1 == 1 } }
      let least = counts.min() ?? 0
      #expect(found.errors == least, "\(map)")
      let best = zip(codes, counts).filter { $0.1 == least }
        .map { best in map.indices.filter { best.0 >> $0 & 1 == 1 } }
        .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
      let degrees = map.indices.map { one in map.indices.count { ties.hasTie(one, $0) } }
      let fair = best.first { core in
        core.allSatisfy { one in map.indices.allSatisfy { core.contains($0) || degrees[$0] != degrees[one] } }
      }
      let wanted = fair ?? best[0]
      #expect(found.core.map(\.index) == wanted, "\(map)")
      let lowest = wanted.map { degrees[$0] }.min()
      let equals = fair == nil ? map.indices.filter { degrees[$0] == lowest } : []
      #expect(found.interchangeable.map(\.index) == equals, "\(map)")
      let members = Set(wanted)
      let judged = pairs.filter { members.contains($0.0) == members.contains($0.1) }
      let tied = judged.map { ties.hasTie($0.0, $0.1) ? 1.0 : 0 }
      let ideal = judged.map { members.contains($0.0) ? 1.0 : 0 }
      #expect(isClose(found.fit, pearson(tied, ideal)), "\(map)")
    }
  }
}
