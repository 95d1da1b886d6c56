internal import PowerMapGraph

/// The number of paths to a target that share no vertex in between: flows of one unit, each vertex taken apart into its
/// entrance and its exit.
///
/// Made to be asked from every vertex in turn: the network is built once, and each path costs a search over it.
struct DisjointPaths {
  private let target: Int
  /// Where each node's links begin; node 2v is the entrance of v and node 2v + 1 its exit.
  private let offsets: [Int]
  /// The node that each link leads to, and the link that leads back.
  private let heads: [Int]
  private let back: [Int]
  /// Whether each link is open before any path takes it.
  private let isOpen: [Bool]

  init(to target: Vertex, along arcs: Arcs) {
    self.target = 2 * target.index
    var links: [(tail: Int, head: Int)] = (0..<arcs.order).map { (2 * $0, 2 * $0 + 1) }
    for tail in 0..<arcs.order {
      for head in arcs.heads(of: Vertex(tail)) { links.append((2 * tail + 1, 2 * head.index)) }
    }
    var offsets = [Int](repeating: 0, count: 2 * arcs.order + 1)
    for link in links {
      offsets[link.tail + 1] += 1
      offsets[link.head + 1] += 1
    }
    for node in 0..<(2 * arcs.order) { offsets[node + 1] += offsets[node] }
    var next = offsets
    var heads = [Int](repeating: 0, count: 2 * links.count)
    var back = heads
    var isOpen = [Bool](repeating: false, count: 2 * links.count)
    for link in links {
      let (forth, reverse) = (next[link.tail], next[link.head])
      next[link.tail] += 1
      next[link.head] += 1
      (heads[forth], heads[reverse]) = (link.head, link.tail)
      (back[forth], back[reverse]) = (reverse, forth)
      isOpen[forth] = true
    }
    (self.offsets, self.heads, self.back, self.isOpen) = (offsets, heads, back, isOpen)
  }

  /// The largest number of paths from a vertex other than the target; a direct tie is one of them.
  func count(from source: Vertex) -> Int {
    var isOpen = isOpen
    var paths = 0
    while let links = path(from: 2 * source.index + 1, through: isOpen) {
      for link in links {
        isOpen[link] = false
        isOpen[back[link]] = true
      }
      paths += 1
    }
    return paths
  }

  /// The links of a shortest way from a node to the target; nil when there is none.
  private func path(from source: Int, through isOpen: [Bool]) -> [Int]? {
    var arrival = [Int](repeating: -1, count: offsets.count - 1)
    var queue = [source]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for link in offsets[node]..<offsets[node + 1] where isOpen[link] {
        let head = heads[link]
        guard arrival[head] < 0, head != source else { continue }
        arrival[head] = link
        if head == target {
          var links: [Int] = []
          var node = head
          while node != source {
            links.append(arrival[node])
            node = heads[back[arrival[node]]]
          }
          return links
        }
        queue.append(head)
      }
    }
    return nil
  }
}
