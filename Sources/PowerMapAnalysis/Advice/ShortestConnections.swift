public import PowerMapGraph

/// Joins some stakeholders by short routes, through as few others as it can.
///
/// Everybody else belongs to the nearest of those to be joined; where two such regions touch, a tie offers a route from the
/// one to the other. Of these routes the shortest that join all are taken, as a shortest spanning tree takes ties. Their
/// total length is at most twice the least possible one.
///
/// - Range: those to be joined and the ones between them; stakeholders in parts that no tie joins stay apart.
/// - Ties: counted, or read as strengths of length 1/strength; direction is forgotten.
/// - Undefined: never.
/// - Complexity: O((n + m) log n).
/// - Reference: Mehlhorn 1988, *Information Processing Letters* 27:125; Kou, Markowsky & Berman 1981.
///
/// In the path a – b – c – d with e tied to b, a and d are joined by b and c, and e is not needed.
public struct ShortestConnections: Sendable {
  /// Those to be joined and those who join them, in order.
  public let vertices: [Vertex]
  /// The sum of the lengths of the ties that were used.
  public let length: Double

  /// Joins some stakeholders of a map.
  ///
  /// - Parameters:
  ///   - terminals: who is to be joined.
  ///   - ties: the ties that may be used, without direction.
  ///   - weighting: whether strong ties are short.
  public init(joining terminals: [Vertex], along ties: Topology, _ weighting: Weighting) {
    let arcs = ties.outgoing
    func length(_ position: Int) -> Double { weighting == .binary ? 1 : 1 / arcs.weight(at: position) }
    var nearest = [Vertex?](repeating: nil, count: ties.order)
    var distances = [Double](repeating: .infinity, count: ties.order)
    var before = [(vertex: Vertex, length: Double)?](repeating: nil, count: ties.order)
    var waiting = VertexHeap()
    for terminal in terminals {
      nearest[terminal.index] = terminal
      distances[terminal.index] = 0
      waiting.push(terminal, at: 0)
    }
    while let (vertex, distance) = waiting.popNearest() {
      guard distance == distances[vertex.index] else { continue }
      for position in arcs[row: vertex] {
        let neighbor = arcs.heads[position]
        let candidate = distance + length(position)
        guard candidate < distances[neighbor.index] else { continue }
        distances[neighbor.index] = candidate
        nearest[neighbor.index] = nearest[vertex.index]
        before[neighbor.index] = (vertex, length(position))
        waiting.push(neighbor, at: candidate)
      }
    }

    var bridges: [(length: Double, position: Int, tail: Vertex, head: Vertex)] = []
    for tail in ties.vertices {
      for position in arcs[row: tail] {
        let head = arcs.heads[position]
        guard tail < head, nearest[tail.index] != nearest[head.index] else { continue }
        bridges.append((distances[tail.index] + length(position) + distances[head.index], position, tail, head))
      }
    }
    let joined = DisjointSets(count: ties.order)
    var isUsed = [Bool](repeating: false, count: ties.order)
    for terminal in terminals { isUsed[terminal.index] = true }
    var total = 0.0
    for bridge in bridges.sorted(by: { ($0.length, $0.position) < ($1.length, $1.position) }) {
      guard let one = nearest[bridge.tail.index], let other = nearest[bridge.head.index],
        joined.first(of: one.index) != joined.first(of: other.index)
      else { continue }
      joined.join(one.index, other.index)
      total += length(bridge.position)
      for end in [bridge.tail, bridge.head] {
        var stop = end
        while !isUsed[stop.index] {
          isUsed[stop.index] = true
          guard let step = before[stop.index] else { break }
          total += step.length
          stop = step.vertex
        }
      }
    }
    vertices = ties.vertices.filter { isUsed[$0.index] }
    self.length = total
  }
}
