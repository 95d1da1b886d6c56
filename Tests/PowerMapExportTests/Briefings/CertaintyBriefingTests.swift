import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct CertaintyBriefingTests {
  @Test func `The center of a star stays first whatever is forgotten`() throws {
    let text = try Briefing.certainty(Analysis(try DatedMaps.star(12))).text(width: 1000)
    #expect(
      text.contains(
        """
        First by influence exerted is S0; it stays first in 100 of 100 maps with a tenth of the ties forgotten and in 100 of 100 \
        maps with a tenth of the stakeholders missing. That is quite sure.
        """))
    #expect(text.contains("No tie is marked as less than sure (column confidence)"))
  }

  @Test func `It is told how much of an order hangs on the index chosen`() throws {
    func text(_ ties: String) throws -> String { try Briefing.certainty(map("a b c d e f", ties)).text(width: 10_000) }
    #expect(
      try text("a=b,b=c,c=d,d=e,e=f").contains(
        "Of 27% of all pairs every common index of centrality says the same order"))
    #expect(try text("a=b,a=c,a=d,a=e,a=f").contains("whichever is chosen, the order is this."))
    #expect(try text("a=b,b=c,c=d,d=e,e=f,f=a").contains("the order is a matter of the index chosen."))
  }

  @Test func `Ties that are less than sure are drawn`() throws {
    let graph = try DatedMaps.star(12)
    var ties = Array(graph.allTies)
    for position in ties.indices { ties[position].confidence = position < 6 ? 0 : 1 }
    let doubted = Analysis(try StakeholderGraph(stakeholders: graph.stakeholders, ties: ties))
    let table = try #require(try Briefing.certainty(doubted).tables.first)
    let density = try #require(table.rows.first { $0[0].text.plain == "Ties that exist" })
    let column = try #require(table.columns.firstIndex { $0.title.plain == "Ties unsure" })
    // Of eleven ties among twelve only five are true: 5 of 132 pairs.
    #expect(density[column].text.plain == "4%")
  }

  @Test func `Where raters differ, each rater’s word is taken by turns`() throws {
    let analysis = try map("a b c", "a>b 3,a>c")
    var ties = Array(analysis.graph.allTies)
    ties[0].extras = ["weight [Ana]": "0", "weight [Ben]": "3"]
    let rated = Analysis(try StakeholderGraph(stakeholders: analysis.graph.stakeholders, ties: ties))
    let briefing = try Briefing.certainty(rated)
    let column = try #require(briefing.tables[0].columns.firstIndex { $0.title.plain == "Raters differ" })
    let density = try #require(briefing.tables[0].rows.first { $0[0].text.plain == "Ties that exist" })
    // One tie or two of six.
    #expect(density[column].text.plain == "17% to 33%")
    let text = briefing.text(width: 10_000)
    #expect(text.contains("it stays first in 100 of 100 maps with one rater’s word for all that raters differ about."))
    #expect(text.contains("for the strength of one tie the word of one rater is taken"))
  }

  @Test func `The same map gives the same answer, on any number of cores`() throws {
    let analysis = Analysis(try MapFixture.coalition())
    let json = try Briefing.certainty(analysis, baseline: .size).json()
    let alone = try Computation.$cores.withValue(1) { try Briefing.certainty(analysis, baseline: .size).json() }
    #expect(json == alone)
  }

  @Test func `A star is like all maps with its degrees, and unlike most of its size`() throws {
    let star = Analysis(try DatedMaps.star(12))
    #expect(try Briefing.certainty(star, baseline: .degrees).text(width: 1000).contains("there is no other such map"))
    #expect(try Briefing.certainty(star, baseline: .size).text(width: 1000).contains("stand out"))
  }

  @Test func `Statements about those who are missing are counted where they are there`() throws {
    let answers = MeasureAnswers(Analysis(try DatedMaps.star(12)))
    let trials = FindingTrials(
      answers,
      on: [
        MissingStakeholders(of: answers.graph, share: 0.5, seed: 1),
        ForgottenTies(of: answers.graph, share: 0, seed: 1),
      ])
    #expect(!trials.findings.isEmpty)
    #expect(trials.held[1].allSatisfy { $0 == 1 })
  }

  @Test func `A map with too little to leave out has no answer`() throws {
    #expect(throws: BriefingError.lacks(.enoughToLeaveOut)) { try Briefing.certainty(map("a b", "a>b")) }
    #expect(throws: BriefingError.lacks(.enoughToLeaveOut)) { try Briefing.certainty(map("", "")) }
  }

  @Test func `Forgetting nothing leaves every figure where it is`() throws {
    let graph = try MapFixture.coalition()
    let figures = HeadlineFigure.all(of: [graph])
    let drawn = DrawnHeadlines(
      ForgottenTies(of: graph, share: 0, seed: 1), count: 4, of: graph, figures: figures,
      rankings: HeadlineRanking.all(of: [graph]), precision: .automatic)
    let values = MeasureAnswers(Analysis(graph)).values(of: figures)
    for position in figures.indices {
      #expect(drawn.range(position)?.low == values[position], "\(figures[position].id)")
      #expect(drawn.range(position)?.high == values[position], "\(figures[position].id)")
    }
  }
}
