import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct StakeholderTableReaderTests {
  private func read(_ text: String) throws(FormatError) -> ReadMap {
    try MapReader.read([CanonicalPair.file("stakeholders.csv", text)])
  }

  private func fault(_ text: String) -> String { CanonicalPair.firstFault { () throws(FormatError) in try read(text) } }

  @Test func `Every column we know becomes an attribute`() throws {
    let text = """
      id,name,kind,sector,group,influence,interest,stance,resources,votes,people,asked,niches,decision_maker,target,\
      since,until,source,notes,phone
      mayor,Ana Ruiz,person,government,City Hall,5,3,-0.5,100,1,90,7,law|budget,yes,no,2019-01,2023,minutes,likes tea,+1 555
      """
    var mayor = Stakeholder(id: "mayor", name: "Ana Ruiz")
    mayor.kind = "person"
    mayor.sector = "government"
    mayor.group = "City Hall"
    mayor.influence = 5
    mayor.interest = 3
    mayor.stance = -0.5
    mayor.resources = 100
    mayor.votes = 1
    mayor.people = 90
    mayor.asked = 7
    mayor.niches = ["law", "budget"]
    mayor.isDecisionMaker = true
    mayor.isTarget = false
    mayor.active = Period(start: Day(year: 2019, month: 1), end: Day(year: 2023))
    mayor.sources = "minutes"
    mayor.notes = "likes tea"
    mayor.extras = ["phone": "+1 555"]
    let graph = try read(text).graph
    #expect(graph.stakeholders == [mayor])
    #expect(graph.extraColumns == ["phone"])
  }

  @Test func `Headers are compared without case, spaces and punctuation`() throws {
    let map = try read(" ID , Decision-Maker,Level of Influence\na,x,4\n")
    #expect(map.graph.stakeholders[0].isDecisionMaker == true)
    #expect(map.graph.stakeholders[0].influence == 4)
    #expect(map.notes == ["stakeholders.csv:1: read “Level of Influence” as influence"])
  }

  @Test func `The column spelled as the field wins, and the other is kept`() throws {
    let graph = try read("id,Label,name,power,influence\na,L,N,9,2\n").graph
    #expect(graph.stakeholders[0].name == "N")
    #expect(graph.stakeholders[0].influence == 2)
    #expect(graph.stakeholders[0].extras == ["Label": "L", "power": "9"])
  }

  @Test func `A name stands in for a missing id, and an id for a missing name`() throws {
    #expect(try read("Label\nCity Hall\n").graph.stakeholders == [Stakeholder(id: "City Hall")])
    #expect(try read("id,name\nunion,\n").names == ["union"])
  }

  @Test func `Outer spaces and byte order marks are no part of an id`() throws {
    #expect(
      try read("id,name\n  council ,City\n\u{A0}\u{FEFF}bank,Bank\n").graph.stakeholders.map(\.id) == [
        "council", "bank",
      ])
  }

  @Test(arguments: ["", "\"  \u{A0} \""])
  func `An empty id is a fault`(id: String) {
    #expect(fault("id,name\nmayor,Ana\n\(id),Nurses\n").hasPrefix("stakeholders.csv:3:1: the cell under “id” is empty"))
  }

  @Test func `A missing influence is unknown, not zero`() throws {
    #expect(try read("id,influence\na,\nb,0\nc,?\n").graph.stakeholders.map(\.influence) == [nil, 0, nil])
  }

  @Test(arguments: ["lots", "nan", "1e999", "-3", "0x10"])
  func `An influence that is no number is a fault`(text: String) {
    #expect(fault("id,influence\na,4\nb,\(text)\n").hasPrefix("stakeholders.csv:3:3: influence “\(text)” is "))
  }

  @Test func `An influence beyond every scale is a warning`() throws {
    let map = try read("id,influence\na,4\nb,4000\n")
    #expect(map.graph.stakeholders[1].influence == 4000)
    #expect(map.warnings[0].hasPrefix("stakeholders.csv:3:3: influence “4000” is beyond every usual scale"))
  }

  @Test func `Influence in words is read from 0 to 1 with a note`() throws {
    let map = try read("id,influence\na,High\nb,very  high\nc,low\nd,\n")
    #expect(map.graph.stakeholders.map(\.influence) == [0.85, 1, 0.15, nil])
    #expect(
      map.notes == [
        "stakeholders.csv:2:3: influence in words is read as very high 1, high 0.85, medium 0.5, low 0.15, none 0 (and 2 more)"
      ])
  }

  @Test func `A word among numbers is a fault`() {
    #expect(fault("id,influence\na,4\nb,high\n").hasPrefix("stakeholders.csv:3:3: influence “high” is not a number"))
  }

  @Test func `Stances in words are read, and an unknown one stays unknown`() throws {
    let map = try read(
      "id,stance\na,Champion\nb,supporter\nc,neutral\nd,opposed\ne,blocker\nf,unknown\ng,sits on the fence\n")
    #expect(map.graph.stakeholders.map(\.stance) == [1, 0.5, 0, -0.5, -1, nil, nil])
    #expect(map.warnings[0].hasPrefix("stakeholders.csv:8:3: the stance “sits on the fence” is not understood"))
  }

  @Test(
    arguments: [
      (["-1", "0.5", "1"], [-1, 0.5, 1], ""), (["1", "3", "5"], [-1, 0, 1], "1…5"),
      (["1", "4", "7"], [-1, 0, 1], "1…7"),
      (["-2", "1", "2"], [-1, 0.5, 1], "−2…2"), (["-5", "0", "4"], [-1, 0, 0.8], "−5…5"),
    ] as [([String], [Double?], String)])
  func `Stances in numbers are read on the smallest scale that holds them`(
    texts: [String], stances: [Double?], scale: String
  ) throws {
    let map = try read("id,stance\n" + texts.enumerated().map { "s\($0.offset),\($0.element)\n" }.joined())
    #expect(map.graph.stakeholders.map(\.stance) == stances)
    #expect(map.notes.contains { $0.contains("on the scale \(scale)") } == !scale.isEmpty)
  }

  @Test func `A stance on no scale is a fault`() {
    #expect(
      fault("id,stance\na,2\nb,70\n").hasPrefix(
        "stakeholders.csv:2:3: stance “2” stands in a column that fits no scale"))
  }

  @Test func `A column under another name is a field only if a cell fits`() throws {
    let map = try read("id,position,concern\na,Director,noise\nb,Clerk,rent\n")
    #expect(map.graph.stakeholders[0].stance == nil)
    #expect(map.graph.stakeholders[0].extras == ["position": "Director", "concern": "noise"])
    #expect(map.notes.count == 2)
  }

  @Test(
    arguments: ["budget", "", "NA", "5", "1e3", " 7 ", "-2"],
    [[0], [7, 8], [300, 302, 304, 599], Array(stride(from: 0, to: 600, by: 2))])
  func `Counts are looked through many rows at a time as cell by cell`(odd: String, rows: [Int]) throws {
    // Cells in quotation marks are always read one by one.
    func table(_ cell: (String) -> String) -> String {
      let counts = (0..<600).map { rows.contains($0) ? odd : "\($0)" }
      return "id,resources,votes\n"
        + counts.enumerated().map { "p\($0),\(cell($1)),\(cell(String($0 % 9)))\n" }.joined()
    }
    func reading(_ text: String) -> (people: [Stakeholder]?, said: [String]) {
      do throws(FormatError) {
        let map = try MapReader.read([CanonicalPair.file("stakeholders.csv", text)])
        return (map.graph.stakeholders, map.diagnostics.map(\.message))
      } catch {
        return (nil, error.faults.map(\.message))
      }
    }
    let (plain, quoted) = (reading(table { $0 }), reading(table { "\"\($0)\"" }))
    #expect(plain.people == quoted.people)
    #expect(plain.said == quoted.said)
    #expect((plain.people == nil) == (odd == "-2"))
  }

  @Test func `Counts are numbers only where every filled cell is one`() throws {
    let map = try read("id,resources,votes\na,budget,3\nb,40,\nc,,2\n")
    #expect(map.graph.stakeholders.map(\.votes) == [3, nil, 2])
    #expect(map.graph.stakeholders.map(\.resources) == [nil, nil, nil])
    #expect(map.graph.stakeholders.map { $0.extras["resources"] } == ["budget", "40", nil])
    #expect(map.notes == ["stakeholders.csv:1: “resources” is kept as text; not every cell can be read as resources"])
  }

  @Test func `An id that is listed twice is a warning where the rows agree, else a fault that names both`() throws {
    let map = try read("id,name\na,Ana\nb,Ben\na,Ana\n")
    #expect(map.names == ["Ana", "Ben"])
    #expect(map.warnings[0].hasPrefix("stakeholders.csv:4: “a” is already in row 2 with the same entries"))
    #expect(
      fault("id,name\na,Ana\nb,Ben\na,Abe\n").hasPrefix("stakeholders.csv:4:1: “a” is already in row 2 with other"))
  }

  @Test func `An id composed and decomposed is one`() {
    #expect(fault("id,name\ncaf\u{E9},A\ncafe\u{301},B\n").contains("is already in row 2"))
  }

  @Test func `Of two columns of one name the one that is spelled exactly so is read`() throws {
    let person = try CanonicalPair.read("id,n#ame,Name\na,odd,Ana\n", ties: "from,to\n").graph.stakeholders[0]
    #expect(person.name == "Ana")
    #expect(person.extras == ["n#ame": "odd"])
  }

  @Test func `Names that differ only in case or spaces are reported and not merged`() throws {
    let map = try read("id,name\na,City  Council\nb,city council\nc,CITY COUNCIL \n")
    #expect(map.graph.order == 3)
    #expect(
      map.warnings[0]
        == "stakeholders.csv:3: the names “City  Council” and “city council” differ only in case or spaces; are they one? (and 1 more)"
    )
  }

  @Test func `Gephi's intervals become periods`() throws {
    let graph = try read("Id,Label,Interval\n1,Ana,\"<[2010.0,2012.0)>\"\n2,Ben,\n").graph
    #expect(graph.stakeholders.map(\.active) == [Period(start: Day(year: 2010), end: Day(year: 2012)), .always])
  }

  @Test func `A header without an id is a fault that says what was meant`() {
    #expect(fault("idd,nmae,group\na,b,c\n").contains("did you mean id by “idd”?"))
    #expect(fault("mayor,Ana Ruiz,government\nb,c,d\n").hasPrefix("stakeholders.csv:1: the first row is no header"))
  }

  @Test func `A heading may tell its scale`() throws {
    let map = try read(
      "Name,Power (1-5),Interest (0 to 10),Position (-5..5),Age (2019-2021)\nAna,4,3,1,30\nBen,3,5,2,40\n")
    #expect(map.graph.stakeholders.map(\.influence) == [4, 3])
    #expect(map.graph.about.conventions.influenceScale == RatingScale(lowest: 1, highest: 5))
    #expect(map.graph.about.conventions.interestScale == RatingScale(lowest: 0, highest: 10))
    #expect(map.graph.stakeholders.map(\.stance) == [0.2, 0.4])
    #expect(map.graph.extraColumns == ["Age (2019-2021)"])
    #expect(try read("name,Power (1-5)\nAna,high\nBen,low\n").graph.about.conventions.influenceScale == nil)
    #expect(map.notes.contains { $0.contains("“Power (1-5)” as influence") })
    let files = try MapFormat.csv.files(of: map.graph).map { InputFile(name: $0.name, bytes: $0.bytes) }
    #expect(try MapReader.read(files).graph == map.graph)
  }

  @Test func `A row of totals is told`() throws {
    #expect(try read("name,resources\nAna,1\nBen,2\nTotal,3\n").warnings.contains { $0.contains("looks like a total") })
  }

  @Test func `Two columns of one name are a fault`() {
    #expect(fault("id,name,Name\na,b,c\n").hasPrefix("stakeholders.csv:1:9: two columns are called “Name”"))
    #expect(fault("id,phone,phone\na,b,c\n").hasPrefix("stakeholders.csv:1:10: two columns are called “phone”"))
  }

  @Test func `A row with more fields than the header is a fault`() {
    #expect(fault("id,name\na,Smith, John\n").hasPrefix("stakeholders.csv:2:9: the row has 3 fields, the header 2"))
  }

  @Test func `Empty cells beyond the header and short rows are fine`() throws {
    #expect(try read("id,name,,\na,Ana,,\nb\n").names == ["Ana", "b"])
  }

  @Test func `Values under no header are left out with a warning`() throws {
    let map = try read(",id,name\n0,a,Ana\n1,b,Ben\n")
    #expect(map.names == ["Ana", "Ben"])
    #expect(
      map.warnings[0] == "stakeholders.csv:2:1: the values of column 1 are left out; it has no header (and 1 more)")
  }

  @Test func `More columns than a workbook holds are refused`() {
    let header = (0...Header.columnLimit).map { "c\($0)" }.joined(separator: ",")
    #expect(fault("\(header)\n").contains("more than the limit of 16384"))
  }

  @Test func `A table with the words of statistics programs for nothing is read`() throws {
    let map = try read("id,sector,influence\na,NA,NA\nb,labor,3\n")
    #expect(map.graph.stakeholders.map(\.sector) == [nil, "labor"])
    #expect(map.notes == ["stakeholders.csv:2:3: “NA” is read as missing"])
  }

  @Test func `Of a label of Kumu's that stands twice the last row counts, unless it is another type`() throws {
    let file = ForeignFile("elements.csv", "Label,Type,Level\nAnn,Person,1\nBob,Person,2\nAnn,Person,3\n")
    #expect(try file.map().graph.stakeholders.map { $0.extras["Level"] } == ["3", "2"])
    #expect(try file.remarks().contains { $0.contains("the last row counts, as in Kumu") })
    #expect(ForeignFile("e.csv", "Label,Type\nAnn,Person\nAnn,Board\n").fault().contains("already in row 2"))
    #expect(ForeignFile("e.csv", "Id,Label\n1,Ann\n1,Bob\n").fault().contains("already in row 2"))
  }
}
