public import PowerMapGraph

/// Chooses a limited number of ties among some stakeholders: first what holds them together, then the strongest.
///
/// Ties are taken in the order of strength, of equals those whose ends have more contacts in common among the chosen, then
/// as the map has them: first a strongest spanning forest, so that nobody is cut off from whom it has a way to, then the
/// others up to the limit.
///
/// - Range: the forest at least, all ties at most.
/// - Ties: read as strengths; direction is forgotten.
/// - Undefined: never.
/// - Complexity: O(m log m + m d) where *d* is the largest number of contacts among the chosen.
/// - Reference: Kruskal 1956, *Proceedings of the AMS* 7:48; Nick, Lee, Cunningham & Brandes 2013, *ASONAM* (contacts in
///   common).
///
/// In the triangle a – b of strength 3, b – c of 2, a – c of 1 with a limit of 2, a – b and b – c are chosen.
public struct StrongestTies: Sendable {
  /// The pairs that the chosen ties join, the earlier one first, in the order in which they were chosen.
  public let pairs: [Pair]

  /// Two stakeholders with a tie, the earlier one first.
  public struct Pair: Hashable, Sendable {
    /// The earlier one.
    public let first: Vertex
    /// The later one.
    public let second: Vertex

    /// Makes a pair of two in any order.
    public init(_ one: Vertex, _ other: Vertex) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// Chooses ties.
  ///
  /// - Parameters:
  ///   - chosen: the stakeholders whose ties may be chosen.
  ///   - ties: the ties, without direction.
  ///   - limit: the number of ties to choose, if a spanning forest needs no more.
  public init(among chosen: [Vertex], in ties: Topology, limit: Int) {
    let arcs = ties.outgoing
    var isChosen = [Bool](repeating: false, count: ties.order)
    for vertex in chosen { isChosen[vertex.index] = true }
    var candidates: [(pair: Pair, strength: Double, shared: Int)] = []
    var isContact = [Bool](repeating: false, count: ties.order)
    for tail in ties.vertices where isChosen[tail.index] {
      let contacts = arcs.heads(of: tail).filter { isChosen[$0.index] }
      for contact in contacts { isContact[contact.index] = true }
      for position in arcs[row: tail] {
        let head = arcs.heads[position]
        guard tail < head, isChosen[head.index] else { continue }
        let shared = arcs.heads(of: head).count { isContact[$0.index] }
        candidates.append((Pair(tail, head), arcs.weight(at: position), shared))
      }
      for contact in contacts { isContact[contact.index] = false }
    }
    let order = candidates.indices.sorted {
      let (left, right) = (candidates[$0], candidates[$1])
      if left.strength != right.strength { return left.strength > right.strength }
      return left.shared != right.shared ? left.shared > right.shared : $0 < $1
    }
    let joined = DisjointSets(count: ties.order)
    var forest: [Pair] = []
    var others: [Pair] = []
    for index in order {
      let pair = candidates[index].pair
      if joined.first(of: pair.first.index) == joined.first(of: pair.second.index) {
        others.append(pair)
      } else {
        joined.join(pair.first.index, pair.second.index)
        forest.append(pair)
      }
    }
    pairs = forest + others.prefix(max(0, limit - forest.count))
  }
}
