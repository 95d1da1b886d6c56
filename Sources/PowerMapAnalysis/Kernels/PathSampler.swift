/// Draws shortest paths between random pairs.
protocol PathSampler: ~Copyable, SendableMetatype {
  /// How many paths are drawn in one piece of work.
  static var batch: Int { get }
  /// Draws one of the shortest paths from a source to a target, each as likely as the others, and adds the vertices
  /// between the two; none without a path.
  ///
  /// - Returns: the number of arcs that were looked at.
  mutating func draw(from source: Int, to target: Int, with numbers: inout SplitMix64, into between: inout [Int32])
    -> Int
}

extension PathSampler where Self: ~Copyable {
  /// Draws paths between ordered pairs, each pair of different vertices as likely as the others.
  mutating func draw(_ count: Int, of order: Int, with numbers: inout SplitMix64) -> PathSample {
    var sample = PathSample()
    for _ in 0..<count {
      let source = numbers.below(order)
      let other = numbers.below(order - 1)
      let target = other < source ? other : other + 1
      sample.arcs += draw(from: source, to: target, with: &numbers, into: &sample.between)
    }
    return sample
  }
}

/// What some drawn paths lead through.
struct PathSample: Sendable {
  /// The vertices between the ends of each path, one path after the other.
  var between: [Int32] = []
  /// The number of arcs that were looked at.
  var arcs = 0
}
