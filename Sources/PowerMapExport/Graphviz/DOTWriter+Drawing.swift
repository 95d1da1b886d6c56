public import PowerMapGraph

extension DOTWriter {
  /// A drawn map as a DOT file: everybody at the place, with the form, size and colors of the picture, and every line as it is drawn.
  ///
  /// Nodes are named as stakeholders are counted, from 0; `neato` keeps the places, in points with y upward. Names and what a person
  /// sees on pointing are text in quotes.
  public static func text(of drawing: Drawing, showing graph: StakeholderGraph) -> String {
    let height = drawing.height
    let arrow = graph.isUndirected ? "--" : "->"
    var nodes: [(position: Int, text: String)] = []
    var edges: [(row: Int, text: String)] = []
    for (mark, shape) in drawing.marked {
      var details = ""
      var parts = [shape]
      if case .group(let title, let shapes) = shape {
        details = title
        parts = shapes
      }
      switch mark {
      case .stakeholder(let position, let body):
        let name = LabelText.singleLine(graph.stakeholders[position].name)
        nodes.append((position, node(position, body, name: name, details: details, height: height)))
      case .tie(let rows, let from, let to, let isAtStart, let isAtEnd):
        guard let row = rows.first, let stroke = parts.first?.stroke else { continue }
        let direction = isAtStart ? (isAtEnd ? "both" : "back") : (isAtEnd ? "forward" : "none")
        var attributes = look(of: stroke) + ["dir=\(direction)", "tooltip=\"\(quoted(details))\""]
        if let kind = graph.ties.kinds[row] { attributes.append("comment=\"\(quoted(LabelText.singleLine(kind)))\"") }
        edges.append((row, "  n\(from) \(arrow) n\(to) [\(attributes.joined(separator: ", "))]"))
      case .label, .legend: continue
      }
    }
    let head = [
      graph.isUndirected ? "graph {" : "digraph {",
      "  graph [layout=neato, inputscale=72, notranslate=true, splines=line, outputorder=edgesfirst, label=\"\(quoted(drawing.title))\"]",
      "  node [fixedsize=true, style=filled, label=\"\", fontname=\"Arial,Helvetica,sans-serif\", fontsize=10]",
    ]
    let lines =
      nodes.sorted { $0.position < $1.position }.map { $0.text } + edges.sorted { $0.row < $1.row }.map { $0.text }
    return (head + lines).joined(separator: "\n") + "\n}\n"
  }

  private static func node(_ position: Int, _ body: Drawing.Body, name: String, details: String, height: Double)
    -> String
  {
    let corners = body.form.points(around: .zero, reach: body.reach)
    let width = corners.isEmpty ? 2 * body.reach : 2 * (corners.map { $0.x }.max() ?? 0)
    let tall = corners.isEmpty ? width : (corners.map { $0.y }.max() ?? 0) - (corners.map { $0.y }.min() ?? 0)
    var attributes = [
      "xlabel=\"\(quoted(name))\"",
      "pos=\"\(WrittenNumber.fixed(body.center.x)),\(WrittenNumber.fixed(height - body.center.y))!\"",
      "shape=\(shape(of: body.form))", "width=\(inches(width))", "height=\(inches(tall))",
    ]
    if let fill = body.paint.fill { attributes.append("fillcolor=\"\(fill.hexadecimal)\"") }
    if let stroke = body.paint.stroke {
      attributes += ["color=\"\(stroke.color.hexadecimal)\"", "penwidth=\(WrittenNumber.fixed(stroke.width))"]
      if !stroke.dashes.isEmpty { attributes.append("style=\"filled,dashed\"") }
    }
    attributes.append("tooltip=\"\(quoted(details))\"")
    return "  n\(position) [\(attributes.joined(separator: ", "))]"
  }

  private static func look(of stroke: Drawing.Stroke) -> [String] {
    let opacity = stroke.color.opacity < 1 ? stroke.color.opacityDigits : ""
    var look = ["color=\"\(stroke.color.hexadecimal)\(opacity)\"", "penwidth=\(WrittenNumber.fixed(stroke.width))"]
    if let dash = stroke.dashes.first { look.append("style=\(dash < 3 * stroke.width ? "dotted" : "dashed")") }
    return look
  }

  private static func shape(of form: GlyphForm) -> String {
    switch form {
    case .circle, .square, .triangle, .diamond, .star: form.rawValue
    case .wedge: "invtriangle"
    case .cross: "hexagon"
    }
  }

  private static func inches(_ points: Double) -> String { WrittenNumber.fixed(points / 72) }
}

extension Drawing.Shape {
  /// How the line looks, nil for what is none.
  fileprivate var stroke: Drawing.Stroke? {
    switch self {
    case .line(_, let stroke), .curve(_, _, _, _, let stroke): stroke
    default: nil
    }
  }
}
