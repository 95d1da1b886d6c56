extension Topology {
  /// Turns the rows of one sign into arcs: loops and zero weights dropped, parallel rows merged, mutual rows doubled.
  ///
  /// - Complexity: O(n + m) time; rows are sorted by counting, twice.
  public init(_ ties: TieTable, order: Int, sign: Tie.Sign, conventions: MapConventions) {
    let isUndirected =
      conventions.isUndirected || (ties.count > 0 && (0..<ties.count).allSatisfy { ties.isMutual(row: $0) })
    var left = LeftOut()
    var arcs = ArcList()
    arcs.reserveCapacity(ties.count)
    for row in 0..<ties.count where ties.isNegative(row: row) == (sign == .negative) {
      let weight = ties.weight(row: row)
      let source = ties.sources[row]
      let target = ties.targets[row]
      if weight == 0 {
        left.zeroRows += 1
      } else if source == target {
        left.selfTies += 1
      } else {
        arcs.append(from: source, to: target, weight: weight)
        if isUndirected || ties.isMutual(row: row) { arcs.append(from: target, to: source, weight: weight) }
      }
    }
    let outgoing = arcs.rows(order: order, merging: conventions.parallelTies)
    left.mergedRows = (arcs.count - outgoing.count) / (isUndirected ? 2 : 1)
    let incoming = isUndirected ? outgoing : outgoing.transposed()
    self.init(outgoing: outgoing, incoming: incoming, isUndirected: isUndirected, left: left)
  }

  /// Makes a topology from arcs that are given one by one, parallel ones merged.
  public init(
    order: Int, isUndirected: Bool, merging parallelTies: ParallelTies = .sum,
    arcs: some Sequence<(tail: Vertex, head: Vertex, weight: Double)>
  ) {
    var list = ArcList()
    for arc in arcs where arc.tail != arc.head && arc.weight != 0 {
      list.append(from: arc.tail, to: arc.head, weight: arc.weight)
      if isUndirected { list.append(from: arc.head, to: arc.tail, weight: arc.weight) }
    }
    let outgoing = list.rows(order: order, merging: parallelTies)
    self.init(outgoing: outgoing, incoming: isUndirected ? outgoing : outgoing.transposed(), isUndirected: isUndirected)
  }
}

/// Arcs in the order in which they were found, before they are sorted into rows.
struct ArcList {
  private var tails: [Vertex] = []
  private var heads: [Vertex] = []
  /// In step with the ends; empty while all weights are 1.
  private var weights: [Double] = []

  var count: Int { tails.count }

  mutating func reserveCapacity(_ capacity: Int) {
    tails.reserveCapacity(capacity)
    heads.reserveCapacity(capacity)
  }

  mutating func append(from tail: Vertex, to head: Vertex, weight: Double) {
    if weight != 1 && weights.isEmpty { weights = [Double](repeating: 1, count: tails.count) }
    if weight != 1 || !weights.isEmpty { weights.append(weight) }
    tails.append(tail)
    heads.append(head)
  }

  /// Sorts by head, then stably by tail, both by counting, and merges runs of the same pair.
  ///
  /// A stable sort keeps parallel rows in file order, so that sums are the same on every machine.
  func rows(order: Int, merging parallelTies: ParallelTies) -> Arcs {
    let byHead = ArcList.sorted(Array(0..<Int32(count)), by: heads, order: order)
    let byPair = ArcList.sorted(byHead, by: tails, order: order)
    var offsets = [Int32](repeating: 0, count: order + 1)
    var mergedHeads: [Vertex] = []
    var mergedWeights: [Double] = []
    mergedHeads.reserveCapacity(count)
    var previous: (tail: Vertex, head: Vertex)?
    var multiplicity = 0.0
    for position in byPair {
      let tail = tails[Int(position)]
      let head = heads[Int(position)]
      let weight = weights.isEmpty ? 1 : weights[Int(position)]
      if let last = previous, last.tail == tail, last.head == head {
        if mergedWeights.isEmpty { mergedWeights = [Double](repeating: 1, count: mergedHeads.count) }
        let end = mergedWeights.count - 1
        multiplicity += 1
        switch parallelTies {
        case .sum: mergedWeights[end] += weight
        case .max: mergedWeights[end] = max(mergedWeights[end], weight)
        case .mean: mergedWeights[end] += (weight - mergedWeights[end]) / multiplicity
        }
      } else {
        if weight != 1 && mergedWeights.isEmpty { mergedWeights = [Double](repeating: 1, count: mergedHeads.count) }
        if weight != 1 || !mergedWeights.isEmpty { mergedWeights.append(weight) }
        mergedHeads.append(head)
        offsets[tail.index + 1] += 1
        previous = (tail, head)
        multiplicity = 1
      }
    }
    for vertex in 0..<order { offsets[vertex + 1] += offsets[vertex] }
    return Arcs(offsets: offsets, heads: mergedHeads, weights: mergedWeights)
  }

  private static func sorted(_ positions: [Int32], by keys: [Vertex], order: Int) -> [Int32] {
    var next = [Int32](repeating: 0, count: order + 1)
    for position in positions { next[keys[Int(position)].index + 1] += 1 }
    for vertex in 0..<order { next[vertex + 1] += next[vertex] }
    var sorted = [Int32](repeating: 0, count: positions.count)
    for position in positions {
      let key = keys[Int(position)].index
      sorted[Int(next[key])] = position
      next[key] += 1
    }
    return sorted
  }
}
