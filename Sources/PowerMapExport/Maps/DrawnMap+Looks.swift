public import PowerMapGraph

extension DrawnMap {
  /// The graph with a place, size, color and form for everybody and a color and width for every tie, as they are drawn.
  ///
  /// For programs that show networks: places grow upward, in points, and replace any look that the graph had before. A map of a style
  /// without a place for each stakeholder gives none.
  ///
  /// - Parameter graph: the graph that was to be drawn.
  public func graphWithLooks(_ graph: StakeholderGraph) -> StakeholderGraph {
    let graph = self.graph ?? graph
    var people = graph.stakeholders
    var ties = Array(graph.allTies)
    for position in people.indices { people[position].extras.remove(LookColumn.ofStakeholders) }
    for row in ties.indices { ties[row].extras.remove(LookColumn.ofTies) }
    for (mark, shape) in drawing.marked {
      switch mark {
      case .stakeholder(let position, let body):
        people[position].extras.merge(looks(of: body)) { _, new in new }
      case .tie(let rows, _, _, _, _):
        guard let stroke = shape.firstStroke else { continue }
        for row in rows {
          ties[row].extras[LookColumn.color.rawValue] = stroke.color.hexadecimal.lowercased()
          ties[row].extras[LookColumn.thickness.rawValue] = WrittenNumber.fixed(stroke.width)
        }
      case .label, .legend: continue
      }
    }
    // The people, ties and description are those of a graph, so that they make one.
    return (try? StakeholderGraph(stakeholders: people, ties: ties, about: graph.about)) ?? graph
  }

  private func looks(of body: Drawing.Body) -> [String: String] {
    var looks: [LookColumn: String] = [
      .x: WrittenNumber.fixed(body.center.x), .y: WrittenNumber.fixed(drawing.height - body.center.y),
      .size: WrittenNumber.fixed(body.reach),
    ]
    looks[.color] = body.paint.fill?.hexadecimal.lowercased()
    switch body.form {
    case .circle: break
    case .square, .triangle, .diamond: looks[.shape] = body.form.rawValue
    default: looks[.shape] = "disc"
    }
    return Dictionary(uniqueKeysWithValues: looks.map { ($0.key.rawValue, $0.value) })
  }
}

extension [String: String] {
  fileprivate mutating func remove(_ keys: Set<String>) { for key in keys { self[key] = nil } }
}

extension Drawing.Shape {
  /// How the first line in the shape looks, nil where there is none.
  fileprivate var firstStroke: Drawing.Stroke? {
    switch self {
    case .line(_, let stroke), .curve(_, _, _, _, let stroke): stroke
    case .group(_, let shapes): shapes.lazy.compactMap(\.firstStroke).first
    case .marked(_, let shape): shape.firstStroke
    default: nil
    }
  }
}
