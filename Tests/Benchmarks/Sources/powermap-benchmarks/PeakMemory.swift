import Foundation

/// The most memory that this process has held.
enum PeakMemory {
  /// The peak of the resident set in bytes, 0 where the system does not tell.
  static func bytes() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = peak?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return kilobytes.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
  }
}
