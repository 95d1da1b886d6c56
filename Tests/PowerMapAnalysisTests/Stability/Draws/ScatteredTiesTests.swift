import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct ScatteredTiesTests {
  @Test func `There are as many ties, of the same strengths, and conflicts stay`() {
    let graph = StakeholderGraph.sketch("a>b:2 b>c:3 c>a d!a e")
    for number in 0..<20 {
      let map = ScatteredTies(of: graph, seed: 8).map(number)
      #expect(map.positive.tieCount == 3 && map.tieCounts.selfTies == 0)
      #expect((0..<3).map { map.ties.weight(row: $0) } == graph.drawnTies(.positive).map(\.weight))
      #expect(map.negative.outgoing == graph.negative.outgoing)
    }
  }

  @Test func `A full map stays full, an empty one empty`() {
    let full = StakeholderGraph.sketch("a-b b-c a-c", undirected: true)
    #expect(ScatteredTies(of: full, seed: 8).map(0).positive.tieCount == 3)
    #expect(ScatteredTies(of: .sketch(""), seed: 8).map(0).order == 0)
  }

  @Test func `Every pair is tied as often as any other`() {
    let graph = StakeholderGraph.sketch("a-b c d", undirected: true)
    let pairs = ScatteredTies(of: graph, seed: 8).read(600) { map in
      map.vertices.filter { map.positive.outgoing.degree(of: $0) > 0 }.map(\.index)
    }
    var counts: [[Int]: Int] = [:]
    for pair in pairs { counts[pair, default: 0] += 1 }
    #expect(counts.count == 6 && counts.values.allSatisfy { (70...130).contains($0) })
  }
}
