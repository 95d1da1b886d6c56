internal import PowerMapGraph

/// How much nearer to some goals everybody comes by one more tie, asked of many ties in turn.
///
/// A tie helps those upstream of its tail for whom it is a shorter way; whoever it does not help stands between it and
/// nobody whom it does. So a search upstream ends where help ends. Made to be asked of every tail of maps of thousands.
struct NewTieGain: ~Copyable {
  private let tails: RowScratch
  /// The steps to the nearest goal; the number of vertices without a path.
  private let known: Scratch<Int32>
  /// The steps to the tail of the tie, −1 where the search has not been.
  private let upstream: Scratch<Int32>
  private let queue: Scratch<Int32>

  /// - Parameters:
  ///   - incoming: the ties by their heads.
  ///   - known: the steps from each vertex to the nearest goal, the number of vertices without a path.
  init(along incoming: Arcs, known: [Int32]) {
    tails = RowScratch(Rows(incoming))
    self.known = Scratch(known)
    upstream = Scratch(repeating: -1, count: incoming.order)
    queue = Scratch(repeating: 0, count: incoming.order)
  }

  /// The sum over all vertices of what the inverse of their steps to the nearest goal grows by.
  ///
  /// - Parameter rest: the steps from the head of the tie.
  ///
  /// - Complexity: O(the arcs to those whom the tie helps).
  func gain(from tail: Int, rest: Int) -> Double {
    var gain = 0.0
    queue[0] = Int32(tail)
    upstream[tail] = 0
    var (next, found) = (0, 1)
    while next < found {
      let vertex = Int(queue[next])
      next += 1
      let steps = upstream[vertex] + 1 + Int32(rest)
      guard steps < known[vertex] else { continue }
      gain += 1 / Double(steps) - (known[vertex] < known.count ? 1 / Double(known[vertex]) : 0)
      for position in tails[vertex] {
        let other = tails.head(at: position)
        guard upstream[other] < 0 else { continue }
        upstream[other] = upstream[vertex] + 1
        queue[found] = Int32(other)
        found += 1
      }
    }
    for place in 0..<found { upstream[Int(queue[place])] = -1 }
    return gain
  }
}
