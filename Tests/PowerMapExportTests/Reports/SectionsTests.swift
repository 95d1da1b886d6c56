import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct SectionsTests {
  private func document(_ analysis: Analysis) -> ReportDocument {
    ReportDocument(MeasureAnswers(analysis), maps: [], diagnostics: [])
  }

  private func text(_ section: String, of analysis: Analysis) throws -> String {
    MarkdownReport(
      ReportDocument(
        title: "", facts: [], sections: [try #require(document(analysis).sections.first { $0.id == section })])
    ).text()
  }

  @Test func `The sample has every section, in the order of the questions`() throws {
    let untold: Set<ReportSection> = [.trust, .change, .timeline, .whatif]
    #expect(
      try SampleReport.coalition().sections.map(\.id)
        == ReportSection.allCases.filter { !untold.contains($0) }.map(\.id))
  }

  @Test func `Numbers that say the same as others are told once`() throws {
    let same = try text("tables", of: try map("a b c", "a>b,b>c"))
    #expect(same.contains("same numbers as an earlier one are left out here: Degree, neighbors; Strength, outgoing;"))
    #expect(same.contains("| Degree, outgoing |") && !same.contains("| Strength, outgoing |"))
    #expect(try text("tables", of: try map("a b c", "a>b 2,b>c 1")).contains("| Strength, outgoing |"))
  }

  @Test func `A section without data is not told`() throws {
    let ids = document(try map("a b c", "a>b,b>c")).sections.map(\.id)
    for absent in ["voting", "groups", "advice", "quotes"] { #expect(!ids.contains(absent)) }
    #expect(document(try map("")).sections.map(\.id) == ["findings", "data", "method"])
  }

  @Test func `A later map is compared where there is one`() throws {
    var analysis = try map("a b c", "a>b,b>c")
    analysis.later = try map("a b c", "a>b,a>c").graph
    #expect(try text("change", of: analysis).contains("Of two ties then, one lasted and one is gone; one is new."))
  }

  @Test func `What would be different is told where scenarios are`() throws {
    let scenario = Scenario(name: "Without B", edits: [.remove("b")])
    let sections = ReportDocument(
      MeasureAnswers(try map("a b c", "a>b,b>c")), maps: [], diagnostics: [], scenarios: [scenario]
    ).sections
    let section = try #require(sections.first { $0.id == "whatif" })
    let text = MarkdownReport(ReportDocument(title: "", facts: [], sections: [section])).text()
    #expect(text.contains("Without B, if nobody changes any other tie, the map would fall into two separate parts."))
  }

  @Test func `New partners are advised where the map says who is in the partnership`() throws {
    let asked = try map("a b c", "a>b,b>c") { if $0.id == "a" { $0.extras["partnership"] = "yes" } }
    #expect(try text("advice", of: asked).contains("The partnership has ties to 2 of 3"))
    #expect(!document(try map("a b c", "a>b,b>c")).sections.map(\.id).contains("advice"))
  }

  @Test func `A map is told over time where its ties follow one another`() throws {
    let whole = try DatedMaps.relay()
    #expect(try text("timeline", of: Analysis(whole)).contains("The map is seen at three dates, from 2019 to 2021."))
    let told = try text("timeline", of: Analysis(whole))
    #expect(told.ranges(of: "The map is seen at three dates").count == 1)
    let day = try #require(Day("2020"))
    #expect(!document(Analysis(whole.during(day))).sections.map(\.id).contains("timeline"))
  }

  @Test func `Every finding is told once, in the opening or in its section`() throws {
    let sections = try SampleReport.coalition().sections
    let told = sections.flatMap(\.blocks).flatMap { block -> [Prose] in
      switch block {
      case .findings(let findings): findings.map(\.headline)
      case .list(let items): items
      default: []
      }
    }
    for finding in try SampleReport.coalition().findings.all {
      #expect(told.count { $0.plain.hasPrefix(finding.headline.plain) } == 1, "\(finding.headline.plain)")
    }
  }

  @Test func `Where nobody decides, access to decisions is not explained`() throws {
    #expect(try !text("method", of: try map("a b c", "a>b,b>c")).contains("access.decision"))
  }

  @Test func `Every measure that a section shows is explained`() throws {
    let sections = try SampleReport.coalition().sections
    guard case .cards(let cards)? = sections.last?.blocks.last else {
      Issue.record("the last section holds no cards")
      return
    }
    let explained = Set(cards.flatMap(\.ids))
    for id in sections.flatMap(\.measures) { #expect(explained.contains(MeasureCatalog.split(id).pattern), "\(id)") }
  }

  @Test func `The go-betweens are told with those who depend on them`() throws {
    let analysis = try map("a b c g m", "a>g,b>g,c>g,g>m") { $0.isDecisionMaker = $0.id.text == "m" }
    #expect(try text("between", of: analysis).contains("| G | 100% | 3 | 3 |"))
  }

  @Test func `Votes are told with their place in the rules`() throws {
    let analysis = try map("a b c", "a>b") { $0.votes = ["a": 3, "b": 1][$0.id.text] }
    let section = try text("voting", of: analysis)
    #expect(section.contains("Two stakeholders have 4 votes together, and a decision needs 3 of them."))
    #expect(section.contains("| A | 3 | 75% | 100% | 100% | decides alone |"))
    #expect(section.contains("| B | 1 | 25% | 0% | 0% | never makes the difference |"))
  }

  @Test func `Stances, conflicts and blocs make the coalitions`() throws {
    let analysis = try map("a b c d", "a>b 3,c>d 1,a!c") { $0.stance = ["a": 1, "b": 0, "c": -1][$0.id.text] }
    let section = try text("coalitions", of: analysis)
    #expect(section.contains("| in favor | 1 | 75% | A |"))
    #expect(section.contains("| not on record | 1 | 0% | D |"))
    #expect(section.contains("| A | C | no | 1 |"))
  }

  @Test func `Whom to brief and which ties leave nobody hanging is told, on maps that are not tiny`() throws {
    let section = try text("advice", of: map("a b c d e f g h", "a=b,b=c,c=d,d=e,e=f,f=g,g=h"))
    #expect(section.contains("To reach everyone, brief") && section.contains("would scatter the map most"))
    #expect(section.contains("One new tie would make that 100%: A – H."))
  }

  @Test func `What would help is told with ties, routes and what people bring`() throws {
    let analysis = try map("a b c m", "a>b 2,b>m 3,c>b 1") { person in
      person.isDecisionMaker = person.id.text == "m"
      person.niches = ["a": ["law"], "c": ["law", "media"]][person.id.text] ?? []
    }
    let section = try text("advice", of: analysis)
    #expect(section.contains("| 1 | A to M | 0.83 |"))
    #expect(section.contains("| A | B → M | 2 | 2 |"))
    #expect(section.contains("| media | 1 | C (two steps) |\n| law | 2 | A (two steps) and C (two steps) |"))
    #expect(section.contains("- One stakeholder alone brings media (C)."))
    #expect(section.contains("under needs"))
  }

  @Test
  func `What is needed is told with what is missing, out of reach or hangs on one, and who the partners could be`()
    throws
  {
    var about = MapDescription()
    about.conventions.needs = ["law", "media", "votes", "space", "polls"]
    let niches = ["a": ["law"], "c": ["law", "food"], "m": ["votes"], "x": ["space"], "y": ["media"]]
    let analysis = try map("a b c m x y z", "a>b,b>m,c>b,m>z,z>y,c>a", about: about) { person in
      person.isDecisionMaker = person.id.text == "m"
      person.niches = niches[person.id.text] ?? []
    }
    let section = try text("advice", of: analysis)
    #expect(section.contains("| polls | 0 | nobody |\n| media | 1 | Y (no route) |\n| votes | 1 | M (decides) |"))
    #expect(section.contains("| space | 1 | X (no tie) |\n| law | 2 | A (two steps) and C (two steps) |"))
    #expect(!section.contains("food"))
    #expect(section.contains("- Nobody on this map brings polls. A partner from outside could."))
    #expect(section.contains("- One stakeholder alone brings each of these: media (Y), votes (M) and space (X)."))
    #expect(section.contains("- Nobody who has a tie on this map brings space (only X)."))
    #expect(section.contains("- Nobody who has a route to M brings media (only Y)."))
    #expect(
      section.contains(
        """
        Four partners together bring all of it that anybody has, and no fewer would do. There are two such groups; the \
        table shows the one nearest to a decision.
        """))
    #expect(section.contains("| A (two steps) | law | nobody |"))
  }

  @Test func `On a map where nobody decides, partners are told with their contacts`() throws {
    let analysis = try map("a b c d", "a=b,b=c,b=d,c=d") { person in
      person.niches = ["a": ["law"], "b": ["law", "media"], "c": ["votes"]][person.id.text] ?? []
    }
    let section = try text("advice", of: analysis)
    #expect(section.contains("| law | 2 | B (three contacts) and A (one contact) |"))
    #expect(section.contains("Two partners together bring all of it, and no fewer would do."))
    #expect(section.contains("| B (three contacts) | law and media | C |"))
  }

  @Test func `One-sided pairs are listed with their strengths, in places only where ties have any`() throws {
    #expect(
      try text("power", of: try map("a b c d", "a>b 5,c>b 1,b=c,c=d 3,a=c 2")).contains("| A | B | 5 | 0 | 71% |"))
    #expect(try text("power", of: try map("a b c d", "a=b,b=c,a=c,a>d")).contains("| A | D | 100% |"))
    #expect(try !text("power", of: try map("a b c d", "a>b,b>c,c>d,d>a")).contains("Who leans on whom"))
  }

  @Test func `It is said whether others stand between, too`() throws {
    #expect(try text("between", of: try map("a b c", "a>b,b>c")).contains("Only this one does."))
    #expect(try text("between", of: try map("a b c d", "a=b,b=c,c=d")).contains("Only these two do."))
  }

  @Test func `Notes are told as they were written, their addresses as links`() throws {
    let analysis = try map("a b", "a>b") { person in
      person.notes = person.id.text == "a" ? "Knows everybody" : nil
      person.sources = "https://example.org/a"
    }
    let quotes = try #require(document(analysis).sections.first { $0.id == "quotes" })
    guard case .table(let table)? = quotes.blocks.first else {
      Issue.record("the first block is no table")
      return
    }
    #expect(table.rows.map { $0.map(\.text.plain) } == [["A", "Knows everybody", "https://example.org/a"]])
    #expect(table.rows[0][2].text.parts == [.link("https://example.org/a")])
  }

  @Test func `How sure we are tells whether the first would stay first`() throws {
    let rays = "bcdefghijkl".map { "a>\($0)" }.joined(separator: ",")
    #expect(
      try text("data", of: try map("a b c d e f g h i j k l", rays)).contains("| Influence exerted | A | 100% | 100% |")
    )
  }

  @Test func `On a map without direction nothing is said of returned ties`() throws {
    #expect(try !text("cohesion", of: try map("a b c d", "a=b,b=c,c=d")).contains("Returned ties"))
    #expect(try text("cohesion", of: try map("a b c d", "a>b,b>a,c>d")).contains("| Returned ties | 67% |"))
  }

  @Test func `What a number does not say is told once`() throws {
    let section = try text("power", of: try map("a b c", "a>b 2,b>c"))
    #expect(section.ranges(of: "Many weak ties and one strong tie give the same sum.").count == 1)
  }

  @Test func `Blocs that chance could have made are not told`() throws {
    let all = "abcdefgh".flatMap { one in "abcdefgh".filter { $0 > one }.map { "\(one)=\($0)" } }
    let ids = document(try map("a b c d e f g h", all.joined(separator: ","))).sections.map(\.id)
    #expect(!ids.contains("coalitions"))
  }

  @Test func `Large maps leave the full tables to the spreadsheet and say so`() throws {
    let people = (0..<120).map { "p\($0)" }
    let ties = zip(people, people.dropFirst()).map { "\($0)>\($1)" }.joined(separator: ",")
    #expect(try text("tables", of: try map(people.joined(separator: " "), ties)).contains("all 120 stakeholders"))
  }

  @Test func `No heading holds a word of the trade`() throws {
    let jargon = [
      "betweenness", "gini", "centrality", "modularity", "vertex", "node", "e‑i index", "banzhaf", "density",
    ]
    for section in ReportSection.allCases {
      let title = Language.title(of: section).lowercased()
      #expect(!jargon.contains { title.contains($0) }, "\(title)")
    }
  }
}
