public import PowerMapGraph

/// Tells whom each departure would cut off from the largest part of what the stakeholder holds together.
///
/// When a cut point leaves, its part of the map falls apart; those outside the largest piece are cut off. Of pieces equally
/// large the one that holds the first stakeholder of the part stays, then the one that was found first.
///
/// - Range: 0 to half of the others in the part.
/// - Ties: counted where there is one in either direction; nobody makes new ties.
/// - Undefined: never.
/// - Complexity: O(n + m) for all together, and the number of those who are named.
/// - Reference: Hopcroft & Tarjan 1973, *Communications of the ACM* 16:372.
///
/// In the path a – b – c – d: without b only a is cut off.
public struct CutOff: Sendable {
  /// How many each departure would cut off, in order.
  public let count: [Int]
  /// The vertices in the order in which they were found; what is found beneath a vertex follows it without a gap.
  private let found: [Vertex]
  /// The stretches of `found` that each departure would cut off.
  private let stretches: [[Range<Int>]]

  /// Looks at every departure.
  public init(_ graph: StakeholderGraph) {
    var search = CutOffSearch(graph.positive.symmetrized().outgoing)
    for root in graph.vertices where search.place[root.index] < 0 { search.visit(from: root.index) }
    count = search.stretches.map { $0.reduce(0) { $0 + $1.count } }
    found = search.found.map { Vertex($0) }
    stretches = search.stretches
  }

  /// Those who would be cut off if a stakeholder left, in the order of the map.
  public func lost(without vertex: Vertex) -> [Vertex] {
    stretches[vertex.index].flatMap { found[$0] }.sorted()
  }
}

/// A walk in depth over every part of a map, one after the other.
private struct CutOffSearch {
  let arcs: Arcs
  /// The place of each vertex in the order of finding, −1 before.
  var place: [Int]
  var found: [Int] = []
  /// What each departure would cut off.
  var stretches: [[Range<Int>]]
  /// The earliest place that each vertex or those beneath it have a tie to.
  private var low: [Int]
  private var parent: [Int]
  private var size: [Int]
  /// The stretches beneath each vertex that hang on it alone.
  private var hanging: [[Range<Int>]]

  init(_ arcs: Arcs) {
    self.arcs = arcs
    place = [Int](repeating: -1, count: arcs.order)
    stretches = [[Range<Int>]](repeating: [], count: arcs.order)
    low = place
    parent = place
    size = [Int](repeating: 1, count: arcs.order)
    hanging = stretches
  }

  mutating func visit(from root: Int) {
    let start = found.count
    var path = [(vertex: root, next: find(root))]
    while let (vertex, position) = path.last {
      guard position < arcs[row: Vertex(vertex)].upperBound else {
        path.removeLast()
        leave(vertex, isRoot: path.isEmpty)
        continue
      }
      path[path.count - 1].next += 1
      let neighbor = arcs.heads[position].index
      if place[neighbor] < 0 {
        parent[neighbor] = vertex
        path.append((neighbor, find(neighbor)))
      } else {
        low[vertex] = min(low[vertex], place[neighbor])
      }
    }
    for vertex in found[start...] { settle(vertex, in: start..<found.count) }
  }

  /// Gives a vertex its place; the first of its arcs.
  private mutating func find(_ vertex: Int) -> Int {
    place[vertex] = found.count
    low[vertex] = found.count
    found.append(vertex)
    return arcs[row: Vertex(vertex)].lowerBound
  }

  private mutating func leave(_ vertex: Int, isRoot: Bool) {
    guard !isRoot else { return }
    let above = parent[vertex]
    size[above] += size[vertex]
    low[above] = min(low[above], low[vertex])
    if low[vertex] >= place[above] { hanging[above].append(place[vertex]..<place[vertex] + size[vertex]) }
  }

  /// Decides which piece stays when a vertex leaves its part.
  private mutating func settle(_ vertex: Int, in part: Range<Int>) {
    let pieces = hanging[vertex]
    guard let largest = pieces.map(\.count).max() else { return }
    let rest = part.count - 1 - pieces.reduce(0) { $0 + $1.count }
    if rest >= largest {
      stretches[vertex] = pieces
    } else if let staying = pieces.firstIndex(where: { $0.count == largest }) {
      let others = pieces.indices.filter { $0 != staying }.map { pieces[$0] }
      stretches[vertex] = others + around(vertex, pieces, in: part)
    }
  }

  /// What of a part is neither a vertex nor hangs on it.
  private func around(_ vertex: Int, _ pieces: [Range<Int>], in part: Range<Int>) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = part.lowerBound
    let own = place[vertex]..<place[vertex] + 1
    for piece in ([own] + pieces).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if start < piece.lowerBound { stretches.append(start..<piece.lowerBound) }
      start = piece.upperBound
    }
    if start < part.upperBound { stretches.append(start..<part.upperBound) }
    return stretches
  }
}
