/// Compressed sparse rows: for each vertex the vertices it has arcs to.
///
/// Read-mostly, rebuilt in O(n + m), 4 bytes an unweighted arc and 8 more with a weight.
public struct Arcs: Hashable, Sendable {
  /// Where each row begins in `heads`: order + 1 entries; the last equals heads.count.
  public let offsets: [Int32]
  /// The other ends, by row, ascending within a row, without repetition.
  public let heads: [Vertex]
  /// The weight of each arc, in step with heads, above 0; empty when all are 1.
  public let weights: [Double]

  /// Makes rows from their parts.
  ///
  /// - Precondition: the lengths and the order are as the properties say.
  public init(offsets: [Int32], heads: [Vertex], weights: [Double]) {
    precondition(offsets.last.map { Int($0) } == heads.count, "the last offset is the number of arcs")
    precondition(weights.isEmpty || weights.count == heads.count, "a weight for each arc, or none")
    self.offsets = offsets
    self.heads = heads
    self.weights = weights
  }

  /// No rows.
  init() { self.init(offsets: [0], heads: [], weights: []) }

  /// The number of rows.
  public var order: Int { offsets.count - 1 }

  /// The number of arcs.
  public var count: Int { heads.count }

  /// The positions of a vertex's arcs in `heads` and `weights`.
  public subscript(row vertex: Vertex) -> Range<Int> {
    Int(offsets[vertex.index])..<Int(offsets[vertex.index + 1])
  }

  /// The heads of a vertex's arcs, ascending.
  public func heads(of vertex: Vertex) -> ArraySlice<Vertex> { heads[self[row: vertex]] }

  /// The number of a vertex's arcs.
  public func degree(of vertex: Vertex) -> Int { self[row: vertex].count }

  /// The weight of the arc at a position.
  public func weight(at position: Int) -> Double { weights.isEmpty ? 1 : weights[position] }

  /// The position of the arc from one vertex to another, nil when there is none.
  ///
  /// - Complexity: O(log degree).
  public func position(from tail: Vertex, to head: Vertex) -> Int? {
    var range = self[row: tail]
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if heads[middle] == head { return middle }
      if heads[middle] < head {
        range = (middle + 1)..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return nil
  }

  /// The weight of the arc from one vertex to another, 0 when there is none.
  public func weight(from tail: Vertex, to head: Vertex) -> Double {
    position(from: tail, to: head).map { weight(at: $0) } ?? 0
  }
}
