import Foundation

extension LayoutEngine {
  /// The most nodes whose overlaps Graphviz removes: among more, room for every label would drive all apart.
  private static let exactSeparation = 500

  /// The places that this engine finds: each connected part by itself, then the parts side by side.
  func solution(of problem: LayoutProblem) throws(GraphvizError) -> LayoutSolution {
    var centers = [Point](repeating: .zero, count: problem.nodes.count)
    var parts: [(members: [Int], places: [Point], extent: Box)] = []
    for members in problem.connectedParts {
      let part = problem.part(members)
      let places = try self.places(of: part)
      parts.append((members, places, part.extent(at: places)))
    }
    let corners = BoxPacking.corners(of: parts.map { $0.extent }, ratio: problem.proportion + 0.1)
    for (part, corner) in zip(parts, corners) {
      let offset = corner - Point(part.extent.minX, part.extent.minY)
      for (member, place) in zip(part.members, part.places) { centers[member] = place + offset }
    }
    return LayoutSolution(centers: centers)
  }

  /// The places of one connected part.
  private func places(of part: LayoutProblem) throws(GraphvizError) -> [Point] {
    guard part.nodes.count > 1 else { return part.nodes.map { _ in .zero } }
    let engine: GraphvizGraph.Engine
    switch self {
    case .neato: engine = .neato
    case .sfdp: engine = .sfdp
    case .twopi: engine = .twopi
    case .ring: return part.ring
    }
    let found = try GraphvizRenderer.places(for: part, engine: engine)
    guard found.contains(where: { $0 != found[0] }) else {
      throw GraphvizError(stage: .layout, messages: ["everybody was put in the same place"])
    }
    let arranged = part.arranged(found)
    if part.nodes.count <= LayoutEngine.exactSeparation {
      return try GraphvizRenderer.separated(arranged, problem: part)
    }
    return CrowdSpreading.spread(arranged, radii: part.nodes.map { min($0.width, $0.height) / 2 })
  }
}

extension LayoutProblem {
  /// The positions of nodes that are linked to each other by any route, largest part first, in order within a part.
  var connectedParts: [[Int]] {
    var neighbors = [[Int]](repeating: [], count: nodes.count)
    for link in links {
      neighbors[link.tail].append(link.head)
      neighbors[link.head].append(link.tail)
    }
    var isSeen = [Bool](repeating: false, count: nodes.count)
    var parts: [[Int]] = []
    for start in nodes.indices where !isSeen[start] {
      isSeen[start] = true
      var members = [start]
      var next = 0
      while next < members.count {
        for neighbor in neighbors[members[next]] where !isSeen[neighbor] {
          isSeen[neighbor] = true
          members.append(neighbor)
        }
        next += 1
      }
      parts.append(members.sorted())
    }
    return parts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map {
      $0.element
    }
  }

  /// The problem of some of the nodes.
  func part(_ members: [Int]) -> LayoutProblem {
    var position = [Int](repeating: -1, count: nodes.count)
    for (index, member) in members.enumerated() { position[member] = index }
    let inner = links.filter { position[$0.tail] >= 0 && position[$0.head] >= 0 }
    var part = LayoutProblem(
      nodes: members.map { nodes[$0] },
      links: inner.map { Link(tail: position[$0.tail], head: position[$0.head], length: $0.length) }, density: density)
    part.proportion = proportion
    return part
  }

  /// The rectangle around all boxes.
  func extent(at places: [Point]) -> Box {
    let boxes = zip(nodes, places).map { Box(center: $1, width: $0.width, height: $0.height) }
    return boxes.dropFirst().reduce(boxes.first ?? Box(center: .zero, width: 0, height: 0)) { $0.union($1) }
  }

  /// The places with the longer side along that of the page, enlarged so that boxes fill the wanted share of the picture.
  func arranged(_ places: [Point]) -> [Point] {
    let middle = places.reduce(Point.zero, +) * (1 / Double(max(1, places.count)))
    var xx = 0.0
    var xy = 0.0
    var yy = 0.0
    for place in places.map({ $0 - middle }) {
      xx += place.x * place.x
      xy += place.x * place.y
      yy += place.y * place.y
    }
    // The main axis of a cloud of points is the first eigenvector of its covariances.
    let root = ((xx - yy) * (xx - yy) / 4 + xy * xy).squareRoot()
    let axis =
      root < 1e-9 * (xx + yy)
      ? Point(1, 0) : (xx >= yy ? Point((xx - yy) / 2 + root, xy) : Point(xy, (yy - xx) / 2 + root)).direction
    let turned = places.map { place in
      let offset = place - middle
      let along = offset.x * axis.x + offset.y * axis.y
      let across = offset.y * axis.x - offset.x * axis.y
      return proportion < 1 ? Point(-across, along) : Point(along, across)
    }
    let width = max(1, (turned.map { $0.x }.max() ?? 0) - (turned.map { $0.x }.min() ?? 0))
    let height = max(1, (turned.map { $0.y }.max() ?? 0) - (turned.map { $0.y }.min() ?? 0))
    // Stretch what is square to the shape of the page, gently.
    let stretch = min(max(proportion * height / width, 1), 1.3)
    let room = nodes.reduce(0) { $0 + $1.width * $1.height } / density
    let scale = (room / (width * stretch * max(height, width * stretch / 3))).squareRoot()
    return turned.map { Point($0.x * scale * stretch, $0.y * scale) }
  }

  /// All boxes on one ring, the last resort.
  var ring: [Point] {
    let reach = nodes.map { Point($0.width, $0.height).length }.max() ?? 0
    let radius = max(reach, reach * 1.05 / (2 * Double.pi) * Double(nodes.count))
    return nodes.indices.map { position in
      let angle = 2 * Double.pi * Double(position) / Double(max(1, nodes.count)) - Double.pi / 2
      return Point(radius * cos(angle), radius * sin(angle))
    }
  }
}
