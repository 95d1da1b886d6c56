import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct ForecastBriefingTests {
  /// Three who stand at 5, −3 and 0 with power 2, 4 and 1 and priority 3, 5 and 2.
  private let positions = IssuePositions(
    issues: ["Rent"],
    entries: [
      .init(stakeholder: Vertex(0), issue: 0, position: 5, power: 2, priority: 3),
      .init(stakeholder: Vertex(1), issue: 0, position: -3, power: 4, priority: 5),
      .init(stakeholder: Vertex(2), issue: 0, position: 0, power: 1, priority: 2),
    ])

  @Test func `The chance comes first, then who turns it most cheaply`() throws {
    let text = try Briefing.forecast(map("a b c"), positions: positions).text(width: 1000)
    #expect(text.hasPrefix("On Rent, opposition outweighs support: a chance of 34%."))
    #expect(text.contains("It would turn most cheaply with B: from −3 beyond −1.50 on a scale of −5 to +5"))
  }

  @Test func `Stances of the map, times five, are positions where no table is given`() throws {
    let analysis = try map("a b", "a>b 2") { person in
      person.stance = person.id == "a" ? 1 : -1
      person.influence = person.id == "a" ? 3 : 1
      person.interest = 1
    }
    let briefing = try Briefing.forecast(analysis)
    #expect(briefing.text(width: 1000).hasPrefix("Support outweighs opposition: a chance of 75%."))
    #expect(briefing.json().contains("\"settled\": [1, 0]"))
  }

  @Test func `Several issues show who goes together and who is apart`() throws {
    let two = IssuePositions(
      issues: ["Rent", "Bus"],
      entries: [
        .init(stakeholder: Vertex(0), issue: 0, position: 2), .init(stakeholder: Vertex(0), issue: 1, position: 1),
        .init(stakeholder: Vertex(1), issue: 0, position: -1), .init(stakeholder: Vertex(1), issue: 1, position: 1),
      ])
    let text = try Briefing.forecast(map("a b"), positions: two).text(width: 1000)
    #expect(text.contains("Most in common have A and B.") && text.contains("Farthest apart are A and B."))
    #expect(text.contains("0.80"))
  }

  @Test func `Without any position the column that is needed is named`() throws {
    let analysis = try map("a b", "a>b")
    #expect(throws: BriefingError.lacks(.column("stance"))) { try Briefing.forecast(analysis) }
  }
}
