import ArgumentParser
import PowerMapAnalysis

/// Lists the measures with what their cards claim of their cost.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists every measure with its claimed cost, one JSON line each.")

  mutating func run() {
    for entry in MeasureCatalog.entries { JSONLine.print(ClaimRecord(measure: entry.id, cost: entry.card.complexity)) }
  }
}

/// What a measure claims of its cost.
struct ClaimRecord: Encodable {
  let measure: String
  let cost: String
}
