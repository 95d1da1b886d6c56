import PowerMapExport
import PowerMapGraph
import Testing

@Suite struct SectorMapTests {
  private func drawing(_ graph: StakeholderGraph) throws -> Drawing {
    try PowerMap(of: graph, options: MapOptions()).drawing(.sectors, measure: HalfWidthText()).drawing
  }

  @Test func `Each group is one circle with its number and what flows within it`() throws {
    let drawing = try drawing(try MapFixture.coalition())
    for group in ["government", "business", "civil society", "labour"] {
      #expect(drawing.texts.contains(group))
      #expect(drawing.tooltips.contains { $0.hasPrefix(group + " – ") })
    }
    #expect(drawing.texts.contains { $0.hasPrefix("4 · ") })
  }

  @Test func `Flows between groups carry their strength`() throws {
    let people = ["a", "a", "b", "c"].enumerated().map { position, group in
      var person = Stakeholder(id: MapFixture.id(position))
      person.group = group
      return person
    }
    let ties = [
      Tie(from: "s0", to: "s2", weight: 2), Tie(from: "s1", to: "s2", weight: 5), Tie(from: "s2", to: "s0", weight: 1),
      Tie(from: "s2", to: "s3", direction: .mutual, sign: .negative),
    ]
    let drawing = try drawing(try StakeholderGraph(stakeholders: people, ties: ties))
    #expect(drawing.tooltips.contains("a → b: strength of ties 7"))
    #expect(drawing.tooltips.contains("b → a: strength of ties 1"))
    #expect(drawing.tooltips.contains("b – c: conflicts 1"))
    #expect(drawing.texts.contains("7") && drawing.texts.contains("×1"))
    #expect(drawing.summary.contains("Strongest: a to b 7"))
  }

  @Test func `Without groups the communities of the ties are shown`() throws {
    let pairs = [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (0, 3)]
    let ties = pairs.map { Tie(from: MapFixture.id($0.0), to: MapFixture.id($0.1), direction: .mutual) }
    let drawing = try drawing(try MapFixture.graph(["Ann", "Ben", "Cho", "Dee", "Eli", "Fay", "Gus"], ties))
    #expect(drawing.texts.contains("around Ann") && drawing.texts.contains("around Dee"))
    #expect(drawing.texts.contains("each alone"))
    #expect(drawing.texts.contains { $0.hasPrefix("No groups are given") })
  }

  @Test func `Of many flows the weakest are left out, and the map says how many`() throws {
    let people = (0..<8).map { position in
      var person = Stakeholder(id: MapFixture.id(position))
      person.group = "group \(position)"
      return person
    }
    let ties = (0..<8).flatMap { from in
      (0..<8).filter { $0 != from }.map { to in
        Tie(from: MapFixture.id(from), to: MapFixture.id(to), weight: Double(1 + from))
      }
    }
    let drawing = try drawing(try StakeholderGraph(stakeholders: people, ties: ties))
    #expect(drawing.tooltips.filter { $0.contains("→") }.count == 24)
    #expect(drawing.texts.contains { $0.hasPrefix("The 32 weakest flows") })
  }
}
