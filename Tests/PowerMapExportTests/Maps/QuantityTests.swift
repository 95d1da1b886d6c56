import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct QuantityTests {
  @Test func `A rated column carries its scale`() throws {
    let graph = try MapFixture.coalition()
    let influence = try #require(Quantity.named("influence", in: graph))
    #expect(influence.title == "Influence")
    #expect(influence.scale == RatingScale(lowest: 1, highest: 5))
    #expect(influence.values.last == .some(nil))
  }

  @Test func `An extra column of numbers is found by name, one of text is not`() throws {
    var person = Stakeholder(id: "a")
    person.extras = ["years_in_office": "12", "color": "red"]
    let graph = try StakeholderGraph(stakeholders: [person], ties: [Tie]())
    #expect(Quantity.named("years_in_office", in: graph)?.title == "Years in office")
    #expect(Quantity.named("color", in: graph) == nil)
    #expect(Quantity.named("nothing", in: graph) == nil)
  }

  @Test func `A measure is found by its id`() throws {
    let graph = try MapFixture.graph(["a", "b", "c"], [Tie(from: "s0", to: "s1"), Tie(from: "s0", to: "s2")])
    #expect(Quantity.named("degree.out", in: graph)?.values == [2, 0, 0])
  }

  @Test func `What is not a number is unknown`() {
    #expect(Quantity("x", values: [.nan, .infinity, 1]).values == [nil, nil, 1])
  }
}
