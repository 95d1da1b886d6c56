internal import PowerMapGraph

/// Paths through a network that share no vertex in between and are shortest together: flows of least cost.
///
/// Each vertex is taken apart into its entrance and its exit, which one path may use. Again and again the shortest way for one
/// more path is added, which may send earlier ones another way (Suurballe 1974, *Networks* 4:125; Busacker & Gowen 1961).
/// Made for maps of hundreds: every way is sought by Bellman and Ford's algorithm, since going back has a length below 0.
struct ApartPaths {
  private struct Link {
    let tail: Int
    let head: Int
    let length: Double
    /// 1 for a tie, 0 for the inside of a vertex: of equal lengths the fewer ties.
    let steps: Int
    /// How many more paths it can take.
    var room: Int
  }

  private let network: RouteNetwork
  /// Each link, and behind it the one that takes it back.
  private var links: [Link] = []
  /// How many paths there are so far.
  private(set) var count = 0

  init(in network: RouteNetwork) {
    self.network = network
    let arcs = network.ties.outgoing
    let order = network.ties.order
    /// Starts and goals may be shared: more paths than there are vertices cannot be.
    let starts = Set(arcs.heads(of: network.start))
    let goals = Set(network.ties.incoming.heads(of: network.end))
    for vertex in 0..<order {
      let isEnd = starts.contains(Vertex(vertex)) || goals.contains(Vertex(vertex)) || vertex >= order - 2
      add(from: 2 * vertex, to: 2 * vertex + 1, length: 0, steps: 0, room: isEnd ? order : 1)
    }
    for tail in 0..<order {
      for position in arcs[row: Vertex(tail)] {
        let head = arcs.heads[position]
        let isOutside = tail == network.start.index || head == network.end
        add(
          from: 2 * tail + 1, to: 2 * head.index, length: 1 / arcs.weight(at: position), steps: isOutside ? 0 : 1,
          room: isOutside ? order : 1)
      }
    }
  }

  private mutating func add(from tail: Int, to head: Int, length: Double, steps: Int, room: Int) {
    links.append(Link(tail: tail, head: head, length: length, steps: steps, room: room))
    links.append(Link(tail: head, head: tail, length: -length, steps: -steps, room: 0))
  }

  /// Adds one path; false when there is no room for another.
  ///
  /// - Complexity: O(n m) at worst, seldom more than some rounds over the links.
  mutating func addPath() -> Bool {
    let source = 2 * network.start.index + 1
    let target = 2 * network.end.index
    let nodes = 2 * network.ties.order
    var distance = [(length: Double, steps: Int)?](repeating: nil, count: nodes)
    var arrival = [Int](repeating: -1, count: nodes)
    distance[source] = (0, 0)
    var isChanging = true
    var rounds = 0
    while isChanging, rounds < nodes {
      isChanging = false
      rounds += 1
      for (position, link) in links.enumerated() where link.room > 0 && link.head != source {
        guard let known = distance[link.tail] else { continue }
        let candidate = (length: known.length + link.length, steps: known.steps + link.steps)
        if let best = distance[link.head], !ApartPaths.isShorter(candidate, best) { continue }
        distance[link.head] = candidate
        arrival[link.head] = position
        isChanging = true
      }
    }
    guard distance[target] != nil else { return false }
    var node = target
    while node != source {
      let link = arrival[node]
      links[link].room -= 1
      links[link ^ 1].room += 1
      node = links[link].tail
    }
    count += 1
    return true
  }

  private static func isShorter(_ one: (length: Double, steps: Int), _ other: (length: Double, steps: Int)) -> Bool {
    let isTied = (one.length - other.length).magnitude <= 1e-10 * max(1, one.length.magnitude, other.length.magnitude)
    return isTied ? one.steps < other.steps : one.length < other.length
  }

  /// The paths, from start to goal, the vertices before and behind left out.
  var paths: [[Vertex]] {
    /// How many paths take each link: the room of the one that takes it back.
    var taken = links.indices.map { $0.isMultiple(of: 2) ? links[$0 + 1].room : 0 }
    var outgoing = [[Int]](repeating: [], count: 2 * network.ties.order)
    for position in links.indices where taken[position] > 0 { outgoing[links[position].tail].append(position) }
    return (0..<count).map { _ in
      var stops: [Vertex] = []
      var node = 2 * network.start.index + 1
      while node != 2 * network.end.index, let link = outgoing[node].first(where: { taken[$0] > 0 }) {
        taken[link] -= 1
        node = links[link].head
        if node.isMultiple(of: 2), node != 2 * network.end.index { stops.append(Vertex(node / 2)) }
      }
      return stops
    }
  }
}
