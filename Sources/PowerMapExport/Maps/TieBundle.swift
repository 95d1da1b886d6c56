import PowerMapGraph

/// All ties of one look between two stakeholders, or of one with itself, drawn as one line.
struct TieBundle: Hashable, Sendable {
  /// The earlier of the two.
  let first: Vertex
  /// The later of the two.
  let second: Vertex
  /// The position of the look.
  let style: Int
  /// The strength from the first to the second, 0 where there is none.
  var forward: Double
  /// The strength from the second to the first, 0 where there is none.
  var backward: Double
  /// The rows of the ties, ascending.
  var rows: [Int] = []

  /// Whether influence flows both ways.
  var isBothWays: Bool { forward > 0 && backward > 0 }

  /// The strength that the line shows: that of the stronger direction.
  var strength: Double { max(forward, backward) }

  /// The bundles of a map in the order of their first ties; self ties and ties of weight 0 are in none.
  ///
  /// - Parameter isDrawn: whether a row of the tie table is in one.
  static func bundles(
    of graph: StakeholderGraph, styles: TieStyles, where isDrawn: (Int) -> Bool = { _ in true }
  ) -> [TieBundle] {
    bundles(of: graph, styles: styles, areLoops: false, where: isDrawn)
  }

  /// The bundles of ties with oneself, from somebody to the same.
  static func loops(
    of graph: StakeholderGraph, styles: TieStyles, where isDrawn: (Int) -> Bool = { _ in true }
  ) -> [TieBundle] {
    bundles(of: graph, styles: styles, areLoops: true, where: isDrawn)
  }

  private static func bundles(
    of graph: StakeholderGraph, styles: TieStyles, areLoops: Bool, where isDrawn: (Int) -> Bool
  ) -> [TieBundle] {
    var positions: [Key: Int] = [:]
    var bundles: [(key: Key, forward: Strength, backward: Strength, rows: [Int])] = []
    for row in 0..<graph.ties.count {
      let source = graph.ties.sources[row]
      let target = graph.ties.targets[row]
      let weight = graph.ties.weight(row: row)
      if (source == target) != areLoops || weight == 0 || !isDrawn(row) { continue }
      let style = styles.style(ofRow: row, in: graph.ties)
      let key = Key(first: min(source, target), second: max(source, target), style: style)
      let position = positions[key] ?? bundles.count
      if position == bundles.count {
        positions[key] = position
        bundles.append((key, Strength(), Strength(), []))
      }
      bundles[position].rows.append(row)
      let isMutual = graph.isUndirected || graph.ties.isMutual(row: row)
      if isMutual || source <= target { bundles[position].forward.add(weight) }
      if isMutual || source > target { bundles[position].backward.add(weight) }
    }
    let rule = graph.about.conventions.parallelTies
    return bundles.map {
      TieBundle(
        first: $0.key.first, second: $0.key.second, style: $0.key.style, forward: $0.forward.value(rule),
        backward: $0.backward.value(rule), rows: $0.rows)
    }
  }

  private struct Key: Hashable {
    let first: Vertex
    let second: Vertex
    let style: Int
  }

  private struct Strength {
    private var sum = 0.0
    private var largest = 0.0
    private var count = 0.0

    mutating func add(_ weight: Double) {
      sum += weight
      largest = max(largest, weight)
      count += 1
    }

    func value(_ rule: ParallelTies) -> Double {
      switch rule {
      case .sum: min(sum, .greatestFiniteMagnitude)
      case .max: largest
      case .mean: count > 0 ? min(sum, .greatestFiniteMagnitude) / count : 0
      }
    }
  }
}
