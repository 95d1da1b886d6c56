internal import PowerMapGraph

/// The share of all ordered pairs between which each vertex lies, estimated from drawn shortest paths.
///
/// Made for maps on which not even a sweep from everybody can be waited for. Every share is within the error of the exact
/// one, all at once, with a probability of 1 − failure; a pair without a path has nobody between. Paths are drawn in
/// pieces with random numbers of their own and are joined in order, up to the first piece at which the rule is met.
struct SampledPaths: Sendable {
  /// How often each vertex was between.
  private(set) var counts: [Int]
  /// The number of drawn paths that were counted.
  private(set) var drawn = 0.0
  /// The number of arcs that were looked at.
  private var arcs = 0.0
  /// Nothing before the first paths were drawn that only share out the probability of failure.
  private var rule: StoppingRule?
  private var isComplete = false

  /// The shares.
  var shares: [Double] { counts.map { Double($0) / drawn } }

  /// Draws until the rule is met; nil where the exact computation looks at fewer arcs.
  ///
  /// - Complexity: O(log(diameter)/error²) searches, by number of ties of two balls that meet, by length of the map.
  init?(of topology: Topology, _ weighting: Weighting, error: Double, failure: Double, seed: UInt64) {
    let byLength = weighting == .weighted && !topology.outgoing.weights.isEmpty
    let most = StoppingRule.most(
      error: error, failure: failure, vertexDiameter: topology.vertexDiameterBound(weighting))
    let limits = Limits(
      error: error, failure: failure, most: most, arcs: Double(topology.order) * Double(topology.outgoing.count),
      seed: seed)
    guard topology.order > 1, most < limits.arcs else { return nil }
    if byLength {
      self.init(of: topology.order, limits) { LengthPathSampler(along: topology.outgoing) }
    } else {
      let outgoing = Rows(topology.outgoing)
      let incoming = topology.isUndirected ? outgoing : Rows(topology.incoming)
      self.init(of: topology.order, limits) { MeetingSearch(along: outgoing, against: incoming) }
    }
    if !isComplete { return nil }
  }

  private struct Limits: Sendable {
    let error: Double
    let failure: Double
    let most: Double
    /// As many arcs as the exact computation looks at.
    let arcs: Double
    let seed: UInt64
  }

  private init(order: Int) { counts = [Int](repeating: 0, count: order) }

  private init<Sampler: PathSampler & ~Copyable>(
    of order: Int, _ limits: Limits, _ sampler: @Sendable () -> Sampler
  ) {
    let batch = Double(Sampler.batch)
    let first = (limits.most / 100 / batch).rounded(.up)
    self = Cores.fold(
      upTo: Int(first + (limits.most / batch).rounded(.up)),
      scratch: sampler,
      part: { piece, sampler in
        var numbers = SplitMix64(seed: limits.seed, piece: piece)
        return sampler.draw(Sampler.batch, of: order, with: &numbers)
      },
      into: SampledPaths(order: order)
    ) { paths, sample in
      paths.add(sample, batch)
      if paths.arcs > limits.arcs { return true }
      if paths.rule == nil && paths.drawn == first * batch { paths.begin(limits) }
      return paths.isEnough()
    }
  }

  private mutating func add(_ sample: PathSample, _ count: Double) {
    for vertex in sample.between { counts[Int(vertex)] += 1 }
    drawn += count
    arcs += Double(sample.arcs)
  }

  /// Shares out the probability of failure and begins to count anew.
  private mutating func begin(_ limits: Limits) {
    rule = StoppingRule(
      error: limits.error, failure: limits.failure, most: limits.most, met: counts, of: drawn)
    self.counts = [Int](repeating: 0, count: counts.count)
    drawn = 0
  }

  private mutating func isEnough() -> Bool {
    isComplete = rule?.isMet(by: counts, of: drawn) ?? false
    return isComplete
  }
}
