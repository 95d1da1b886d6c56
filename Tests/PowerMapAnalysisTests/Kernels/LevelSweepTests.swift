import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct LevelSweepTests {
  @Test func `Sets of sources count, join and leave out`() {
    let few = SIMD8<UInt64>.only(3) | .only(511) | .only(64)
    #expect(few.count == 3 && !few.isEmpty)
    #expect(few.subtracting(.only(64)).count == 2)
    #expect(SIMD8<UInt64>(repeating: .max).count == 512)
    #expect(SIMD8<UInt64>.none.isEmpty && UInt64.none.isEmpty)
    for bit in 0..<512 { #expect(SIMD8<UInt64>.only(bit).count == 1 && !SIMD8<UInt64>.only(bit).isEmpty) }
  }

  @Test func `Every source meets every vertex at its distance, in batches of either size`() {
    for map in SmallMaps.random {
      check(UInt64.self, map)
      check(SIMD8<UInt64>.self, map)
    }
  }

  private func check<Sources: SourceSet>(_: Sources.Type, _ map: DenseMap) {
    let distances = map.distances(weighted: false)
    var sweep = LevelSweep<Sources>(along: Rows(map.graph.positive.outgoing))
    sweep.start(from: map.indices)
    var distance = 0.0
    var met = map.order
    while sweep.advance() {
      distance += 1
      for (vertex, sources) in zip(sweep.vertices, sweep.sources) {
        let wanted = map.indices.filter { distances[$0][Int(vertex)] == distance }
        #expect(wanted.reduce(Sources.none) { $0 | .only($1) }.subtracting(sources).isEmpty, "\(map)")
        #expect(sources.count == wanted.count, "\(map)")
        met += wanted.count
      }
    }
    #expect(met == distances.flatMap { $0 }.count { $0 < .infinity })
  }
}
