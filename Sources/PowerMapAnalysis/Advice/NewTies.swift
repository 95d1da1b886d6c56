internal import PowerMapGraph

/// Finds the introduction that brings those who do not decide nearest to those who do.
///
/// Of all ties that are not there, one way, those that raise the mean access to decision makers most (ties counted, not
/// weighed).
///
/// - Range: the score 0 to 1.
/// - Ties: counted, however strong; a new tie has one direction.
/// - Undefined: on maps that name no decision maker, and where everybody decides.
/// - Complexity: O(n (m + n)) a tie.
/// - Reference: Crescenzi, D'Angelo, Severini & Velaj 2016, *ACM TKDD* 11(1):9.
///
/// In a → b → council with c apart: c → council raises the mean from 0.5 to 0.833.
struct NewTies {
  /// The best ties to add and what they lead to.
  struct Best {
    /// The mean access with one of the ties; nil when every tie is there.
    let score: Double?
    /// The ties, all equally good, in order.
    let ties: [(tail: Vertex, head: Vertex)]
  }

  private let isTarget: [Bool]
  private let outside: Double
  /// Whom each vertex influences and who influences it, in order, the ties that were added included.
  private var heads: [[Vertex]]
  private var tails: [[Vertex]]

  /// The search on a map; nil when nobody decides or everybody does.
  init?(in graph: StakeholderGraph) {
    isTarget = graph.vertices.map { graph[$0].isDecisionMaker == true }
    outside = Double(isTarget.count { !$0 })
    guard isTarget.contains(true), outside > 0 else { return nil }
    heads = graph.vertices.map { Array(graph.positive.outgoing.heads(of: $0)) }
    tails = graph.vertices.map { Array(graph.positive.incoming.heads(of: $0)) }
  }

  /// The mean access to decision makers with the ties that were added.
  var meanAccess: Double {
    let steps = steps(to: targets)
    return steps.indices.reduce(0) { isTarget[$1] ? $0 : $0 + 1 / steps[$1] } / outside
  }

  mutating func add(_ tie: (tail: Vertex, head: Vertex)) {
    heads[tie.tail.index].append(tie.head)
    tails[tie.head.index].append(tie.tail)
  }

  /// The ties that raise mean access most.
  func best() -> Best {
    let known = steps(to: targets)
    let before = meanAccess
    var score: Double?
    var ties: [(tail: Vertex, head: Vertex)] = []
    for tail in heads.indices {
      let upstream = steps(to: [Vertex(tail)])
      let present = Set(heads[tail])
      /// The score by the number of steps from the head of the tie: nothing else of the head matters.
      var scores: [Double: Double] = [:]
      for head in heads.indices where head != tail && !present.contains(Vertex(head)) {
        let candidate = scores[known[head]] ?? before + gain(through: upstream, then: known[head], known) / outside
        scores[known[head]] = candidate
        if let best = score, Scores.isTied(candidate, best) {
          ties.append((Vertex(tail), Vertex(head)))
        } else if candidate > score ?? -1 {
          score = candidate
          ties = [(Vertex(tail), Vertex(head))]
        }
      }
    }
    return Best(score: score, ties: ties)
  }

  /// How much access all others win by a tie whose tail is `upstream` steps away and whose head has `rest` steps to go.
  private func gain(through upstream: [Double], then rest: Double, _ known: [Double]) -> Double {
    guard rest.isFinite else { return 0 }
    return upstream.indices.reduce(0) { gain, vertex in
      let steps = upstream[vertex] + 1 + rest
      return isTarget[vertex] || steps >= known[vertex] ? gain : gain + 1 / steps - 1 / known[vertex]
    }
  }

  private var targets: [Vertex] { isTarget.indices.filter { isTarget[$0] }.map { Vertex($0) } }

  /// The number of steps from each vertex to the nearest of some.
  private func steps(to goals: [Vertex]) -> [Double] {
    var steps = [Double](repeating: .infinity, count: heads.count)
    for goal in goals { steps[goal.index] = 0 }
    var queue = goals
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for tail in tails[vertex.index] where steps[tail.index].isInfinite {
        steps[tail.index] = steps[vertex.index] + 1
        queue.append(tail)
      }
    }
    return steps
  }

  static let entries = [
    MeasureEntry("recommend.add_tie.access", BestNewTie()),
    MeasureEntry(
      "recommend.add_tie.access.greedy", GreedyNewTies(),
      card: BestNewTie.card.with(
        title: "Best introductions one after the other",
        question: "Which introductions should be made, in which order?",
        definition: "Again and again the new tie that raises mean access to decision makers most; of equals the first.",
        reading: "Each tie is listed with the mean access that it leads to.")),
  ]
}

extension Datum {
  /// The identities of both ends of a tie.
  static func tie(_ tie: (tail: Vertex, head: Vertex), in graph: StakeholderGraph) -> Datum {
    .list([.text(graph[tie.tail].id.text), .text(graph[tie.head].id.text)])
  }
}
