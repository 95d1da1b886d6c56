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
    #expect(try SampleReport.coalition().sections.map(\.id) == ReportSection.allCases.map(\.id))
  }

  @Test func `A section without data is not told`() throws {
    let ids = document(try map("a b c", "a>b,b>c")).sections.map(\.id)
    for absent in ["voting", "groups", "advice", "quotes"] { #expect(!ids.contains(absent)) }
    #expect(document(try map("")).sections.map(\.id) == ["findings", "data", "method"])
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
    #expect(section.contains("| media | 1 | C |\n| law | 2 | A and C |"))
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
