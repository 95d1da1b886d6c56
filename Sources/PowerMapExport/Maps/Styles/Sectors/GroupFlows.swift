import PowerMapAnalysis
import PowerMapGraph

/// What flows between the groups of a map: the ties from the members of each to those of each, and their strength.
struct GroupFlows {
  /// The members of each group, in order.
  let members: [[Vertex]]
  /// The number of ties of influence from each group to each.
  private(set) var counts: [[Double]]
  /// Their strengths added up.
  private(set) var strengths: [[Double]]
  /// The number of conflicts between each two groups.
  private(set) var conflicts: [[Double]]
  /// Whether ties have direction.
  let isDirected: Bool

  /// Adds up the ties of a map; a tie without direction is in the cells of both its ends, one within a group once.
  ///
  /// - Parameters:
  ///   - groupOf: the number of each stakeholder's group.
  ///   - count: how many groups there are.
  /// - Complexity: O(n + m + g²).
  init(of graph: StakeholderGraph, groupOf: [Int], count: Int) {
    var members = [[Vertex]](repeating: [], count: count)
    for vertex in graph.vertices { members[groupOf[vertex.index]].append(vertex) }
    self.members = members
    let nothing = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    counts = nothing
    strengths = nothing
    conflicts = nothing
    isDirected = !graph.isUndirected
    for tail in graph.vertices {
      let from = groupOf[tail.index]
      let arcs = graph.positive.outgoing
      for position in arcs[row: tail] {
        let head = arcs.heads[position]
        let to = groupOf[head.index]
        if graph.isUndirected, from == to, head < tail { continue }
        counts[from][to] += 1
        strengths[from][to] += arcs.weight(at: position)
      }
      for head in graph.negative.outgoing.heads(of: tail) where head > tail || !isReturned(head, tail, in: graph) {
        let to = groupOf[head.index]
        conflicts[from][to] += 1
        if from != to { conflicts[to][from] += 1 }
      }
    }
  }

  /// Whether the same conflict is also told from the other side.
  private func isReturned(_ tail: Vertex, _ head: Vertex, in graph: StakeholderGraph) -> Bool {
    graph.negative.outgoing.position(from: tail, to: head) != nil
  }

  /// Whether strengths say more than numbers.
  var hasStrengths: Bool { counts != strengths }

  /// What cells and arrows show: strengths where they differ, else numbers.
  var amounts: [[Double]] { hasStrengths ? strengths : counts }

  /// What the amounts are called.
  var amountTitle: String { hasStrengths ? Language.SectorMap.strength : Language.SectorMap.number }

  /// All amounts together; on a map without direction every tie once.
  var total: Double {
    amounts.indices.reduce(0) { sum, from in
      sum + amounts[from].indices.reduce(0) { isDirected || $1 >= from ? $0 + amounts[from][$1] : $0 }
    }
  }
}
