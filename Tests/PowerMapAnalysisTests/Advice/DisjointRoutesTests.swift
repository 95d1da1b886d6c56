import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct DisjointRoutesTests {
  @Test func `Two independent ways for one, one for the others`() throws {
    let analysis = Analysis(.sketch("a>b b>mayor a>c c>mayor d>a"))
    let id = "routes.disjoint[mayor]"
    #expect(try analysis.answer(id).value == .node([2, 1, nil, 1, 1]))
  }

  @Test func `A direct tie is a way of its own, and an earlier way is given up for two`() throws {
    #expect(try Analysis(.sketch("a>t a>b b>t")).answer("routes.disjoint[t]").value == .node([2, nil, 1]))
    // The first way found, a – b – d – t, blocks both others until it is taken apart.
    let crossing = Analysis(.sketch("a>b b>d d>t a>c c>d b>e e>t"))
    #expect(try crossing.answer("routes.disjoint[t]").value == .node([2, 2, 1, nil, 1, 1]))
  }

  @Test func `A name that is not on the map is an error`() {
    #expect(throws: MeasureError.unknownArgument("x", in: "routes.disjoint[x]")) {
      try Analysis(.sketch("a>b")).answer("routes.disjoint[x]")
    }
  }

  @Test func `It is as many as must drop out, by Menger`() throws {
    for map in SmallMaps.all where map.order > 1 {
      for target in Set([0, map.order / 2]) {
        let paths = DisjointPaths(to: Vertex(target), along: map.graph.positive.outgoing)
        for source in map.indices where source != target {
          #expect(paths.count(from: Vertex(source)) == smallestCut(map, from: source, to: target), "\(map)")
        }
      }
    }
  }

  /// The fewest others without whom there is no way, a direct tie counting one.
  private func smallestCut(_ map: DenseMap, from source: Int, to target: Int) -> Int {
    var ties = TieBits(of: map)
    ties.rows[source] &= ~(1 << target)
    let ends = 1 << source | 1 << target
    let cuts = (0..<(1 << map.order)).filter { removed in
      removed & ends == 0 && ties.reach(of: 1 << source, avoiding: removed) >> target & 1 == 0
    }
    return cuts.map(\.nonzeroBitCount).min()! + (map.hasTie(source, target) ? 1 : 0)
  }
}
