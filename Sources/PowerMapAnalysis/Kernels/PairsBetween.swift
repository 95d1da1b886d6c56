internal import PowerMapGraph

extension Topology {
  /// For each vertex the number of ordered pairs of others between which it lies, a pair with several shortest paths
  /// shared among them.
  ///
  /// Without direction the map is taken apart into blocks first, and where ties have no length twins are joined; n and m
  /// are those of what is left.
  ///
  /// - Complexity: O(n m), eight sources at a time; by length O(n m log n).
  func pairsBetween(_ weighting: Weighting) -> [Double] {
    let byLength = weighting == .weighted && !outgoing.weights.isEmpty
    var pairs = [Double](repeating: 0, count: order)
    var blocks = [Block(whole: self)]
    if isUndirected {
      let found = Blocks(of: self)
      (pairs, blocks) = (found.pairsJoined, found.blocks)
    }
    let parts = Cores.map(blocks.count) { [blocks] part in
      PathNetwork(of: blocks[part], byLength: byLength)
    }
    for (part, block) in zip(parts, blocks) {
      for (vertex, between) in zip(block.members, part.pairsBetweenTwins) { pairs[vertex.index] += between }
    }
    return byLength
      ? parts.add(LengthDependencies.self, to: pairs, of: blocks)
      : parts.add(LaneDependencies.self, to: pairs, of: blocks)
  }
}

/// Sums up, source by source, on how many paths each member of a network lies.
protocol PathAccumulator: ~Copyable, SendableMetatype {
  /// The most sources to begin from in one call.
  static var batch: Int { get }
  init(in network: PathNetwork)
  /// Adds to each member the paths from some sources to everywhere that lead through it.
  mutating func add(from batch: Range<Int>, to scores: inout [Double])
}

/// Paths by length, one source after the other.
private struct LengthDependencies: PathAccumulator, ~Copyable {
  static let batch = 64
  private var dependencies: PathDependencies
  private let network: PathNetwork

  init(in network: PathNetwork) {
    dependencies = PathDependencies(along: network.outgoing, .weighted, ends: network.ends)
    self.network = network
  }

  mutating func add(from batch: Range<Int>, to scores: inout [Double]) {
    for source in batch {
      dependencies.add(from: Vertex(source), weight: network.begins[source], to: &scores)
      scores[source] += network.leaves[source] * dependencies.endsReached
    }
  }
}

extension [PathNetwork] {
  /// Adds what sweeps from every member give to the vertices of the whole map, all cores at work.
  fileprivate func add<Accumulator: PathAccumulator & ~Copyable>(
    _: Accumulator.Type, to pairs: [Double], of blocks: [Block]
  ) -> [Double] {
    let pieces = pieces(of: Accumulator.batch)
    return Cores.fold(
      pieces.count,
      scratch: { Present<Accumulator>() },
      part: { piece, present in pieces[piece].map { present.scores(from: $0.sources, of: $0.part, in: self) } },
      into: pairs
    ) { pairs, parts in
      for part in parts {
        for (score, vertices) in zip(part.scores, self[part.number].vertices) {
          for vertex in vertices {
            pairs[blocks[part.number].members[vertex.index].index] += score / Double(vertices.count)
          }
        }
      }
    }
  }

  /// The sources of all networks in pieces of a batch of one, or of several small networks.
  private func pieces(of batch: Int) -> [[(part: Int, sources: Range<Int>)]] {
    var pieces: [[(part: Int, sources: Range<Int>)]] = []
    var room = 0
    for part in indices {
      for first in stride(from: 0, to: self[part].order, by: batch) {
        let sources = first..<Swift.min(first + batch, self[part].order)
        if sources.count > room {
          pieces.append([])
          room = batch
        }
        pieces[pieces.count - 1].append((part, sources))
        room -= sources.count
      }
    }
    return pieces
  }
}

/// The network that one core is at work on.
private struct Present<Accumulator: PathAccumulator & ~Copyable>: ~Copyable {
  private var number = -1
  private var accumulator: Accumulator?

  mutating func scores(
    from sources: Range<Int>, of number: Int, in networks: [PathNetwork]
  ) -> (number: Int, scores: [Double]) {
    if number != self.number {
      accumulator = Accumulator(in: networks[number])
      self.number = number
    }
    var scores = [Double](repeating: 0, count: networks[number].order)
    accumulator?.add(from: sources, to: &scores)
    return (number, scores)
  }
}
