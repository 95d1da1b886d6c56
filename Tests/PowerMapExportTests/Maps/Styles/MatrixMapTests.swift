import PowerMapExport
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct MatrixMapTests {
  private func drawing(_ graph: StakeholderGraph) throws -> Drawing {
    try PowerMap(of: graph, options: MapOptions()).drawing(.matrix, measure: HalfWidthText()).drawing
  }

  @Test func `Each cell holds what flows from the group of the row to that of the column`() throws {
    let people = ["a", "a", "b"].enumerated().map { position, group in
      var person = Stakeholder(id: MapFixture.id(position))
      person.group = group
      return person
    }
    let ties = [
      Tie(from: "s0", to: "s1", weight: 2), Tie(from: "s1", to: "s2", weight: 4),
      Tie(from: "s0", to: "s2", sign: .negative),
    ]
    let drawing = try drawing(try StakeholderGraph(stakeholders: people, ties: ties))
    #expect(
      drawing.tooltips == ["a → a: 2", "a → b: 4, conflicts 1", "b → a: 0, conflicts 1", "b → b: 0"])
    #expect(drawing.texts.contains("FROM ↓") && drawing.texts.contains("TO →"))
    #expect(drawing.texts.contains("conflict"))
    #expect(drawing.summary.contains("Most flows from a to b: 4."))
  }

  @Test func `Without groups everybody has a row, communities together`() throws {
    let pairs = [(0, 2), (2, 4), (4, 0), (1, 3), (3, 5), (5, 1), (0, 1)]
    let ties = pairs.map { Tie(from: MapFixture.id($0.0), to: MapFixture.id($0.1), direction: .mutual) }
    let drawing = try drawing(try MapFixture.graph(["Ann", "Ben", "Cho", "Dee", "Eli", "Fay"], ties))
    #expect(drawing.tooltips.count == 36)
    let rows = drawing.tooltips.enumerated().filter { $0.offset % 6 == 0 }.map { String($0.element.prefix(3)) }
    #expect(Set(rows.prefix(3)) == ["Ann", "Cho", "Eli"])
    #expect(drawing.texts.contains { $0.contains("lines part the communities") })
  }

  @Test func `Many groups stand in the order of what flows between them`() throws {
    let people = (0..<12).map { position in
      var person = Stakeholder(id: MapFixture.id(position))
      person.group = "group \(position)"
      return person
    }
    let ties = (0..<6).map { Tie(from: MapFixture.id($0), to: MapFixture.id($0 + 6), direction: .mutual) }
    let graph = try StakeholderGraph(stakeholders: people, ties: ties)
    let rows = try #require(MatrixRows(of: try PowerMap(of: graph, options: MapOptions())))
    #expect(rows.isOrderedByFlow)
    let place = Dictionary(uniqueKeysWithValues: rows.names.enumerated().map { ($1, $0) })
    for first in 0..<6 {
      let apart = (place["group \(first)"] ?? 0) - (place["group \(first + 6)"] ?? 99)
      #expect(abs(apart) <= 2)
    }
  }

  @Test func `A large map without groups shows communities`() throws {
    let ties = (1..<80).map { Tie(from: MapFixture.id($0), to: MapFixture.id($0 / 4), direction: .mutual) }
    let drawing = try drawing(try MapFixture.graph((0..<80).map { "Person \($0)" }, ties))
    #expect(drawing.texts.contains { $0.hasPrefix("around Person") || $0.contains(" around Person") })
  }

  @Test func `A few amounts have a shade each, many have five steps`() {
    #expect(HeatScale([0.0, 2, 1, 2]).steps.map { $0.words } == ["1", "2"])
    let many = HeatScale((0...40).map { Double($0) })
    #expect(many.steps.map { $0.words } == ["1 – 8", "9 – 16", "17 – 24", "25 – 32", "33 – 40"])
    #expect(many.color(0) == HeatScale.nothing)
    #expect(many.color(8) == many.steps[0].color && many.color(9) == many.steps[1].color)
    #expect(HeatScale([Double]()).color(1) == HeatScale.nothing)
  }

  @Test func `Where few amounts exceed all others by far, steps grow by the same factor`() {
    let amounts: [Double] = [1, 1, 2, 3, 4, 5, 6, 8, 1000, 1024]
    #expect(HeatScale(amounts).steps.map { $0.words } == ["1 – 4", "5 – 16", "17 – 64", "65 – 256", "257 – 1,024"])
    #expect(HeatScale(amounts).color(2) != HeatScale(amounts).color(8))
  }

  @Test func `Shades darken step by step, and numbers on them can be read`() {
    let scale = HeatScale((0...40).map { Double($0) })
    let shades = [HeatScale.nothing] + scale.steps.map { $0.color }
    for (lighter, darker) in zip(shades, shades.dropFirst()) {
      #expect(lighter.luminance > darker.luminance + 0.05 || darker.luminance < 0.1)
      #expect(lighter.contrast(with: darker) > 1.15)
    }
    for step in scale.steps { #expect(step.color.contrast(with: scale.textColor(on: step.limit)) >= 4.5) }
  }
}
