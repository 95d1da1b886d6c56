internal import PowerMapGraph

/// Finds the introduction that brings those who do not decide nearest to those who do.
///
/// Of all ties that are not there, one way, those that raise the mean access to decision makers most (ties counted, not
/// weighed).
///
/// - Range: the score 0 to 1.
/// - Ties: counted, however strong; a new tie has one direction.
/// - Undefined: on maps that name no decision maker, and where everybody decides.
/// - Complexity: O(n m) a tie at worst, O(n + m) and the arcs to those whom a direct tie would help in practice.
/// - Reference: Crescenzi, D'Angelo, Severini & Velaj 2016, *ACM TKDD* 11(1):9.
///
/// In a → b → council with c apart: c → council raises the mean from 0.5 to 0.833.
struct NewTies {
  /// The best ties to add and what they lead to.
  struct Best {
    /// The mean access with one of the ties; nil when every tie is there.
    let score: Double?
    /// The first of the ties, all equally good, in order.
    var ties: [(tail: Vertex, head: Vertex)] = []
    /// The number of all ties that are as good.
    var count = 0

    /// The most ties that are named.
    static let named = 50
  }

  private let isTarget: [Bool]
  private let outside: Double
  /// The ties, those that were added included.
  private var outgoing: Arcs
  private var incoming: Arcs

  /// The search on a map; nil when nobody decides or everybody does.
  init?(in graph: StakeholderGraph) {
    isTarget = graph.vertices.map { graph[$0].isDecisionMaker == true }
    outside = Double(isTarget.count { !$0 })
    guard isTarget.contains(true), outside > 0 else { return nil }
    let ties = graph.positive.unweighted()
    (outgoing, incoming) = (ties.outgoing, ties.incoming)
  }

  /// The mean access to decision makers with the ties that were added.
  var meanAccess: Double { meanAccess(steps) }

  mutating func add(_ tie: (tail: Vertex, head: Vertex)) {
    outgoing = outgoing.adding(tie.head, to: tie.tail)
    incoming = incoming.adding(tie.tail, to: tie.head)
  }

  /// The ties that raise mean access most.
  ///
  /// Of a head nothing matters but how far it has to go, and the farther the worse.
  func best() -> Best {
    let steps = steps
    let before = meanAccess(steps)
    var sizes = [Int](repeating: 0, count: steps.count + 1)
    for rest in steps { sizes[Int(rest)] += 1 }
    let rests = sizes.indices.filter { sizes[$0] > 0 }
    let nearest = steps.indices.map { tail in rests.first { absent(from: tail, at: $0, steps, sizes) > 0 } }
    let gains = gains(to: nearest, steps)
    guard let score = gains.compactMap({ $0 }).max().map({ before + $0 / outside }) else { return Best(score: nil) }
    var best = Best(score: score)
    let search = NewTieGain(along: incoming, known: steps)
    for (tail, gain) in gains.enumerated() {
      guard let gain, let nearest = nearest[tail], Scores.isTied(before + gain / outside, score) else { continue }
      var farthest = nearest
      for rest in rests where rest >= nearest {
        guard Scores.isTied(before + search.gain(from: tail, rest: rest) / outside, score) else { break }
        best.count += absent(from: tail, at: rest, steps, sizes)
        farthest = rest
      }
      guard best.ties.count < Best.named else { continue }
      let heads = steps.indices.lazy.filter { steps[$0] <= farthest && $0 != tail }.map { Vertex($0) }
      let absent = heads.filter { outgoing.position(from: Vertex(tail), to: $0) == nil }
      best.ties += absent.prefix(Best.named - best.ties.count).map { (Vertex(tail), $0) }
    }
    return best
  }

  /// What everybody wins together by a tie from each to a head that has some steps to go.
  private func gains(to rests: [Int?], _ steps: [Int32]) -> [Double?] {
    let tailsOfPiece = 64
    return Cores.fold(
      (rests.count + tailsOfPiece - 1) / tailsOfPiece, scratch: { NewTieGain(along: incoming, known: steps) },
      part: { piece, search in
        let first = piece * tailsOfPiece
        var gains: [Double?] = []
        for tail in first..<min(rests.count, first + tailsOfPiece) {
          gains.append(rests[tail].map { search.gain(from: tail, rest: $0) })
        }
        return gains
      }, into: []
    ) { $0 += $1 }
  }

  /// The number of others to whom somebody has no tie and who have some steps to go.
  private func absent(from tail: Int, at rest: Int, _ steps: [Int32], _ sizes: [Int]) -> Int {
    let present = outgoing.heads(of: Vertex(tail)).count { steps[$0.index] == rest }
    return sizes[rest] - present - (steps[tail] == rest ? 1 : 0)
  }

  private func meanAccess(_ steps: [Int32]) -> Double {
    steps.reduce(0) { $1 > 0 && $1 < steps.count ? $0 + 1 / Double($1) : $0 } / outside
  }

  /// The number of steps from each vertex to the nearest goal; the number of vertices without a path.
  private var steps: [Int32] {
    var steps = isTarget.map { $0 ? 0 : Int32(isTarget.count) }
    var queue = isTarget.indices.filter { isTarget[$0] }.map { Vertex($0) }
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for tail in incoming.heads(of: vertex) where steps[tail.index] == isTarget.count {
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

extension Arcs {
  /// The arcs, counted, with one more.
  fileprivate func adding(_ head: Vertex, to tail: Vertex) -> Arcs {
    let row = self[row: tail]
    var heads = heads
    heads.insert(head, at: row.first { self.heads[$0] > head } ?? row.upperBound)
    let offsets = offsets.enumerated().map { $0 > tail.index ? $1 + 1 : $1 }
    return Arcs(offsets: offsets, heads: heads, weights: [])
  }
}

extension Datum {
  /// The identities of both ends of a tie.
  static func tie(_ tie: (tail: Vertex, head: Vertex), in graph: StakeholderGraph) -> Datum {
    .list([.text(graph[tie.tail].id.text), .text(graph[tie.head].id.text)])
  }
}
