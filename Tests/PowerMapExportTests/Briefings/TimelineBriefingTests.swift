import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct TimelineBriefingTests {
  @Test func `Every day of change is told with its figures`() throws {
    let briefing = try Briefing.timeline(Analysis(try DatedMaps.relay()))
    let table = try #require(briefing.tables.first)
    #expect(table.rows.map { $0[0].text.plain } == ["2019", "2020", "2021"])
    let ties = try #require(table.columns.firstIndex { $0.title.plain == "Ties, each way counted" })
    #expect(table.rows.map { $0[ties].text.plain } == ["1", "2", "4"])
    #expect(
      briefing.text(width: 1000).contains(
        "Ties, each way counted: from 1 (2019) to 4 (2021); the largest step was +2 from 2020 to 2021.")
    )
  }

  @Test func `Who came first is told from when to when`() throws {
    let text = try Briefing.timeline(Analysis(try DatedMaps.relay())).text(width: 1000)
    #expect(text.contains("First by influence exerted: A (2019), B and C (2020) and A (2021)."))
  }

  @Test func `Groups take part with so many of their members`() throws {
    let table = try #require(try Briefing.timeline(Analysis(try DatedMaps.relay())).tables.last)
    #expect(table.rows.map { $0[1].text.plain } == ["100%, 2 of 2", "50%, 1 of 2", "75%, 2 of 2"])
  }

  @Test func `Days that are named are looked at in order, each once`() throws {
    let days = ["2021", "2019-06-01", "2021"].compactMap { Day($0) }
    let table = try #require(try Briefing.timeline(Analysis(try DatedMaps.relay()), at: days).tables.first)
    #expect(table.rows.map { $0[0].text.plain } == ["2019-06-01", "2021"])
  }

  @Test func `Of many days at most two dozen are looked at, the first and the last among them`() throws {
    let ties = (1900..<2000).map { year in
      var tie = Tie(from: "a", to: "b")
      tie.active = Period(start: Day("\(year)"), end: nil)
      return tie
    }
    let graph = try StakeholderGraph(stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: ties)
    let briefing = try Briefing.timeline(Analysis(graph))
    let days = try #require(briefing.tables.first).rows.map { $0[0].text.plain }
    #expect(days.count == 24 && days.first == "1900" && days.last == "1999")
    #expect(briefing.text(width: 1000).hasPrefix("Something changed at 100 dates; the map is seen at 24 of them"))
  }

  @Test func `Ties without a date are said to count always`() throws {
    var dated = Tie(from: "a", to: "b")
    dated.active = Period(start: Day("2020"), end: Day("2021"))
    let graph = try StakeholderGraph(
      stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: [dated, Tie(from: "b", to: "a")])
    #expect(
      try Briefing.timeline(Analysis(graph)).text(width: 1000).contains(
        "One of two ties has no date and counts at every date."))
  }

  @Test func `A map without dates has no timeline`() throws {
    #expect(throws: BriefingError.lacks(.dates)) { try Briefing.timeline(map("a b", "a>b")) }
  }

  @Test func `The charts name every line at its end and show every day that has room`() throws {
    let picture = try #require(try Briefing.timeline(Analysis(try DatedMaps.relay())).picture)
    for text in ["stakeholders", "ties", "North", "South", "2019", "2020", "2021"] {
      #expect(picture.texts.contains(text), "\(text)")
    }
    #expect(
      picture.shapes.allSatisfy { shape in
        if case .line(let points, _) = shape {
          points.allSatisfy { $0.x <= picture.width && $0.y <= picture.height }
        } else {
          true
        }
      })
  }
}
