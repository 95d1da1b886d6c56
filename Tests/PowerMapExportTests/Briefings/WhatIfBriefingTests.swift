import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct WhatIfBriefingTests {
  /// a and b get to the council through m, c directly.
  private func city() throws -> Analysis {
    try map("a b m c council", "a>m 2,b>m,m>council 3,c>council") {
      $0.isDecisionMaker = $0.id == "council"
      $0.group = ["a", "b"].contains($0.id) ? "Tenants" : "City"
    }
  }

  @Test func `Without the middle, who hangs on it is cut off`() throws {
    let text = try Briefing.whatIf(city(), scenarios: [Scenario(edits: [.remove("m")])]).text(width: 10_000)
    #expect(text.contains("Without M, if nobody changes any other tie, the map would fall into three separate parts."))
    #expect(text.contains("A and B would lose their link to the largest part."))
    #expect(text.contains("A and B would have no route left to COUNCIL."))
    #expect(text.contains("Of 3 pairs of those who stay and have a route, 2 (67%) would lose it."))
    #expect(text.contains("On average access would go from 0.75 to 0.33."))
  }

  @Test func `A new tie brings nearer and takes nothing away`() throws {
    let tie = Tie(from: "a", to: "council", weight: 2, kind: "advises")
    let briefing = try Briefing.whatIf(city(), scenarios: [Scenario(edits: [.add(tie)])])
    let text = briefing.text(width: 10_000)
    #expect(
      text.contains("With a new tie from A to COUNCIL (advises, strength 2), if nobody changes any other tie, the map"))
    #expect(text.contains("would stay in one piece."))
    #expect(text.contains("A (one step instead of two) would be nearer to COUNCIL."))
    #expect(text.contains("The group Tenants would hold 56% of all influence instead of 43%."))
    #expect(briefing.json().contains("\"pairs_with_route_lost\": 0"))
  }

  @Test func `Scenarios stand side by side`() throws {
    let scenarios = [
      Scenario(name: "Without M", edits: [.remove("m")]),
      Scenario(name: "Weaker", edits: [.strengthen(TieEnds(from: "a", to: "m"), by: -1)]),
    ]
    let briefing = try Briefing.whatIf(city(), scenarios: scenarios)
    #expect(briefing.tables[0].columns.map(\.title.plain) == ["Figure", "Today", "Without M", "Weaker"])
    #expect(briefing.summary[0].plain.hasPrefix("Most would break in “Without M”"))
    #expect(briefing.summary.count == 3)
  }

  @Test func `Nothing changed is nothing moved`() throws {
    let briefing = try Briefing.whatIf(city(), scenarios: [Scenario(edits: [])])
    for row in briefing.tables[0].rows { #expect(row[1].text == row[2].text, "\(row)") }
    #expect(briefing.text(width: 10_000).contains("Nobody’s shortest route to COUNCIL would change."))
  }

  @Test func `When those who decide leave, everybody loses the way`() throws {
    let text = try Briefing.whatIf(city(), scenarios: [Scenario(edits: [.remove("council")])]).text(width: 10_000)
    #expect(text.contains("A, B, M and C would have no route left to COUNCIL."))
  }

  @Test func `What cannot change is an error, with its scenario where there are several`() throws {
    let ends = TieEnds(from: "b", to: "a")
    let wrong = Scenario(name: "Wrong", edits: [.drop(ends, kind: nil)])
    #expect(throws: BriefingError.edit(.noTie(ends, kind: nil), scenario: nil)) {
      try Briefing.whatIf(city(), scenarios: [wrong])
    }
    #expect(throws: BriefingError.edit(.noTie(ends, kind: nil), scenario: "Wrong")) {
      try Briefing.whatIf(city(), scenarios: [Scenario(name: "None", edits: []), wrong])
    }
  }
}
