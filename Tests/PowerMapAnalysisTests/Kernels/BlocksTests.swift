import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct BlocksTests {
  @Test func `Two triangles that share a vertex are two blocks, and it joins what hangs on either side`() {
    let found = Blocks(of: StakeholderGraph.sketch("a-b b-c a-c c-d d-e c-e e-f").positive)
    #expect(found.blocks.map { Set($0.members.map(\.index)) } == [[2, 3, 4], [0, 1, 2]])
    // c joins two with three, both ways; e joins f with the four others.
    #expect(found.pairsJoined == [0, 0, 12, 0, 8, 0])
    for block in found.blocks { #expect(block.weights.reduce(0, +) == 6) }
  }

  @Test func `A tree has no block to sweep`() {
    let found = Blocks(of: StakeholderGraph.sketch("c-1 c-2 c-3 x").positive)
    #expect(found.blocks.isEmpty)
    #expect(found.pairsJoined == [6, 0, 0, 0, 0])
  }

  @Test func `Blocks hold every tie of a cycle once, and weights the whole component`() {
    for map in SmallMaps.all where map.isUndirected {
      let found = Blocks(of: map.graph.positive)
      var ties: [Set<Int>] = []
      for block in found.blocks {
        let component = map.distances(weighted: false)[block.members[0].index].count { $0 < .infinity }
        #expect(block.weights.reduce(0, +) == Double(component), "\(map)")
        for tail in block.topology.vertices {
          for head in block.topology.outgoing.heads(of: tail) where tail < head {
            ties.append([block.members[tail.index].index, block.members[head.index].index])
          }
        }
      }
      #expect(Set(ties).count == ties.count, "\(map)")
      #expect(ties.allSatisfy { map.isOnCycle($0) }, "\(map)")
    }
  }
}

extension DenseMap {
  /// Whether the ends of a tie stay joined without it.
  fileprivate func isOnCycle(_ tie: Set<Int>) -> Bool {
    var map = self
    let (one, other) = (tie.min()!, tie.max()!)
    map.weight[one][other] = 0
    map.weight[other][one] = 0
    return hasTie(one, other) && map.distances(weighted: false)[one][other] < .infinity
  }
}
