internal import PowerMapGraph

/// The strengths of two maps for every pair of the people on both, and how far they go together.
struct PairedStrengths {
  /// The number of people on both maps.
  let order: Int
  /// The strengths of each map, row by row, as parts of the largest.
  private let earlier: [Double]
  private let later: [Double]
  /// The pairs that are compared: every one both ways, without direction once.
  private let pairs: [(tail: Int, head: Int)]

  init(_ one: StakeholderGraph, _ other: StakeholderGraph) {
    let shared = one.vertices.compactMap { vertex in other.vertex(of: one[vertex].id).map { (vertex, $0) } }
    let isUndirected = one.isUndirected && other.isUndirected
    order = shared.count
    earlier = PairedStrengths.matrix(of: one, shared.map(\.0))
    later = PairedStrengths.matrix(of: other, shared.map(\.1))
    pairs = shared.indices.flatMap { tail in
      shared.indices.filter { isUndirected ? $0 > tail : $0 != tail }.map { (tail, $0) }
    }
  }

  private static func matrix(of graph: StakeholderGraph, _ vertices: [Vertex]) -> [Double] {
    let arcs = graph.positive.outgoing
    let largest = arcs.weights.max() ?? 1
    return vertices.flatMap { tail in vertices.map { arcs.weight(from: tail, to: $0) / largest } }
  }

  /// The correlation over all pairs; nil where the strengths of a map do not vary.
  var correlation: Double? {
    Correlation.pearson(
      pairs.map { earlier[$0.tail * order + $0.head] }, pairs.map { later[$0.tail * order + $0.head] })
  }

  /// The function that gives the correlation when the people of the later map are put into other places; nil where there is
  /// none.
  ///
  /// Means and spreads stay what they are: only the sum of products over the later ties changes.
  func relabelling() -> (([Int]) -> Double)? {
    guard correlation != nil else { return nil }
    let count = Double(pairs.count)
    func moments(_ strengths: [Double]) -> (mean: Double, spread: Double) {
      let mean = pairs.reduce(0) { $0 + strengths[$1.tail * order + $1.head] } / count
      let squares = pairs.reduce(0) { sum, pair in
        let deviation = strengths[pair.tail * order + pair.head] - mean
        return sum + deviation * deviation
      }
      return (mean, squares.squareRoot())
    }
    let (one, other) = (moments(earlier), moments(later))
    let ties = pairs.filter { later[$0.tail * order + $0.head] > 0 }
    return { places in
      var products = 0.0
      for tie in ties {
        products += later[tie.tail * order + tie.head] * earlier[places[tie.tail] * order + places[tie.head]]
      }
      return (products - count * one.mean * other.mean) / (one.spread * other.spread)
    }
  }
}
