import Dispatch
import Synchronization

/// A line on the terminal for work that takes more than a second: what is being done and for how long.
///
/// Says nothing when standard error is not a terminal.
enum Progress {
  private static let width = 72
  private static let isShown = Mutex(false)

  /// Does some work and shows a line while it lasts.
  static func during<Result>(_ label: String, _ work: () throws -> Result) rethrows -> Result {
    guard StandardError.isTerminal else { return try work() }
    let start = DispatchTime.now()
    let timer = DispatchSource.makeTimerSource(queue: .global())
    timer.schedule(deadline: start + .seconds(1), repeating: .milliseconds(500))
    timer.setEventHandler {
      let seconds = (DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1_000_000_000
      show("\(label) … \(seconds) s")
    }
    timer.resume()
    defer {
      timer.cancel()
      clearLine()
    }
    return try work()
  }

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
}
