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
      for source in indices {
        for target in indices {
          distance[source][target] = min(distance[source][target], distance[source][middle] + distance[middle][target])
        }
      }
    }
    return distance
  }

  /// Every simple path from a source to a target.
  func simplePaths(from source: Int, to target: Int) -> [[Int]] {
    var paths: [[Int]] = []
    func extend(_ path: [Int]) {
      let last = path[path.count - 1]
      if last == target {
        paths.append(path)
        return
      }
      for next in indices where hasTie(last, next) && !path.contains(next) { extend(path + [next]) }
    }
    if source != target { extend([source]) }
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

  /// Solves matrix · x = right side by Gaussian elimination with row exchange.
  static func solve(_ matrix: [[Double]], _ rightSide: [Double]) -> [Double] {
    var rows = zip(matrix, rightSide).map { $0 + [$1] }
    let order = rightSide.count
    for column in 0..<order {
      let pivot = (column..<order).max { abs(rows[$0][column]) < abs(rows[$1][column]) }!
      rows.swapAt(column, pivot)
      for row in 0..<order where row != column {
        let factor = rows[row][column] / rows[column][column]
        for position in column...order { rows[row][position] -= factor * rows[column][position] }
      }
    }
    return (0..<order).map { rows[$0][order] / rows[$0][$0] }
  }

  /// The largest eigenvalue of a symmetric matrix without negative entries, by squaring (A + I) again and again.
  var largestEigenvalue: Double {
    var power = weight
    for vertex in indices { power[vertex][vertex] += 1 }
    for _ in 0..<20 {
      var square = power
      for row in indices {
        for column in indices { square[row][column] = indices.reduce(0) { $0 + power[row][$1] * power[$1][column] } }
      }
      let largest = square.flatMap { $0 }.max()!
      power = square.map { $0.map { $0 / largest } }
    }
    let vector = indices.map { row in power[row].reduce(0, +) }
    let image = indices.map { row in indices.reduce(0) { $0 + weight[row][$1] * vector[$1] } }
    return zip(vector, image).reduce(0) { $0 + $1.0 * $1.1 } / vector.reduce(0) { $0 + $1 * $1 }
  }
}
