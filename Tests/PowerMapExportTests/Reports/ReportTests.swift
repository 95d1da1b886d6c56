import Foundation
import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct ReportTests {
  private func text(_ name: String, of report: Report) throws -> String {
    String(decoding: try #require(report.files().first { $0.name == name }).bytes, as: UTF8.self)
  }

  /// A map that uses every attribute, every text of which tries to be more than text.
  private func hostileMap() throws -> Analysis {
    var about = MapDescription()
    about.title = hostileTexts[0]
    about.question = hostileTexts[4]
    about.boundary = hostileTexts[5]
    about.collection = hostileTexts[11]
    about.nonrespondents = [hostileTexts[2], "p0"]
    about.period = Period(start: Day(year: 1990))
    let people = hostileTexts.enumerated().map { position, text -> Stakeholder in
      var person = Stakeholder(id: Stakeholder.ID("p\(position)"), name: text)
      person.group = hostileTexts[position % 3]
      person.stance = position % 2 == 0 ? 1 : -1
      person.influence = position % 3 == 0 ? nil : 2
      person.resources = Double(position * position)
      person.isDecisionMaker = position == 1
      person.sources = text
      return person
    }
    let ties = (0..<12).map { position in
      Tie(
        from: Stakeholder.ID("p\(position)"), to: Stakeholder.ID("p\(position / 2)"), weight: Double(position % 4 + 1),
        sign: position == 11 ? .negative : .positive, kind: hostileTexts[position])
    }
    return Analysis(try StakeholderGraph(stakeholders: people, ties: ties, about: about))
  }

  @Test func `A report has its seven files, and the same bytes every time`() throws {
    let report = Report(analysis: try hostileMap(), diagnostics: hostileTexts)
    #expect(
      report.files().map(\.name) == [
        "report.html", "report.md", "metrics.csv", "ties.csv", "groups.csv", "figures.csv", "metrics.json",
      ])
    #expect(report.files().map(\.bytes) == report.files().map(\.bytes))
  }

  @Test func `A large map's report leaves out tables of all pairs and says so`() throws {
    let people = (0...300).map { Stakeholder(id: Stakeholder.ID("p\($0)")) }
    let ties = (0..<300).map { Tie(from: people[$0].id, to: people[$0 + 1].id) }
    let report = Report(analysis: Analysis(try StakeholderGraph(stakeholders: people, ties: ties)))
    let figures = try text("figures.csv", of: report)
    #expect(figures.split(separator: "\n").filter { $0.hasPrefix("mactor.midi,") }.count == 1)
    #expect(figures.contains("left out of reports on more than 300 stakeholders"))
  }

  @Test func `No text of a map becomes markup of the page`() throws {
    let html = try text("report.html", of: Report(analysis: try hostileMap(), diagnostics: hostileTexts))
    let body = try #require(html.range(of: "</style>")).upperBound
    #expect(html.components(separatedBy: "<script").count == 3, "the data and the one script")
    for forbidden in [
      "<img", "onerror=y>", "javascript:y\"", "style=", "</title></title>", "\u{202E}", "\u{1B}", "\u{FEFF}",
      "\0",
    ] {
      #expect(!html[body...].contains(forbidden), "\(forbidden)")
    }
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("⟨U+202E⟩evil"))
    #expect(!html.contains("http:") && !html.contains("https:"))
  }

  @Test func `Every tag of the page is closed in its place`() throws {
    let html = try text("report.html", of: Report(analysis: try hostileMap(), diagnostics: hostileTexts))
      .replacingOccurrences(of: PageParts.script, with: "")
    let void: Set<String> = ["meta", "!DOCTYPE", "input"]
    var open: [String] = []
    for piece in html.split(separator: "<").dropFirst(0) {
      let name = String(piece.prefix { $0 != ">" && $0 != " " && $0 != "\n" })
      if void.contains(name) { continue }
      if name.hasPrefix("/") { #expect(open.popLast() == String(name.dropFirst())) } else { open.append(name) }
    }
    #expect(open.isEmpty)
  }

  @Test func `The security policy comes first and names the one style and the one script`() throws {
    let html = try text("report.html", of: Report(analysis: try map("a b", "a>b")))
    let head = try #require(html.range(of: "<head>\n")).upperBound
    func hash(_ tag: String) throws -> String {
      let start = try #require(html.range(of: "<\(tag)>")).upperBound
      let end = try #require(html[start...].range(of: "</\(tag)>")).lowerBound
      return Base64.text(of: SHA256.digest(of: Array(html[start..<end].utf8)))
    }
    #expect(
      html[head...].hasPrefix(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'sha256-\(try hash("script"))'; "
          + "style-src 'sha256-\(try hash("style"))'; img-src data:; base-uri 'none'; form-action 'none'; "
          + "require-trusted-types-for 'script'; trusted-types 'none'\">"))
  }

  @Test func `Only addresses of the web become links`() throws {
    let analysis = try map("a b c d", "a>b") { person in
      person.sources =
        [
          "a": "see https://example.org/x?y=1&z=2 p. 3", "b": "javascript:alert(1)", "c": "https://exa\"mple.org",
          "d": "data:text/html,x",
        ][person.id.text]
    }
    let html = try text("report.html", of: Report(analysis: analysis))
    let links = html.split(separator: "<a ").dropFirst().filter { !$0.hasPrefix("href=\"#") }
    #expect(links.count == 1)
    #expect(
      links.first?.hasPrefix(
        "href=\"https://example.org/x?y=1&amp;z=2\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">https://example.org/x"
      )
        == true)
  }

  @Test func `No text of a map becomes markup of the Markdown`() throws {
    let markdown = try text("report.md", of: Report(analysis: try hostileMap(), diagnostics: hostileTexts))
    for forbidden in ["[x](javascript", "\u{202E}", "\u{1B}", "\n=cmd", "| a|b", "**bold**"] {
      #expect(!markdown.contains(forbidden), "\(forbidden)")
    }
    #expect(zip(markdown, markdown.dropFirst()).allSatisfy { $1 != "<" || $0 == "\\" })
    #expect(markdown.contains("\\<script\\>alert(1)\\</script\\>"))
  }

  @Test func `The maps stand in the page, and beside the Markdown`() throws {
    let svg = "<svg viewBox=\"0 0 2 1\"><rect width=\"2\" height=\"1\" fill=\"#FFFFFF\"/></svg>"
    let maps = [
      ReportMap(id: "influence-map", title: "Influence map", svg: svg, summary: "Two & one tie."),
      ReportMap(id: "quadrant-map", title: "Quadrant map", svg: nil, missingBecause: "nobody <rated>"),
    ]
    let report = Report(analysis: try map("a b", "a>b"), maps: maps)
    let html = try text("report.html", of: report)
    #expect(
      html.contains(
        "<svg viewBox=\"0 0 2 1\" role=\"img\" aria-label=\"Influence map. Two &amp; one tie.\">"
      ))
    #expect(html.contains("This map is missing: nobody &lt;rated&gt;."))
    let markdown = try text("report.md", of: report)
    #expect(markdown.contains("![Two & one tie\\.](influence-map.svg)".replacing("&", with: "\\&")))
    #expect(markdown.contains("This map is missing: nobody \\<rated\\>."))
  }

  @Test func `A picture that holds more than a picture is left out and said so`() throws {
    let maps = [ReportMap(id: "influence-map", title: "Influence map", svg: "<svg viewBox=\"0 0 1 1\"><script/></svg>")]
    let html = try text("report.html", of: Report(analysis: try map("a b", "a>b"), maps: maps))
    #expect(html.contains("This map cannot be shown here: its picture holds the element script."))
  }

  @Test func `The maps that powermap draws are taken over whole`() throws {
    let drawing = Drawing(
      width: 10, height: 10, title: "T<", summary: "S&",
      shapes: [
        .group(
          title: "g",
          [
            .circle(center: Point(1, 1), radius: 2, .init(fill: Color(0x112233, opacity: 0.5))),
            .curve(
              from: Point(0, 0), control1: Point(1, -1), control2: Point(2, 2), to: Point(3, 3),
              .init(Palette.ink, width: 1, dashes: [2, 1])),
            .text(.init("a & b", at: Point(1, 2), alignment: .middle, size: 9, isBold: true)),
          ]),
        .polygon([Point(0, 0), Point(1, 1)], .init(stroke: .init(Palette.ink, width: 1))),
        .rectangle(Box(minX: 0, minY: 0, maxX: 1, maxY: 1), .init()),
        .line([Point(0, 0), Point(1, 1)], .init(Palette.ink, width: 1)),
      ])
    let picture = try InlineSVG(SVGWriter.text(of: drawing), label: "x").text
    for element in ["<circle", "<path", "<text", "<polygon", "<rect", "<polyline", "<title>g</title>", "a &amp; b"] {
      #expect(picture.contains(element), "\(element)")
    }
  }

  @Test(arguments: ["", "a", "a b c"])
  func `Maps with hardly anything in them have a report, too`(people: String) throws {
    let report = Report(analysis: try map(people))
    #expect(try text("report.html", of: report).contains("What the map says"))
    #expect(try text("metrics.json", of: report).hasPrefix("{\"nodes\": ["))
  }

  @Test func `Who did not answer is said at the opening by name`() throws {
    var about = MapDescription()
    about.nonrespondents = ["a", "Somebody else"]
    let markdown = try text("report.md", of: Report(analysis: try map("a b", "a>b", about: about)))
    #expect(markdown.contains("Two of those asked did not answer: A and Somebody else."))
  }

  @Test func `What was left out is said with its number`() throws {
    let markdown = try text("report.md", of: Report(analysis: try map("a b", "a>b 2,a>b 1,a>a,b!a,a>b 0")))
    #expect(markdown.contains("One tie of conflict is shown and listed"))
    #expect(markdown.contains("One row between the same two stakeholders was merged"))
    #expect(markdown.contains("One tie of somebody to itself was left out."))
    #expect(markdown.contains("One row of strength 0 was left out."))
  }

  @Test func `Tables open in Excel with their letters, and plain ones stay plain`() throws {
    let plain = Report(analysis: try map("a b", "a>b"))
    #expect(try #require(plain.files().first { $0.name == "metrics.csv" }).bytes.first == UInt8(ascii: "i"))
    let accented = Report(analysis: try map("a b", "a>b") { $0.name = "É" })
    #expect(try #require(accented.files().first { $0.name == "metrics.csv" }).bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
  }

  @Test func `The privacy notice can be left out`() throws {
    let analysis = try map("a b", "a>b")
    #expect(try text("report.html", of: Report(analysis: analysis)).contains("Share it only"))
    #expect(
      try !text("report.html", of: Report(analysis: analysis, showsPrivacyNotice: false)).contains("Share it only"))
  }

  @Test func `A map without direction speaks of contact, not of influence exerted`() throws {
    let markdown = try text("report.md", of: Report(analysis: try map("a b c d e f", "a=b,a=c,a=d,a=e,e=f")))
    #expect(
      markdown.contains("Is tied to") && !markdown.contains("Influences") && !markdown.contains("Influence exerted"))
  }

  @Test func `Every measure shown is explained with its reference`() throws {
    let markdown = try text(
      "report.md", of: Report(analysis: try map("a b c d e", "a>b 2,b>c,c>a,d>a") { $0.group = "g" }))
    for id in ["betweenness", "density", "concentration.effective_number[]", "strength.out"] {
      let card = try #require(MeasureCatalog.entry(id)?.card)
      #expect(markdown.contains(card.definition) && markdown.contains(card.reference), "\(id)")
    }
  }
}
