import Foundation
import Testing

@Suite struct TerminalTests {
  @Test(arguments: [["check"], ["metrics", "--measures", "betweenness"], ["draw", "--output", "-"]])
  func `On a terminal work of less than a second says nothing more than elsewhere`(arguments: [String]) throws {
    let run = try run(arguments + [Program.samples + "/knoke-bureaucracies"])
    #expect(run.status == 0)
    // A busy machine makes short work long.
    #expect(!run.shown.contains("…") || run.seconds > 1)
  }

  @Test func `Long work shows how far it is, and ends at once when it is stopped`() throws {
    let folder = try Folder()
    var ties = "from,to,weight\n"
    for tail in 0..<400 {
      for step in [1, 7, 31, 90, 171] { ties += "\(tail),\((tail * tail + step * (tail + 1)) % 400),\(1 + tail % 7)\n" }
    }
    let path = try folder.write(ties, to: "ties.csv")
    let measure = "stability.rank[betweenness.weighted]"
    let run = try run(["metrics", path, "--measures", measure], interruptOnceShown: "% done")
    #expect(run.status == 130)
    #expect(run.secondsToEnd < 6)
    #expect(run.shown.contains("measuring … "))
    #expect(run.shown.hasSuffix("\r"))
  }

  private struct Run {
    let status: Int32
    let shown: String
    let seconds: Double
    /// How long it took to end after it was stopped.
    let secondsToEnd: Double
  }

  /// Runs the program with a terminal for its standard error.
  private func run(_ arguments: [String], interruptOnceShown awaited: String? = nil) throws -> Run {
    let terminal = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // Unlocks the other end and asks for its number: TIOCSPTLCK and TIOCGPTN, which are not imported.
    var lock: Int32 = 0
    var number: Int32 = 0
    let isReady = unsafe ioctl(terminal, 0x4004_5431, &lock) == 0 && ioctl(terminal, 0x8004_5430, &number) == 0
    let programEnd = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    try #require(terminal >= 0 && isReady && programEnd >= 0)
    defer { close(terminal) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(fileDescriptor: programEnd, closeOnDealloc: false)
    let start = Date()
    try process.run()
    close(programEnd)
    // The terminal is at its end when the program has closed the other one.
    var shown: [UInt8] = []
    var stopped: Date?
    var bytes = [UInt8](repeating: 0, count: 1 << 12)
    while case let count = unsafe read(terminal, &bytes, bytes.count), count > 0 {
      shown += bytes.prefix(count)
      if let awaited, stopped == nil, String(decoding: shown, as: UTF8.self).contains(awaited) {
        stopped = Date()
        process.interrupt()
      }
    }
    process.waitUntilExit()
    let end = Date()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      shown: String(decoding: shown, as: UTF8.self), seconds: end.timeIntervalSince(start),
      secondsToEnd: end.timeIntervalSince(stopped ?? start))
  }
}
