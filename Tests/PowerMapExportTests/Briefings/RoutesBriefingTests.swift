import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct RoutesBriefingTests {
  private func city() throws -> Analysis {
    try map(
      "us ally foe clerk mayor", "us>ally 4,ally>mayor 2,us>foe 4,foe>mayor 4,ally>clerk 3,clerk>mayor 3,us>clerk"
    ) {
      $0.isDecisionMaker = $0.id == "mayor"
      $0.stance = $0.id == "foe" ? -1 : nil
    }
  }

  private func text(_ change: (inout RoutesQuestion) -> Void = { _ in }) throws -> String {
    var question = RoutesQuestion(from: [Vertex(0)])
    change(&question)
    return try Briefing.routes(city(), question).text(width: 10_000)
  }

  @Test func `Every idea of what is best is told, and opponents are marked`() throws {
    let text = try text()
    #expect(text.contains("US → ALLY → MAYOR has the fewest steps (two)."))
    #expect(text.contains("US → FOE (opponent) → MAYOR has the strongest ties for its length"))
    #expect(text.contains("FOE on the way is an opponent"))
    #expect(
      text.contains("Three routes share nobody in between, so that two people could drop out and a way would be left."))
  }

  @Test func `Opponents are avoided, and who could introduce whom is told`() throws {
    let text = try text { $0.avoidsOpponents = true }
    #expect(!text.contains("(opponent)"))
    #expect(text.contains("ALLY could introduce US to MAYOR."))
    #expect(text.contains("Avoided: FOE."))
  }

  @Test func `Where nobody else is left the one in the way is named`() throws {
    let text = try text { $0.avoided = [Vertex(1), Vertex(2), Vertex(3)] }
    #expect(
      text.contains(
        "There is no route from US to MAYOR past those to be avoided; the shortest would lead through ALLY."))
    var question = RoutesQuestion(from: [Vertex(4)])
    question.targets = [Vertex(0)]
    let none = try Briefing.routes(city(), question)
    #expect(none.text(width: 999).contains("There is no route from MAYOR to US: no chain of ties leads there."))
    #expect(none.tables.isEmpty)
  }

  @Test func `Without a goal or a start there is no answer`() throws {
    let plain = try map("a b", "a>b")
    #expect(throws: BriefingError.lacks(.decisionMakers)) {
      try Briefing.routes(plain, RoutesQuestion(from: [Vertex(0)]))
    }
    #expect(throws: BriefingError.startsAreGoals) { try Briefing.routes(city(), RoutesQuestion(from: [Vertex(4)])) }
  }

  @Test func `Those who start on the other side have other opponents`() throws {
    let graph = try map("a b c", "a>b,b!c", change: { $0.stance = $0.id == "a" ? -1 : ($0.id == "b" ? 1 : nil) }).graph
    #expect(RoutesQuestion(from: [Vertex(0)]).opponents(in: graph) == [Vertex(1)])
    #expect(RoutesQuestion(from: [Vertex(1)]).opponents(in: graph) == [Vertex(0), Vertex(2)])
  }

  @Test func `A map of routes marks the ties of the best and of the others`() throws {
    let analysis = try city()
    let style = try RouteMap(RoutesQuestion(from: [Vertex(0)]), in: analysis)
    let drawn = try PowerMap(of: analysis.graph, options: MapOptions()).drawing(style)
    #expect(drawn.drawing.texts.contains("best route") && drawn.drawing.texts.contains("other ties"))
    #expect(drawn.drawing.texts.contains { $0.contains("From US to MAYOR.") })
    #expect(drawn.drawing.tooltips.contains { $0.contains("US → FOE: best route") })
  }
}
