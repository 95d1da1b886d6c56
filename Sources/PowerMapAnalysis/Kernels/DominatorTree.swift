internal import PowerMapGraph

/// For each vertex the last one that every path from the roots to it must pass, found once.
///
/// Several roots hang on an invisible one. Made for maps of any size.
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
    var search = DominatorSearch(along: forward, backward: backward)
    search.run(from: roots.map(\.index))
    dominator = [Vertex?](repeating: nil, count: forward.order)
    var reached: [Vertex] = []
    for number in 1..<(search.count + 1) {
      reached.append(Vertex(search.vertex(number)))
      let above = search.dominator(number)
      if above > 0 { dominator[search.vertex(number)] = Vertex(search.vertex(above)) }
    }
    self.reached = reached
  }

  /// The number of vertices that each vertex dominates, itself left out.
  var captives: [Int] {
    var captives = [Int](repeating: 0, count: dominator.count)
    for vertex in reached.reversed() {
      if let parent = dominator[vertex.index] { captives[parent.index] += captives[vertex.index] + 1 }
    }
    return captives
  }
}
