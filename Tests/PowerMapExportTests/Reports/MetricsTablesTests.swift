import PowerMapAnalysis
import PowerMapFormats
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct MetricsTablesTests {
  private func metrics(_ analysis: Analysis, _ ids: String...) -> Metrics { Metrics(analysis: analysis, ids: ids) }

  @Test func `A tie both ways is two rows with direction, a conflict has no measures`() throws {
    let analysis = try map("a b c", "a>b 3,b>a,b>c 2,c!a")
    #expect(
      metrics(analysis, "dyad.asymmetry", "bridges").tiesCSV() == """
        from,from_name,to,to_name,direction,returned,sign,strength,kinds,dyad.asymmetry,bridges
        a,A,b,B,directed,yes,positive,3,,0.5,yes
        b,B,a,A,directed,yes,positive,1,,,yes
        b,B,c,C,directed,no,positive,2,,1,yes
        c,C,a,A,directed,no,negative,1,,,

        """)
  }

  @Test func `Without direction a tie is one row, rows between the same two are one`() throws {
    let ties = [
      Tie(from: "b", to: "a", direction: .mutual, weight: 2, kind: "funds"),
      Tie(from: "a", to: "b", direction: .mutual, kind: "advises"),
      Tie(from: "a", to: "b", direction: .mutual, kind: "funds"),
    ]
    let graph = try StakeholderGraph(stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: ties)
    #expect(
      metrics(Analysis(graph), "betweenness.tie").tiesCSV() == """
        from,from_name,to,to_name,direction,returned,sign,strength,kinds,betweenness.tie
        a,a,b,b,mutual,yes,positive,4,"funds; advises",1

        """)
  }

  @Test(arguments: ["a>b 3,b>a,b>c 2,c!a", "a=b 2,b=c 0.5", "a>b,b=c,c>d 1.5"])
  func `The table of ties reads back to the same ties`(ties: String) throws {
    let analysis = try map("a b c d", ties)
    let csv = metrics(analysis, "bridges").tiesCSV()
    let people = "id\n" + analysis.graph.stakeholders.map { "\($0.id)\n" }.joined()
    let read = try MapReader.read([
      InputFile(name: "stakeholders.csv", bytes: Array(people.utf8)),
      InputFile(name: "ties.csv", bytes: Array(csv.utf8)),
    ]).graph
    #expect(read.positive.outgoing == analysis.graph.positive.outgoing)
    #expect(read.negative.outgoing == analysis.graph.negative.outgoing)
  }

  @Test func `Groups have a row each, a measure with parts a column for each part`() throws {
    let analysis = try map("a b c d", "a>b 3,c>a") { $0.group = $0.id == "d" ? nil : $0.id == "c" ? "Y" : "X" }
    #expect(
      metrics(analysis, "representation[strength.out]", "ei.by_group", "density", "signed.triads").groupsCSV() == """
        group,members,headcount_share,representation[strength.out].share,representation[strength.out].headcount_share,\
        representation[strength.out].ratio,representation[strength.out].log_ratio,representation[strength.out].gap,ei.by_group
        (none),1,0.25,0,0.25,0,,-0.25,
        X,2,0.5,0.75,0.5,1.5,0.4054651081081644,0.25,0
        Y,1,0.25,0.25,0.25,1,0,0,1

        """)
    #expect(metrics(try map("a b", "a>b")).groupsCSV() == "group,members,headcount_share\n")
  }

  @Test func `No text of a map becomes a formula in any table`() throws {
    let people = hostileTexts.enumerated().map { position, text -> Stakeholder in
      var person = Stakeholder(id: Stakeholder.ID("=\(position)"), name: text)
      person.group = text
      return person
    }
    let ties = zip(people, people.dropFirst()).map { Tie(from: $0.id, to: $1.id, kind: "+\($0.name)") }
    let analysis = Analysis(try StakeholderGraph(stakeholders: people, ties: ties))
    let metrics = Metrics(analysis: analysis, ids: MeasureSelection.core.ids(for: analysis))
    for csv in [metrics.stakeholdersCSV(), metrics.tiesCSV(), metrics.groupsCSV(), metrics.figuresCSV()] {
      for cell in parsed(csv).joined() where DecimalNumber.parse(cell) == nil {
        #expect(FormulaGuard.added(to: cell) == cell || cell.hasPrefix("'"), "\(cell)")
      }
    }
  }
}
