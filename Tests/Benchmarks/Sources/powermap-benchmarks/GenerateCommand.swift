import ArgumentParser
import Foundation

/// Writes a generated network into a folder.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes a generated network into a folder: the same seed gives the same bytes.")

  @Argument(help: "The family: \(Family.allCases.map(\.rawValue).joined(separator: ", ")).")
  var family: Family

  @Argument(help: "The folder to write to; it is made where it is not there.")
  var folder: String

  @Option(help: "The number of stakeholders.")
  var order: Int

  @Option(help: "The number of ties of a register; the other families have as many as their rules make.")
  var ties: Int?

  @Option(help: "The seed of the random numbers.")
  var seed: UInt64 = 1

  func validate() throws {
    guard order >= 2 else { throw ValidationError("--order must be at least 2") }
    if let ties, ties < 0 { throw ValidationError("--ties must not be negative") }
  }

  mutating func run() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var random = SplitMix64(seed: seed)
    switch family {
    case .collaboration: try Collaboration(order: order, random: &random).write(to: folder)
    case .trust: try Trust(order: order, random: &random).write(to: folder)
    case .register: try Register(order: order, tieCount: ties ?? 10 * order).write(to: folder, random: &random)
    }
  }
}

/// The families of generated networks.
enum Family: String, CaseIterable, ExpressibleByArgument {
  case collaboration
  case trust
  case register
}
