internal import PowerMapGraph

/// For each vertex the last one that every path from the roots to it must pass, asked of many roots in turn.
///
/// The semidominators of Lengauer & Tarjan 1979, *ACM TOPLAS* 1:121, and from them the dominators by the search for the
/// nearest common ancestor of Georgiadis, Tarjan & Werneck 2006, *Journal of Graph Algorithms and Applications* 10:69.
/// Several roots hang on an invisible one. Vertices are called by their number in a depth-first search, from 1; the
/// invisible root is 0. Made for one search from every vertex of maps of thousands: scratch is allocated once.
struct DominatorSearch: ~Copyable {
  private let forward: RowScratch
  private let backward: RowScratch
  /// The number of each vertex, 0 for one that was not reached.
  private let number: Scratch<Int32>
  /// The next arc to follow from each vertex.
  private let next: Scratch<Int32>
  private let isRoot: Scratch<Bool>
  /// By number: the vertex, from whom it was reached, its semidominator and its dominator.
  private let vertices: Scratch<Int32>
  private let parent: Scratch<Int32>
  private let semidominator: Scratch<Int32>
  private let dominators: Scratch<Int32>
  /// By number: an ancestor, and whoever has the least semidominator on the way there, the ancestor left out.
  private let ancestor: Scratch<Int32>
  private let least: Scratch<Int32>
  private let path: Scratch<Int32>
  /// The number of vertices that the last search reached.
  private(set) var count = 0

  /// - Parameters:
  ///   - forward: the arcs that paths follow.
  ///   - backward: the same arcs by their heads.
  init(along forward: Arcs, backward: Arcs) {
    self.forward = RowScratch(Rows(forward))
    self.backward = RowScratch(Rows(backward))
    let order = forward.order
    number = Scratch(repeating: 0, count: order)
    next = Scratch(repeating: 0, count: order)
    isRoot = Scratch(repeating: false, count: order)
    vertices = Scratch(repeating: 0, count: order + 1)
    parent = Scratch(repeating: 0, count: order + 1)
    semidominator = Scratch(repeating: 0, count: order + 1)
    dominators = Scratch(repeating: 0, count: order + 1)
    ancestor = Scratch(repeating: 0, count: order + 1)
    least = Scratch(repeating: 0, count: order + 1)
    path = Scratch(repeating: 0, count: order + 1)
  }

  /// The vertex of a number from 1 to `count`; each is after its dominator.
  func vertex(_ number: Int) -> Int { Int(vertices[number]) }

  /// The number of a vertex's dominator by its own number; 0 for roots and those that only the invisible root dominates.
  func dominator(_ number: Int) -> Int { Int(dominators[number]) }

  /// - Complexity: O(m log n), to which the last step adds O(n²) on maps that are made for it.
  mutating func run(from roots: [Int]) {
    for reached in 1..<(count + 1) { number[vertex(reached)] = 0 }
    count = 0
    for root in roots { isRoot[root] = true }
    for root in roots where number[root] == 0 { visit(from: root) }
    for current in stride(from: count, to: 0, by: -1) { findSemidominator(of: current) }
    for current in 1..<(count + 1) {
      var candidate = parent[current]
      while candidate > semidominator[current] { candidate = dominators[Int(candidate)] }
      dominators[current] = candidate
    }
    for root in roots { isRoot[root] = false }
  }

  /// Adds to each vertex, the root left out, the number of others that it dominates; after a search from one root.
  func addCaptives(to captives: borrowing Scratch<Double>) {
    // By number the vertices below; the search is over and no longer needs its path.
    for current in 1..<(count + 1) { path[current] = 0 }
    for current in stride(from: count, to: 0, by: -1) where dominators[current] > 0 {
      captives[vertex(current)] += Double(path[current])
      path[dominator(current)] += path[current] + 1
    }
  }

  /// Numbers what a root leads to, depth first.
  private mutating func visit(from root: Int) {
    var tail = root
    meet(root, from: 0)
    while true {
      if Int(next[tail]) < forward[tail].upperBound {
        let head = forward.head(at: Int(next[tail]))
        next[tail] += 1
        if number[head] == 0 {
          meet(head, from: number[tail])
          tail = head
        }
      } else {
        let above = parent[Int(number[tail])]
        guard above > 0 else { return }
        tail = vertex(Int(above))
      }
    }
  }

  private mutating func meet(_ met: Int, from above: Int32) {
    count += 1
    number[met] = Int32(count)
    next[met] = Int32(forward[met].lowerBound)
    vertices[count] = Int32(met)
    parent[count] = above
    ancestor[count] = above
    semidominator[count] = Int32(count)
    least[count] = Int32(count)
  }

  private func findSemidominator(of current: Int) {
    let met = vertex(current)
    var semi = isRoot[met] ? 0 : parent[current]
    for position in backward[met] {
      let tail = number[backward.head(at: position)]
      if tail > 0 { semi = min(semi, semidominator[leastAbove(Int(tail), upTo: current)]) }
    }
    semidominator[current] = semi
  }

  /// Whoever has the least semidominator on the way from a vertex up to those that are not done; the way is shortened.
  private func leastAbove(_ start: Int, upTo current: Int) -> Int {
    var end = start
    var length = 0
    while Int(ancestor[end]) > current {
      path[length] = Int32(end)
      length += 1
      end = Int(ancestor[end])
    }
    let top = ancestor[end]
    var best = least[end]
    for step in stride(from: length - 1, through: 0, by: -1) {
      let passed = Int(path[step])
      if semidominator[Int(best)] < semidominator[Int(least[passed])] { least[passed] = best }
      best = least[passed]
      ancestor[passed] = top
    }
    return Int(least[start])
  }
}
