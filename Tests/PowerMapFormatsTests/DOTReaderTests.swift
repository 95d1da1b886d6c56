import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct DOTReaderTests {
  private func file(_ text: String) -> ForeignFile { ForeignFile("map.dot", text) }

  @Test func `Chains, subgraphs, ports and joined strings`() throws {
    #expect(try file("digraph { a -> b -> c; {a b} -> {d e} }").ties() == ["a>b", "b>c", "a>d", "a>e", "b>d", "b>e"])
    #expect(try file("digraph { \"a\" + \"b\" : p : ne -> c:sw }").ties() == ["ab>c"])
    #expect(try file("graph { a -- b -- a }").ties() == ["a=b", "b=a"])
    #expect(try file("strict graph { a -- b; b -- a }").ties() == ["a=b"])
    #expect(
      try file("digraph { a -> b [dir=back]; a -> c [dir=both label=knows weight=2] }").ties() == [
        "b>a", "a=c knows 2.0",
      ])
  }

  @Test func `Defaults hold for nodes that follow, and clusters are groups`() throws {
    let graph = try file(
      """
      digraph { label="Port"; a [sector=x];
        subgraph cluster_town { node [sector="public"]; b; c [sector=private] label = "The town" }
        subgraph cluster_1 { d b }
      }
      """
    ).map().graph
    #expect(graph.about.title == "Port")
    #expect(graph.stakeholders.map(\.sector) == ["x", "public", "private", nil])
    #expect(graph.stakeholders.map(\.group) == [nil, "The town", "The town", "1"])
  }

  @Test func `Of HTML and records the words remain`() throws {
    let people = try file(
      """
      digraph { node [shape=record]
        a [label="<left> Ana |<right> \\n Ruiz" ];
        b [shape=none label=<<b>Ben</b><br/>O&amp;O>] }
      """
    ).people()
    #expect(people == ["a Ana Ruiz", "b Ben O&O"])
  }

  @Test(arguments: [
    ("digraph { a ", "} is missing"), ("digraph { a -- b }", "1:13 -- joins nodes of a digraph"),
    ("digraph {\n \"a }", "2:2 the string that begins here does not end"),
    ("digraph {\n /* a }", "2:2 the comment that begins here does not end"), ("node {}", "1:1 there is no graph"),
    ("digraph { a [b=] }", "1:16 a name is missing"), ("digraph {} }", "1:12 something follows the end"),
    ("digraph { a; @ }", "1:14 “@” is out of place"),
  ])
  func `Faults have a place`(text: String, fault: String) {
    #expect(file(text).fault().contains(fault), "\(file(text).fault())")
  }

  @Test func `Nesting has an end`() {
    #expect(file("digraph " + String(repeating: "{", count: 10_000)).fault().contains("nested too deep"))
  }

  @Test func `Comments, line ends in strings, HTML and second graphs`() throws {
    let text = """
      # made by hand
      strict digraph "G 1" { // a comment
        graph [label=<The <b>port</b>>, rankdir=LR]; edge [dir=none; weight=2]
        "a\\
      b" [label="\\N", color];  /* more */ 7.5 [label=""]
        "ab" -> {7.5}; x = y; subgraph { c }
        "say \\"hi\\"" [shape=Mrecord, label="one|two"]; é
      }
      graph { z }
      """
    let file = file(text)
    #expect(try file.people() == ["ab ab", "7.5 7.5", "c c", "say \"hi\" one two", "é é"])
    #expect(try file.map().graph.about.title == "The port")
    #expect(try file.ties() == ["ab=7.5 2.0"])
    #expect(try file.map().graph.stakeholders[0].extras["color"] == "true")
    #expect(try file.remarks().contains { $0.contains("a second graph is left out") })
    #expect(try self.file("digraph { a [label=\"b\"]; a; label = \"T\" }").map().graph.about.title == "T")
    #expect(try self.file("digraph{}").people() == [])
  }

  @Test(arguments: [
    ("digraph { strict }", "1:11 “strict” is out of place"), ("digraph { a -> }", "1:16 a name is missing before “}”"),
    ("digraph { \"a\" + b }", "a string is missing after +"),
    ("digraph { <a }", "1:11 the HTML that begins here does not end"),
    ("digraph", "the file ends; { is missing"), ("digraph a b", "{ is missing before “b”"),
    ("digraph { a ->", "the file ends; a name is missing"),
    ("digraph { a [b", "the file ends; ] is missing"), ("digraph { a = ; }", "1:15 a name is missing before “;”"),
  ])
  func `What is missing is a fault`(text: String, fault: String) {
    #expect(file(text).fault().contains(fault), "\(file(text).fault())")
  }
}
