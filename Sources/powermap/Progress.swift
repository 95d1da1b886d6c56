import Dispatch
import PowerMapAnalysis
import PowerMapGraph
import Synchronization

/// A line on the terminal for work that takes more than a second: what is being done, for how long, and how far it is.
///
/// Says nothing when standard error is not a terminal.
enum Progress {
  private static let width = 72
  private static let isShown = Mutex(false)
  /// What is being done just now, in more detail than the label says.
  private static let step = Mutex<String?>(nil)

  /// Does some work and shows a line while it lasts.
  static func during<Result>(_ label: String, _ work: () throws -> Result) rethrows -> Result {
    guard StandardError.isTerminal else { return try work() }
    let start = DispatchTime.now()
    let pieces = Pieces()
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: start + .seconds(1), repeating: .milliseconds(500))
    timer.setEventHandler {
      show("\(step.withLock { $0 } ?? label) … \(seconds(since: start)) s\(pieces.text)")
    }
    timer.resume()
    defer {
      timer.cancel()
      step.withLock { $0 = nil }
      clearLine()
    }
    return try Computation.$progress.withValue(pieces, operation: work)
  }

  /// Says in more detail what is being done from now on.
  static func note(_ text: String) { step.withLock { $0 = text } }

  /// Wipes the line, if there is one.
  static func clearLine() {
    isShown.withLock { shown in
      if shown { StandardError.put("\r" + String(repeating: " ", count: width) + "\r") }
      shown = false
    }
  }

  private static func show(_ text: String) {
    isShown.withLock { shown in
      let line = text.prefix(width)
      StandardError.put("\r" + line + String(repeating: " ", count: width - line.count))
      shown = true
    }
  }

  fileprivate static func seconds(since start: DispatchTime) -> UInt64 {
    (DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1_000_000_000
  }
}

/// How far a long computation is: the share of its pieces that is done, and how long the rest will take at that pace.
private final class Pieces: ProgressListener {
  private struct State {
    var start = DispatchTime.now()
    var done = 0
    var pieces = 0
  }

  private let state = Mutex(State())

  func set(done: Int, of pieces: Int) {
    state.withLock { state in
      if pieces != state.pieces || done < state.done { state = State(pieces: pieces) }
      state.done = done
    }
  }

  /// Nothing while there is nothing to tell.
  var text: String {
    state.withLock { state in
      guard state.done > 0, state.done < state.pieces else { return "" }
      let elapsed = DispatchTime.now().uptimeNanoseconds - state.start.uptimeNanoseconds
      let left = Double(elapsed) / 1e9 * Double(state.pieces - state.done) / Double(state.done)
      return ", \(state.done * 100 / state.pieces) % done, about \(Int(left.rounded(.up))) s left"
    }
  }
}
