import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct SurveyRosterTests {
  private func read(_ files: (String, String)..., options: ReadingOptions = ReadingOptions()) throws -> ReadMap {
    try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) }, options: options)
  }

  private func ties(_ map: ReadMap) -> [String] {
    map.graph.allTies.map { tie in
      "\(tie.source)\(tie.direction == .mutual ? "=" : ">")\(tie.target)\(tie.kind.map { " \($0)" } ?? "") \(tie.weight)"
    }
  }

  private let plain = """
    Organization,Email,Clinic,Mayor,Press,Union
    Clinic,c@x.org,,2,0,n/a
    Union,u@x.org,3,-,1,
    Mayor,m@x.org,1,,none,4

    """

  @Test func `A row for each respondent and a column for each organization are ties from the one to the other`() throws
  {
    let map = try read(("survey.csv", plain))
    #expect(
      ties(map) == ["Clinic>Mayor 2.0", "Union>Clinic 3.0", "Union>Press 1.0", "Mayor>Clinic 1.0", "Mayor>Union 4.0"])
    #expect(map.graph.stakeholders.map(\.id.text) == ["Clinic", "Mayor", "Press", "Union"])
    #expect(map.graph.stakeholders[0].extras == ["Email": "c@x.org"])
    #expect(map.notes.contains { $0.contains("read as a survey") && $0.contains("--reverse") })
  }

  @Test func `Whoever has a column and no row did not answer, and n/a is unknown`() throws {
    let about = try read(("survey.csv", plain)).graph.about
    #expect(about.nonrespondents == ["Press"])
    #expect(about.reports.asksEverybody)
    #expect(about.reports.unanswered == [.init(from: "Clinic", to: "Union")])
  }

  @Test func `Read the other way round, the one who is influenced was asked`() throws {
    var options = ReadingOptions()
    options.isReversed = true
    let map = try read(("survey.csv", plain), options: options)
    #expect(ties(map).first == "Mayor>Clinic 2.0")
    #expect(map.graph.about.reports.reporter == .target)
    #expect(map.graph.about.reports.unanswered == [.init(from: "Union", to: "Clinic")])
    let unknown = try #require(UnknownTies(of: map.graph))
    #expect(unknown.isUnknown(from: Vertex(0), to: Vertex(2)) && !unknown.isUnknown(from: Vertex(2), to: Vertex(1)))
  }

  @Test func `One cell that is no answer makes no other column of it, and is told`() {
    let survey = "Name,Ann,Eve,Cyd\nAnn,,2,1\nBen,3,call me,2\nCyd,0,1,\n"
    let error = #expect(throws: FormatError.self) { try read(("survey.csv", survey)) }
    #expect(error?.faults.map(\.place.line) == [3])
    #expect(error?.faults[0].message.hasPrefix("“call me” is no answer") == true)
  }

  @Test func `A row without an answer is no answer`() throws {
    let map = try read(("survey.csv", "Name,Ann,Ben,Cyd\nAnn,,1,1\nBen,,,\nCyd,0,0,\n"))
    #expect(map.graph.about.nonrespondents == ["Ben"])
    #expect(map.notes.contains { $0.contains("“Ben” left every cell blank") })
  }

  @Test(arguments: [
    (
      "Google Forms",
      "Timestamp,Your organization?,How often do you meet? [Clinic],How often do you meet? [Union],How often do you meet? [Press]\n1,Clinic,,weekly,never\n2,Union,Rarely,,3 (monthly)\n"
    ),
    (
      "Qualtrics",
      "StartDate,Q1,Q2_1,Q2_2,Q2_3\nStart Date,Your organization?,How often? - Clinic,How often? - Union,How often? - Press\n\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",x,y,z\n1,Clinic,,4,0\n2,Union,1,,3\n"
    ),
    (
      "SurveyMonkey",
      "Respondent ID,Your organization?,How often?,,\n,Open-Ended Response,Clinic,Union,Press\n11,Clinic,,4,0\n12,Union,1,,3\n"
    ),
  ])
  func `The grids of survey tools are read`(tool: String, text: String) throws {
    let map = try read(("export.csv", text))
    #expect(ties(map) == ["Clinic>Union 4.0", "Union>Clinic 1.0", "Union>Press 3.0"], "\(tool)")
    #expect(map.graph.about.nonrespondents == ["Press"], "\(tool)")
  }

  @Test func `Several questions are kinds of ties`() throws {
    let map = try read(
      ("s.csv", "Name,Advises [Ann],Advises [Ben],Funds [Ann],Funds [Ben]\nAnn,,2,,0\nBen,1,,5,\n"))
    #expect(ties(map) == ["Ann>Ben Advises 2.0", "Ben>Ann Advises 1.0", "Ben>Ann Funds 5.0"])
  }

  @Test func `Questions of trust and value are columns of the ties`() throws {
    let map = try read(
      (
        "s.csv",
        "Name,Frequency [Ann],Frequency [Ben],Reliability [Ann],Reliability [Ben],Power/Influence [Ben],Power/Influence [Ann]\nAnn,,2,,4,3,\nBen,1,,2,,,1\n"
      ))
    #expect(ties(map) == ["Ann>Ben 2.0", "Ben>Ann 1.0"])
    #expect(map.graph.ties.numbers(named: try #require(TrustItem.reliability.column(of: map.graph.ties))) == [4, 2])
    #expect(map.graph.ties.numbers(named: try #require(TrustItem.influence.column(of: map.graph.ties))) == [3, 1])
  }

  @Test func `Whoever stands only in a table of stakeholders did not answer`() throws {
    let map = try read(
      ("survey.csv", "Who are you?,Ann,Ben,Cyd\nann,,2,1\n"),
      ("people.csv", "id,name,sector\na,Ann,public\nb,Ben,\nc,Cyd,\nd,Dan,\n"))
    #expect(ties(map) == ["a>b 2.0", "a>c 1.0"])
    #expect(map.graph.about.nonrespondents == ["b", "c", "d"])
    #expect(map.graph.stakeholders.map(\.sector) == ["public", nil, nil, nil])
  }

  @Test func `Where nobody has told whether a column is an organization, the reader asks`() {
    let fault = ForeignFile("s.csv", "Name,Ann,Ben,Years\nAnn,,2,7\nBen,1,,3\n").fault()
    #expect(fault.hasPrefix("1:1 it cannot be told whether the column “Years” is about somebody without a row"))
    let strangers = ForeignFile("s.csv", "Name,Q [Ann],Q [Ben],Q [Cyd]\nDan,1,2,3\n").fault()
    #expect(strangers.hasPrefix("1:1 the columns ask about “Ann”, “Ben” and others, but no respondent has such a name"))
    #expect(ForeignFile("s.csv", "Name,Ann,Ben\nAnn,,lots\nBen,1,\n").fault().hasPrefix("2:6 “lots” is no answer"))
  }

  @Test func `A head in brackets says that a column is an organization`() throws {
    let map = try read(("s.csv", "Name,Ann,Ben,[Press]\nAnn,,2,7\nBen,1,,3\n"))
    #expect(map.graph.stakeholders.map(\.id.text) == ["Ann", "Ben", "Press"])
  }

  @Test func `A square matrix stays a matrix, and ratings in columns are none of a survey`() throws {
    let matrix = try read(("m.csv", ",a,b\na,0,1\nb,1,0\n"))
    #expect(matrix.graph.about.nonrespondents.isEmpty && matrix.notes.contains { $0.contains("read as a matrix") })
    let rated = try read(("p.csv", "name,influence [Ann],influence [Ben]\nAnn,1,4\nBen,3,2\n"))
    #expect(rated.graph.ties.count == 0 && rated.graph.stakeholders.map(\.influence) == [2.5, 2.5])
  }

  @Test func `Headings that say what a column holds, and attributes in network files, are nobody's`() throws {
    let table = try read(("p.csv", "name,id,value,votes\nid,id,3,1\nvotes,votes,4,2\n"))
    #expect(table.graph.stakeholders.map(\.votes) == [1, 2] && table.graph.ties.count == 0)
    let network = """
      {"nodes": [{"id": "a", "size": 3, "value": "x"}, {"id": "size"}, {"id": "value"}], "links": [{"source": "a", "target": "size"}]}
      """
    #expect(ties(try read(("n.json", network))) == ["a>size 1.0"])
  }

  @Test func `Without direction both ends tell of a tie, and one alone of one with somebody silent`() throws {
    var options = ReadingOptions()
    options.isUndirected = true
    let map = try read(("s.csv", "Name,Ann,Ben,Cyd,Dan\nAnn,,2,1,1\nBen,4,,,0\nDan,0,0,0,0\n"), options: options)
    #expect(ties(map) == ["Ann=Ben 3.0", "Ann=Cyd 1.0", "Ann=Dan 1.0"])
    #expect(map.graph.allTies.map(\.confidence) == [1, nil, 0.5])
    #expect(map.graph.ties.ratings(of: "weight") == [[2, 4], [1], [1]])
    let unknown = try #require(UnknownTies(of: map.graph))
    #expect(unknown.count() == 0)
  }

  @Test func `Two who answer for one organization are kept apart`() throws {
    let map = try read(("s.csv", "Name,Rater,Ann,Ben\nAnn,Amy,,2\nAnn,Abe,,0\nBen,Bo,1,\n"))
    #expect(ties(map) == ["Ann>Ben 2.0", "Ben>Ann 1.0"])
    #expect(map.graph.allTies.map(\.confidence) == [0.5, nil])
    #expect(map.graph.allTies.map { $0.extras["weight [Abe]"] } == ["0", nil])
    #expect(map.notes.contains { $0.contains("2 raters of the same organization") })
  }

  @Test func `Answers of the silent are reconstructed where asked for`() throws {
    var options = ReadingOptions()
    options.reconstructsAnswers = true
    let map = try read(("survey.csv", plain), options: options)
    #expect(ties(map).last == "Press>Union 1.0")
    #expect(map.graph.about.reports.isReconstructed)
  }

  @Test func `The project file, the tables and the workbook keep who answered`() throws {
    let graph = try read(("survey.csv", plain)).graph
    for format in [MapFormat.json, .csv, .xlsx] {
      let files = try format.files(of: graph).map { InputFile(name: $0.name, bytes: $0.bytes) }
      let again = try MapReader.read(files).graph
      #expect(again.about == graph.about, "\(format.id)")
      #expect(again.allTies.map(\.weight) == graph.allTies.map(\.weight), "\(format.id)")
    }
  }

  @Test func `Who answered in any of several lists answered`() throws {
    let map = try read(
      ("people.csv", "id,name\nann,Ann\nben,Ben\ncem,Cem\ndan,Dan\n"),
      ("first.csv", "respondent,to,weight\nann,ben,3\nben,ann,don't know\n"),
      ("second.csv", "respondent,to,weight\ncem,ann,2\ncem,dan,don't know\n"))
    #expect(map.graph.about.nonrespondents == ["dan"])
    #expect(map.graph.about.reports.unanswered.map { "\($0.source)>\($0.target)" } == ["ben>ann", "cem>dan"])
  }

  @Test func `Words behind a number that say never are no tie, and what the form adds is left out`() throws {
    let map = try MapReader.read([
      CanonicalPair.file(
        "survey.csv",
        """
        StartDate,IPAddress,Your organization,Work with [Mayor],Work with [Clinic]
        2024-03-01,10.0.0.1,Clinic,1 - Never,
        2024-03-02,10.0.0.2,Union,2 - Rarely,3 (daily)

        """)
    ])
    let ties = map.graph.allTies.filter { $0.weight > 0 }.map { "\($0.source) \($0.target) \($0.weight)" }
    #expect(ties == ["Union Mayor 2.0", "Union Clinic 3.0"])
    #expect(map.graph.stakeholders.allSatisfy { $0.active == .always && $0.extras.isEmpty })
    #expect(map.diagnostics.contains { $0.message.contains("“StartDate”, “IPAddress”") })
  }
}
