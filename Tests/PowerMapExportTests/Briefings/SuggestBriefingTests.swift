import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct SuggestBriefingTests {
  private func city() throws -> Analysis {
    try map("a b m c council", "a>m 2,b>m,m>council 3,c>council,a!c") { $0.isDecisionMaker = $0.id == "council" }
  }

  @Test func `New ties for access are told with their effect and the best`() throws {
    let briefing = try Briefing.newTies(city(), toward: .access, count: 2)
    let text = briefing.text(width: 10_000)
    #expect(text.contains("The mean access to those who decide is 0.75"))
    #expect(
      text.contains("Two new ties would make that 1.00: A to COUNCIL; and B to COUNCIL. No other two ties do more."))
    #expect(text.contains("A and B would come nearer."))
    #expect(briefing.tables[0].rows.map { $0[1].text.plain } == ["0.88", "0.88"])
    #expect(briefing.json().contains("\"best\": {\"exactly\": 1}"))
  }

  @Test func `New ties for resilience name those on whom the map hangs`() throws {
    let text = try Briefing.newTies(city(), toward: .resilience, count: 3).text(width: 10_000)
    #expect(
      text.contains(
        "Today the map splits where one of M and COUNCIL leaves; with these ties nobody’s departure would split it."))
    #expect(
      text.contains(
        "It takes two new ties until the map is in one piece that nobody’s departure would split; no fewer can do it."))
  }

  @Test func `Where the new ties leave the map hanging, it is said by whom`() throws {
    let star = try map("a b c d e f g", "a=b,a=c,a=d,a=e")
    #expect(
      try Briefing.newTies(star, toward: .resilience, count: 2).text(width: 10_000).contains(
        "Today the map splits where A leaves; with these ties it still would."))
    let two = try map("a b c d e f", "a=b,b=c,d=e,e=f")
    #expect(
      try Briefing.newTies(two, toward: .resilience, count: 1).text(width: 10_000).contains(
        "Today the map splits where one of B and E leaves; with these ties "))
  }

  @Test func `Concentration says what a new tie is like`() throws {
    let text = try Briefing.newTies(city(), toward: .concentration, count: 1).text(width: 10_000)
    #expect(text.contains("and that a new tie has the mean strength, 1.75."))
  }

  @Test func `What the data lack is named`() throws {
    let plain = try map("a b", "a>b")
    #expect(throws: BriefingError.lacks(.decisionMakers)) { try Briefing.newTies(plain, toward: .access) }
    #expect(throws: BriefingError.lacks(.stakeholders(3))) { try Briefing.newTies(plain, toward: .resilience) }
    #expect(throws: BriefingError.lacks(.stakeholders(5))) { try Briefing.keyPlayers(plain) }
    #expect(throws: BriefingError.lacks(.ties)) { try Briefing.keyPlayers(map("a b c d e f")) }
  }

  @Test func `Key players are told with how sure it is`() throws {
    let path = try map("a b c d e", "a=b,b=c,c=d,d=e")
    let apart = try Briefing.keyPlayers(map("a b c d e f", "a=b,b=c,d=e"), count: 1).text(width: 10_000)
    #expect(apart.contains("To reach as many as possible, brief B: two of the five others are one step from there."))
    #expect(apart.contains("Three cannot be reached from them at all."))
    let briefing = try Briefing.keyPlayers(path, count: 2)
    let text = briefing.text(width: 10_000)
    #expect(text.contains("To reach everyone, brief A and D: everybody else is one step from them."))
    #expect(text.contains("All 10 choices were tried: two others do as well."))
    #expect(text.contains("the others would be in three separate parts instead of one"))
    #expect(briefing.json().contains("\"distance_reach\": {\"members\": [\"a\", \"d\"], \"score\": 1, \"exact\": true"))
  }

  @Test func `Text, Markdown and JSON tell the same sentences`() throws {
    for briefing in [
      try Briefing.newTies(city(), toward: .access), try Briefing.keyPlayers(city()),
      try Briefing.whatIf(city(), scenarios: [Scenario(edits: [.remove("m")])]),
      try Briefing.routes(city(), RoutesQuestion(from: [Vertex(0)])),
    ] {
      for sentence in briefing.summary + briefing.assumptions {
        let words = sentence.plain.split(separator: " ").prefix(3).joined(separator: " ")
        #expect(briefing.text(width: 10_000).contains(words) && briefing.json().contains(words), "\(words)")
      }
      #expect(briefing.markdown().hasPrefix("# "))
    }
  }
}
