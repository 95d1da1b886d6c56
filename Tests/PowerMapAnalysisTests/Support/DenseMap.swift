import PowerMapGraph

/// A map as a plain matrix, for computing things slowly and obviously; shares no code with the measures.
struct DenseMap: CustomStringConvertible {
  let order: Int
  let isUndirected: Bool
  /// The strength from row to column, 0 where there is no tie.
  var weight: [[Double]]

  init(order: Int, isUndirected: Bool) {
    self.order = order
    self.isUndirected = isUndirected
    weight = [[Double]](repeating: [Double](repeating: 0, count: order), count: order)
  }

  var indices: Range<Int> { 0..<order }

  var description: String { "\(isUndirected ? "undirected" : "directed") \(weight)" }

  /// The map as measures take it.
  var graph: StakeholderGraph {
    let people = indices.map { Stakeholder(id: Stakeholder.ID("v\($0)")) }
    var ties: [Tie] = []
    for source in indices {
      for target in indices where weight[source][target] > 0 && !(isUndirected && target < source) {
        ties.append(Tie(from: people[source].id, to: people[target].id, weight: weight[source][target]))
      }
    }
    var about = MapDescription()
    about.conventions.isUndirected = isUndirected
    return try! StakeholderGraph(stakeholders: people, ties: ties, about: about)
  }

  func hasTie(_ source: Int, _ target: Int) -> Bool { weight[source][target] > 0 }

  /// Ties with every strength set to 1.
  var binary: DenseMap {
    var map = self
    for source in indices { for target in indices where hasTie(source, target) { map.weight[source][target] = 1 } }
    return map
  }

  /// Both directions of each pair as one.
  func symmetrized(_ merge: (Double, Double) -> Double) -> DenseMap {
    var map = DenseMap(order: order, isUndirected: true)
    for one in indices {
      for other in indices { map.weight[one][other] = merge(weight[one][other], weight[other][one]) }
    }
    return map
  }

  /// The map with all arcs turned round.
  var transposed: DenseMap {
    var map = self
    for source in indices { for target in indices { map.weight[source][target] = weight[target][source] } }
    return map
  }

  /// The map without some of its stakeholders' ties.
  func without(_ removed: Int) -> DenseMap {
    var map = self
    for other in indices {
      map.weight[removed][other] = 0
      map.weight[other][removed] = 0
    }
    return map
  }

  /// All distances by relaxing over every vertex in between (Floyd 1962).
  func distances(weighted: Bool) -> [[Double]] {
    var distance = weight.map { $0.map { $0 > 0 ? (weighted ? 1 / $0 : 1) : Double.infinity } }
    for vertex in indices { distance[vertex][vertex] = 0 }
    for middle in indices {
      let onward = distance[middle]
      for source in indices where distance[source][middle].isFinite {
        var row = distance[source]
        let first = row[middle]
        for target in indices where first + onward[target] < row[target] { row[target] = first + onward[target] }
        distance[source] = row
      }
    }
    return distance
  }

  /// Every simple path from a source to a target.
  func simplePaths(from source: Int, to target: Int) -> [[Int]] {
    var paths: [[Int]] = []
    var path: [Int] = []
    let heads = indices.map { row in indices.filter { weight[row][$0] > 0 } }
    func extend(by vertex: Int) {
      path.append(vertex)
      if vertex == target {
        paths.append(path)
      } else {
        for next in heads[vertex] where !path.contains(next) { extend(by: next) }
      }
      path.removeLast()
    }
    if source != target { extend(by: source) }
    return paths
  }

  /// The shortest of all simple paths.
  func shortestPaths(from source: Int, to target: Int, weighted: Bool) -> [[Int]] {
    let paths = simplePaths(from: source, to: target)
    let lengths = paths.map { path in
      zip(path, path.dropFirst()).reduce(0.0) { $0 + (weighted ? 1 / weight[$1.0][$1.1] : 1) }
    }
    guard let shortest = lengths.min() else { return [] }
    return zip(paths, lengths).filter { abs($0.1 - shortest) < 1e-12 }.map(\.0)
  }

