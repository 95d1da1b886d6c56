import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct SeveralRatersTests {
  private func read(_ files: (String, String)..., options: ReadingOptions = ReadingOptions()) throws -> ReadMap {
    try MapReader.read(files.map { InputFile(name: $0.0, bytes: Array($0.1.utf8)) }, options: options)
  }

  private let informants = """
    informant,from,to,weight,trust
    Ana,a,b,1,high
    Ben,a,b,4,high
    Cem,a,b,2,low
    Ana,b,c,3,

    """

  @Test func `The median of several informants counts, and how many report a tie is its confidence`() throws {
    let map = try read(("ties.csv", informants))
    let ties = Array(map.graph.allTies)
    #expect(ties.map(\.weight) == [2, 3])
    #expect(ties.map(\.confidence) == [1, 1.0 / 3])
    #expect(map.notes.contains { $0.contains("3 raters of the same ties (“Ana”, “Ben”, “Cem”)") })
  }

  @Test func `Every rating is kept, in the project file, too`() throws {
    let graph = try read(("ties.csv", informants)).graph
    #expect(
      graph.tie(row: 0).extras.filter { $0.key.hasPrefix("weight") } == [
        "weight [Ana]": "1", "weight [Ben]": "4", "weight [Cem]": "2",
      ])
    #expect(graph.tie(row: 0).extras["trust [Cem]"] == "low" && graph.tie(row: 0).extras["trust"] == nil)
    let project = try MapFormat.json.files(of: graph).map { InputFile(name: $0.name, bytes: $0.bytes) }
    #expect(try MapReader.read(project).graph == graph)
  }

  @Test func `What half of the informants report is kept where asked for`() throws {
    var options = ReadingOptions()
    options.confidence = .atLeast(0.5)
    #expect(try read(("ties.csv", informants), options: options).graph.ties.count == 1)
  }

  @Test func `One rater alone is a column like others`() throws {
    let graph = try read(("ties.csv", "informant,from,to\nAna,a,b\nAna,b,a\n")).graph
    #expect(graph.tie(row: 0).extras == ["informant": "Ana"])
    #expect(graph.tie(row: 0).confidence == nil)
  }

  @Test func `A list of answers knows who answered and what nobody knew`() throws {
    let map = try read(
      ("answers.csv", "respondent,partner,frequency,Reliability\nAnn,Ben,weekly,4\nAnn,Cyd,n/a,\nBen,Ann,none,\n"))
    #expect(map.graph.allTies.map(\.weight) == [4, 0, 0])
    #expect(map.graph.about.nonrespondents == ["Cyd"])
    #expect(map.graph.about.reports.unanswered == [.init(from: "Ann", to: "Cyd")])
    #expect(map.graph.ties.numbers(named: "Reliability") == [4, nil, nil])
    #expect(map.notes.contains { $0.contains("never 0, rarely") })
    #expect(map.warnings.isEmpty)
  }

  @Test func `Who named nobody can be told beside a list of answers`() throws {
    let map = try read(
      ("about.csv", "nonrespondents,none\n"), ("answers.csv", "respondent,partner\nAnn,Ben\nAnn,Cyd\nBen,Ann\n"))
    #expect(map.graph.about.nonrespondents.isEmpty)
  }
}
