import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct LongPathTests {
  static let order = 200_000
  /// A path so long that recursion along it would overflow the stack.
  static let path = Topology(
    order: order, isUndirected: true, arcs: (0..<(order - 1)).lazy.map { (Vertex($0), Vertex($0 + 1), 1.0) })
  static let arrows = Topology(
    order: order, isUndirected: false, arcs: (0..<(order - 1)).lazy.map { (Vertex($0), Vertex($0 + 1), 1.0) })

  @Test func `A sweep reaches the far end`() {
    var sweep = ShortestPathSweep(along: Self.path.outgoing, .binary)
    sweep.run(from: Vertex(0))
    #expect(sweep.distance[Self.order - 1] == Double(Self.order - 1))
  }

  @Test func `Components are found`() {
    #expect(Self.path.weakComponents().allSatisfy { $0 == 0 })
    #expect(Self.path.strongComponents().allSatisfy { $0 == 0 })
    #expect(Self.arrows.strongComponents() == Array(0..<Self.order))
  }

  @Test func `Everybody between the ends is a cut point and every tie a bridge`() {
    let cuts = CutStructure(of: Self.path)
    #expect(cuts.bridges.count == Self.order - 1)
    #expect(cuts.isCutPoint.count { $0 } == Self.order - 2)
    #expect(!cuts.isCutPoint[0])
  }

  @Test func `Everybody has coreness one`() {
    #expect(Self.path.outgoing.coreness().allSatisfy { $0 == 1 })
  }

  @Test func `Everybody on the way dominates those behind`() {
    let tree = DominatorTree(from: [Vertex(0)], along: Self.arrows.outgoing, backward: Self.arrows.incoming)
    #expect(tree.captives[0] == Self.order - 1)
    #expect(tree.captives[Self.order - 1] == 0)
  }

  @Test func `Everybody on the way holds those before to those behind`() {
    let pairs = Self.path.pairsHeldTogether()
    #expect(pairs[0] == 0 && pairs[1] == 2 * Double(Self.order - 2))
  }
}
