internal import Synchronization

extension Topology {
  /// Turns the rows of one sign into arcs: loops and zero weights dropped, parallel rows merged, mutual rows doubled.
  ///
  /// - Complexity: O(n + m) time; rows are sorted by counting, twice.
  public init(_ ties: TieTable, order: Int, sign: Tie.Sign, conventions: MapConventions) {
    let isUndirected =
      conventions.isUndirected || (ties.count > 0 && (0..<ties.count).allSatisfy { ties.isMutual(row: $0) })
    var left = LeftOut()
    let arcs = ArcList(ties, sign: sign, isUndirected: isUndirected, left: &left)
    let outgoing = Mutex<Arcs?>(nil)
    let sides = Computation.$progress.withValue(nil) {
      Cores.map(isUndirected ? 1 : 2) { side in
        // Where the one side is done before the other begins, turning it round is less work, and gives the same.
        if side == 1, let outgoing = outgoing.withLock({ $0 }) { return outgoing.transposed() }
        let rows = (side == 0 ? arcs : arcs.reversed).rows(order: order, merging: conventions.parallelTies)
        outgoing.withLock { $0 = rows }
        return rows
      }
    }
    left.mergedRows = (arcs.count - sides[0].count) / (isUndirected ? 2 : 1)
    self.init(outgoing: sides[0], incoming: sides[sides.count - 1], isUndirected: isUndirected, left: left)
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

  init() {}

  /// The arcs of the rows of one sign.
  ///
  /// - Parameter left: is told what is left out.
  init(_ ties: TieTable, sign: Tie.Sign, isUndirected: Bool, left: inout Topology.LeftOut) {
    let rows = sign == .negative && ties.areDirectedAndPositive ? 0..<0 : 0..<ties.count
    for row in rows where ties.isNegative(row: row) == (sign == .negative) {
      if ties.weight(row: row) == 0 {
        left.zeroRows += 1
      } else if ties.sources[row] == ties.targets[row] {
        left.selfTies += 1
      }
    }
    if ties.areDirectedAndPositive && sign == .positive && !isUndirected && left == Topology.LeftOut() {
      // Every row is an arc: the columns are shared, not copied.
      (tails, heads, weights) = (ties.sources, ties.targets, ties.weights)
      return
    }
    reserveCapacity(rows.count)
    if !ties.weights.isEmpty { weights.reserveCapacity(rows.count) }
    for row in rows where ties.isNegative(row: row) == (sign == .negative) {
      let (source, target, weight) = (ties.sources[row], ties.targets[row], ties.weight(row: row))
      guard source != target, weight != 0 else { continue }
      append(from: source, to: target, weight: weight)
      if isUndirected || ties.isMutual(row: row) { append(from: target, to: source, weight: weight) }
    }
  }

  /// The same arcs the other way round.
  var reversed: ArcList {
    var reversed = self
    (reversed.tails, reversed.heads) = (heads, tails)
    return reversed
  }

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
    byHead(order: order).transposed().merged(by: parallelTies)
  }

  /// The tails of the arcs by their heads, in the order in which they were found.
  private func byHead(order: Int) -> Arcs {
    let offsets = Arcs.offsets(counting: heads, order: order)
    var places = offsets
    var sortedTails = [Vertex](repeating: Vertex(0), count: count)
    var sortedWeights = [Double](repeating: 1, count: weights.count)
    do {
      var places = places.mutableSpan
      var sortedTails = sortedTails.mutableSpan
      var sortedWeights = sortedWeights.mutableSpan
      for position in heads.indices {
        let head = heads[position].index
        let place = Int(places[head])
        places[head] += 1
        sortedTails[place] = tails[position]
        if !weights.isEmpty { sortedWeights[place] = weights[position] }
      }
    }
    return Arcs(offsets: offsets, heads: sortedTails, weights: sortedWeights)
  }
}

extension Arcs {
  /// Where the row of each key begins when keys below an order are sorted by counting; the last entry is their number.
  static func offsets(counting keys: [Vertex], order: Int) -> [Int32] {
    var offsets = [Int32](repeating: 0, count: order + 1)
    var counts = offsets.mutableSpan
    for key in keys { counts[key.index + 1] += 1 }
    for vertex in 0..<order { counts[vertex + 1] += counts[vertex] }
    return offsets
  }

  /// Rows in which runs of the same head are one arc.
  fileprivate consuming func merged(by parallelTies: ParallelTies) -> Arcs {
    guard holdsRuns else { return self }
    var (offsets, heads) = (offsets, heads)
    var weights = weights.isEmpty ? [Double](repeating: 1, count: count) : weights
    self = Arcs()
    let count = Arcs.mergeRuns(&offsets, &heads, &weights, by: parallelTies)
    heads.removeLast(heads.count - count)
    weights.removeLast(weights.count - count)
    return Arcs(offsets: offsets, heads: heads, weights: weights)
  }

  /// Merges runs in place and gives the number of arcs that are left, from the first on.
  private static func mergeRuns(
    _ offsets: inout [Int32], _ heads: inout [Vertex], _ weights: inout [Double], by parallelTies: ParallelTies
  ) -> Int {
    var offsets = offsets.mutableSpan
    var heads = heads.mutableSpan
    var weights = weights.mutableSpan
    var end = 0
    var begin = 0
    for tail in 1..<max(1, offsets.count) {
      let start = end
      var multiplicity = 1.0
      for position in begin..<Int(offsets[tail]) {
        let (head, weight) = (heads[position], weights[position])
        guard end > start, heads[end - 1] == head else {
          heads[end] = head
          weights[end] = weight
          multiplicity = 1
          end += 1
          continue
        }
        multiplicity += 1
        switch parallelTies {
        case .sum: weights[end - 1] += weight
        case .max: weights[end - 1] = max(weights[end - 1], weight)
        case .mean: weights[end - 1] += (weight - weights[end - 1]) / multiplicity
        }
      }
      begin = Int(offsets[tail])
      offsets[tail] = Int32(end)
    }
    return end
  }

  /// Whether a row names a head more than once.
  private var holdsRuns: Bool {
    (0..<order).contains { tail in
      let row = self[row: Vertex(tail)]
      return row.dropFirst().contains { heads[$0] == heads[$0 - 1] }
    }
  }
}
