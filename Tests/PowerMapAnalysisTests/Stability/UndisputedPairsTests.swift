import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct UndisputedPairsTests {
  private func counts(_ text: String) -> [Int]? { UndisputedPairs(.sketch(text)).map { [$0.undisputed, $0.pairs] } }

  @Test func `On a star all pairs are undisputed, on a path those beside and across one, on a circle none`() {
    #expect(counts("h-a h-b h-c") == [6, 6])
    #expect(counts("a-b b-c c-d") == [4, 6])
    #expect(counts("a-b b-c c-d d-e e-a") == [0, 10])
    #expect(counts("a-b b-c c-a") == [3, 3])
  }

  @Test func `Whoever has no contact is below everybody, and direction and strength do not count`() {
    #expect(counts("a-b c d") == [6, 6])
    #expect(counts("a>b c>b c>d") == counts("a-b b-c c-d"))
    #expect(counts("a") == nil)
  }

  @Test func `It is what comparing the contacts of all pairs gives`() throws {
    for map in SmallMaps.undirected + SmallMaps.directed + SmallMaps.random where map.order > 1 {
      func contacts(_ one: Int) -> Set<Int> {
        Set(map.indices.filter { $0 != one && (map.hasTie(one, $0) || map.hasTie($0, one)) })
      }
      func isBelow(_ one: Int, _ other: Int) -> Bool { contacts(one).isSubset(of: contacts(other).union([other])) }
      let pairs = map.indices.flatMap { first in ((first + 1)..<map.order).map { (first, $0) } }
      let undisputed = try #require(UndisputedPairs(map.graph))
      #expect(undisputed.pairs == pairs.count)
      #expect(undisputed.undisputed == pairs.count { isBelow($0.0, $0.1) || isBelow($0.1, $0.0) })
    }
  }
}
