import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct FilledTemplateTests {
  /// Mayor over council over two clerks, in two groups.
  private func analysis() throws -> Analysis {
    var about = MapDescription()
    about.title = "Power & *glory*"
    return try map("mayor council c1 c2", "mayor>council 4,council>c1 2,council>c2 2,c1=c2", about: about) { person in
      person.group = person.id.text.hasPrefix("c1") || person.id.text.hasPrefix("c2") ? "Clerks" : "Heads"
      person.votes = person.id == "mayor" ? 3 : nil
    }
  }

  private func filled(_ text: String, _ kind: TemplateKind = .plain) throws -> FilledTemplate {
    FilledTemplate(text, kind: kind, analysis: try analysis())
  }

  private func text(_ text: String, _ kind: TemplateKind = .plain) throws -> String {
    let filled = try filled(text, kind)
    try #require(filled.faults.isEmpty, "\(filled.faults)")
    return filled.text()
  }

  @Test(arguments: [
    ("{{graph.nodes}} people", "4 people"), ("{{strength.out[council]}}", "4"), ("{{density | 2}}", "0.42"),
    ("{{density|percent}}", "42%"), ("{{concentration.gini[votes] | 2}}", "0.75"),
    ("{{concentration.gini[strength.out] | exact}}", "0.3"), ("{{node_type[mayor]}}", "source"),
    ("{{representation[strength.out][Clerks][share] | 1}}", "0.2"), ("{{ei.by_group[Heads] | 1}}", "0.3"),
    ("{{groups.mixing.strength[Heads][Clerks]}}", "4"), ("{{articulation_points}}", "COUNCIL"),
    ("{{isolates}}", "nobody"), ("{{bridges}}", "MAYOR – COUNCIL"), ("{{dyad.asymmetry[mayor][council]}}", "1"),
    ("{{concentration.lorenz[votes][5]}}", "1"), ("{{groups.labels}}", "Clerks and Heads"),
    ("{{name[mayor]}}", "MAYOR"), ("{{rank[strength.out][c1]}}", "3"), ("{{title}}", "Power & *glory*"),
    ("{{top.1.names[votes]}}", "MAYOR"), ("{{top.2.names[reach.out.all]}}", "MAYOR and COUNCIL"),
    ("{{top.2.values[strength.out] | 1}}", "4.0 and 4.0"), ("{{gatekeeper.captives[mayor][c1]}}", "0"),
    ("{{gatekeeper.captives[mayor][mayor]}}", "not defined"),
  ])
  func `Every kind of place is filled with what the map says`(template: String, value: String) throws {
    #expect(try text(template) == value)
  }

  @Test func `Findings are told by their number`() throws {
    let first = try #require(Findings(try analysis()).all.first)
    #expect(
      try text("{{finding.1}}|{{finding.1.meaning}}|{{finding.1.limits}}")
        == "\(first.headline.plain)|\(first.meaning.plain)|\(first.limits.plain)")
    #expect(try filled("{{finding.99}}").text() == "not defined")
    #expect(try filled("{{finding.99}}").warnings.count == 1)
  }

  @Test func `What is not defined is written so and warned of, with its place and reason`() throws {
    let filled = try filled("a\n {{burt.constraint[mayor] | 2}} {{period}} {{access.decision[mayor]}}")
    #expect(filled.faults.isEmpty)
    #expect(filled.text().hasSuffix(" not defined not defined"))
    #expect(filled.warnings.map(\.place.line) == [2, 2])
    #expect(filled.warnings[0].problem == .other("period is not defined: about.csv does not say it"))
  }

  @Test func `How a number is to be taken is told where there is something to tell`() throws {
    let warnings = try filled("{{concentration.gini[votes]}}{{density}}").warnings
    #expect(
      warnings.map(\.problem) == [
        .other("concentration.gini[votes]: 3 of 4 cells in “votes” are empty and count as 0.")
      ])
  }

  @Test func `A cut through equals is warned of`() throws {
    #expect(try filled("{{top.3.names[strength.out]}}").warnings.count == 1)
    #expect(try filled("{{top.2.names[strength.out]}}").warnings.isEmpty)
  }

  @Test(arguments: [
    ("{{densty}}", "densty"), ("{{x.y[z]}}", "x.y"), ("{{rank[densty][mayor]}}", "densty"),
  ])
  func `What there is not is a fault`(template: String, name: String) throws {
    #expect(try filled(template).faults.map(\.problem) == [.unknown(name)])
  }

  @Test(arguments: [
    ("{{strength.out}}", "strength.out is a number for each stakeholder; write strength.out[ID], or top.3.names"),
    ("{{strength.out[mayr]}}", "there is no stakeholder of the id mayr"),
    ("{{density[mayor]}}", "density is one number"),
    ("{{isolates[mayor]}}", "isolates is some stakeholders"), ("{{title[x]}}", "title has no brackets; write title"),
    ("{{rank[density][mayor]}}", "density has no number for each stakeholder"),
    ("{{rank[strength.out]}}", "rank has two brackets; write rank[MEASURE][ID]"),
    ("{{top.0.names[votes]}}", "there is no top.0.names; write top.3.names"), ("{{top.3.names}}", "has one bracket"),
    ("{{finding.0}}", "0 is not the number of a finding"), ("{{finding.1.sense}}", "a finding has no sense"),
    ("{{map.cube}}", "there is no style cube; there are influence, quadrant"), ("{{title | 2}}", "title is no number"),
    ("{{density | 9}}", "9 is no format; write 0 to 4 (decimal places), percent, words or exact"),
    ("{{density[}}", "is not a name with brackets"), ("{{}}", "is not a name with brackets"),
    ("{{density", "not closed"),
    ("{{representation[votes]}}", "has several parts; name one in brackets: Clerks, Heads"),
    ("{{representation[votes][Clerk][share]}}", "representation[votes] has no part Clerk; it has Clerks, Heads"),
    ("{{representation[votes][Clerks][share][x]}}", "leave out [x]"),
    ("{{groups.mixing.strength[Heads][x]}}", "has no row x; it has Clerks, Heads"),
    ("{{groups.labels[3]}}", "it has parts 1 to 2"), ("{{dyad.asymmetry[mayor]}}", "write dyad.asymmetry[ID][ID]"),
  ])
  func `What is asked wrongly is a fault that says what would be right`(template: String, sentence: String) throws {
    let faults = try filled(template).faults
    try #require(faults.count == 1)
    guard case .other(let told) = faults[0].problem else {
      Issue.record("\(faults[0].problem)")
      return
    }
    #expect(told.contains(sentence), "\(told)")
  }

  @Test func `A measure that cannot be asked of this map is a fault`() throws {
    for template in ["{{strength[mayor]}}", "{{concentration.gini[seats]}}", "{{concentration.gini}}"] {
      let faults = try filled(template).faults
      #expect(faults.count == 1)
      guard case .measure? = faults.first?.problem else {
        Issue.record("\(faults)")
        continue
      }
    }
  }

  @Test func `All faults are told, in the order of the text`() throws {
    let filled = try filled("{{a\n{{density}}{{x}}\n{{title|2}}")
    #expect(
      filled.faults.map(\.place) == [.init(line: 1, column: 1), .init(line: 2, column: 12), .init(line: 3, column: 1)])
  }

  @Test(arguments: [
    (TemplateKind.plain, "Power & *glory* 42%"), (.markdown, "Power \\& \\*glory\\* 42%"),
    (.html, "Power &amp; *glory* 42%"),
  ])
  func `Texts of the map are escaped for the kind of the file, the template is not`(kind: TemplateKind, text: String)
    throws
  {
    #expect(try self.text("<b>*x*</b> {{title}} {{density|percent}}", kind) == "<b>*x*</b> " + text)
  }

  @Test func `No text of a map becomes markup in any kind of file`() throws {
    for hostile in hostileTexts {
      let analysis = try map("a b", "a>b") { $0.name = hostile }
      for kind in [TemplateKind.plain, .markdown, .html] {
        let written = FilledTemplate("{{name[a]}}", kind: kind, analysis: analysis).text()
        #expect(written.unicodeScalars.allSatisfy { !$0.isInvisible })
        if kind == .html { #expect(!written.contains { "<>\"'`".contains($0) }) }
        if kind == .markdown { #expect(written == MarkdownText.escaped(hostile)) }
      }
    }
  }

  @Test func `Nothing is filled into scripts and styles of HTML`() throws {
    let html = "<STYLE>{{title}}</style>{{title}}<script x>{{title}}{{title}}</script>{{title}}"
    #expect(try filled(html, .html).faults.map(\.place.column) == [8, 44, 53])
    #expect(try filled(html, .markdown).faults.isEmpty)
  }

  @Test func `A map is a picture beside the file`() throws {
    let picture = TemplatePicture(
      fileName: "my report-influence-map.svg", title: "The influence map", summary: "A & B.")
    let expected: [TemplateKind: String] = [
      .markdown: "![The influence map](my%20report-influence-map.svg)", .plain: "my report-influence-map.svg",
      .html: "<img src=\"my%20report-influence-map.svg\" alt=\"The influence map. A &amp; B.\">",
    ]
    for (kind, text) in expected {
      let filled = try filled("{{map.influence}}{{map.influence}}", kind)
      #expect(filled.styles.map(\.id) == ["influence"])
      #expect(filled.text(pictures: ["influence": picture]) == text + text)
    }
  }
}
