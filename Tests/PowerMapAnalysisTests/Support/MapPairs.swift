import PowerMapGraph

@testable import PowerMapAnalysis

/// Two maps with some people in common, the later ones in opposite order.
struct MapPair: CustomStringConvertible {
  let earlier: DenseMap
  let later: DenseMap

  /// Random maps of four to nine people, of whom as many as are on the smaller one are on both; with direction, without,
  /// and one of each.
  static let all =
    zip(SmallMaps.random, SmallMaps.random.dropFirst(3)).map { MapPair(earlier: $0, later: $1) }
    + zip(SmallMaps.rated, SmallMaps.rated.dropFirst()).map { MapPair(earlier: $0, later: $1) }

  var description: String { "\(earlier) then \(later)" }

  /// An analysis of the earlier map that knows the later one.
  var analysis: Analysis {
    var analysis = Analysis(earlier.graph)
    analysis.later = later.graph.reordered(later.indices.reversed())
    return analysis
  }

  /// Those on both maps.
  var shared: Range<Int> { 0..<min(earlier.order, later.order) }

  /// The pairs of those on both maps: both ways, once where neither map has direction.
  var cells: [(Int, Int)] {
    let isUndirected = earlier.isUndirected && later.isUndirected
    return shared.flatMap { row in shared.filter { isUndirected ? $0 > row : $0 != row }.map { (row, $0) } }
  }

  /// The strengths of all cells on the earlier map, and on the later one where i stands at places[i].
  func correlation(_ places: [Int]? = nil) -> Double? {
    let places = places ?? Array(shared)
    return pearson(
      cells.map { earlier.weight[places[$0.0]][places[$0.1]] }, cells.map { later.weight[$0.0][$0.1] })
  }

  /// The sums of rows of those on both maps.
  var strengths: (earlier: [Double], later: [Double]) {
    (shared.map { earlier.weight[$0].reduce(0, +) }, shared.map { later.weight[$0].reduce(0, +) })
  }
}
