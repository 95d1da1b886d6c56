/// Vertices in sets that are joined two by two: union–find with path halving, each set led by its first vertex.
///
/// Tarjan & van Leeuwen 1984, *Journal of the ACM* 31:245. Made for maps of any size.
struct DisjointSets: ~Copyable {
  /// A vertex of the same set that is nearer to the first, or the vertex itself.
  private let parent: Scratch<Int32>

  /// Every vertex alone.
  init(count: Int) {
    parent = Scratch(Array(0..<Int32(count)))
  }

  /// The first vertex of a vertex's set.
  @inline(__always) func first(of vertex: Int) -> Int {
    var vertex = Int32(vertex)
    while parent[Int(vertex)] != vertex {
      let above = parent[Int(vertex)]
      parent[Int(vertex)] = parent[Int(above)]
      vertex = parent[Int(above)]
    }
    return Int(vertex)
  }

  /// Makes one set of those of two vertices.
  @inline(__always) func join(_ one: Int, _ other: Int) {
    let (one, other) = (first(of: one), first(of: other))
    if one != other { parent[max(one, other)] = Int32(min(one, other)) }
  }
}
