import Foundation

/// Ends the program cleanly when somebody stops it: nothing half-written stays behind, and the exit code says so.
enum Interruption {
  /// From here on an interrupt, a hang-up and a request to end remove the unfinished file and exit with 130.
  ///
  /// A thread of its own waits for them, so that the work need not look up. A pipe whose reader left, or a file that may not grow,
  /// becomes an error of the write instead of a signal.
  static func exitCleanly() {
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    var endings = sigset_t()
    unsafe sigemptyset(&endings)
    for number in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&endings, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &endings, nil)
    Thread.detachNewThread { [endings] in
      var awaited = endings
      var received: Int32 = 0
      unsafe sigwait(&awaited, &received)
      Progress.clearLine()
      AtomicFile.end(with: Outcome.Code.interrupted)
    }
  }
}
