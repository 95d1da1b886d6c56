/// Writes a layout problem in Graphviz's language, to be read by its programs and by people.
public enum DOTWriter {
  /// The problem as a DOT file: sizes in inches as Graphviz wants them, names as labels.
  public static func text(of problem: LayoutProblem) -> String {
    var lines = [
      "graph {",
      "  graph [layout=neato, mode=major, start=7, overlap=prism, sep=\"+9\", splines=line]",
      "  node [shape=box, fixedsize=true]",
    ]
    for (position, node) in problem.nodes.enumerated() {
      let width = WrittenNumber.fixed(node.width / 72)
      let height = WrittenNumber.fixed(node.height / 72)
      lines.append("  n\(position) [label=\"\(quoted(node.label))\", width=\(width), height=\(height)]")
    }
    for link in problem.links {
      lines.append("  n\(link.tail) -- n\(link.head) [len=\(WrittenNumber.fixed(link.length))]")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  static func quoted(_ text: String) -> String {
    GraphvizLabel.escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  }
}
