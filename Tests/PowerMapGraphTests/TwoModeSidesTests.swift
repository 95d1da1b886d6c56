import PowerMapGraph
import Testing

@Suite struct TwoModeSidesTests {
  private func graph(_ ties: [(String, String)], _ change: (inout Stakeholder) -> Void = { _ in }) throws
    -> StakeholderGraph
  {
    let people = ["a", "b", "X"].map { id in
      var person = Stakeholder(id: .init(id))
      change(&person)
      return person
    }
    return try StakeholderGraph(
      stakeholders: people, ties: ties.map { Tie(from: .init($0.0), to: .init($0.1), direction: .mutual) })
  }

  @Test func `Ties tell the sides where nobody is at both ends`() throws {
    let graph = try graph([("a", "X")])
    let first = try #require(TwoModeSides(.first, of: graph))
    #expect(first.isInSide == [true, false, false])
    #expect(first.unplaced == [Vertex(1)])
    #expect(TwoModeSides(.second, of: graph)?.isInSide == [false, false, true])
    #expect(try TwoModeSides(.first, of: self.graph([("a", "X"), ("X", "b")])) == nil)
    #expect(try TwoModeSides(.first, of: self.graph([])) == nil)
  }

  @Test(arguments: [("mode", "1", "2"), ("bipartite", "0", "1")])
  func `A column tells the sides whatever the ties`(column: String, first: String, second: String) throws {
    let graph = try graph([("X", "a"), ("b", "X")]) { $0.extras[column] = $0.id == "X" ? second : first }
    #expect(TwoModeSides(.first, of: graph)?.isInSide == [true, true, false])
    #expect(TwoModeSides(.second, of: graph)?.isInSide == [false, false, true])
  }

  @Test func `A kind is a side, in any case`() throws {
    let graph = try graph([("X", "a")]) { $0.kind = $0.id == "X" ? "Event" : "Person" }
    #expect(TwoModeSides(.kind("person"), of: graph)?.isInSide == [true, true, false])
    #expect(TwoModeSides(.kind("board"), of: graph) == nil)
    let modes = try self.graph([("X", "a")]) { $0.extras["mode"] = $0.id == "X" ? "event" : "woman" }
    #expect(TwoModeSides(.kind("woman"), of: modes)?.isInSide == [true, true, false])
  }
}
