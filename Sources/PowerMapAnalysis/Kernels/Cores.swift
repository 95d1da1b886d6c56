internal import Dispatch
internal import Synchronization

/// Work in fixed pieces on all cores, joined in order: the same bits whatever the number of cores.
///
/// A piece is cut by the size of the work alone, never by the number of cores; whoever is free takes the next one, and
/// what it gives is joined to the result when all pieces before it have been.
enum Cores {
  /// Joins the parts that the pieces of some work give, in the order of the pieces.
  ///
  /// - Parameters:
  ///   - pieces: how many there are.
  ///   - scratch: makes what one core keeps from piece to piece.
  ///   - part: does one piece; must depend on nothing but the number of the piece.
  ///   - result: what parts are joined to.
  ///   - join: joins the part of the next piece.
  static func fold<Scratch: ~Copyable, Part: Sendable, Result: Sendable>(
    _ pieces: Int, scratch: @Sendable () -> Scratch, part: @Sendable (Int, inout Scratch) -> Part,
    into result: Result, join: @Sendable (inout Result, Part) -> Void
  ) -> Result {
    fold(upTo: pieces, scratch: scratch, part: part, into: result) { result, part in
      join(&result, part)
      return false
    }
  }

  /// Joins parts in the order of the pieces until there are enough; what was done beyond leaves no trace.
  ///
  /// - Parameters:
  ///   - pieces: the most there can be.
  ///   - join: joins the part of the next piece and says whether the result is complete.
  static func fold<Scratch: ~Copyable, Part: Sendable, Result: Sendable>(
    upTo pieces: Int, scratch: @Sendable () -> Scratch, part: @Sendable (Int, inout Scratch) -> Part,
    into result: Result, join: @Sendable (inout Result, Part) -> Bool
  ) -> Result {
    let progress = Computation.progress
    let next = Atomic(0)
    let joined = Mutex(Joined<Part, Result>(result: result))
    // Dispatch runs as many at a time as there are cores; who comes when all pieces are taken has nothing to do.
    DispatchQueue.concurrentPerform(iterations: min(pieces, Computation.cores ?? mostCores)) { _ in
      var piece = next.add(1, ordering: .relaxed).oldValue
      guard piece < pieces else { return }
      var own = scratch()
      while piece < pieces {
        let done = part(piece, &own)
        joined.withLock { joined in
          joined.waiting[piece] = done
          while !joined.isComplete, let part = joined.waiting.removeValue(forKey: joined.count) {
            joined.isComplete = join(&joined.result, part)
            joined.count += 1
          }
          if joined.isComplete { next.store(pieces, ordering: .relaxed) }
          progress?.set(done: joined.isComplete ? pieces : joined.count, of: pieces)
        }
        piece = next.add(1, ordering: .relaxed).oldValue
      }
    }
    return joined.withLock { $0.result }
  }

  /// More than any machine has.
  private static let mostCores = 1 << 12

  /// What the pieces of some work give, in the order of the pieces.
  static func map<Part: Sendable>(_ pieces: Int, _ part: @Sendable (Int) -> Part) -> [Part] {
    fold(pieces, scratch: {}, part: { piece, _ in part(piece) }, into: []) { $0.append($1) }
  }
}

private struct Joined<Part: Sendable, Result: Sendable>: Sendable {
  var result: Result
  /// The number of parts that were joined.
  var count = 0
  /// Whether no further part is wanted.
  var isComplete = false
  /// The parts that came before their turn.
  var waiting: [Int: Part] = [:]
}
