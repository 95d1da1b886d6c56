import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct DominatorSearchTests {
  @Test func `Whoever is left out cuts off exactly those it dominates, asked of one root after the other`() {
    for map in SmallMaps.all where map.order > 1 {
      let topology = map.graph.positive
      var search = DominatorSearch(along: topology.outgoing, backward: topology.incoming)
      let before = map.distances(weighted: false)
      let without = map.indices.map { map.without($0).distances(weighted: false) }
      for root in map.indices {
        search.run(from: [root])
        let captives = Scratch(repeating: 0.0, count: map.order)
        search.addCaptives(to: captives)
        let wanted = map.indices.map { removed in
          let lost = map.indices.filter { before[root][$0].isFinite && without[removed][root][$0].isInfinite }
          return removed == root ? 0 : Double(lost.count { $0 != removed })
        }
        #expect(captives.elements == wanted, "\(map) from \(root)")
      }
    }
  }

  @Test func `Where there are several roots, only what is common to all ways counts`() {
    let topology = StakeholderGraph.sketch("a>c b>d c>e d>e e>f a>b").positive
    var search = DominatorSearch(along: topology.outgoing, backward: topology.incoming)
    search.run(from: [0, 2])
    let names = ["a", "c", "b", "d", "e", "f"]
    let dominators = (1...search.count).map { number in
      let above = search.dominator(number)
      return names[search.vertex(number)] + (above > 0 ? names[search.vertex(above)] : "")
    }
    #expect(dominators.sorted() == ["a", "b", "ca", "db", "e", "fe"])
  }
}
