internal import PowerMapGraph

/// The sum of 1/distance from or to each vertex, estimated from the distances to or from some vertices, the pivots.
///
/// The estimate of Eppstein & Wang 2004, *Fast approximation of centrality*, Journal of Graph Algorithms and
/// Applications 8:39, made for maps on which not even batched sweeps from everybody can be waited for. By number of ties
/// neighbors, at distance 1, are counted without sampling, so that what is left to estimate is at most 1/2 a pivot: a
/// quarter of the pivots is enough. Every mean is within the error of the exact one, all at once, with a probability of
/// 1 − failure. Pivots are different, in an order drawn once, and are swept in pieces that are joined in order.
struct SampledDistances: Sendable {
  /// The sum over pivots, then over all, of 1/distance.
  private(set) var inverse: [Double]
  /// The number of pivots that were swept.
  private(set) var pivots = 0
  private var pieces = 0
  private var squares: [Double]
  private let rule: PivotRule
  /// A vertex whose mean was not known well enough when it was last looked at.
  private var uncertain = 0

  /// Sweeps until all means are known to an error, a share of the strongest tie; nil where everybody would be a pivot.
  ///
  /// - Complexity: O(m log(n)/error²) at most, 512 pivots at a time; by length more by a factor of log n.
  init?(
    of topology: Topology, _ direction: Direction, _ weighting: Weighting, error: Double, failure: Double, seed: UInt64
  ) {
    let arcs = topology.arcs(direction.reversed)
    let byLength = weighting == .weighted && !arcs.weights.isEmpty
    let largest = byLength ? arcs.weights.max() ?? 1 : 1
    let rule = PivotRule(
      error: error * largest * (1 - 1 / Double(topology.order)), range: byLength ? largest : 0.5, failure: failure,
      population: topology.order)
    guard rule.most < topology.order else { return nil }
    var order = Array(0..<topology.order)
    var numbers = SplitMix64(seed: seed)
    numbers.shuffle(&order)
    let chosen = order.prefix(rule.most)
    if byLength {
      self.init(chosen, batch: 16, rule, scratch: { ShortestPathSweep(along: arcs, .weighted) }) {
        pivots, sweep, part in
        for pivot in pivots {
          sweep.run(from: Vertex(pivot))
          for vertex in sweep.reached.dropFirst() { part.add(1, at: sweep.distance[vertex.index], to: vertex.index) }
        }
      }
    } else {
      let rows = Rows(arcs)
      let batch = SIMD8<UInt64>.capacity
      self.init(chosen, batch: batch, rule, scratch: { LevelSweep<SIMD8<UInt64>>(along: rows) }) {
        pivots, sweep, part in
        sweep.start(from: pivots)
        guard sweep.advance() else { return }
        var distance = 1.0
        while sweep.advance() {
          distance += 1
          for (vertex, sources) in zip(sweep.vertices, sweep.sources) {
            part.add(Double(sources.count), at: distance, to: Int(vertex))
          }
        }
      }
    }
    let scale = Double(topology.order) / Double(pivots)
    for vertex in inverse.indices {
      inverse[vertex] *= scale
      if !byLength { inverse[vertex] += Double(topology.arcs(direction).degree(of: Vertex(vertex))) }
    }
  }

  private init(_ rule: PivotRule) {
    self.rule = rule
    inverse = [Double](repeating: 0, count: rule.population)
    squares = inverse
  }

  private init<Sweep: ~Copyable>(
    _ chosen: ArraySlice<Int>, batch: Int, _ rule: PivotRule, scratch: @Sendable () -> Sweep,
    sweep: @Sendable (ArraySlice<Int>, inout Sweep, inout SampledDistances) -> Void
  ) {
    self = Cores.fold(
      upTo: (chosen.count + batch - 1) / batch,
      scratch: scratch,
      part: { piece, own in
        var part = SampledDistances(rule)
        let pivots = chosen[(piece * batch)..<min(chosen.count, (piece + 1) * batch)]
        sweep(pivots, &own, &part)
        part.pivots = pivots.count
        return part
      },
      into: SampledDistances(rule)
    ) { sums, part in
      sums.add(part)
      return sums.isEnough()
    }
  }

  @inline(__always) private mutating func add(_ count: Double, at distance: Double, to vertex: Int) {
    inverse[vertex] += count / distance
    squares[vertex] += count / distance / distance
  }

  private mutating func add(_ other: SampledDistances) {
    for vertex in inverse.indices {
      inverse[vertex] += other.inverse[vertex]
      squares[vertex] += other.squares[vertex]
    }
    pivots += other.pivots
    pieces += 1
  }

  private mutating func isEnough() -> Bool {
    let spread = rule.spread(at: pivots, piece: pieces)
    func isKnown(_ vertex: Int) -> Bool {
      let mean = inverse[vertex] / Double(pivots)
      return squares[vertex] / Double(pivots) - mean * mean <= spread
    }
    guard spread >= 0, isKnown(uncertain) else { return false }
    guard let unknown = inverse.indices.first(where: { !isKnown($0) }) else { return true }
    uncertain = unknown
    return false
  }
}
