internal import PowerMapGraph

/// Arcs as kernels read them: bare numbers, in an order that suits a sweep.
struct Rows: Sendable {
  /// Where each row begins in `heads`: order + 1 entries.
  let offsets: [Int32]
  /// The ends of arcs, by row.
  let heads: [Int32]

  init(_ arcs: Arcs) {
    offsets = arcs.offsets
    heads = arcs.heads.map(\.position)
  }

  var order: Int { offsets.count - 1 }
}

/// The order in which vertices are taken, neighbors close to each other, and the arcs numbered in that order.
///
/// Sources that are swept together should meet the same vertices at the same distance, and what is looked at together
/// should lie together: breadth-first order does both.
struct SweepOrder: Sendable {
  /// The vertex at each place.
  let vertices: [Int32]
  /// The place of each vertex.
  private let place: [Int32]

  /// Breadth first, direction forgotten, from the vertex with the most ties, then from that of what was not met.
  ///
  /// - Complexity: O(n log n + m).
  init(of outgoing: Arcs, _ incoming: Arcs) {
    let order = outgoing.order
    let degrees = (0..<order).map { outgoing.degree(of: Vertex($0)) + incoming.degree(of: Vertex($0)) }
    var place = [Int32](repeating: -1, count: order)
    var vertices: [Int32] = []
    vertices.reserveCapacity(order)
    for start in (0..<order).sorted(by: { degrees[$0] != degrees[$1] ? degrees[$0] > degrees[$1] : $0 < $1 })
    where place[start] < 0 {
      var next = vertices.count
      place[start] = Int32(next)
      vertices.append(Int32(start))
      while next < vertices.count {
        let vertex = Vertex(Int(vertices[next]))
        next += 1
        for arcs in [outgoing, incoming] {
          for neighbor in arcs.heads(of: vertex) where place[neighbor.index] < 0 {
            place[neighbor.index] = Int32(vertices.count)
            vertices.append(neighbor.position)
          }
        }
      }
    }
    self.vertices = vertices
    self.place = place
  }

  /// Arcs with every vertex called by its place.
  ///
  /// - Complexity: O(n + m log degree).
  func renumbered(_ arcs: Arcs) -> Arcs {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(vertices.count + 1)
    var heads: [Vertex] = []
    heads.reserveCapacity(arcs.count)
    var weights: [Double] = []
    weights.reserveCapacity(arcs.weights.count)
    for vertex in vertices {
      let row = arcs[row: Vertex(Int(vertex))]
      for (head, position) in row.map({ (place[arcs.heads[$0].index], $0) }).sorted(by: { $0.0 < $1.0 }) {
        heads.append(Vertex(Int(head)))
        if !arcs.weights.isEmpty { weights.append(arcs.weights[position]) }
      }
      offsets.append(Int32(heads.count))
    }
    return Arcs(offsets: offsets, heads: heads, weights: weights)
  }

  /// What belongs to places, by vertex.
  func byVertex<Value>(_ values: [Value]) -> [Value] { place.map { values[Int($0)] } }

  /// What belongs to vertices, by place.
  func byPlace<Value>(_ values: [Value]) -> [Value] { vertices.map { values[Int($0)] } }
}
