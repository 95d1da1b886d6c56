/// How much the shortest paths from eight sources side by side depend on each member in between.
///
/// The accumulation of Brandes 2001, *A faster algorithm for betweenness centrality*, Journal of Mathematical Sociology
/// 25:163, eight sources to a vector as by Sarıyüce, Saule, Kaya & Çatalyürek 2015, *Regularizing graph centrality
/// computations*, Journal of Parallel and Distributed Computing 76:106. Made for unweighted sweeps from every member: one
/// breadth-first search finds the arcs on shortest paths from 64 sources, and each eight of them walk that list ahead,
/// counting paths, and back, handing shares. In Brandes' letters `paths` is σ, times the multiplicity of the member, and
/// `shares` is (1 + δ) / σ, so that an arc costs one addition of vectors each way.
struct LaneDependencies: PathAccumulator, ~Copyable {
  private typealias Lanes = SIMD8<Double>

  private let multiplicity: Scratch<Double>
  private let begins: Scratch<Double>
  private let ends: Scratch<Double>
  private let leaves: Scratch<Double>
  private var sweep: LevelSweep<UInt64>
  private var steps = PathSteps()
  private let paths: Scratch<Lanes>
  private let shares: Scratch<Lanes>
  /// For each set of lanes 1 in these and 0 in the others.
  private let ones: Scratch<Lanes>

  init(in network: PathNetwork) {
    multiplicity = Scratch(network.multiplicity)
    begins = Scratch(network.begins)
    ends = Scratch(network.ends)
    leaves = Scratch(network.leaves)
    sweep = LevelSweep(along: Rows(network.outgoing))
    paths = Scratch(repeating: .zero, count: network.order)
    shares = Scratch(repeating: .zero, count: network.order)
    ones = Scratch(
      (0..<256).map { lanes in
        var ones = Lanes.zero
        for lane in 0..<8 where lanes >> lane & 1 == 1 { ones[lane] = 1 }
        return ones
      })
  }

  static let batch = UInt64.capacity

  /// Adds to each member the paths between others that lead through it, from some sources to everywhere.
  mutating func add(from batch: Range<Int>, to scores: inout [Double]) {
    steps.removeAll()
    sweep.start(from: batch)
    repeat { steps.append(sweep.vertices, sweep.sources) } while sweep.advance(recording: &steps)
    for first in stride(from: 0, to: batch.count, by: 8) {
      paths.fill(.zero)
      shares.fill(.zero)
      var sourceWeights = Lanes.zero
      for lane in 0..<min(8, batch.count - first) {
        let source = batch.lowerBound + first + lane
        paths[source][lane] = 1
        sourceWeights[lane] = begins[source]
      }
      countPaths(shift: UInt64(first), sources: batch.count)
      handShares(shift: UInt64(first), sources: batch.count, sourceWeights, to: &scores)
    }
  }

  /// Counts the paths from eight sources, nearest vertices first.
  ///
  /// - Parameter sources: the number of sources of the batch: the first entries.
  private func countPaths(shift: UInt64, sources: Int) {
    for entry in 0..<steps.count {
      let lanes = UInt8(truncatingIfNeeded: steps.sources(of: entry) >> shift)
      if lanes == 0 { continue }
      let tail = steps.vertex(of: entry)
      var own = paths[tail]
      if entry >= sources && multiplicity[tail] != 1 {
        own *= 1 + ones[Int(lanes)] * (multiplicity[tail] - 1)
        paths[tail] = own
      }
      for step in steps[entry] {
        let common = UInt8(truncatingIfNeeded: steps.sources(at: step) >> shift)
        if common != 0 { paths[steps.head(at: step)] += own * ones[Int(common)] }
      }
    }
  }

  /// Hands the shares of what lies behind back towards eight sources, farthest vertices first.
  private func handShares(shift: UInt64, sources: Int, _ sourceWeights: Lanes, to scores: inout [Double]) {
    for entry in (0..<steps.count).reversed() {
      let lanes = UInt8(truncatingIfNeeded: steps.sources(of: entry) >> shift)
      if lanes == 0 { continue }
      let tail = steps.vertex(of: entry)
      var sum = Lanes.zero
      for step in steps[entry] {
        let common = UInt8(truncatingIfNeeded: steps.sources(at: step) >> shift)
        if common != 0 { sum += shares[steps.head(at: step)] * ones[Int(common)] }
      }
      if entry < sources {
        scores[tail] += leaves[tail] * (ones[Int(lanes)] * sum).sum()
        continue
      }
      let dependency = paths[tail] * sum
      // In the other lanes the number of paths may be 0, and is not asked for.
      let own = ones[Int(lanes)]
      shares[tail] += own * (dependency + ends[tail]) * multiplicity[tail] / (paths[tail] + (1 - own))
      scores[tail] += (dependency * sourceWeights).sum()
    }
  }
}

/// The vertices that a sweep from 64 sources met, nearest first, and the arcs on shortest paths from each.
private struct PathSteps: StepRecorder, ~Copyable {
  private var vertices = ScratchList<Int32>()
  private var sources = ScratchList<UInt64>()
  /// Where the steps of each vertex begin.
  private var offsets = ScratchList<Int32>()
  private var heads = ScratchList<Int32>()
  private var stepSources = ScratchList<UInt64>()

  /// The number of vertices met, one at two distances counted twice.
  var count: Int { vertices.count }

  @inline(__always) func vertex(of entry: Int) -> Int { Int(vertices[entry]) }
  @inline(__always) func sources(of entry: Int) -> UInt64 { sources[entry] }
  @inline(__always) func head(at step: Int) -> Int { Int(heads[step]) }
  @inline(__always) func sources(at step: Int) -> UInt64 { stepSources[step] }

  /// The steps from a vertex.
  @inline(__always) subscript(entry: Int) -> Range<Int> {
    Int(offsets[entry])..<(entry + 1 < offsets.count ? Int(offsets[entry + 1]) : heads.count)
  }

  mutating func removeAll() {
    vertices.removeAll()
    sources.removeAll()
    offsets.removeAll()
    heads.removeAll()
    stepSources.removeAll()
  }

  /// Appends a level.
  mutating func append(_ vertices: [Int32], _ sources: [UInt64]) {
    for (vertex, sources) in zip(vertices, sources) {
      self.vertices.append(vertex)
      self.sources.append(sources)
    }
  }

  mutating func begin() { offsets.append(Int32(heads.count)) }

  @inline(__always) mutating func add(to head: Int, _ sources: UInt64) {
    heads.append(Int32(head))
    stepSources.append(sources)
  }
}
