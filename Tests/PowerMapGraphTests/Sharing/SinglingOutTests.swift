import Testing

@testable import PowerMapGraph

@Suite struct SinglingOutTests {
  /// Stakeholders by kind, sector and votes, such as `"union labor 2"`; a hyphen is unknown.
  private func graph(_ profiles: String...) throws -> StakeholderGraph {
    let people = profiles.enumerated().map { position, profile -> Stakeholder in
      var person = Stakeholder(id: Stakeholder.ID("p\(position)"))
      let words = profile.split(separator: " ").map { $0 == "-" ? nil : String($0) }
      person.kind = words[0]
      person.sector = words[1]
      person.votes = words[2].flatMap { Double($0) }
      return person
    }
    return try StakeholderGraph(stakeholders: people, ties: [])
  }

  private func told(_ found: SinglingOut) -> [String] {
    found.combinations.map { "\($0.attributes.joined(separator: "+")) \($0.values.joined(separator: "+")) \($0.count)" }
  }

  @Test func `A value that few share is told once, not again with others`() throws {
    let found = SinglingOut(try graph("a x -", "a x -", "b x -", "a y -", "a y -"), fewerThan: 2)
    #expect(told(found) == ["kind b 1"])
    #expect(found.count == 1)
    #expect(found.attributes == ["kind", "sector"])
  }

  @Test func `Values that many share may single out together`() throws {
    let found = SinglingOut(try graph("a x 1", "a y 1", "b x 1", "b y 1"), fewerThan: 2)
    #expect(told(found) == ["kind+sector a+x 1", "kind+sector a+y 1", "kind+sector b+x 1", "kind+sector b+y 1"])
    #expect(found.count == 4)
  }

  @Test func `Three attributes are tried where two are shared`() throws {
    let found = SinglingOut(
      try graph("a x 1", "a x 2", "a y 1", "a y 2", "b x 1", "b x 2", "b y 1", "b y 2"), fewerThan: 2)
    #expect(found.combinations.count == 8)
    #expect(found.combinations.allSatisfy { $0.attributes == ["kind", "sector", "votes"] && $0.count == 1 })
  }

  @Test func `Nobody is singled out where enough are alike`() throws {
    let found = SinglingOut(try graph("a x 1", "a x 1", "a x 1"), fewerThan: 3)
    #expect(found.combinations.isEmpty && found.count == 0)
    #expect(SinglingOut(try graph("a x 1", "a x 1"), fewerThan: 3).count == 2)
  }

  @Test func `What is unknown makes no combination but parts the profiles`() throws {
    let found = SinglingOut(try graph("a - -", "a - -", "a x -", "a x -", "- x -"), fewerThan: 2)
    #expect(found.combinations.isEmpty)
    #expect(found.count == 1)
    #expect(SinglingOut(try graph("- - -"), fewerThan: 2).attributes.isEmpty)
    #expect(SinglingOut(try graph(), fewerThan: 2).count == 0)
  }
}