  /// How often each vertex lies inside the shortest paths between others: pairs once where ties have no direction.
  func betweenness(weighted: Bool) -> [Double] {
    var betweenness = [Double](repeating: 0, count: order)
    for source in indices {
      for target in indices where isUndirected ? target > source : target != source {
        let paths = shortestPaths(from: source, to: target, weighted: weighted)
        for path in paths {
          for vertex in path.dropFirst().dropLast() { betweenness[vertex] += 1 / Double(paths.count) }
        }
      }
    }
    return betweenness
  }

  /// Solves matrix · x = right side by Gaussian elimination with row exchange.
  static func solve(_ matrix: [[Double]], _ rightSide: [Double]) -> [Double] {
    var rows = zip(matrix, rightSide).map { $0 + [$1] }
    let order = rightSide.count
    for column in 0..<order {
      let pivot = (column..<order).max { abs(rows[$0][column]) < abs(rows[$1][column]) }!
      rows.swapAt(column, pivot)
      let lead = rows[column]
      for row in 0..<order where row != column && rows[row][column] != 0 {
        var rest = rows[row]
        let factor = rest[column] / lead[column]
        for position in column...order { rest[position] -= factor * lead[position] }
        rows[row] = rest
      }
    }
    return (0..<order).map { rows[$0][order] / rows[$0][$0] }
  }

  /// The default weight of a further step: half of what the largest eigenvalue of the symmetric part, or the strongest
  /// tie, allows.
  var attenuation: Double {
    let strongest = weight.flatMap { $0 }.max() ?? 0
    return strongest == 0 ? 0.5 : 0.5 / max(symmetrized { ($0 + $1) / 2 }.largestEigenvalue, strongest)
  }

  /// The largest factor by which a symmetric matrix without negative entries stretches a vector.
  var largestEigenvalue: Double {
    let vector = principalProjection.map { $0.reduce(0, +) }
    let image = indices.map { row in indices.reduce(0) { $0 + weight[row][$1] * vector[$1] } }
    return zip(vector, image).reduce(0) { $0 + $1.0 * $1.1 } / vector.reduce(0) { $0 + $1 * $1 }
  }

  /// The vector that a symmetric matrix without negative entries stretches by its largest factor, with a largest entry
  /// of 1; nil where there are several or the matrix is zero.
  ///
  /// The projection P comes multiplied by some s: P · P = s · P, and its trace is s times the number of such vectors.
  var principalVector: [Double]? {
    guard weight.contains(where: { $0.contains { $0 > 0 } }) else { return nil }
    let projection = principalProjection
    let place = indices.max { projection[$0][$0] < projection[$1][$1] }!
    let scale = projection[place].reduce(0) { $0 + $1 * $1 } / projection[place][place]
    let count = indices.reduce(0) { $0 + projection[$1][$1] } / scale
    guard count < 1.5 else { return nil }
    let largest = projection[place].max()!
    return projection[place].map { $0 / largest }
  }

  /// What is left of a symmetric matrix without negative entries when A + I is squared again and again: the projection
  /// on all vectors that it stretches most, times some factor.
  private var principalProjection: [[Double]] {
    var power = weight
    for vertex in indices { power[vertex][vertex] += 1 }
    for _ in 0..<30 {
      var square: [[Double]] = []
      for row in power {
        var sum = [Double](repeating: 0, count: order)
        for middle in indices where row[middle] != 0 {
          let (factor, other) = (row[middle], power[middle])
          for column in indices { sum[column] += factor * other[column] }
        }
        square.append(sum)
      }
      let largest = square.flatMap { $0 }.max()!
      power = square.map { $0.map { $0 / largest } }
    }
    return power
  }
}
