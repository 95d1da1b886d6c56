import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct AboutTableTests {
  private func read(_ about: String, options: ReadingOptions = ReadingOptions()) throws(FormatError) -> ReadMap {
    try MapReader.read(
      [
        CanonicalPair.file("stakeholders.csv", CanonicalPair.stakeholders),
        CanonicalPair.file("ties.csv", CanonicalPair.ties), CanonicalPair.file("about.csv", about),
      ], options: options)
  }

  private func fault(_ about: String) -> String {
    CanonicalPair.firstFault { () throws(FormatError) in try read(about) }
  }

  @Test func `Every key we know describes the map, and others are kept`() throws {
    let text = """
      key,value
      Title,Who runs the river?
      question,"Who decides, and how?"
      boundary,everybody at the hearing
      period,2019..2021-06
      how collected,interviews
      asked,24 organizations
      did not answer,bank|Union of Anglers
      influence-scale,1-5
      interest scale,0-10
      Contact,ana@example.org
      """
    var about = MapDescription()
    about.title = "Who runs the river?"
    about.question = "Who decides, and how?"
    about.boundary = "everybody at the hearing"
    about.period = Period(start: Day(year: 2019), end: Day(year: 2021, month: 6))
    about.collection = "interviews"
    about.asked = "24 organizations"
    about.nonrespondents = ["bank", "Union of Anglers"]
    about.conventions.influenceScale = RatingScale(lowest: 1, highest: 5)
    about.conventions.interestScale = RatingScale(lowest: 0, highest: 10)
    about.extras = [MapDescription.Entry(key: "Contact", value: "ana@example.org")]
    #expect(try read(text).graph.about == about)
  }

  @Test func `Ties of which nothing is known are written so that bars and arrows in ids part none`() throws {
    let ties = [("a", "b|c"), ("d -> e", "f\\"), ("\\", "|")]
      .map { SurveyReports.Unanswered(from: Stakeholder.ID($0), to: Stakeholder.ID($1)) }
    let text = AboutTable.text(of: ties)
    #expect(text == #"a -> b\|c|d \-> e -> f\\|\\ -> \|"#)
    #expect(try read("key,value\nunanswered,\"\(text)\"\n").graph.about.reports.unanswered == ties)
  }

  @Test func `Reading settings hold where the options say nothing`() throws {
    let text =
      "undirected,yes\nmerge,max\ngroups,sector\nscale-max,5\nquota,2\ndecision-makers,\"mayor,union\"\nkinds,lobbies\nneeds,law | media\n"
    let graph = try read(text).graph
    #expect(graph.isUndirected)
    #expect(graph.about.conventions.parallelTies == .max)
    #expect(graph.about.conventions.groupColumn == "sector")
    #expect(graph.about.conventions.scaleMaximum == 5)
    #expect(graph.about.conventions.quota == 2)
    #expect(graph.about.conventions.needs == ["law", "media"])
    #expect(graph.decisionMakers.map(\.index) == [0, 2])
    #expect(graph.ties.count == 1)
    var options = ReadingOptions()
    options.parallelTies = .mean
    options.kinds = ["influences", "lobbies"]
    let asked = try read(text, options: options).graph
    #expect(asked.about.conventions.parallelTies == .mean)
    #expect(asked.ties.count == 2)
    options.kinds = ["lobbies"]
    #expect(
      try read(text, options: options).diagnostics.contains { $0.place.file == "--kinds" },
      "what the options say is not laid at the table's door")
  }

  @Test func `Ties may be turned round and weights signed`() throws {
    #expect(try read("reverse,yes\n").graph.tie(row: 0).source == "council")
    #expect(try read("confidence,>= 0.5\nas-of,2020\nadd-missing,no\nsigned-weights,no\n").graph.ties.count == 2)
  }

  @Test(arguments: [
    ("period,yesterday", "about.csv:2:8"), ("merge,add", "about.csv:2:7"), ("undirected,perhaps", "about.csv:2:12"),
    ("quota,-1", "about.csv:2:7"), ("influence-scale,five", "about.csv:2:17"), ("confidence,2", "about.csv:2:12"),
    ("as-of,2021-02-30", "about.csv:2:7"), ("title,Who decides, and how?", "about.csv:2:19"),
    ("decision-makers,mayro", "about.csv:2:17"), ("groups,sektor", "about.csv:2:8"),
  ])
  func `A value that makes no sense is a fault where it stands`(row: String, place: String) {
    #expect(fault("key,value\n\(row)\n").hasPrefix(place + ": "))
  }
}
