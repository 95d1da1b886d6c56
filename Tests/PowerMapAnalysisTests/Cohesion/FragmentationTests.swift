import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct FragmentationTests {
  @Test func `In a path of three all hangs on the middle`() throws {
    let path = StakeholderGraph.sketch("a-b b-c")
    #expect(try Fragmentation(.fragmentation, of: path).score() == 0)
    #expect(try isClose(Fragmentation(.distance, of: path).score(), 1.0 / 6))
    for kind in Fragmentation.Kind.allCases {
      #expect(try Fragmentation(kind, of: path).score(without: [Vertex(1)]) == 1)
      #expect(try Fragmentation(kind, of: path).score(without: [Vertex(0), Vertex(1)]) == nil)
    }
    #expect(Analysis(path).scores("keyplayer.fragmentation.without")?.values == [0, 1, 0])
  }

  @Test func `Everybody with everybody is not fragmented, isolates altogether`() throws {
    #expect(Analysis(.sketch("a-b a-c b-c")).figure("keyplayer.distance_fragmentation") == 0)
    #expect(Analysis(.sketch("a b c")).figure("keyplayer.distance_fragmentation") == 1)
    #expect(Analysis(.sketch("a b c")).figure("keyplayer.fragmentation") == 1)
    #expect(Analysis(.sketch("a")).figure("keyplayer.fragmentation") == nil)
  }

  @Test func `The absence of the best two scatters the map most`() throws {
    // Krackhardt's kite without Fernando and Garth falls apart at the tail.
    let answer = try Analysis(GoldenNetwork.named("kite").graph).answer("keyplayer.distance_fragmentation.best2")
    guard case .optimum(let fields) = answer.value else { throw MeasureError.unknownMeasure("") }
    #expect(fields[1].value == .list([.list([.text("Fernando"), .text("Garth")])]))
  }

  @Test func `It is the formula over the pairs of those who stay`() throws {
    for map in SmallMaps.all {
      let ties = map.symmetrized(max)
      for code in 0..<(1 << map.order) {
        let removed = map.indices.filter { code >> $0 & 1 == 1 }
        let rest = map.indices.filter { !removed.contains($0) }
        let distances = removed.reduce(ties) { $0.without($1) }.distances(weighted: false)
        var (apart, near, pairs) = (0.0, 0.0, 0.0)
        for one in rest {
          for other in rest where other > one {
            pairs += 1
            if distances[one][other].isInfinite { apart += 1 }
            near += 1 / distances[one][other]
          }
        }
        let vertices = removed.map { Vertex($0) }
        let graph = map.graph
        #expect(
          isClose(
            try Fragmentation(.fragmentation, of: graph).score(without: vertices), pairs > 0 ? apart / pairs : nil))
        #expect(
          isClose(try Fragmentation(.distance, of: graph).score(without: vertices), pairs > 0 ? 1 - near / pairs : nil))
      }
    }
  }

  @Test func `More than sixty-four stakeholders are more than one word`() throws {
    let ring = (0..<130).map { "\($0)-\(($0 + 1) % 130)" }.joined(separator: " ")
    let pairs = PairSweep(of: StakeholderGraph.sketch(ring).positive).pairsByDistance(without: [Vertex(70)])
    #expect(pairs == (1...128).map { 2 * (129 - $0) })
  }
}
