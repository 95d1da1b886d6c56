import PowerMapGraph
import Testing

@testable import PowerMapFormats

/// Whole maps from workbooks.
@Suite struct XLSXMapTests {
  private func map(_ workbook: XLSXTestWorkbook) throws -> ReadMap { try MapReader.read([workbook.file]) }

  private func fault(_ workbook: XLSXTestWorkbook) -> String {
    do {
      _ = try map(workbook)
      return "no fault"
    } catch {
      return (error as? FormatError).map { "\($0.faults[0].place): \($0.faults[0].message)" } ?? "\(error)"
    }
  }

  private let people = XLSXTestWorkbook.rows([
    ["id", "name"], ["mayor", "Ana Ruiz"], ["council", "Council"], ["bank", "Bank"],
  ])
  private let ties = XLSXTestWorkbook.rows([["from", "to"], ["mayor", "council"], ["bank", "mayor"]])

  @Test func `Sheets are told apart by their headers, whatever they are called`() throws {
    let note = XLSXTestWorkbook.rows([["notes for the team"]])
    let map = try map(XLSXTestWorkbook([("Ties ", ties), ("Read me", note), ("WHO", people)]))
    #expect(map.graph.order == 3)
    #expect(map.graph.ties.count == 2)
    #expect(map.diagnostics.map(\.severity) == [.note])
    #expect(map.diagnostics[0].message.contains("Read me"))
  }

  @Test func `A workbook with only ties makes its stakeholders`() throws {
    let map = try map(XLSXTestWorkbook([("ties", ties)]))
    #expect(map.graph.stakeholders.map(\.id) == ["mayor", "council", "bank"])
  }

  @Test func `A workbook without stakeholders and ties is refused with the names of its sheets`() {
    let other = XLSXTestWorkbook.rows([["a", "b"], ["1", "2"]])
    let text = fault(XLSXTestWorkbook([("Budget", other), ("Plan", other)]))
    #expect(text.contains("Budget"))
    #expect(text.contains("Plan"))
  }

  @Test func `Names are the text that a person sees`() throws {
    var workbook = XLSXTestWorkbook([
      (
        "stakeholders",
        """
        <sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>
        <row><c t="s"><v>4</v></c><c t="s"><v>5</v></c></row>
        <row><c t="str"><v>x</v></c><c t="inlineStr"><is><t>Ana_x000D_ Ruiz _x0041_</t></is></c></row></sheetData>
        """
      ), ("ties", XLSXTestWorkbook.rows([["from", "to"], ["mayor", "council"]])),
    ])
    workbook.sharedStrings = """
      <si><t>id</t></si><si><t>name</t></si><si><t>mayor</t></si><si><r><t>Mayor </t></r><r><rPr><b/></rPr><t>Ana</t></r></si>
      <si><t>council</t></si><si><t>City Council</t><rPh sb="0" eb="1"><t>PHONETIC</t></rPh></si>
      """
    #expect(try map(workbook).graph.stakeholders.map(\.name) == ["Mayor Ana", "City Council", "Ana\r Ruiz A"])
  }

  @Test func `A weight is the value that its formula had`() throws {
    let sheet = """
      <sheetData><row><c t="str"><v>from</v></c><c t="str"><v>to</v></c><c t="str"><v>weight</v></c></row>
      <row><c t="str"><v>mayor</v></c><c t="str"><v>council</v></c><c s="9999"><f>2+3</f><v>5</v></c></row></sheetData>
      """
    #expect(try map(XLSXTestWorkbook([("s", people), ("t", sheet)])).graph.ties.weights == [5])
  }

  @Test(arguments: [(false, "44197", "44561"), (true, "42735", "43099")])
  func `Cells that show dates are days`(startsIn1904: Bool, since: String, until: String) throws {
    let sheet = """
      <sheetData><row><c t="str"><v>from</v></c><c t="str"><v>to</v></c><c t="str"><v>since</v></c><c t="str"><v>until</v></c></row>
      <row><c t="str"><v>mayor</v></c><c t="str"><v>council</v></c><c s="1"><v>\(since)</v></c><c s="2"><v>\(until)</v></c></row>
      </sheetData>
      """
    var workbook = XLSXTestWorkbook([("s", people), ("t", sheet)])
    workbook.styles = """
      <numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
      """
    if startsIn1904 { workbook.properties = "<workbookPr date1904=\"1\"/>" }
    #expect(try map(workbook).graph.ties.period(row: 0) == Period(start: Day("2021-01-01"), end: Day("2021-12-31")))
  }

  @Test func `Numbers as ids are their digits, and the same as texts of them`() throws {
    let workbook = XLSXTestWorkbook([
      (
        "stakeholders",
        """
        <sheetData><row><c t="str"><v>id</v></c></row><row><c><v>1</v></c></row><row><c><v>2</v></c></row>
        <row><c><v>1234567890123</v></c></row></sheetData>
        """
      ),
      (
        "ties",
        """
        <sheetData><row><c t="str"><v>from</v></c><c t="str"><v>to</v></c></row><row><c t="str"><v>1</v></c><c><v>2</v></c></row>
        <row><c><v>1.234567890123E12</v></c><c t="str"><v>1</v></c></row></sheetData>
        """
      ),
    ])
    let graph = try map(workbook).graph
    #expect(graph.stakeholders.map(\.id) == ["1", "2", "1234567890123"])
    #expect(graph.allTies.map(\.source) == ["1", "1234567890123"])
  }

