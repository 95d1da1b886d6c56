internal import PowerMapGraph
internal import Synchronization

/// Distances that were summed up for one measure and serve the next, while `Computation.sharingDistances` lasts.
final class DistanceMemory: Sendable {
  @TaskLocal static var current: DistanceMemory?

  private struct Entry: Sendable {
    let arcs: Arcs
    let weighting: Weighting
    let sums: DistanceSums
  }

  /// Few: outgoing and incoming, counted and by length.
  private let entries = Mutex<[Entry]>([])

  /// What is remembered of some arcs, else what is computed now.
  static func sums(of arcs: Arcs, _ weighting: Weighting, compute: () -> DistanceSums) -> DistanceSums {
    guard let current else { return compute() }
    // The arcs of one map share their storage, so that comparing them takes no time.
    let known = current.entries.withLock { $0.first { $0.weighting == weighting && $0.arcs == arcs }?.sums }
    if let known { return known }
    let sums = compute()
    current.entries.withLock { entries in
      if entries.count == 4 { entries.removeFirst() }
      entries.append(Entry(arcs: arcs, weighting: weighting, sums: sums))
    }
    return sums
  }
}
