import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ShortestConnectionsTests {
  private func names(_ joined: [Stakeholder.ID], _ graph: StakeholderGraph, _ weighting: Weighting) -> [String] {
    let found = ShortestConnections(
      joining: joined.compactMap { graph.vertex(of: $0) }, along: graph.contacts, weighting)
    return found.vertices.map { graph[$0].id.text }
  }

  @Test func `Two are joined by those between them alone`() {
    let graph = StakeholderGraph.sketch("a-b b-c c-d e-b")
    #expect(names(["a", "d"], graph, .binary) == ["a", "b", "c", "d"])
    #expect(ShortestConnections(joining: [Vertex(0), Vertex(3)], along: graph.contacts, .binary).length == 3)
  }

  @Test func `Strong ties are short`() {
    let graph = StakeholderGraph.sketch("a-d:1 a-b:4 b-c:4 c-d:4")
    #expect(names(["a", "d"], graph, .weighted) == ["a", "d", "b", "c"])
    #expect(names(["a", "d"], graph, .binary) == ["a", "d"])
  }

  @Test func `Neighbors need nobody, and parts that no tie joins stay apart`() {
    let graph = StakeholderGraph.sketch("a-b b-c d-e")
    #expect(names(["a", "b"], graph, .binary) == ["a", "b"])
    #expect(names(["a", "c", "d"], graph, .binary) == ["a", "b", "c", "d"])
    #expect(names([], graph, .binary) == [])
  }

  @Test func `The middle of a star joins its ends`() {
    #expect(names(["b", "c", "d"], StakeholderGraph.sketch("a-b a-c a-d a-e"), .binary) == ["a", "b", "c", "d"])
  }

  @Test func `No choice of others joins them with less than half the length`() {
    for map in SmallMaps.undirected where map.order > 2 {
      let ties = map.graph.contacts
      for members in 1..<(1 << map.order) where members.nonzeroBitCount == 3 {
        let terminals = map.indices.filter { members >> $0 & 1 == 1 }
        let found = ShortestConnections(joining: terminals.map { Vertex($0) }, along: ties, .binary)
        guard let least = Self.leastTies(joining: terminals, in: ties) else { continue }
        #expect(found.length <= 2 * Double(least) + 1e-9)
        #expect(found.length >= Double(least) - 1e-9)
        #expect(Set(found.vertices).isSuperset(of: terminals.map { Vertex($0) }))
        #expect(found.vertices.count == Int(found.length) + 1)
      }
    }
  }

  /// The least number of ties that join some: one less than the members of the smallest connected set that holds them.
  private static func leastTies(joining terminals: [Int], in ties: Topology) -> Int? {
    let required = terminals.reduce(0) { $0 | 1 << $1 }
    var least: Int?
    for set in 0..<(1 << ties.order) where set & required == required {
      var reached = 1 << terminals[0]
      var isGrowing = true
      while isGrowing {
        isGrowing = false
        for vertex in 0..<ties.order where reached >> vertex & 1 == 1 {
          for head in ties.outgoing.heads(of: Vertex(vertex)) where set >> head.index & 1 == 1 {
            if reached >> head.index & 1 == 0 { isGrowing = true }
            reached |= 1 << head.index
          }
        }
      }
      if reached == set { least = min(least ?? .max, set.nonzeroBitCount - 1) }
    }
    return least
  }
}
