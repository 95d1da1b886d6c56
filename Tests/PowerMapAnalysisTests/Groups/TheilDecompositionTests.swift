import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct TheilDecompositionTests {
  @Test func `When groups differ and their members do not, all is between`() throws {
    let parts = try #require(TheilDecomposition(of: [1, 1, 3, 3], across: Grouping(["a", "a", "b", "b"])))
    #expect(isClose(parts.between, 0.1308120359, tolerance: 1e-9))
    #expect(isClose(parts.within, 0))
  }

  @Test func `When members differ and groups do not, all is within`() throws {
    let parts = try #require(TheilDecomposition(of: [1, 3, 1, 3], across: Grouping(["a", "a", "b", "b"])))
    #expect(isClose(parts.between, 0))
    #expect(isClose(parts.within, Theil().value(of: [1, 3])))
  }

  @Test func `A group that holds nothing adds nothing`() throws {
    let parts = try #require(TheilDecomposition(of: [0, 0, 2], across: Grouping(["a", "a", "b"])))
    #expect(parts.parts[0].between == 0 && parts.parts[0].within == 0)
  }

  @Test func `Nothing held has no parts`() {
    #expect(TheilDecomposition(of: [0, 0], across: Grouping(["a", "b"])) == nil)
    #expect(TheilDecomposition(of: [nil, nil], across: Grouping(["a", "b"])) == nil)
  }
}
