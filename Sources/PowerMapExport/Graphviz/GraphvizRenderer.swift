import Foundation

/// What Graphviz's library does for maps, in this process: measuring text, finding places, drawing pages.
///
/// One job runs at a time. A job can neither be stopped nor survive a crash of the library: `MapRenderer` runs it in a process of its own.
enum GraphvizRenderer {
  /// The largest side of a picture of dots.
  static let pixelLimit = 8192.0

  /// How wide texts are at a size of 100 points.
  static func textWidths(of texts: [String], isBold: Bool) throws(GraphvizError) -> [Double] {
    let graph = try GraphvizGraph(for: .measuring)
    let font = SVGWriter.fontFamily + (isBold ? " Bold" : "")
    try graph.declare(
      .graph, [.notranslate: "true"])
    try graph.declare(
      .node,
      [
        .shape: "plaintext", .margin: "0", .width: "0", .height: "0", .pos: "0,0", .label: "", .fontsize: "100",
        .fontname: font,
      ])
    var nodes: [Int32] = []
    for text in texts { nodes.append(try graph.addNode([.label: GraphvizLabel.escaped(text)])) }
    guard !nodes.isEmpty else { return [] }
    try graph.layout(.nop2)
    var widths: [Double] = []
    for node in nodes { widths.append(try graph.box(of: node).width) }
    return widths
  }

  /// The places that an engine finds before overlaps are removed, in points, y down.
  static func places(for problem: LayoutProblem, engine: GraphvizGraph.Engine) throws(GraphvizError) -> [Point] {
    let graph = try GraphvizGraph(for: .layout)
    try graph.declare(
      .graph,
      [
        .mode: "major", .overlap: "true", .splines: "line", .start: "7",
        .maxiter: problem.nodes.count > 200 ? "60" : "400",
      ])
    try graph.declare(
      .node, [.shape: "box", .fixedsize: "true", .width: "0.1", .height: "0.1", .label: ""])
    try graph.declare(.edge, [.len: "1"])
    var nodes: [Int32] = []
    for _ in problem.nodes { nodes.append(try graph.addNode([:])) }
    for link in problem.links where link.tail != link.head {
      try graph.addEdge(nodes[link.tail], nodes[link.head], length: min(max(link.length, 0.1), 10))
    }
    try graph.layout(engine)
    return try centers(of: nodes, in: graph)
  }

  /// The places with boxes moved apart that overlap.
  static func separated(_ places: [Point], problem: LayoutProblem) throws(GraphvizError) -> [Point] {
    let graph = try GraphvizGraph(for: .layout)
    try graph.declare(
      .graph, [.overlap: "prism", .overlapScaling: "0", .sep: "+9", .splines: "line", .start: "7"])
    try graph.declare(
      .node, [.shape: "box", .fixedsize: "true", .width: "0.1", .height: "0.1", .label: "", .pos: "0,0"])
    var nodes: [Int32] = []
    for (node, place) in zip(problem.nodes, places) {
      nodes.append(
        try graph.addNode([
          .width: WrittenNumber.fixed(node.width / 72), .height: WrittenNumber.fixed(node.height / 72),
          .pos: WrittenNumber.fixed(place.x) + "," + WrittenNumber.fixed(-place.y),
        ]))
    }
    try graph.layout(.nop)
    return try centers(of: nodes, in: graph)
  }

  /// A drawing as the background of a graph without visible nodes.
  static func page(_ drawing: Drawing, as format: RenderJob.PageFormat) throws(GraphvizError) -> Data {
    var dotsPerInch = 72.0
    if case .png(let wanted) = format {
      let largest = GraphvizRenderer.pixelLimit * 72 / max(drawing.width, drawing.height, 1)
      dotsPerInch = min(min(max(wanted, 72), 300), largest)
      guard dotsPerInch >= 18 else {
        throw GraphvizError(stage: .drawing, messages: ["the page is too large for a picture of dots"])
      }
    }
    let background = XdotWriter.text(of: drawing, textShift: try textShift())
    let graph = try GraphvizGraph(for: .drawing)
    try graph.declare(
      .graph,
      [
        .background: background, .dpi: WrittenNumber.fixed(dotsPerInch), .notranslate: "true", .pad: "0", .margin: "0",
      ])
    try graph.declare(
      .node, [.shape: "box", .style: "invis", .label: "", .width: "0.01", .height: "0.01", .pos: "0,0"])
    _ = try graph.addNode([.pos: "\(WrittenNumber.fixed(drawing.width / 2)),\(WrittenNumber.fixed(drawing.height / 2))"]
    )
    try graph.layout(.nop2)
    switch format {
    case .pdf: return PDFDate.overwritten(in: try graph.rendered(as: .pdf))
    case .png: return try graph.rendered(as: .png)
    }
  }

  /// How far above its given place the installed version draws text, as a share of its size.
  private static func textShift() throws(GraphvizError) -> Double {
    let graph = try GraphvizGraph(for: .measuring)
    try graph.declare(
      .node, [.shape: "plaintext", .pos: "0,0", .label: "", .fontsize: "100", .fontname: SVGWriter.fontFamily])
    let node = try graph.addNode([.label: "x"])
    try graph.layout(.nop2)
    return graph.textShift(of: node)
  }

  private static func centers(of nodes: [Int32], in graph: borrowing GraphvizGraph) throws(GraphvizError) -> [Point] {
    var centers: [Point] = []
    for node in nodes {
      let center = try graph.box(of: node).center
      centers.append(Point(center.x, -center.y))
    }
    return centers
  }
}
