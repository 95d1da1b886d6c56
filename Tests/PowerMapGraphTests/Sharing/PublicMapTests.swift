import Testing

@testable import PowerMapGraph

@Suite struct PublicMapTests {
  private func graph() throws -> StakeholderGraph {
    var ana = Stakeholder(id: "ana", name: "Ana")
    ana.notes = "tea"
    ana.sources = "told"
    ana.resources = 5
    ana.stance = -1
    ana.votes = 1
    ana.extras = ["phone": "555", "district": "north"]
    var tie = Tie(from: "ana", to: "ana", weight: 2)
    tie.notes = "n"
    tie.sources = "s"
    tie.amount = 3
    return try StakeholderGraph(stakeholders: [ana], ties: [tie])
  }

  @Test func `Notes, resources, sources and stances are left out and the rest stays`() throws {
    let map = PublicMap(of: try graph())
    let ana = try #require(map.graph["ana"])
    #expect(ana.notes == nil && ana.sources == nil && ana.resources == nil && ana.stance == nil)
    #expect(ana.votes == 1 && ana.extras.isEmpty)
    let tie = map.graph.tie(row: 0)
    #expect(tie.notes == nil && tie.sources == nil && tie.amount == nil && tie.weight == 2)
    #expect(map.notes == ["left out for the public: amount, district, notes, phone, resources, sources, stance"])
  }

  @Test func `A column that is kept by name stays, and nothing is told where nothing was there`() throws {
    #expect(PublicMap(of: try graph(), keeping: ["district"]).graph["ana"]?.extras == ["district": "north"])
    let bare = try StakeholderGraph(stakeholders: [Stakeholder(id: "a")], ties: [])
    #expect(PublicMap(of: bare).notes.isEmpty)
    #expect(PublicMap(of: bare).graph == bare)
  }
}
