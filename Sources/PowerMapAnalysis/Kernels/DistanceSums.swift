internal import PowerMapGraph

/// What the distances from or to each vertex add up to: one pass that closeness, reach, eccentricity, efficiency and mean
/// distance all read from.
struct DistanceSums: Sendable {
  /// The sum of 1/distance of each vertex.
  private(set) var inverse: [Double]
  /// The sum of distances of each vertex.
  private(set) var total: [Double]
  /// The number of others at a finite distance from each vertex.
  private(set) var reached: [Double]
  /// The largest finite distance of each vertex, 0 without any.
  private(set) var largest: [Double]

  /// Distances from each vertex, or to it.
  ///
  /// - Complexity: O(n m), 512 sources at a time; by length O(n m log n).
  init(of topology: Topology, _ direction: Direction, _ weighting: Weighting) {
    self = DistanceMemory.sums(of: topology.arcs(direction), weighting) {
      let order = SweepOrder(of: topology.outgoing, topology.incoming)
      let sums =
        weighting == .weighted && !topology.outgoing.weights.isEmpty
        ? DistanceSums(byLengthAlong: order.renumbered(topology.arcs(direction)))
        : DistanceSums(alongReversed: order.renumbered(topology.arcs(direction.reversed)), limit: .max)
      return sums.placed(by: order)
    }
  }

  /// Distances from each vertex, or to it, by number of ties and up to a limit.
  init(of topology: Topology, _ direction: Direction, within limit: Int) {
    let order = SweepOrder(of: topology.outgoing, topology.incoming)
    let arcs = order.renumbered(topology.arcs(direction.reversed))
    self = DistanceSums(alongReversed: arcs, limit: limit).placed(by: order)
  }

  /// Sweeping a batch of sources tells each vertex how many of them are at each distance from it, so sums of distances
  /// along arcs come from sweeps against them.
  private init(alongReversed arcs: Arcs, limit: Int) {
    let rows = Rows(arcs)
    let batch = SIMD8<UInt64>.capacity
    self = Cores.fold(
      (rows.order + batch - 1) / batch,
      scratch: { LevelSweep<SIMD8<UInt64>>(along: rows) },
      part: { piece, sweep in
        var part = DistanceSums(order: rows.order)
        sweep.start(from: (piece * batch)..<min(rows.order, (piece + 1) * batch))
        var steps = 0
        while steps < limit && sweep.advance() {
          steps += 1
          part.add(sweep.vertices, sweep.sources, at: Double(steps))
        }
        return part
      },
      into: DistanceSums(order: rows.order)
    ) { $0.add($1) }
  }

  private init(byLengthAlong arcs: Arcs) {
    let batch = 64
    self = Cores.fold(
      (arcs.order + batch - 1) / batch,
      scratch: { ShortestPathSweep(along: arcs, .weighted) },
      part: { piece, sweep in
        var part = DistanceSums(order: 0)
        for source in (piece * batch)..<min(arcs.order, (piece + 1) * batch) {
          sweep.run(from: Vertex(source))
          part.append(sweep)
        }
        return part
      },
      into: DistanceSums(order: 0)
    ) { $0.append($1) }
  }

  private init(order: Int) {
    inverse = [Double](repeating: 0, count: order)
    total = inverse
    reached = inverse
    largest = inverse
  }

  private func placed(by order: SweepOrder) -> DistanceSums {
    var sums = self
    sums.inverse = order.byVertex(inverse)
    sums.total = order.byVertex(total)
    sums.reached = order.byVertex(reached)
    sums.largest = order.byVertex(largest)
    return sums
  }

  private mutating func add(_ vertices: [Int32], _ sources: [SIMD8<UInt64>], at distance: Double) {
    for (vertex, sources) in zip(vertices, sources) {
      let count = Double(sources.count)
      inverse[Int(vertex)] += count / distance
      total[Int(vertex)] += count * distance
      reached[Int(vertex)] += count
      largest[Int(vertex)] = distance
    }
  }

  private mutating func add(_ other: DistanceSums) {
    for vertex in inverse.indices {
      inverse[vertex] += other.inverse[vertex]
      total[vertex] += other.total[vertex]
      reached[vertex] += other.reached[vertex]
      largest[vertex] = max(largest[vertex], other.largest[vertex])
    }
  }

  private mutating func append(_ sweep: borrowing ShortestPathSweep) {
    var sums = (inverse: 0.0, total: 0.0, largest: 0.0)
    for vertex in sweep.reached.dropFirst() {
      let distance = sweep.distance[vertex.index]
      sums.inverse += 1 / distance
      sums.total += distance
      sums.largest = distance
    }
    inverse.append(sums.inverse)
    total.append(sums.total)
    reached.append(Double(sweep.reached.count - 1))
    largest.append(sums.largest)
  }

  private mutating func append(_ other: DistanceSums) {
    inverse += other.inverse
    total += other.total
    reached += other.reached
    largest += other.largest
  }
}
