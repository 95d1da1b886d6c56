import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct CSVFormatTests {
  private func written(_ graph: StakeholderGraph) throws -> [InputFile] {
    try MapFormat.csv.files(of: graph).map { InputFile(name: $0.name, bytes: $0.bytes) }
  }

  private func text(_ name: String, of graph: StakeholderGraph) throws -> String {
    try written(graph).filter { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }

  /// Things that spreadsheet programs, browsers and readers of tables trip over.
  private static let hostileTexts = [
    "=1+1", "+SUM(A1)", "-2+3", "@cmd", "'=x", "''", "'", "＝１", "a\tb", "a,b;c|d", "say \"no\"", "line\nbreak",
    "cr\rlf\r\n!",
    "<script>", "-5", "5", "1e3", "NaN", "yes", "é", "e\u{301}", "👩🏽‍⚕️", "\u{202E}abc", "a\u{1}b", "unknown", "sep=;",
  ]

  private var fullMap: StakeholderGraph {
    get throws {
      var mayor = Stakeholder(id: "mayor", name: "Ana \"Nena\" Ruiz, the boss")
      mayor.kind = "person"
      mayor.sector = "government"
      mayor.group = "=City Hall"
      mayor.influence = 5
      mayor.interest = 0.1 + 0.2
      mayor.stance = -0.5
      mayor.resources = 1e20
      mayor.votes = 3
      mayor.people = 90_000
      mayor.asked = 7
      mayor.niches = ["law", "budget"]
      mayor.isDecisionMaker = true
      mayor.isTarget = false
      mayor.active = Period(start: Day(year: 2019), end: Day(year: 2023, month: 4, dayOfMonth: 5))
      mayor.notes = "line 1\nline 2 "
      mayor.sources = "@minutes"
      mayor.extras = ["phone": "+1 555", "power": "much", "Type": "x"]
      let bank = Stakeholder(id: "bank")
      var grant = Tie(from: "bank", to: "mayor", direction: .mutual, weight: 2.5, sign: .negative, kind: "funds")
      grant.amount = -40.5
      grant.confidence = 0.25
      grant.active = Period(end: Day(year: 2020, month: 2))
      grant.sources = "filings"
      grant.notes = "- old"
      grant.extras = ["type": "directed", "score": "high", "id": "7"]
      var about = MapDescription()
      about.title = "Who runs, the river?"
      about.question = "-"
      about.period = Period(start: Day(year: 2019))
      about.nonrespondents = ["bank", "x y"]
      about.conventions.parallelTies = .max
      about.conventions.quota = 2.5
      about.conventions.needs = ["law, and order"]
      about.conventions.interestScale = RatingScale(lowest: 0, highest: 10)
      about.extras = [MapDescription.Entry(key: "Contact", value: "+1 555")]
      return try StakeholderGraph(
        stakeholders: [mayor, bank], ties: [grant, Tie(from: "mayor", to: "bank")], about: about)
    }
  }

  @Test func `A map reads back equal, and writes the same bytes`() throws {
    let graph = try fullMap
    let files = try written(graph)
    let again = try MapReader.read(files).graph
    #expect(again.stakeholders == graph.stakeholders)
    #expect(Array(again.allTies) == Array(graph.allTies))
    #expect(again.about == graph.about)
    #expect(try written(again) == files)
  }

  @Test func `Hostile texts read back as they were`() throws {
    let texts = CSVFormatTests.hostileTexts
    var people: [Stakeholder] = []
    for (position, text) in texts.enumerated() {
      var person = Stakeholder(id: Stakeholder.ID("\(text)\(position)"), name: text + "x")
      person.notes = text
      person.extras = ["remark": text]
      people.append(person)
    }
    let ties = zip(people, people.dropFirst()).map { Tie(from: $0.id, to: $1.id, kind: "k" + $1.name) }
    let graph = try StakeholderGraph(stakeholders: people, ties: ties)
    let again = try MapReader.read(try written(graph)).graph
    #expect(again.stakeholders == graph.stakeholders)
    #expect(Array(again.allTies) == Array(graph.allTies))
  }

  @Test func `No cell of text begins like a formula, and numbers stay numbers`() throws {
    let texts = CSVFormatTests.hostileTexts
    let people = texts.enumerated().map { Stakeholder(id: Stakeholder.ID("\($0.element)\($0.offset)")) }
    let graph = try StakeholderGraph(stakeholders: people, ties: [] as [Tie])
    var source = CSVSource(try SourceText(try written(graph)[0], log: ReadingLog()))
    var row = TableRow()
    while try source.next(&row) {
      for cell in 0..<row.count {
        let text = row.string(cell)
        #expect(DecimalNumber.parse(text) != nil || !"=+-@\t\r＝".contains(text.first ?? " "))
      }
    }
    #expect(try text("ties.csv", of: try fullMap).contains(",-40.5,"))
  }

  @Test func `Columns that nobody fills are left out`() throws {
    let graph = try StakeholderGraph(stakeholders: [Stakeholder(id: "a")], ties: [Tie(from: "a", to: "a")])
    #expect(try text("stakeholders.csv", of: graph) == "id,name\na,a\n")
    #expect(try text("ties.csv", of: graph) == "from,to\na,a\n")
    #expect(try written(graph).map(\.name) == ["stakeholders.csv", "ties.csv"])
  }

  @Test func `An undirected map reads back undirected`() throws {
    var options = ReadingOptions()
    options.isUndirected = true
    let graph = try CanonicalPair.read(options: options).graph
    #expect(try MapReader.read(try written(graph)).graph == graph)
  }

  @Test func `The catalog finds a format by its name`() {
    #expect(FormatCatalog.format(named: "csv")?.id == "csv")
    #expect(FormatCatalog.format(named: "doc") == nil)
  }

  @Test func `Whoever is a row and no column of a matrix is warned of, and so are negative values`() throws {
    let file = ForeignFile("matrix.csv", ",Mayor,Clinic\nMayor,0,-2\nClinci,1,0\n")
    let remarks = try file.remarks()
    #expect(remarks.contains { $0.contains("“Clinci” has a row and no column; is it “Clinic”?") })
    #expect(remarks.contains { $0.contains("“Clinic” has a column and no row; is it “Clinci”?") })
    #expect(remarks.contains { $0.contains("a value below 0 is read as a negative tie") })
  }

  @Test func `Points between thousands and strengths that are not known are warned of`() throws {
    let file = ForeignFile("ties.csv", "from;to;weight\na;b;1,5\nb;a;1.200\nb;c;0.125\nc;a;#N/A\n")
    #expect(try file.map().graph.ties.weights == [1.5, 1.2, 0.125, 1])
    let remarks = try file.remarks()
    #expect(remarks.contains { $0.contains("“1.200” is read as 1.2, with a decimal point; if it is meant as 1200") })
    #expect(remarks.contains { $0.contains("“#N/A” says that the strength is not known") })
    #expect(remarks.count { $0.contains("decimal point") } == 1)
  }
}
