import Foundation
import Testing

@Suite struct FillCommandTests {
  private let florence = "\(Program.samples)/florentine-families"

  @Test func `A document gets its numbers, names and maps`() throws {
    let folder = try Folder()
    let template = try folder.write(
      """
      # {{title}}

      {{top.1.names[betweenness]}} stands between most, {{graph.nodes | words}} families in all.

      {{map.influence}}

      """, to: "template.md")
    let run = try Program.run("fill", template, florence, "--output", folder.path("report.md"))
    #expect(run.status == 0, "\(run.error)")
    #expect(folder.names == ["report-influence-map.svg", "report.md", "template.md"])
    let text = try folder.text(of: "report.md")
    #expect(text.contains("Medici stands between most, 16 families in all.\n"))
    #expect(text.contains("![The influence map](report-influence-map.svg)\n"))
    #expect(try folder.text(of: "report-influence-map.svg").hasSuffix("</svg>\n"))
    let again = try Program.run("fill", template, florence, "--output", folder.path("again.md"))
    #expect(again.status == 0)
    #expect(try folder.text(of: "again.md") == text.replacingOccurrences(of: "report-", with: "again-"))
  }

  @Test func `A fault is told with file, row and column, and nothing is written`() throws {
    let folder = try Folder()
    let template = try folder.write("{{map.influence}}\nx {{betwenness[medici]}} {{density | 7}}\n", to: "t.md")
    let run = try Program.run("fill", template, florence, "--output", folder.path("out.md"))
    #expect(run.status == 1)
    #expect(run.error.contains("t.md:2:3: error: nothing is called betwenness; did you mean betweenness? (and 1 more)"))
    #expect(folder.names == ["t.md"])
  }

  @Test(arguments: [
    ("{{titel}}", ":1:1: error: nothing is called titel; did you mean title?"),
    ("{{concentration.gini[seats]}}", ":1:1: error: concentration.gini[seats]: seats is not a column with numbers"),
    ("{{map.spectrum}}", ":1:1: error: nobody's stance is known; fill the column stance"),
    ("a {{map.influence}}", ":1:3: error: a map cannot be written beside standard output; name a file"),
  ])
  func `Each fault says what would be right`(text: String, sentence: String) throws {
    let folder = try Folder()
    let template = try folder.write(text, to: "t.txt")
    let output = text.hasPrefix("a") ? "-" : folder.path("out.txt")
    let run = try Program.run("fill", template, florence, "--output", output)
    #expect(run.status == 1)
    #expect(run.error.contains(sentence), "\(run.error)")
    #expect(run.output.isEmpty)
  }

  @Test func `An undefined figure is written so and warned of`() throws {
    let folder = try Folder()
    let template = try folder.write("{{access.decision[medici]}}\n", to: "t.txt")
    let run = try Program.run("fill", template, florence, "--output", "-")
    #expect(run.status == 0)
    #expect(run.output == "not defined\n")
    #expect(run.error.contains("t.txt:1:1: warning: access.decision[medici] is not defined: "))
  }

  @Test(arguments: ["out.csv", "out.tex", "out", "out.js"])
  func `Only kinds of files that can be filled safely are`(name: String) throws {
    let folder = try Folder()
    let template = try folder.write("{{title}}", to: "t.md")
    let run = try Program.run("fill", template, florence, "--output", folder.path(name))
    #expect(run.status == 64)
    #expect(run.error.contains(".md, .markdown, .html, .htm, .txt, .text"))
  }

  @Test func `A template is neither overwritten nor misread`() throws {
    let folder = try Folder()
    let template = try folder.write("{{title}}", to: "t.md")
    #expect(try Program.run("fill", template, florence, "--output", template).status == 64)
    #expect(try folder.text(of: "t.md") == "{{title}}")
    try Data([0x7B, 0xFF]).write(to: URL(fileURLWithPath: template))
    let run = try Program.run("fill", template, florence, "--output", "-")
    #expect(run.status == 1)
    #expect(run.error.contains("t.md: error: the template is not in UTF-8; save it as UTF-8"))
    #expect(try Program.run("fill", folder.path("none.md"), florence, "--output", "-").status == 66)
  }

  @Test func `A redacted document names nobody`() throws {
    let folder = try Folder()
    let template = try folder.write(
      "{{top.2.names[betweenness]}} {{degree[medici]}} {{routes.hops[medici][ridolfi]}}", to: "t.txt")
    let run = try Program.run(
      "fill", template, florence, "--redact", "--key", folder.path("key.csv"), "--output", "-")
    #expect(run.status == 0, "\(run.error)")
    #expect(!run.output.lowercased().contains("medici") && run.output.contains(" and "))
    #expect(run.output.hasSuffix(" 8 1"), "\(run.output)")
  }
}
