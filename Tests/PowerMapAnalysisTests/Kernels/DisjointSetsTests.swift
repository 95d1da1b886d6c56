import Testing

@testable import PowerMapAnalysis

@Suite struct DisjointSetsTests {
  @Test func `Everybody is alone at first`() {
    let sets = DisjointSets(count: 3)
    let first = (0..<3).map { sets.first(of: $0) }
    #expect(first == [0, 1, 2])
  }

  @Test func `Sets that are joined have one first, whatever the order`() {
    let sets = DisjointSets(count: 6)
    for (one, other) in [(5, 4), (3, 5), (1, 2), (4, 3)] { sets.join(one, other) }
    let first = (0..<6).map { sets.first(of: $0) }
    #expect(first == [0, 1, 1, 3, 3, 3])
  }
}
