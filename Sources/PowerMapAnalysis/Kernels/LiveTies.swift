internal import PowerMapGraph

/// Samples of a map in each of which every arc is there by its chance: what a cascade can pass in one run.
///
/// How many a set of vertices reaches in such a sample is how many a cascade from it reaches; looking at the same
/// samples for every set makes sets comparable. One draw for each arc in order, sample after sample.
struct LiveTies {
  private let samples: [Arcs]
  /// Whom earlier choices reach, sample by sample.
  private var isReached: [[Bool]]
  /// The last search that found each vertex, and the number of searches: what is found need not be forgotten.
  private var lastSearch: [Int]
  private var searches = 0

  init(_ cascade: Cascade, runs: Int, seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let arcs = cascade.arcs
    samples = (0..<runs).map { _ in
      var offsets: [Int32] = [0]
      var heads: [Vertex] = []
      for tail in 0..<arcs.order {
        for position in arcs[row: Vertex(tail)] where numbers.unit() < cascade.chances[position] {
          heads.append(arcs.heads[position])
        }
        offsets.append(Int32(heads.count))
      }
      return Arcs(offsets: offsets, heads: heads, weights: [])
    }
    isReached = samples.map { _ in [Bool](repeating: false, count: arcs.order) }
    lastSearch = [Int](repeating: 0, count: arcs.order)
  }

  /// How many, on average, are reached from each vertex alone.
  func gains() -> [Double] {
    var totals = [Int](repeating: 0, count: lastSearch.count)
    for sample in samples { for (vertex, count) in sample.reachCounts().enumerated() { totals[vertex] += count } }
    return totals.map { Double($0) / Double(samples.count) }
  }

  /// How many more, on average, are reached from a vertex than were from those chosen.
  mutating func gain(of vertex: Vertex) -> Double {
    var total = 0
    for sample in samples.indices { total += reached(from: vertex, in: sample).count }
    return Double(total) / Double(samples.count)
  }

  /// Chooses a vertex.
  mutating func choose(_ vertex: Vertex) {
    for sample in samples.indices {
      for reached in reached(from: vertex, in: sample) { isReached[sample][reached.index] = true }
    }
  }

  /// Whom a vertex reaches beyond those who are reached already.
  private mutating func reached(from vertex: Vertex, in sample: Int) -> [Vertex] {
    guard !isReached[sample][vertex.index] else { return [] }
    searches += 1
    lastSearch[vertex.index] = searches
    var queue = [vertex]
    var next = 0
    while next < queue.count {
      for head in samples[sample].heads(of: queue[next])
      where lastSearch[head.index] != searches && !isReached[sample][head.index] {
        lastSearch[head.index] = searches
        queue.append(head)
      }
      next += 1
    }
    return queue
  }
}
