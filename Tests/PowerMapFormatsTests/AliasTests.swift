import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct AliasTests {
  private let tables = [
    InputFile(
      name: "stakeholders.csv",
      bytes: Array(
        "id,name,sector\na,Eastside Tenants Union,grassroots\nb,\"Tenants Union, Eastside\",\nc,ETU,\nd,Harbor Bank Inc.,\ne,Harbour Bank,\nf,District 1,\ng,District 2,\n"
          .utf8)),
    InputFile(name: "ties.csv", bytes: Array("from,to\na,d\nb,d\nc,e\nb,a\n".utf8)),
  ]

  private func map(aliases: String) throws -> ReadMap {
    var options = ReadingOptions()
    options.aliases = InputFile(name: "aliases.csv", bytes: Array(aliases.utf8))
    return try MapReader.read(tables, options: options)
  }

  @Test func `Same words, initials and few letters are proposed, digits tell apart`() throws {
    let graph = try MapReader.read(tables).graph
    let suggestions = MergeSuggestions(for: graph)
    let pairs = suggestions.all.map { "\($0.alias)>\($0.target) \($0.reason)" }
    #expect(
      pairs == [
        "b>a the same words", "c>a the initials of the other", "e>d few letters differ",
      ] || pairs == ["a>b the same words", "c>a the initials of the other", "e>d few letters differ"])
    #expect(
      String(decoding: suggestions.table(of: graph), as: UTF8.self).hasPrefix(
        "alias,stands_for,alias_name,stands_for_name,why\n"))
  }

  @Test func `Proposals given back join those they name`() throws {
    let graph = try MapReader.read(tables).graph
    let suggestions = String(decoding: MergeSuggestions(for: graph).table(of: graph), as: UTF8.self)
    let joined = try map(aliases: suggestions).graph
    #expect(joined.order == 4)
    #expect(joined.ties.count == 4)
    #expect(joined.stakeholders.contains { $0.sector == "grassroots" })
  }

  @Test func `Names will do, chains are followed, and circles end`() throws {
    let joined = try map(aliases: "alias,stands_for\nETU,b\nb,Eastside Tenants Union\n")
    #expect(joined.graph.stakeholders.map(\.id.text) == ["a", "d", "e", "f", "g"])
    #expect(joined.graph.allTies.map { "\($0.source)>\($0.target)" } == ["a>d", "a>d", "a>e", "a>a"])
    #expect(try map(aliases: "alias,stands_for\na,b\nb,a\n").graph.order == 6)
    #expect(
      try map(aliases: "alias,stands_for\nnobody,a\n").diagnostics.contains {
        $0.message.contains("is nobody on this map")
      })
  }

  @Test(arguments: [
    ("alias,target\na,b\n", "aliases.csv:1"), ("alias,stands_for\na,\n", "aliases.csv:2:3"),
    ("alias,stands_for\na,zz\n", "aliases.csv:2:3"),
  ])
  func `Faults have a place`(text: String, place: String) {
    #expect(
      performing: { try map(aliases: text) },
      throws: { error in
        (error as? FormatError).map { "\($0.faults[0].place)" == place } ?? false
      })
  }

  @Test func `An alias that several have is a fault`() {
    let twins = [
      InputFile(name: "stakeholders.csv", bytes: Array("id,name\na,Twin\nb,Twin\nc,Cem\n".utf8)),
      InputFile(name: "ties.csv", bytes: Array("from,to\na,c\n".utf8)),
    ]
    var options = ReadingOptions()
    options.aliases = InputFile(name: "aliases.csv", bytes: Array("alias,stands_for\nTwin,c\n".utf8))
    #expect(
      performing: { try MapReader.read(twins, options: options) },
      throws: { error in
        guard let fault = (error as? FormatError)?.faults[0] else { return false }
        return "\(fault.place)" == "aliases.csv:2:1" && fault.message.contains("several stakeholders are called")
      })
  }

  @Test func `Who answered, and what is not known, is told by those who remain`() throws {
    var about = MapDescription()
    about.nonrespondents = ["b", "Ann", "c", "nobody"]
    about.reports.unanswered = [
      SurveyReports.Unanswered(from: "a2", to: "c"), SurveyReports.Unanswered(from: "a", to: "c"),
      SurveyReports.Unanswered(from: "a", to: "a2"),
    ]
    let people = [("a", "Ann"), ("a2", "Anne"), ("b", "Ben"), ("b2", "Bennet"), ("c", "Cem"), ("c2", "Cemal")].map {
      Stakeholder(id: Stakeholder.ID($0.0), name: $0.1)
    }
    about.nonrespondents.append("c2")
    let map = try StakeholderGraph(stakeholders: people, ties: [Tie(from: "a", to: "b")], about: about)
    let joined = try StakeholderJoin([Vertex(1): Vertex(0), Vertex(3): Vertex(2), Vertex(5): Vertex(4)])
      .applied(to: map, log: ReadingLog())
    #expect(joined.stakeholders.map(\.id.text) == ["a", "b", "c"])
    #expect(joined.about.nonrespondents == ["c", "nobody"])
    #expect(joined.about.reports.unanswered == [SurveyReports.Unanswered(from: "a", to: "c")])
  }

  @Test func `Whoever remains keeps the name, unless only the other has one`() throws {
    func names(_ tables: [(String, String)], _ aliases: String) throws -> [String] {
      var options = ReadingOptions()
      options.aliases = CanonicalPair.file("aliases.csv", aliases)
      return try MapReader.read(tables.map { CanonicalPair.file($0, $1) }, options: options).graph.stakeholders.map(
        \.name)
    }
    let ties = "from,to\nClinic,The City Council\nMayor,City Council\n"
    #expect(
      try names([("ties.csv", ties)], "alias,stands_for\nThe City Council,City Council\n")
        == ["Clinic", "Mayor", "City Council"])
    let people = "id,name\na,\nb,City Council\n"
    #expect(
      try names([("stakeholders.csv", people), ("ties.csv", "from,to\na,b\n")], "alias,stands_for\nb,a\n") == [
        "City Council"
      ])
  }
}
