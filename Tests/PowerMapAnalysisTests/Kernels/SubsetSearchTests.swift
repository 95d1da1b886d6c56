import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct SubsetSearchTests {
  /// Scores of sets drawn with a seed, whole numbers so that there are equals.
  private func scores(order: Int, seed: UInt64) -> ([Vertex]) -> Double {
    var numbers = SplitMix64(seed: seed)
    let table = (0..<(1 << order)).map { _ in Double(numbers.below(12)) }
    return { set in table[set.reduce(0) { $0 | 1 << $1.index }] }
  }

  @Test func `All best sets are found, in order`() {
    for order in 1...7 {
      for size in 1...order {
        let score = scores(order: order, seed: UInt64(10 * order + size))
        let search = SubsetSearch(size: size, of: order, score: score)
        let sets = (0..<(1 << order)).map { code in (0..<order).filter { code >> $0 & 1 == 1 }.map { Vertex($0) } }
          .filter { $0.count == size }.sorted { $0.lexicographicallyPrecedes($1) }
        let best = sets.map(score).max()
        #expect(search.score == best)
        #expect(search.sets == sets.filter { score($0) == best })
        #expect(search.count == search.sets.count && search.isExhaustive)
      }
    }
  }

  @Test func `At most fifty are listed, all are counted`() {
    let search = SubsetSearch(size: 3, of: 10) { _ in 1 }
    #expect(search.sets.count == 50)
    #expect(search.count == 120)
    #expect(search.sets.first == [Vertex(0), Vertex(1), Vertex(2)])
  }

  @Test func `Beyond the limit a set is found that no exchange improves`() {
    for seed in 1...20 {
      let score = scores(order: 8, seed: UInt64(seed))
      let search = SubsetSearch(size: 3, of: 8, limit: 10, score: score)
      #expect(!search.isExhaustive)
      #expect(search.sets.count == 1 && search.score == score(search.sets[0]))
      for position in 0..<3 {
        for vertex in 0..<8 where !search.sets[0].contains(Vertex(vertex)) {
          var other = search.sets[0]
          other[position] = Vertex(vertex)
          #expect(score(other.sorted()) <= search.score!)
        }
      }
    }
  }

  @Test func `Larger than the map there is none`() {
    #expect(SubsetSearch(size: 3, of: 2) { _ in 1 }.score == nil)
    #expect(SubsetSearch(size: 1, of: 3) { _ in nil }.score == nil)
  }
}
