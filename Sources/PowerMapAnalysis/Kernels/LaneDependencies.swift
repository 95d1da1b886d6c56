/// How much the shortest paths from eight sources side by side depend on each member in between.
///
/// The accumulation of Brandes 2001, *A faster algorithm for betweenness centrality*, eight sources to a vector as in
/// Sarıyüce, Saule, Kaya & Çatalyürek 2015, *Regularizing graph centrality computations*, Journal of Parallel and
/// Distributed Computing 76:106. Made for unweighted sweeps from every member. In Brandes' letters `paths` is σ, times
/// the multiplicity of the member, and `shares` is (1 + δ) / σ, so that an arc costs one addition of vectors both ways.
struct LaneDependencies: PathAccumulator, ~Copyable {
  private typealias Lanes = SIMD8<Double>

  private let outgoing: RowScratch
  private let incoming: RowScratch
  private let multiplicity: Scratch<Double>
  private let weight: Scratch<Double>
  private var sweep: LevelSweep<UInt64>
  /// The levels of the present 64 sources, nearest first, with the sources at that distance.
  private var vertices: [Int32] = []
  private var sources: [UInt64] = []
  /// Where each level begins in `vertices`, and the end.
  private var levels: [Int] = []
  private let paths: Scratch<Lanes>
  private let shares: Scratch<Lanes>
  /// The lanes in which each member is on the level before, or after, the one at work.
  private let adjacent: Scratch<UInt8>
  /// For each set of lanes 1 in these and 0 in the others.
  private let ones: Scratch<Lanes>

  init(in network: PathNetwork) {
    outgoing = RowScratch(Rows(network.outgoing))
    incoming = RowScratch(Rows(network.incoming))
    multiplicity = Scratch(network.multiplicity)
    weight = Scratch(network.weight)
    sweep = LevelSweep(along: Rows(network.outgoing))
    paths = Scratch(repeating: .zero, count: network.order)
    shares = Scratch(repeating: .zero, count: network.order)
    adjacent = Scratch(repeating: 0, count: network.order)
    ones = Scratch(
      (0..<256).map { lanes in
        var ones = Lanes.zero
        for lane in 0..<8 where lanes >> lane & 1 == 1 { ones[lane] = 1 }
        return ones
      })
  }

  /// The most sources of one call.
  static let batch = UInt64.capacity

  /// Adds to each member the paths between others that lead through it, from some sources to everywhere.
  mutating func add(from batch: Range<Int>, to scores: inout [Double]) {
    findLevels(from: batch)
    for first in stride(from: 0, to: batch.count, by: 8) {
      paths.fill(.zero)
      shares.fill(.zero)
      var sourceWeights = Lanes.zero
      for lane in 0..<min(8, batch.count - first) {
        let source = batch.lowerBound + first + lane
        paths[source][lane] = 1
        sourceWeights[lane] = weight[source]
      }
      let last = countPaths(shift: UInt64(first))
      sumShares(shift: UInt64(first), from: last, sourceWeights, to: &scores)
    }
  }

  private mutating func findLevels(from batch: Range<Int>) {
    vertices.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    sweep.start(from: batch)
    repeat {
      levels.append(vertices.count)
      vertices += sweep.vertices
      sources += sweep.sources
    } while sweep.advance()
    levels.append(vertices.count)
  }

  /// Counts the paths from the eight sources level by level; gives the last level that they reach.
  private func countPaths(shift: UInt64) -> Int {
    for level in 1..<max(1, levels.count - 1) {
      mark(level - 1, shift: shift)
      var isReached = false
      for entry in levels[level]..<levels[level + 1] {
        let lanes = UInt8(truncatingIfNeeded: sources[entry] >> shift)
        if lanes == 0 { continue }
        isReached = true
        let head = Int(vertices[entry])
        var sum = Lanes.zero
        for position in incoming[head] {
          let tail = incoming.head(at: position)
          let common = adjacent[tail] & lanes
          if common != 0 { sum += paths[tail] * ones[Int(common)] }
        }
        paths[head] += sum * multiplicity[head]
      }
      unmark(level - 1)
      if !isReached { return level - 1 }
    }
    return levels.count - 2
  }

  /// Sums the shares that members have in the paths to all behind them, level by level towards the sources.
  private func sumShares(shift: UInt64, from last: Int, _ sourceWeights: Lanes, to scores: inout [Double]) {
    for level in stride(from: last, to: 0, by: -1) {
      if level < last { mark(level + 1, shift: shift) }
      for entry in levels[level]..<levels[level + 1] {
        let lanes = UInt8(truncatingIfNeeded: sources[entry] >> shift)
        if lanes == 0 { continue }
        let tail = Int(vertices[entry])
        var sum = Lanes.zero
        if level < last {
          for position in outgoing[tail] {
            let head = outgoing.head(at: position)
            let common = adjacent[head] & lanes
            if common != 0 { sum += shares[head] * ones[Int(common)] }
          }
        }
        let dependency = paths[tail] * sum
        // In the other lanes the number of paths may be 0, and is not asked for.
        let own = ones[Int(lanes)]
        shares[tail] += own * (dependency + weight[tail]) * multiplicity[tail] / (paths[tail] + (1 - own))
        scores[tail] += (dependency * sourceWeights).sum()
      }
      if level < last { unmark(level + 1) }
    }
  }

  private func mark(_ level: Int, shift: UInt64) {
    for entry in levels[level]..<levels[level + 1] {
      adjacent[Int(vertices[entry])] = UInt8(truncatingIfNeeded: sources[entry] >> shift)
    }
  }

  private func unmark(_ level: Int) {
    for entry in levels[level]..<levels[level + 1] { adjacent[Int(vertices[entry])] = 0 }
  }
}
