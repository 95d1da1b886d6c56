import Foundation
import PowerMapExport

/// The hidden command `render-child`: reads one drawing job from standard input, does it within limits, writes the answer.
///
/// Graphviz's library may crash, hang or ask for all memory on some maps; here only this process suffers.
enum RenderChild {
  /// The most memory the process may ask for, in bytes.
  private static let memoryLimit: rlim_t = 4 << 30
  /// The most processor time it may use where nothing else is said, in seconds.
  private static let timeLimit = 300

  /// Does the job and ends the process: code 0 with an answer, 1 without.
  ///
  /// - Parameter seconds: the most processor time it may use.
  static func run(within seconds: Int?) -> Never {
    // A crash ends this process at once: handlers that tell of it first take time, and may let the library go on.
    for crash in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP] { signal(crash, SIG_DFL) }
    limit(RLIMIT_CORE, to: 0)
    limit(RLIMIT_CPU, to: rlim_t(max(1, seconds ?? timeLimit)))
    limit(RLIMIT_AS, to: memoryLimit)
    // No plugins or files but the installed ones; with a server's name the library opens no pictures either.
    unsafe unsetenv("GVBINDIR")
    unsafe unsetenv("GV_FILE_PATH")
    unsafe setenv("SERVER_NAME", "powermap", 1)
    let request = FileHandle.standardInput.readDataToEndOfFile()
    guard let reply = try? RenderJob.reply(to: request) else { _exit(1) }
    guard (try? FileHandle.standardOutput.write(contentsOf: reply)) != nil else { _exit(1) }
    _exit(0)
  }

  private static func limit(_ resource: __rlimit_resource, to value: rlim_t) {
    var limit = rlimit(rlim_cur: value, rlim_max: value)
    unsafe setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
}
