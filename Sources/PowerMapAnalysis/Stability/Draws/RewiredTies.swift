public import PowerMapGraph

/// Maps in which everybody has as many ties as on a map, but to others.
///
/// Two ties a → b and c → d, drawn at random, become a → d and c → b, unless somebody would be tied to itself or a tie would be
/// there twice; a tie without direction is taken in a random one. Twenty attempts a tie. Strengths go with those whom ties
/// come from; conflicts stay as they are.
///
/// - Complexity: O(n + m) a map.
/// - Reference: Maslov & Sneppen 2002, *Science* 296:910; Milo and others 2003, arXiv:cond-mat/0312028.
///
/// With direction, swaps of two never turn round a circle of three (Roberts & Coolen 2012, *Physical Review E* 85:046103); on
/// maps of more than a few ties that is of no account.
public struct RewiredTies: RandomMaps {
  private let graph: StakeholderGraph
  private let ties: [StakeholderGraph.DrawnTie]
  private let conflict: [StakeholderGraph.DrawnTie]
  private let seed: UInt64

  private static let attempts = 20

  /// Prepares to rewire the ties of a map.
  public init(of graph: StakeholderGraph, seed: UInt64) {
    self.graph = graph
    self.seed = seed
    ties = graph.drawnTies(.positive)
    conflict = graph.drawnTies(.negative)
  }

  private struct Pair: Hashable {
    let tail: Vertex
    let head: Vertex
  }

  private func pair(_ tail: Vertex, _ head: Vertex) -> Pair {
    graph.isUndirected && head < tail ? Pair(tail: head, head: tail) : Pair(tail: tail, head: head)
  }

  /// The same stakeholders with as many ties each.
  public func map(_ number: Int) -> StakeholderGraph {
    var numbers = SplitMix64(seed: seed, piece: number)
    var ties = ties
    var there = Set(ties.map { pair($0.tail, $0.head) })
    for _ in 0..<(ties.count > 1 ? RewiredTies.attempts * ties.count : 0) {
      let (one, other) = (numbers.below(ties.count), numbers.below(ties.count))
      let isTurned = graph.isUndirected && numbers.next() & 1 == 1
      let (tail, head) = isTurned ? (ties[other].head, ties[other].tail) : (ties[other].tail, ties[other].head)
      let made = (pair(ties[one].tail, head), pair(tail, ties[one].head))
      guard one != other, ties[one].tail != head, tail != ties[one].head, made.0 != made.1,
        !there.contains(made.0), !there.contains(made.1)
      else { continue }
      there.remove(pair(ties[one].tail, ties[one].head))
      there.remove(pair(ties[other].tail, ties[other].head))
      there.insert(made.0)
      there.insert(made.1)
      (ties[one].head, ties[other].tail, ties[other].head) = (head, tail, ties[one].head)
    }
    return graph.replacingTies(influence: ties, conflict: conflict)
  }
}
