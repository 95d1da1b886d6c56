import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// What every command has that answers a question about a map: how the map is read, and how the answer is told.
struct QuestionFlags: ParsableArguments {
  /// The forms of an answer.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  @OptionGroup var reading: ReadingFlags

  @OptionGroup var measuring: MeasuringFlags

  @OptionGroup(title: "Handing out") var sharing: SharingFlags

  @Option(help: ArgumentHelp("The seed of all simulation and sampling.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: "How the answer is told.")
  var format: Format = .text

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = "-"

  /// Reads the map, takes out what is not to be handed out, asks it and writes the answer.
  ///
  /// - Parameter ask: answers the question; the map as it is shared translates what the user knows.
  func answer(_ ask: (Analysis, SharedMap) throws -> Briefing) throws {
    let (analysis, shared) = try prepared()
    try tell(try Progress.during("working it out") { try ask(analysis, shared) })
  }

  /// The same of a map that was read, and of a later one.
  @discardableResult
  func answer(
    _ map: ReadMap, later: StakeholderGraph? = nil, _ ask: (Analysis, SharedMap) throws -> Briefing
  ) throws -> SharedMap {
    let (analysis, shared) = try prepared(map, later: later)
    try tell(try Progress.during("working it out") { try ask(analysis, shared) })
    return shared
  }

  /// Reads the map and takes out what is not to be handed out.
  func prepared() throws -> (analysis: Analysis, shared: SharedMap) {
    try AtomicFile.refuse(output, amongInputs: reading.inputs)
    return try prepared(try reading.read())
  }

  /// Takes out of a map that was read, and of a later one, what is not to be handed out.
  func prepared(
    _ map: ReadMap, later: StakeholderGraph? = nil
  ) throws -> (analysis: Analysis, shared: SharedMap) {
    try AtomicFile.refuse(output, amongInputs: reading.inputs)
    let shared = try sharing.prepared(map, later: later, for: output, inputs: reading.inputs)
    var analysis = Analysis(shared.map.graph)
    analysis.later = shared.later
    analysis.seed = seed
    analysis.precision = measuring.precision
    return (analysis, shared)
  }

  /// Writes the answer.
  func tell(_ briefing: Briefing) throws {
    let text =
      switch format {
      case .text: briefing.text()
      case .json: briefing.json()
      case .markdown: briefing.markdown()
      }
    try AtomicFile.write(Array(text.utf8), to: output)
  }
}
