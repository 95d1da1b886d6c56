import ArgumentParser
import PowerMapAnalysis
import PowerMapFormats
import PowerMapGraph

/// Times measures on a map that is already in memory.
struct TimeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time",
    abstract: "Times measures on the map of a folder; prints a JSON line for the reading and one for each measure.")

  @Argument(help: "The folder of the map.")
  var folder: String

  @Argument(help: ArgumentHelp("The measures by id.", valueName: "measures"))
  var measures: [String] = []

  @Flag(help: "Ties keep their direction.")
  var directed = false

  @Option(help: "How often a measure is computed at least; the best time counts.")
  var repeats = 3

  @Option(
    name: .customLong("parameter"),
    help: ArgumentHelp("A parameter of the measures; may be repeated.", valueName: "name=value"))
  var parameters: [ParameterSetting] = []

  @Option(help: ArgumentHelp("The folder to write the values of each measure to.", valueName: "folder"))
  var values: String?

  mutating func run() throws {
    let graph = try read()
    if values != nil { try checkIdentities(of: graph) }
    var analysis = Analysis(graph)
    for measure in measures {
      analysis.parameters[measure] = Dictionary(parameters.map { ($0.name, $0.value) }) { _, last in last }
      try time(measure, of: analysis)
    }
  }

  private func read() throws -> StakeholderGraph {
    var options = ReadingOptions()
    options.isUndirected = !directed
    var bytes = 0
    var graph: StakeholderGraph?
    let seconds = try Stopwatch.seconds {
      let files = try MapFolder.files(atPaths: [folder])
      bytes = files.reduce(0) { $0 + $1.bytes.count }
      graph = try MapReader.read(files, options: options).graph
    }
    guard let graph else { throw ExitCode.failure }
    JSONLine.print(
      ReadingRecord(
        order: graph.order, ties: graph.ties.count, bytes: bytes, seconds: seconds, memory: PeakMemory.bytes()))
    return graph
  }

  private func time(_ measure: String, of analysis: Analysis) throws {
    guard MeasureCatalog.entry(MeasureCatalog.split(measure).pattern) != nil else {
      return JSONLine.print(TimingRecord(measure: measure, isMissing: true))
    }
    var answer: Answer?
    let seconds = try Stopwatch.best(of: repeats) { answer = try analysis.answer(measure) }
    guard let answer else { throw ExitCode.failure }
    JSONLine.print(
      TimingRecord(
        measure: measure, isMissing: false, seconds: seconds, memory: PeakMemory.bytes(),
        parameters: answer.numericParameters))
    if let values { try answer.numbers(order: analysis.graph.order).write(to: "\(values)/\(measure).doubles") }
  }

  /// Values are written by vertex: others can compare theirs only if vertices are told by their identities.
  private func checkIdentities(of graph: StakeholderGraph) throws {
    for (position, person) in graph.stakeholders.enumerated() where person.id.text != "\(position)" {
      throw ValidationError("to compare values, identities must be 0, 1, 2, … in the order of first appearance")
    }
  }
}

/// A parameter as it is typed: `damping=0.9`.
struct ParameterSetting: ExpressibleByArgument {
  let name: String
  let value: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let value = Double(parts[1]) else { return nil }
    name = String(parts[0])
    self.value = value
  }
}

/// What reading a map took.
struct ReadingRecord: Encodable {
  let order: Int
  let ties: Int
  let bytes: Int
  let seconds: Double
  let memory: Int
}

/// What computing a measure took.
struct TimingRecord: Encodable {
  let measure: String
  let isMissing: Bool
  var seconds: Double?
  var memory: Int?
  var parameters: [String: Double] = [:]
}
