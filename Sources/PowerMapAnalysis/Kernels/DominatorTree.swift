internal import PowerMapGraph

/// For each vertex the last one that every path from the roots to it must pass.
///
/// The iteration of Cooper, Harvey and Kennedy 2001 over a depth-first search without recursion; several roots hang on
/// an invisible one. Made for maps of up to some thousand vertices: O(n²) at worst, a few rounds over the arcs in
/// practice.
struct DominatorTree {
  /// The immediate dominator of each vertex; nil for roots, for vertices that only the invisible root dominates, and
  /// where there is no path.
  private(set) var dominator: [Vertex?]
  /// The vertices that paths from the roots reach, each after its dominator.
  let reached: [Vertex]

  /// - Parameters:
  ///   - forward: the arcs that paths follow.
  ///   - backward: the same arcs by their heads.
  init(from roots: [Vertex], along forward: Arcs, backward: Arcs) {
    let order = DominatorTree.reversePostorder(from: roots, along: forward)
    var place = [Int](repeating: -1, count: forward.order)
    for (position, vertex) in order.enumerated() { place[vertex.index] = position + 1 }
    let isRoot = Set(roots)
    /// By place, the place of the immediate dominator; 0 is the invisible root, −1 not known yet.
    var parent = [Int](repeating: -1, count: order.count + 1)
    parent[0] = 0
    var isChanged = true
    while isChanged {
      isChanged = false
      for (position, vertex) in order.enumerated() {
        var common = isRoot.contains(vertex) ? 0 : -1
        for tail in backward.heads(of: vertex) where place[tail.index] > 0 && parent[place[tail.index]] >= 0 {
          common = common < 0 ? place[tail.index] : DominatorTree.nearestCommon(common, place[tail.index], parent)
        }
        if parent[position + 1] != common {
          parent[position + 1] = common
          isChanged = true
        }
      }
    }
    dominator = place.map { $0 > 0 && parent[$0] > 0 ? order[parent[$0] - 1] : nil }
    reached = order
  }

  /// The number of vertices that each vertex dominates, itself left out.
  var captives: [Int] {
    var captives = [Int](repeating: 0, count: dominator.count)
    for vertex in reached.reversed() {
      if let parent = dominator[vertex.index] { captives[parent.index] += captives[vertex.index] + 1 }
    }
    return captives
  }

  private static func nearestCommon(_ one: Int, _ other: Int, _ parent: [Int]) -> Int {
    var (one, other) = (one, other)
    while one != other {
      if one > other { one = parent[one] } else { other = parent[other] }
    }
    return one
  }

  private static func reversePostorder(from roots: [Vertex], along arcs: Arcs) -> [Vertex] {
    var isFound = [Bool](repeating: false, count: arcs.order)
    var next = arcs.offsets.dropLast().map { Int($0) }
    var finished: [Vertex] = []
    for root in roots where !isFound[root.index] {
      isFound[root.index] = true
      var path = [root]
      while let vertex = path.last {
        if next[vertex.index] < arcs[row: vertex].upperBound {
          let head = arcs.heads[next[vertex.index]]
          next[vertex.index] += 1
          if !isFound[head.index] {
            isFound[head.index] = true
            path.append(head)
          }
        } else {
          finished.append(vertex)
          path.removeLast()
        }
      }
    }
    return finished.reversed()
  }
}
