import PowerMapExport
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct SpectrumMapTests {
  private func people(_ stances: [Double?]) throws -> StakeholderGraph {
    let people = stances.enumerated().map { position, stance in
      var person = Stakeholder(id: MapFixture.id(position), name: "Person \(position)")
      person.stance = stance
      person.influence = Double(position + 1)
      return person
    }
    return try StakeholderGraph(stakeholders: people, ties: [Tie]())
  }

  private func drawing(_ graph: StakeholderGraph, _ style: SpectrumMap = .spectrum) throws -> Drawing {
    try PowerMap(of: graph, options: MapOptions()).drawing(style, measure: HalfWidthText()).drawing
  }

  private func places(_ drawing: Drawing) -> [Double] {
    (0..<5).compactMap { position in
      for (title, shapes) in drawing.groups where title.hasPrefix("Person \(position)") {
        for case .circle(let center, _, _) in shapes { return center.x }
      }
      return nil
    }
  }

  @Test func `Stances run from active allies on the left to active opponents on the right`() throws {
    let graph = try people([1, 0.5, 0, -0.5, -1])
    let places = places(try drawing(graph))
    #expect(places.count == 5)
    #expect(places == places.sorted())
  }

  @Test func `Support can stand on the right`() throws {
    let graph = try people([1, 0.5, 0, -0.5, -1])
    let places = places(try drawing(graph, SpectrumMap(support: .right)))
    #expect(places == places.sorted(by: >))
  }

  @Test(arguments: [
    (1, StanceStep.activeAlly), (0.74, .passiveAlly), (0.3, .passiveAlly), (0.2, .neutral), (-0.2, .neutral),
    (-0.5, .passiveOpponent), (-0.8, .activeOpponent), (-1, .activeOpponent),
  ])
  func `A stance belongs to the nearest of five`(_ stance: Double, _ step: StanceStep) {
    #expect(StanceStep(stance) == step)
  }

  @Test func `Each step tells how many it has and their part of the influence`() throws {
    let texts = try drawing(try people([1, 1, nil, -1, 0])).texts
    #expect(texts.contains("2 · 20 % of influence"))
    #expect(texts.contains("1 · 27 % of influence"))
    #expect(texts.contains("Stance not known (1)"))
  }

  @Test func `Without any stance there is no spectrum`() throws {
    #expect(throws: MapError.noStances) { try drawing(try people([nil, nil])) }
  }
}
