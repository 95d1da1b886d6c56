import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct CliquesTests {
  @Test func `Zachary's club has two circles of five`() {
    // Known since Zachary 1977: 1, 2, 3, 4 with 8, or with 14.
    let circles = Cliques(of: GoldenNetwork.named("karate").graph).members.filter { $0.count == 5 }
    #expect(circles.map { $0.map { $0.index + 1 } } == [[1, 2, 3, 4, 8], [1, 2, 3, 4, 14]])
  }

  @Test func `The kite has three circles of three and two of four`() {
    // As SocNetV counts them in its own tests.
    let sizes = Cliques(of: GoldenNetwork.named("kite").graph).members.map(\.count)
    #expect(sizes.sorted() == [3, 3, 3, 4, 4])
  }

  @Test func `Two triangles share two members`() throws {
    let analysis = Analysis(.sketch("a-b b-c a-c b-d c-d"))
    #expect(try analysis.answer("cliques.membership").value == .node([1, 2, 2, 1]))
    #expect(analysis.figure("cliques.count") == 2)
    #expect(analysis.figure("cliques.largest") == 3)
  }

  @Test func `A star has no circle, everybody with everybody is one`() {
    #expect(Cliques(of: .sketch("c-1 c-2 c-3")).members == [])
    #expect(Cliques(of: .sketch("a>b b>c c>a d>a d>b d>c")).members.map(\.count) == [4])
  }

  @Test func `Circles are the complete sets to which nobody can be added`() {
    for map in SmallMaps.all + SmallMaps.directedOfFour {
      func isTied(_ one: Int, _ other: Int) -> Bool { map.hasTie(one, other) || map.hasTie(other, one) }
      func isComplete(_ set: [Int]) -> Bool {
        set.allSatisfy { one in set.allSatisfy { $0 == one || isTied(one, $0) } }
      }
      let sets = (0..<(1 << map.order)).map { code in map.indices.filter { code >> $0 & 1 == 1 } }.filter(isComplete)
      let maximal = sets.filter { set in
        set.count >= 3 && map.indices.allSatisfy { set.contains($0) || !isComplete(set + [$0]) }
      }
      let wanted = maximal.sorted { $0.lexicographicallyPrecedes($1) }
      let circles = Cliques(of: map.graph)
      #expect(circles.members.map { $0.map(\.index) } == wanted, "\(map)")
      let memberships = map.indices.map { one in Double(wanted.count { $0.contains(one) }) }
      #expect(circles.memberships(in: map.graph) == memberships, "\(map)")
    }
  }

  @Test func `A search gives up at its limit and says so`() {
    let triangles = (0..<5).map { "\($0)a-\($0)b \($0)b-\($0)c \($0)a-\($0)c" }.joined(separator: " ")
    let topology = StakeholderGraph.sketch(triangles).positive
    #expect(MaximalCliques(of: topology, limit: 5).isComplete)
    let stopped = MaximalCliques(of: topology, limit: 4)
    #expect(!stopped.isComplete)
    #expect(stopped.cliques.count == 4)
  }

  @Test func `A circle of many is found without recursion`() {
    let order = 120
    let pairs = (0..<order).flatMap { one in ((one + 1)..<order).map { (Vertex(one), Vertex($0), 1.0) } }
    let search = MaximalCliques(of: Topology(order: order, isUndirected: true, arcs: pairs), limit: 10)
    #expect(search.cliques.map(\.count) == [order])
  }
}
