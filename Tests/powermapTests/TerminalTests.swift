import Foundation
import Testing

@Suite struct TerminalTests {
  @Test(arguments: [["check"], ["metrics", "--measures", "betweenness"], ["draw", "--output", "-"]])
  func `On a terminal short work says nothing more than elsewhere`(arguments: [String]) throws {
    let run = try run(arguments + [Program.samples + "/knoke-bureaucracies"])
    #expect(run.status == 0)
    #expect(!run.shown.contains("…"))
  }

  @Test func `Long work shows how far it is, and ends at once when it is stopped`() throws {
    let folder = try Folder()
    var ties = "from,to,weight\n"
    for tail in 0..<400 {
      for step in [1, 7, 31, 90, 171] { ties += "\(tail),\((tail * tail + step * (tail + 1)) % 400),\(1 + tail % 7)\n" }
    }
    let path = try folder.write(ties, to: "ties.csv")
    let measure = "stability.rank[betweenness.weighted]"
    let run = try run(["metrics", path, "--measures", measure], interruptAfter: 4)
    #expect(run.status == 130)
    #expect(run.seconds < 10)
    #expect(run.shown.contains("measuring … "))
    #expect(run.shown.hasSuffix("\r"))
  }

  private struct Run {
    let status: Int32
    let shown: String
    let seconds: Double
  }

  /// Runs the program with a terminal for its standard error.
  private func run(_ arguments: [String], interruptAfter seconds: Double? = nil) throws -> Run {
    let master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    // Unlocks the other end and asks for its number: TIOCSPTLCK and TIOCGPTN, which are not imported.
    var lock: Int32 = 0
    var number: Int32 = 0
    let isReady = unsafe ioctl(master, 0x4004_5431, &lock) == 0 && ioctl(master, 0x8004_5430, &number) == 0
    let slave = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(master >= 0 && isReady && slave >= 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(fileDescriptor: slave, closeOnDealloc: false)
    let start = Date()
    try process.run()
    if let seconds {
      Thread.sleep(forTimeInterval: seconds)
      process.interrupt()
    }
    process.waitUntilExit()
    let elapsed = Date().timeIntervalSince(start)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(master, &bytes, bytes.count)
    close(slave)
    close(master)
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      shown: String(decoding: bytes.prefix(max(0, count)), as: UTF8.self), seconds: elapsed)
  }
}
