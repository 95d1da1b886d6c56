import PowerMapExport
import Testing

@Suite struct DOTWriterTests {
  @Test func `A problem is written with sizes in inches and names as labels`() {
    let problem = LayoutProblem(
      nodes: [
        LayoutProblem.Node(label: "City Council", width: 72, height: 36),
        LayoutProblem.Node(label: "Mayor", width: 50, height: 36),
      ], links: [LayoutProblem.Link(tail: 0, head: 1, length: 1.25)])
    #expect(
      DOTWriter.text(of: problem) == """
        graph {
          graph [layout=neato, mode=major, start=7, overlap=prism, sep="+9", splines=line]
          node [shape=box, fixedsize=true]
          n0 [label="City Council", width=1, height=0.5]
          n1 [label="Mayor", width=0.69, height=0.5]
          n0 -- n1 [len=1.25]
        }

        """)
  }

  @Test(arguments: [
    (#"a->b;{}"#, #"a->b;{}"#), (#"c"d\"#, #"c\"d\\"#), (#"\N \G"#, #"\\N \\G"#), ("&lt; &", "&amp;lt; &amp;"),
    ("a\nb\u{1}", "a b\u{FFFD}"),
  ])
  func `Whatever a name holds stays inside its quotes`(_ name: String, _ written: String) {
    let problem = LayoutProblem(nodes: [LayoutProblem.Node(label: name, width: 72, height: 72)], links: [])
    #expect(DOTWriter.text(of: problem).contains("n0 [label=\"\(written)\", width=1, height=1]"))
  }
}
