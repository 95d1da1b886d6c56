import PowerMapAnalysis
import PowerMapExport
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct ChangeMapTests {
  private func graph(_ ids: [Int], _ ties: [(Int, Int, Double)]) throws -> StakeholderGraph {
    try StakeholderGraph(
      stakeholders: ids.map { Stakeholder(id: MapFixture.id($0), name: "Person \($0)") },
      ties: ties.map { Tie(from: MapFixture.id($0.0), to: MapFixture.id($0.1), weight: $0.2) })
  }

  private func then() throws -> StakeholderGraph {
    try graph([0, 1, 2, 3], [(0, 1, 3), (1, 2, 2), (2, 0, 1), (3, 0, 1)])
  }

  private func now() throws -> StakeholderGraph {
    try graph([0, 1, 2, 4], [(0, 1, 3), (1, 2, 5), (0, 2, 4), (4, 0, 1)])
  }

  private func drawing(_ later: StakeholderGraph?) throws -> Drawing {
    try PowerMap(of: try then(), options: MapOptions()).drawing(ChangeMap(to: later), measure: HalfWidthText()).drawing
  }

  @Test func `Ties are as before, stronger, new or gone`() throws {
    let drawing = try drawing(try now())
    let ties = Set(drawing.tooltips.filter { $0.contains("→") })
    #expect(
      ties == [
        "Person 0 → Person 1: as before, strength 3", "Person 1 → Person 2 ▼1: stronger, strength 5",
        "Person 0 → Person 2 ▼1: new, strength 4", "Person 2 ▼1 → Person 0: gone, strength 1",
        "Person 3 (gone) → Person 0: gone, strength 1", "Person 4 (new) → Person 0: new, strength 1",
      ])
    for word in ["as before", "stronger", "new", "gone"] { #expect(drawing.texts.contains(word)) }
    #expect(!drawing.texts.contains("weaker"))
    #expect(
      drawing.texts.contains(
        "5 stakeholders then or now, 1 new, 1 gone. Ties: 1 as before, 1 stronger, 2 new, 2 gone."))
  }

  @Test func `Conflicts are counted apart from other ties`() throws {
    func graph(_ signs: [Tie.Sign?]) throws -> StakeholderGraph {
      let ties = signs.enumerated().compactMap { position, sign in
        sign.map { Tie(from: "s0", to: MapFixture.id(position + 1), sign: $0) }
      }
      return try MapFixture.graph(["Ann", "Ben", "Cho", "Dee", "Eli"], ties)
    }
    let then = try graph([.negative, .negative, nil, .positive])
    let now = try graph([.negative, nil, .negative, .positive])
    let drawing = try PowerMap(of: then, options: MapOptions())
      .drawing(.change(to: now), measure: HalfWidthText()).drawing
    let words = drawing.texts.joined(separator: " ")
    #expect(words.contains("Ties: 1 as before. Conflicts: 1 as before, 1 new, 1 ended."))
  }

  @Test func `Newcomers and leavers are named as such, and who rose carries the places`() throws {
    let earlier = try graph([0, 1, 2], [(0, 1, 5), (1, 2, 3), (2, 0, 1)])
    let later = try graph([0, 1, 2], [(0, 1, 2), (1, 2, 3), (2, 0, 4)])
    let drawn = try PowerMap(of: earlier, options: MapOptions()).drawing(.change(to: later), measure: HalfWidthText())
    #expect(drawn.drawing.texts.contains("Rose most: Person 2 ▲2"))
    #expect(drawn.drawing.texts.contains("Fell most: Person 0 ▼2"))
    let words = try drawing(try now()).texts.joined(separator: " ")
    #expect(words.contains("(new)") && words.contains("(gone)"))
  }

  @Test func `Newcomers take every encoding, and other files find them on the union`() throws {
    var options = MapOptions()
    options.color = "degree.out"
    options.shape = "degree.in"
    options.label = "id"
    options.later = try now()
    let drawn = try PowerMap(of: try then(), options: options).drawing(
      ChangeMap(to: options.later), measure: HalfWidthText())
    let union = try #require(drawn.graph)
    #expect(union.order == 5)
    #expect(DOTWriter.text(of: drawn.drawing, showing: union).contains("Person 4 (new)"))
    #expect(drawn.drawing.texts.contains("s4"))
  }

  @Test func `Directions that changed alike are one line, others two`() throws {
    let earlier = try graph([0, 1], [(0, 1, 1), (1, 0, 1)])
    let later = try graph([0, 1], [(0, 1, 1), (1, 0, 2)])
    let moves = try RankMoves(from: earlier, to: later, by: nil)
    #expect(MapUnion(earlier, later, moves: moves).graph.ties.count == 2)
    #expect(MapUnion(earlier, earlier, moves: moves).graph.ties.count == 1)
  }

  @Test(
    arguments: [
      (0, 0, false, nil), (0, 1, false, ChangeLook.new), (1, 0, false, .gone), (1, 2, false, .stronger),
      (2, 1, false, .weaker), (2, 2, false, .asBefore), (0, 1, true, .newConflict), (1, 0, true, .endedConflict),
      (1, 3, true, .conflictAsBefore),
    ] as [(Double, Double, Bool, ChangeLook?)])
  func `What became of a tie follows from its strength then and now`(
    _ then: Double, _ now: Double, _ isConflict: Bool, _ look: ChangeLook?
  ) throws {
    let maps = try [then, now].map { weight in
      try MapFixture.graph(
        ["A", "B"], [Tie(from: "s0", to: "s1", weight: weight, sign: isConflict ? .negative : .positive)])
    }
    let change = MapChange(from: maps[0], to: maps[1])
    #expect(change.ties.map { ChangeLook($0) } == [look].compactMap { $0 })
  }

  @Test func `No two looks are alike without color`() {
    let looks = ChangeLook.allCases.map { $0.style }
    for (position, look) in looks.enumerated() {
      for other in looks[(position + 1)...] {
        let isTold = look.dashes != other.dashes || look.isCrossed != other.isCrossed
        #expect(isTold || look.color.contrast(with: other.color) > 1.8, "\(look.title), \(other.title)")
      }
    }
  }

  @Test func `Without a later map there is no change`() throws {
    #expect(throws: MapError.noLaterMap) { try drawing(nil) }
  }

  @Test func `The change keeps the places of an earlier map`() throws {
    let graph = try then()
    let earlier = try PowerMap(of: graph, options: MapOptions()).drawing(.influence, measure: HalfWidthText())
    var options = MapOptions()
    options.positions = MapPositions(of: earlier.drawing, style: "influence", graph: graph)
    let drawn = try PowerMap(of: graph, options: options).drawing(.change(to: try now()), measure: HalfWidthText())
    #expect(drawn.warnings.isEmpty)
    let union = try #require(drawn.graph)
    let kept = MapPositions(of: drawn.drawing, style: "change", graph: union)
    let entries = options.positions?.entries ?? []
    let moves = try entries.map { try #require(kept[$0.id]) - $0.center }
    let first = try #require(moves.first)
    for move in moves { #expect((move - first).length < 0.01, "the page has a longer heading; nothing else may move") }
  }
}
