import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct NewTieGainTests {
  @Test func `It is what inverse distances to the goal grow by`() {
    for map in SmallMaps.random {
      let before = map.binary.distances(weighted: false)
      let known = map.indices.map { before[$0][0].isFinite ? Int32(before[$0][0]) : Int32(map.order) }
      let search = NewTieGain(along: map.graph.positive.incoming, known: known)
      for tail in map.indices {
        for head in map.indices where head != tail {
          var longer = map.binary
          longer.weight[tail][head] = 1
          let after = longer.distances(weighted: false)
          let wanted = map.indices.dropFirst().reduce(0.0) { $0 + 1 / after[$1][0] - 1 / before[$1][0] }
          #expect(isClose(search.gain(from: tail, rest: Int(known[head])), wanted), "\(map)")
        }
      }
    }
  }
}
