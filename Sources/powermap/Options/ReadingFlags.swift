public import ArgumentParser
public import PowerMapFormats
public import PowerMapGraph

/// The inputs and how they are read: the same options for every command that reads a map.
struct ReadingFlags: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A folder, a workbook, a project or network file, a list of ties, or stakeholders and ties; several are joined; - is standard input.",
      valueName: "input"),
    completion: .file())
  var inputs: [String] = []

  @Flag(help: "Ties without a direction go both ways.")
  var undirected = false

  @Flag(help: "Turn ties round, for answers to questions such as 'whom do you depend on?'.")
  var reverse = false

  @Flag(help: "A negative weight is a conflict.")
  var signedWeights = false

  @Flag(help: "A tie to somebody who is not listed adds that stakeholder.")
  var addMissing = false

  @Flag(
    help: "Take what others say of those who did not answer for their answers, where relations are mutual by nature.")
  var reconstruct = false

  @Option(help: ArgumentHelp("Merge several ties between the same two: sum, max or mean.", valueName: "rule"))
  var merge: ParallelTies?

  @Option(
    help: ArgumentHelp("What confidence does: ignore, weight, or a threshold such as \">= 0.5\".", valueName: "rule"))
  var confidence: ReadingOptions.Confidence?

  @Option(help: ArgumentHelp("Keep only ties of these kinds, parted by commas.", valueName: "kinds"))
  var kinds: String?

  @Option(help: ArgumentHelp("The map on a day: 2019, 2019-04 or 2019-04-30.", valueName: "date"))
  var asOf: [Day] = []

  @Option(help: ArgumentHelp("The column that makes the groups (default: group, else sector).", valueName: "column"))
  var groups: String?

  @Option(
    help: ArgumentHelp("Who decides, by id, parted by commas (default: the decision_maker column).", valueName: "ids"))
  var decisionMakers: String?

  @Option(help: ArgumentHelp("The top of the weight scale (default: the largest weight).", valueName: "number"))
  var scaleMax: Double?

  @Option(help: ArgumentHelp("The votes a decision needs (default: just above half).", valueName: "votes"))
  var quota: Double?

  @Option(
    help: ArgumentHelp(
      "What the effort needs of what stakeholders bring (niches), parted by commas (default: all that anybody brings).",
      valueName: "niches"))
  var needs: String?

  @Option(
    help: ArgumentHelp(
      "Who is one under two names: a table alias,stands_for, as check --suggest-merges writes it.", valueName: "file"),
    completion: .file())
  var aliases: String?

  @Option(
    help: ArgumentHelp(
      "Of people and what they take part in, the map of one side: first, second, a kind or a column of a list.",
      valueName: "side"))
  var project: String?

  @Option(
    help: ArgumentHelp(
      "With --project: each shared thing counts 1 (count) or 1/(its size - 1) (newman).", valueName: "rule"))
  var projectWeights: Projection.Weights?

  @Option(help: ArgumentHelp("Whom a bulk list of LittleSis is about, which the file does not say.", valueName: "name"))
  var ego: String?

  func validate() throws {
    guard !inputs.isEmpty else { throw ValidationError("no input was named; give a folder or files") }
    if let scaleMax, !(scaleMax.isFinite && scaleMax > 0) { throw ValidationError("--scale-max must be above 0") }
    if projectWeights != nil && project == nil { throw ValidationError("--project-weights needs --project") }
    if let quota, !(quota.isFinite && quota > 0) { throw ValidationError("--quota must be above 0") }
  }

  /// What the flags mean to the readers.
  func options() throws -> ReadingOptions {
    guard asOf.count < 2 else { throw ValidationError("--as-of was given twice; name one day") }
    return try options(asOf: asOf.first)
  }

  private func options(asOf day: Day?) throws -> ReadingOptions {
    var options = ReadingOptions()
    options.aliases = try aliases.flatMap { try MapFolder.files(atPaths: [$0]).first }
    options.isUndirected = undirected
    options.isReversed = reverse
    options.hasSignedWeights = signedWeights
    options.addsMissing = addMissing
    options.reconstructsAnswers = reconstruct
    options.parallelTies = merge
    options.confidence = confidence
    options.kinds = kinds.map(CommaList.parts)
    options.asOf = day
    options.groupColumn = groups
    options.decisionMakers = decisionMakers.map(CommaList.parts)
    options.scaleMaximum = scaleMax
    options.quota = quota
    options.needs = needs.map(CommaList.parts)
    options.projectedSide = project
    options.projectionWeights = projectWeights
    options.ego = ego
    return options
  }

  /// Reads the map and says on standard error what was assumed, renamed, merged or left out.
  func read() throws -> ReadMap { try read(inputs, options()) }

  /// Reads the map of some of the inputs.
  func read(_ paths: [String]) throws -> ReadMap { try read(paths, options()) }

  /// Reads the map as of another day than the flags say; nil for all of it.
  func read(asOf day: Day?) throws -> ReadMap { try read(inputs, options(asOf: day)) }

  private func read(_ paths: [String], _ options: ReadingOptions) throws -> ReadMap {
    let map = try Progress.during("reading") {
      try MapReader.read(try MapFolder.files(atPaths: paths), options: options)
    }
    for diagnostic in map.diagnostics { StandardError.say(Message.line(for: diagnostic)) }
    return map
  }

  /// Reads a later map of the same people and says the same of it.
  func readLater(_ path: String, than earlier: StakeholderGraph) throws -> ReadMap {
    let map = try MapReader.readLater(try MapFolder.files(atPaths: [path]), than: earlier, options: try options())
    for diagnostic in map.diagnostics { StandardError.say(Message.line(for: diagnostic)) }
    return map
  }
}

/// A list as people type it on a command line: parted by commas, spaces around them meaning nothing.
enum CommaList {
  static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      var part = part
      while part.first == " " { part.removeFirst() }
      while part.last == " " { part.removeLast() }
      return String(part)
    }.filter { !$0.isEmpty }
  }
}

extension ParallelTies: ExpressibleByArgument {}

extension Projection.Weights: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {}

extension ReadingOptions.Confidence: ExpressibleByArgument {}