  @Test func `A merged cell stands for its stakeholder in every row, and no tie has an empty end`() throws {
    let sheet = """
      <sheetData><row r="1"><c r="A1" t="str"><v>from</v></c><c r="B1" t="str"><v>to</v></c></row>
      <row r="2"><c r="A2" t="str"><v>mayor</v></c><c r="B2" t="str"><v>council</v></c></row>
      <row r="3"><c r="A3"/><c r="B3" t="str"><v>bank</v></c></row></sheetData>
      """
    let merged = sheet + "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"
    let graph = try map(XLSXTestWorkbook([("stakeholders", people), ("ties", merged)])).graph
    #expect(graph.allTies.map(\.source) == ["mayor", "mayor"])
    #expect(fault(XLSXTestWorkbook([("stakeholders", people), ("ties", sheet)])).hasPrefix("map.xlsx:ties!A3: "))
  }

  @Test func `A fault names sheet and cell`() {
    let sheet = """
      <sheetData><row r="1"><c r="A1" t="str"><v>from</v></c><c r="B1" t="str"><v>to</v></c><c r="C1" t="str"><v>weight</v></c></row>
      <row r="5"><c r="A5" t="str"><v>mayor</v></c><c r="B5" t="str"><v>council</v></c><c r="C5" t="str"><v>much</v></c></row>
      </sheetData>
      """
    #expect(fault(XLSXTestWorkbook([("stakeholders", people), ("ties", sheet)])).hasPrefix("map.xlsx:ties!C5: "))
    #expect(
      fault(XLSXTestWorkbook([("ties", ties + "<"), ("s", people)])).hasPrefix("map.xlsx:xl/worksheets/sheet1.xml:1:"))
  }

  @Test func `A map written as a workbook reads back equal`() throws {
    let graph = try XLSXMapTests.fullMap()
    let file = try MapFormat.xlsx.files(of: graph)[0]
    let reread = try MapReader.read([InputFile(name: "map.xlsx", bytes: file.bytes)])
    #expect(reread.graph == graph)
    #expect(reread.diagnostics.filter { $0.severity != .note } == [])
    #expect(try MapFormat.xlsx.files(of: reread.graph)[0] == file)
    let sheets = try XLSXWorkbook(InputFile(name: "map.xlsx", bytes: file.bytes)).sheets.map(\.title)
    #expect(sheets == ["Stakeholders", "Ties", "About"])
  }

  /// A map in which every attribute is used.
  private static func fullMap() throws -> StakeholderGraph {
    var mayor = Stakeholder(id: "mayor", name: "Ana \"Nena\" Ruiz\nof <City> & Hall")
    mayor.kind = "person"
    mayor.sector = "government"
    mayor.group = "City Hall"
    mayor.influence = 4.5
    mayor.interest = 3
    mayor.stance = -0.5
    mayor.resources = 1_000_000
    mayor.votes = 1
    mayor.people = 12_345
    mayor.asked = 2
    mayor.niches = ["budget", "press"]
    mayor.isDecisionMaker = true
    mayor.isTarget = false
    mayor.active = Period(start: Day("1996-10"), end: Day("2024-02-29"))
    mayor.notes = "=1+1"
    mayor.sources = "'=quoted"
    mayor.extras = ["phone": "007", "room": "1.0"]
    var council = Stakeholder(id: "007", name: "Council")
    council.isDecisionMaker = false
    var tie = Tie(from: "mayor", to: "007", direction: .mutual, weight: 0.1, sign: .negative, kind: "funds")
    tie.amount = 1e6
    tie.confidence = 0.25
    tie.active = Period(start: Day("2020"))
    tie.sources = "filings"
    tie.notes = "_x0041_"
    tie.extras = ["channel": "e-mail"]
    var about = MapDescription()
    about.title = "Harbor"
    about.period = Period(start: Day("1996"), end: Day("2024"))
    about.nonrespondents = ["bank", "press"]
    about.conventions.parallelTies = .max
    about.conventions.scaleMaximum = 5
    about.conventions.influenceScale = RatingScale(lowest: 1, highest: 5)
    about.extras = [MapDescription.Entry(key: "license", value: "CC BY")]
    return try StakeholderGraph(
      stakeholders: [mayor, council], ties: [tie, Tie(from: "007", to: "mayor")], about: about)
  }

  @Test func `Titles above a header are passed over, and that is said`() throws {
    let titled = XLSXTestWorkbook.rows([
      ["Coalition register"], ["as of May"], ["id", "name", "sector"], ["mayor", "Ana Ruiz", "city"],
      ["council", "Council", "city"],
      ["bank", "Bank", "business"],
    ])
    let map = try map(XLSXTestWorkbook([("People", titled), ("Who to whom", ties)]))
    #expect(map.graph.stakeholders.map(\.sector) == ["city", "city", "business"])
    #expect(map.diagnostics.contains { $0.message.contains("the header is in row 3") })
  }
}
