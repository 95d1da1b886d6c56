internal import Dispatch
internal import Synchronization

/// Work in fixed pieces on all cores, joined in order: the same bits whatever the number of cores.
///
/// A piece is cut by the size of the work alone, never by the number of cores; whoever is free takes the next one, and
/// what it gives is joined to the result when all pieces before it have been.
package enum Cores {
  /// Joins the parts that the pieces of some work give, in the order of the pieces.
  ///
  /// - Parameters:
  ///   - pieces: how many there are.
  ///   - scratch: makes what one core keeps from piece to piece.
  ///   - part: does one piece; must depend on nothing but the number of the piece.
  ///   - result: what parts are joined to.
  ///   - join: joins the part of the next piece.
  package static func fold<Scratch: ~Copyable, Part: Sendable, Result: Sendable>(
    _ pieces: Int, scratch: @Sendable () -> Scratch, part: @Sendable (Int, inout Scratch) -> Part,
    into result: consuming Result, join: @Sendable (inout Result, Part) -> Void
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
  package static func fold<Scratch: ~Copyable, Part: Sendable, Result: Sendable>(
    upTo pieces: Int, scratch: @Sendable () -> Scratch, part: @Sendable (Int, inout Scratch) -> Part,
    into result: consuming Result, join: @Sendable (inout Result, Part) -> Bool
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
        joined.withLock { $0.waiting[piece] = done }
        // One core joins at a time, and the others need not wait for it.
        while var turn = joined.withLock({ $0.takeTurn() }) {
          turn.join(by: join)
          if turn.isComplete { next.store(pieces, ordering: .relaxed) }
          progress?.set(done: turn.isComplete ? pieces : turn.count, of: pieces)
          joined.withLock { $0.end(&turn) }
        }
        piece = next.add(1, ordering: .relaxed).oldValue
      }
    }
    guard let result = joined.withLock({ $0.result }) else { preconditionFailure("every turn ends") }
    return result
  }

  /// More than any machine has.
  private static let mostCores = 1 << 12

  /// What the pieces of some work give, in the order of the pieces.
  package static func map<Part: Sendable>(_ pieces: Int, _ part: @Sendable (Int) -> Part) -> [Part] {
    fold(pieces, scratch: {}, part: { piece, _ in part(piece) }, into: []) { $0.append($1) }
  }
}

private struct Joined<Part: Sendable, Result: Sendable>: Sendable {
  /// Nil while somebody joins parts to it.
  var result: Result?
  /// The number of parts that were joined.
  private var count = 0
  /// Whether no further part is wanted.
  private var isComplete = false
  /// The parts that came before their turn.
  var waiting: [Int: Part] = [:]

  /// The result in the hands of one core, and the parts that are next.
  struct Turn: Sendable {
    /// Nil when it was given back: nobody else holds what is joined to, which would be copied then.
    var result: Result?
    var count: Int
    var parts: [Part]
    var isComplete = false

    mutating func join(by join: (inout Result, Part) -> Bool) {
      guard var whole = result.take() else { return }
      for part in parts where !isComplete {
        isComplete = join(&whole, part)
        count += 1
      }
      result = consume whole
    }
  }

  init(result: consuming Result) { self.result = result }

  /// Begins to join the next parts; nil where there are none, or where somebody else joins.
  mutating func takeTurn() -> Turn? {
    guard !isComplete, waiting[count] != nil, let result = result.take() else { return nil }
    var parts: [Part] = []
    while let part = waiting.removeValue(forKey: count + parts.count) { parts.append(part) }
    return Turn(result: result, count: count, parts: parts)
  }

  /// Gives the result back.
  mutating func end(_ turn: inout Turn) {
    (count, isComplete) = (turn.count, turn.isComplete)
    swap(&result, &turn.result)
  }
}
