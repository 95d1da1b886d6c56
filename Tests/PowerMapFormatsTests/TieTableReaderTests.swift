import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct TieTableReaderTests {
  private func read(_ ties: String, options: ReadingOptions = ReadingOptions()) throws(FormatError) -> ReadMap {
    try CanonicalPair.read(ties: ties, options: options)
  }

  private func fault(_ ties: String, options: ReadingOptions = ReadingOptions()) -> String {
    CanonicalPair.firstFault { () throws(FormatError) in try read(ties, options: options) }
  }

  private func faultOfWeight(_ text: String) -> String {
    CanonicalPair.firstFault { () throws(FormatError) in try CanonicalPair.read(tie: "mayor,council,funds,\(text),,,,,")
    }
  }

  @Test func `Every column we know becomes an attribute`() throws {
    let text = """
      from,to,direction,kind,weight,sign,amount,confidence,since,until,source,notes,via
      mayor,council,mutual,funds,2.5,negative,1000,0.8,2019,2020-02-29,filings,old,lunch
      """
    var tie = Tie(from: "mayor", to: "council", direction: .mutual, weight: 2.5, sign: .negative, kind: "funds")
    tie.amount = 1000
    tie.confidence = 0.8
    tie.active = Period(start: Day(year: 2019), end: Day(year: 2020, month: 2, dayOfMonth: 29))
    tie.sources = "filings"
    tie.notes = "old"
    tie.extras = ["via": "lunch"]
    let graph = try read(text).graph
    #expect(Array(graph.allTies) == [tie])
    #expect(graph.ties.extraColumns == ["via"])
  }

  @Test func `Source is an end beside target, and a citation beside from and to`() throws {
    let ends = try read("source,target\nmayor,council\n").graph.tie(row: 0)
    #expect(ends.source == "mayor" && ends.target == "council" && ends.sources == nil)
    let cited = try read("from,to,source\nmayor,council,minutes\n").graph.tie(row: 0)
    #expect(cited.sources == "minutes")
  }

  @Test func `A type that speaks only of direction is the direction, else the kind`() throws {
    let directions = try read("Source,Target,Type\nmayor,council,Directed\ncouncil,union,Undirected\n").graph
    #expect(directions.allTies.map(\.direction) == [.directed, .mutual])
    let kinds = try read("from,to,type\nmayor,council,funds\ncouncil,union,directed\n").graph
    #expect(kinds.allTies.map(\.kind) == ["funds", "directed"])
    #expect(kinds.allTies.map(\.direction) == [.directed, .directed])
  }

  @Test func `A type of Gephi that is no direction is a warning`() throws {
    #expect(
      try read("Source,Target,Type\nmayor,council,Diagonal\n").warnings[0].hasPrefix("ties.csv:2:15: Type “Diagonal”"))
  }

  @Test(arguments: [
    ("->", "mayor", Tie.Direction.directed), ("<-", "council", .directed), ("both", "mayor", .mutual),
    ("1->2", "mayor", .directed), ("2->1", "council", .directed), ("Undirected", "mayor", .mutual),
    ("", "mayor", .directed),
  ])
  func `Words and arrows give the direction`(text: String, source: String, direction: Tie.Direction) throws {
    let tie = try read("from,to,direction\nmayor,council,\(text)\n").graph.tie(row: 0)
    #expect(tie.source.text == source)
    #expect(tie.direction == direction)
  }

  @Test func `A direction that is none is a fault`() {
    #expect(
      fault("From,To,Direction\nmayor,council,sideways\n").hasPrefix(
        "ties.csv:2:15: Direction “sideways” is no direction"))
  }

  @Test(arguments: [
    "NaN", "inf", "1e400", "1e-400", "strong", "1_000", "٣", "\"1,000\"", "\"1,5\"", "0x1p3", "3abc", ".", "--3",
  ])
  func `A weight that is no number is a fault`(text: String) {
    let shown = text.filter { $0 != "\"" }
    #expect(faultOfWeight(text).hasPrefix("ties.csv:2:21: weight “\(shown)” is not a number"))
  }

  @Test func `A weight may have a plus and spaces`() throws {
    #expect(try CanonicalPair.read(tie: "mayor,council,funds,\" +3 \",,,,,").graph.ties.weight(row: 0) == 3)
  }

  @Test func `An empty weight is one`() throws {
    #expect(try CanonicalPair.read(tie: "mayor,council,funds,,,,,,").graph.ties.weight(row: 0) == 1)
    #expect(try CanonicalPair.read(tie: "mayor,council,funds,NA,,,,,").graph.ties.weight(row: 0) == 1)
  }

  @Test func `A decimal comma is read in semicolon files only`() throws {
    #expect(try read("from;to;weight\nmayor;council;1,5\n").graph.ties.weight(row: 0) == 1.5)
    #expect(try read("from;to;weight\nmayor;council;2.5\n").graph.ties.weight(row: 0) == 2.5)
    #expect(fault("from;to;weight\nmayor;council;1.000,5\n").contains("is not a number"))
  }

  @Test func `A negative weight is a fault unless signed weights are asked for or the sign says so`() throws {
    #expect(faultOfWeight("-3").hasPrefix("ties.csv:2:21: weight “-3” is negative; write the strength without a sign"))
    var options = ReadingOptions()
    options.hasSignedWeights = true
    let signed = try CanonicalPair.read(tie: "mayor,council,funds,-3,,,,,", options: options).graph.tie(row: 0)
    #expect(signed.weight == 3 && signed.sign == .negative)
    let stated = try CanonicalPair.read(tie: "mayor,council,funds,-3,-1,,,,").graph.tie(row: 0)
    #expect(stated.weight == 3 && stated.sign == .negative)
    #expect(fault("from,to,weight,sign\nmayor,council,-3,+\n", options: options).contains("says positive"))
  }

  @Test(arguments: ["-", "−", "negative", "-1", "conflict"])
  func `A minus of any kind is a negative sign`(text: String) throws {
    #expect(try CanonicalPair.read(tie: "mayor,council,influences,,\(text),,,,").graph.tie(row: 0).sign == .negative)
  }

  @Test func `A sign that is none is a fault`() {
    let fault = CanonicalPair.firstFault { () throws(FormatError) in
      try CanonicalPair.read(tie: "mayor,council,influences,,maybe,,,,")
    }
    #expect(fault.hasPrefix("ties.csv:2:27: sign “maybe” is no sign"))
  }

  @Test func `Partial days and times of day are read`() throws {
    let period = try CanonicalPair.read(tie: "mayor,council,i,,,2020,2020-02-29,,").graph.ties.period(row: 0)
    #expect(period == Period(start: Day(year: 2020), end: Day(year: 2020, month: 2, dayOfMonth: 29)))
    let time = try CanonicalPair.read(tie: "mayor,council,i,,,2021-03-04T05:06:07Z,,,").graph.ties.period(row: 0)
    #expect(time.start == Day(year: 2021, month: 3, dayOfMonth: 4))
  }

  @Test(arguments: ["2021-02-30", "1900-02-29", "04/05/2021", "31.12.2020", "Mar 2021", "2021-13", "2021-03-04x"])
  func `A day that is none or could be two is a fault`(text: String) {
    let fault = CanonicalPair.firstFault { () throws(FormatError) in
      try CanonicalPair.read(tie: "mayor,council,i,,,\(text),,,")
    }
    #expect(fault.hasPrefix("ties.csv:2:19: since “\(text)” is no day"))
  }

  @Test func `An end before the start is a fault`() {
    let fault = CanonicalPair.firstFault { () throws(FormatError) in
      try CanonicalPair.read(tie: "mayor,council,i,,,2022-05-01,2021-01-01,,")
    }
    #expect(fault.hasPrefix("ties.csv:2:30: until lies before since"))
  }

  @Test func `A year stands for the whole of it, and is kept as text beside a start`() throws {
    #expect(
      try read("from,to,year\nmayor,council,1950\n").graph.ties.period(row: 0)
        == Period(start: Day(year: 1950), end: Day(year: 1950)))
    #expect(try read("from,to,since,year\nmayor,council,1940,1950\n").graph.tie(row: 0).extras == ["year": "1950"])
  }

  @Test func `Somebody who is not listed is a fault that says who may be meant`() {
    #expect(
      fault("from,to\nmayro,council\n")
        == "ties.csv:2:1: “mayro” is nobody in the list of stakeholders; did you mean “mayor”?")
    #expect(fault("from,to\nmayor,sheriff\n").hasPrefix("ties.csv:2:7: “sheriff” is nobody in the list"))
  }

  @Test func `All faults of a table are found, up to a limit`() {
    let rows = String(repeating: "a,b\n", count: 700)
    let faults = CanonicalPair.faults { () throws(FormatError) in try read("from,to\n" + rows) }
    #expect(faults.count == ReadingLog.faultLimit)
    #expect(faults.map(\.place.line).prefix(3) == [2, 2, 3])
  }

  @Test func `Somebody who is not listed is added where that is asked for, or usual in Kumu's and Gephi's files`()
    throws
  {
    var options = ReadingOptions()
    options.addsMissing = true
    let asked = try read("from,to\nmayor,sheriff\nsheriff,council\n", options: options)
    #expect(asked.graph.order == 4)
    #expect(asked.warnings == ["ties.csv:2:7: “sheriff” is not in the list of stakeholders and is added to it"])
    #expect(try read("Source,Target\nmayor,sheriff\n").graph.order == 4)
    let kumu = try CanonicalPair.read("Label,Type\nA,x\n", ties: "From,To\nA,Ghost\n")
    #expect(kumu.names == ["A", "Ghost"])
  }

  @Test func `A cell of Kumu may name several ends between bars`() throws {
    let map = try CanonicalPair.read("Label\nA\nB\nC|D\n", ties: "From,To\nA,B | C\nB,C|D\n")
    #expect(map.graph.allTies.map { "\($0.source)>\($0.target)" } == ["A>B", "A>C", "B>C|D"])
  }

  @Test func `A name that only one has stands for the id`() throws {
    let map = try read("from,to\nmayor,City Council\n")
    #expect(map.graph.tie(row: 0).target == "council")
    #expect(map.warnings == [])
    #expect(map.notes.contains { $0.hasPrefix("ties.csv:2:7: ends are named by name") })
  }

  @Test func `A name that several have is a fault`() {
    let people = CanonicalPair.header + CanonicalPair.mayor + "deputy,Mayor Ana Ruiz,,,,,,\n"
    let fault = CanonicalPair.firstFault { () throws(FormatError) in
      try CanonicalPair.read(people, ties: "from,to\ndeputy,Mayor Ana Ruiz\n")
    }
    #expect(fault.hasPrefix("ties.csv:2:8: several stakeholders are called “Mayor Ana Ruiz”"))
  }

  @Test func `A name that differs in case or spaces is taken with a warning`() throws {
    let map = try read("from,to\nmayor  ana ruiz,CITY\u{A0}COUNCIL\n")
    #expect(map.graph.tie(row: 0).source == "mayor")
    #expect(map.warnings.count == 1)
    #expect(map.warnings[0].hasSuffix("from which it differs in case or spaces (and 1 more)"))
  }

  @Test func `An id composed and decomposed is one`() throws {
    let map = try CanonicalPair.read("id\nmayor\ncaf\u{E9}\n", ties: "from,to\nmayor,cafe\u{301}\n")
    #expect(map.graph.tie(row: 0).target == "caf\u{E9}")
    #expect(map.warnings == [])
  }

  @Test func `An end that is empty is a fault that names the column`() {
    #expect(fault("from,to\n,mayor\n").hasPrefix("ties.csv:2:1: the cell under “from” is empty"))
    #expect(fault("from,to,kind\nmayor\n").hasPrefix("ties.csv:2:1: the cell under “to” is empty"))
  }

  @Test func `A tie to oneself and a weight of 0 are warnings and change no measure`() throws {
    let map = try read("from,to,weight\nmayor,council,3\nmayor,Mayor Ana Ruiz,1\nunion,mayor,0\n")
    #expect(map.graph.ties.count == 3)
    #expect(map.graph.positive.tieCount == 1)
    #expect(
      map.warnings == [
        "ties.csv:3: “mayor” is tied to itself; measures leave the row out",
        "ties.csv:4: the weight 0 is no tie; measures leave the row out",
      ])
  }

  @Test func `A row that repeats another word for word is a warning`() throws {
    let rows = "mayor,council,a,1,,,,,\nmayor,council,b,1,,,,,\nmayor,council,a,1,,,,,\nCity Council,mayor,a,1,,,,,\n"
    let map = try read(CanonicalPair.tieHeader + rows)
    #expect(map.graph.ties.count == 4)
    #expect(
      map.warnings == [
        "ties.csv:4: the tie from “mayor” to “council” says the same as an earlier row; it counts twice"
      ])
    #expect(map.notes.contains("ties.csv: ties between the same two as an earlier one: 2; their weights are added"))
  }

  @Test func `A header without both ends is a fault that names the missing one`() {
    #expect(fault("from,kind\nmayor,x\n").hasPrefix("ties.csv:1: the header of the ties has no column to"))
    #expect(fault("form,to\nmayor,council\n").contains("did you mean from by “form”?"))
  }

  @Test func `Strengths in words are kept as text with a warning`() throws {
    let map = try read("from,to,Strength\nmayor,council,strong\n")
    #expect(map.graph.tie(row: 0).extras == ["Strength": "strong"])
    #expect(map.graph.tie(row: 0).weight == 1)
    #expect(map.warnings == ["ties.csv:1: “Strength” is kept as text; no cell can be read as weight"])
  }

  @Test(arguments: ["2", "-0.1", "high"])
  func `A confidence outside 0 to 1 is a fault`(text: String) {
    #expect(fault("from,to,confidence\nmayor,council,\(text)\n").hasPrefix("ties.csv:2:15: confidence “\(text)” is "))
  }

  @Test func `A message shows at most 100 characters of the file and nothing that steers a terminal`() {
    let digits = faultOfWeight(String(repeating: "9", count: 5000))
    #expect(digits.count <= 300)
    let escape = faultOfWeight("\u{1B}[31mred\u{202E}")
    #expect(!escape.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(escape.contains("“⟨U+001B⟩[31mred⟨U+202E⟩”"))
  }

  @Test func `Of a weight that changes over time the last value is read`() throws {
    let file = ForeignFile(
      "edges.csv", "source,target,weight\na,b,\"<[1.0, 2, 1]; [2, 3, 2.5]>\"\nb,c,\"<[1, Infinity, 3]>\"\n")
    #expect(try file.ties() == ["a>b 2.5", "b>c 3.0"])
    #expect(try file.remarks().contains { $0.contains("its last value is read (and 1 more)") })
  }

  @Test func `Blanks part cells where the header names both ends between blanks`() throws {
    let file = ForeignFile(
      "edges.csv", "Source Target Type timeset\nFred Alice Directed \"[2016-02-03, 2016-02-04]\"\n")
    #expect(try file.ties() == ["Fred>Alice"])
    #expect(try file.map().graph.ties.period(row: 0) == Period(start: Day("2016-02-03"), end: Day("2016-02-04")))
  }
}
