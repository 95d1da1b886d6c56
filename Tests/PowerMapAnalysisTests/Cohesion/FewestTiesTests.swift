import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct FewestTiesTests {
  @Test func `A path needs one tie, a star of three rays two, a circle none`() {
    func fewest(_ text: String) -> [Int]? {
      FewestTies(of: .sketch(text)).map { [$0.withoutBridges, $0.withoutCutPoints] }
    }
    #expect(fewest("a-b b-c") == [1, 1])
    #expect(fewest("h-a h-b h-c") == [2, 2])
    #expect(fewest("a-b b-c c-a") == [0, 0])
    #expect(fewest("a-b b-c c-a c-d d-e e-c") == [0, 1])
    #expect(fewest("a b c") == [3, 3])
    #expect(fewest("a-b") == nil)
  }

  @Test func `No fewer ties do it, on all graphs of up to five`() {
    for order in 3...5 {
      let pairs = (0..<order).flatMap { first in ((first + 1)..<order).map { (first, $0) } }
      let graphs = Array(0..<(1 << pairs.count))
      let isFirm = graphs.map { isConnected($0, pairs, order) && !splitsByTie($0, pairs, order) }
      let isWhole = graphs.map { isConnected($0, pairs, order) && !splitsByVertex($0, pairs, order) }
      for graph in graphs {
        let larger = graphs.filter { $0 & graph == graph }
        let bridges = larger.filter { isFirm[$0] }.map { ($0 ^ graph).nonzeroBitCount }.min()
        let cuts = larger.filter { isWhole[$0] }.map { ($0 ^ graph).nonzeroBitCount }.min()
        let fewest = FewestTies(of: map(graph, pairs, order).graph)
        #expect(fewest?.withoutBridges == bridges && fewest?.withoutCutPoints == cuts, "\(order) \(graph)")
      }
    }
  }

  private func map(_ graph: Int, _ pairs: [(Int, Int)], _ order: Int) -> DenseMap {
    var map = DenseMap(order: order, isUndirected: true)
    for (bit, pair) in pairs.enumerated() where graph >> bit & 1 == 1 {
      map.weight[pair.0][pair.1] = 1
      map.weight[pair.1][pair.0] = 1
    }
    return map
  }

  private func isConnected(_ graph: Int, _ pairs: [(Int, Int)], _ order: Int, without removed: Int? = nil) -> Bool {
    let members = (0..<order).filter { $0 != removed }
    var reached: Set<Int> = [members[0]]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (bit, pair) in pairs.enumerated() where graph >> bit & 1 == 1 && pair.0 != removed && pair.1 != removed {
        if reached.contains(pair.0) != reached.contains(pair.1) {
          reached.formUnion([pair.0, pair.1])
          isGrowing = true
        }
      }
    }
    return reached.count == members.count
  }

  private func splitsByTie(_ graph: Int, _ pairs: [(Int, Int)], _ order: Int) -> Bool {
    pairs.indices.contains { graph >> $0 & 1 == 1 && !isConnected(graph & ~(1 << $0), pairs, order) }
  }

  private func splitsByVertex(_ graph: Int, _ pairs: [(Int, Int)], _ order: Int) -> Bool {
    (0..<order).contains { !isConnected(graph, pairs, order, without: $0) }
  }
}
