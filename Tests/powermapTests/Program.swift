import Foundation
import Testing

/// The built program, run as a person would run it.
struct Program {
  /// What a run printed and how it ended.
  struct Run {
    let status: Int32
    let output: String
    let error: String

    /// The lines of standard error that are errors.
    var errors: [Substring] { error.split(separator: "\n").filter { $0.contains("error: ") } }
  }

  /// The program beside the test bundle.
  static let path: String = {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appendingPathComponent("powermap").path
  }()

  /// The samples of the repository.
  static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("samples").path

  /// Runs the program with some arguments and ends of a pipe.
  static func run(_ arguments: String..., input: String = "", in folder: Folder? = nil) throws -> Run {
    try run(arguments, input: input, in: folder)
  }

  /// Runs the program with a list of arguments, and with some variables besides those of the tests.
  static func run(
    _ arguments: [String], input: String = "", in folder: Folder? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = folder.url }
    let files = try Folder()
    let outputURL = files.url.appendingPathComponent("output")
    let errorURL = files.url.appendingPathComponent("error")
    let inputURL = files.url.appendingPathComponent("input")
    try Data(input.utf8).write(to: inputURL)
    for url in [outputURL, errorURL] { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: outputURL)
    process.standardError = try FileHandle(forWritingTo: errorURL)
    process.standardInput = try FileHandle(forReadingFrom: inputURL)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: try String(contentsOf: outputURL, encoding: .utf8),
      error: try String(contentsOf: errorURL, encoding: .utf8))
  }
}

/// A folder that is removed when the test is done.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("powermap-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
    return path(name)
  }

  /// The bytes of a file.
  func bytes(of name: String) throws -> Data { try Data(contentsOf: url.appendingPathComponent(name)) }

  /// The text of a file.
  func text(of name: String) throws -> String { String(decoding: try bytes(of: name), as: UTF8.self) }

  /// The names of what is in the folder, sorted.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }

  /// Who may read and write a file.
  func permissions(of name: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int)
  }
}
