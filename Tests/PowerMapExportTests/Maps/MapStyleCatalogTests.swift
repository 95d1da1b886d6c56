import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct MapStyleCatalogTests {
  @Test func `Every style has its own id and says in a sentence what it shows`() {
    let ids = MapStyleCatalog.entries.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(MapStyleCatalog.entries.allSatisfy { $0.summary.hasSuffix(".") })
  }

  private func reported(_ graph: StakeholderGraph) -> [String] {
    MapStyleCatalog.entries.filter { $0.isReported(graph) }.map { $0.id }
  }

  @Test func `A report shows a map in the styles that its data support`() throws {
    #expect(
      reported(try MapFixture.coalition()) == [
        "influence", "quadrant", "rings", "spectrum", "target", "hierarchy", "sectors", "matrix",
      ])
    let tie = [Tie(from: MapFixture.id(0), to: MapFixture.id(1))]
    #expect(reported(try MapFixture.graph(["Ann", "Bob"], tie)) == ["influence", "rings"])
    #expect(reported(try MapFixture.graph(["Ann", "Bob"])) == ["influence"])
    #expect(reported(try MapFixture.graph([])) == ["influence"])
  }

  @Test func `A report shows a large map only in styles that can be read`() throws {
    let people = (0...300).map { number -> Stakeholder in
      var person = Stakeholder(id: MapFixture.id(number), name: "Person")
      person.group = number % 2 == 0 ? "a" : "b"
      person.stance = 1
      person.influence = 1
      person.interest = 1
      person.isDecisionMaker = number == 0
      return person
    }
    let ties = (1...300).map { Tie(from: MapFixture.id($0), to: MapFixture.id(0)) }
    let large = try StakeholderGraph(stakeholders: people, ties: ties)
    #expect(reported(large) == ["influence", "sectors", "matrix"])
  }

  @Test func `An id that is none has no style`() {
    #expect(MapStyleCatalog.entry("treasure") == nil)
    #expect(MapStyleCatalog.entry("quadrant") != nil)
  }
}
