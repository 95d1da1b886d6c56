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

  @Test func `It is the formula over the pairs of those who stay, and the best sets are the best of all`() throws {
    for map in SmallMaps.all where map.order < 8 {
      let graph = map.graph
      let (none, far) = (try Fragmentation(.fragmentation, of: graph), try Fragmentation(.distance, of: graph))
      var scores: [[Int]: Double] = [:]
      for code in 0..<(1 << map.order) where code.nonzeroBitCount <= 3 {
        let removed = map.indices.filter { code >> $0 & 1 == 1 }
        let wanted = fragmentation(of: map, without: removed)
        scores[removed] = wanted?.distance
        let vertices = removed.map { Vertex($0) }
        #expect(isClose(none.score(without: vertices), wanted?.share), "\(map)")
        #expect(isClose(far.score(without: vertices), wanted?.distance), "\(map)")
      }
      for size in 1...3 {
        let answer = try Analysis(graph).answer("keyplayer.distance_fragmentation.best\(size)").value.json(graph)
        #expect(isSame(answer, bestSets(size, of: map) { scores[$0] }.json, tolerance: 1e-9), "\(map)")
      }
    }
  }

  /// The share of pairs out of reach of each other, and 1 less the mean inverse distance, pair by pair.
  private func fragmentation(of map: DenseMap, without removed: [Int]) -> (share: Double, distance: Double)? {
    let rest = map.indices.filter { !removed.contains($0) }
    let distances = removed.reduce(map.symmetrized(max)) { $0.without($1) }.distances(weighted: false)
    let pairs = rest.flatMap { one in rest.filter { $0 > one }.map { distances[one][$0] } }
    guard !pairs.isEmpty else { return nil }
    let count = Double(pairs.count)
    return (Double(pairs.count(where: \.isInfinite)) / count, 1 - pairs.reduce(0) { $0 + 1 / $1 } / count)
  }

  @Test func `More than sixty-four stakeholders are more than one word`() throws {
    let ring = (0..<130).map { "\($0)-\(($0 + 1) % 130)" }.joined(separator: " ")
    let pairs = PairSweep(of: StakeholderGraph.sketch(ring).positive).pairsByDistance(without: [Vertex(70)])
    #expect(pairs == (1...128).map { 2 * (129 - $0) })
  }
}
