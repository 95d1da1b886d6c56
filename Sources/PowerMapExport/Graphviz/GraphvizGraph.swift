import Foundation
import GraphvizShim

/// One open graph of Graphviz's library: the only door to C.
///
/// The library keeps global state, so a graph holds the process-wide lock as long as it lives. Nodes are named n0, n1, … and text of users
/// reaches the library only as label or as background drawing.
struct GraphvizGraph: ~Copyable {
  /// The attributes that are ever set; no other reaches the library.
  enum Attribute: String {
    case background = "_background"
    case dpi, fixedsize, fontname, fontsize, height, label, len, margin, maxiter, mode, notranslate, overlap
    case overlapScaling = "overlap_scaling"
    case pad, pos, root, sep, shape, splines, start, style, width
  }

  /// What an attribute belongs to.
  enum Kind {
    case graph, node, edge

    fileprivate var code: graphviz_kind {
      switch self {
      case .graph: graphviz_kind_graph
      case .node: graphviz_kind_node
      case .edge: graphviz_kind_edge
      }
    }
  }

  private static let lock = NSLock()
  private let stage: GraphvizError.Stage

  /// Opens an empty graph, waiting for any other to be closed.
  init(for stage: GraphvizError.Stage) throws(GraphvizError) {
    GraphvizGraph.lock.lock()
    guard graphviz_begin() == 0 else {
      let error = GraphvizGraph.error(at: stage)
      GraphvizGraph.lock.unlock()
      throw error
    }
    self.stage = stage
  }

  deinit {
    graphviz_end()
    GraphvizGraph.lock.unlock()
  }

  /// Declares attributes with what holds where nothing else is set.
  func declare(_ kind: Kind, _ defaults: KeyValuePairs<Attribute, String>) throws(GraphvizError) {
    for (attribute, value) in defaults {
      try check(unsafe graphviz_declare(kind.code, attribute.rawValue, value))
    }
  }

  /// Adds a node and returns its number.
  func addNode(_ attributes: KeyValuePairs<Attribute, String>) throws(GraphvizError) -> Int32 {
    let node = graphviz_add_node()
    try check(node)
    for (attribute, value) in attributes {
      try check(unsafe graphviz_set(graphviz_kind_node, node, attribute.rawValue, value))
    }
    return node
  }

  /// Adds an edge between two nodes.
  func addEdge(_ tail: Int32, _ head: Int32, length: Double) throws(GraphvizError) {
    let edge = graphviz_add_edge(tail, head)
    try check(edge)
    try check(unsafe graphviz_set(graphviz_kind_edge, edge, Attribute.len.rawValue, WrittenNumber.fixed(length)))
  }

  /// Gives every node a place.
  func layout(_ engine: Engine) throws(GraphvizError) {
    try check(unsafe graphviz_layout(engine.rawValue))
  }

  /// The engines of the library that are ever used.
  enum Engine: String {
    case neato, sfdp, twopi
    /// Keeps the places given, in points, and moves only what overlaps.
    case nop
    /// Keeps the places given, in points.
    case nop2
  }

  /// Where a node was placed and how large it is, in points, y up.
  func box(of node: Int32) throws(GraphvizError) -> Box {
    let box = graphviz_node_box(node)
    let limit = 1e6
    guard [box.x, box.y, box.width, box.height].allSatisfy({ $0.isFinite && $0.magnitude < limit }) else {
      throw GraphvizError(stage: stage, messages: ["a place outside the page was given"])
    }
    return Box(center: Point(box.x, box.y), width: box.width, height: box.height)
  }

  /// How far above its given place text is drawn, as a share of its size; read from a node with a label.
  func textShift(of node: Int32) -> Double { graphviz_text_shift(node) }

  /// The formats of the library that are ever used.
  enum Format: String { case pdf, png }

  /// The picture in a format.
  func rendered(as format: Format) throws(GraphvizError) -> Data {
    try check(unsafe graphviz_render(format.rawValue))
    var count = 0
    guard let bytes = unsafe graphviz_bytes(&count) else { throw GraphvizGraph.error(at: stage) }
    return unsafe Data(bytes: bytes, count: count)
  }

  private func check(_ code: Int32) throws(GraphvizError) {
    if code < 0 { throw GraphvizGraph.error(at: stage) }
  }

  private static func error(at stage: GraphvizError.Stage) -> GraphvizError {
    let words = unsafe String(cString: graphviz_messages())
    return GraphvizError(stage: stage, messages: words.split(separator: "\n").prefix(20).map(String.init))
  }
}
