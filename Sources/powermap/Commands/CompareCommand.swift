import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// Tells what changed between two maps of the same people, or between two days of one.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "What changed between an old and a new map, and what noise alone would have changed.",
    discussion: """
      Named are an old and a new map, of which the new one may be only a list of ties among the people of the old one; or one map with
      dates and two days. Stakeholders are matched by id.

      Example:
        powermap compare my-map-2025 my-map-2026
        powermap compare my-map-2025 ties-2026.csv --map change.svg
        powermap compare my-map --as-of 2019 --as-of 2024-06
      """)

  @OptionGroup var question: QuestionFlags

  @Option(
    help: ArgumentHelp("The share of ties that surveys of an unchanged map are taken to miss.", valueName: "share"))
  var forgotten = 0.1

  @Option(
    help: ArgumentHelp("Draw the change into a file, too: .svg, .pdf, .png, .dot or .json.", valueName: "file"),
    completion: .file())
  var map: String?

  func validate() throws {
    guard (0..<1).contains(forgotten) else { throw ValidationError("--forgotten must be from 0 to below 1") }
    let days = question.reading.asOf.count
    switch (question.reading.inputs.count, days) {
    case (1, 2), (2, 0), (2, 1): return
    case (1, _):
      throw ValidationError("name an old and a new map, or two days of one map with --as-of and --as-of")
    default: throw ValidationError("two maps are compared; name an old and a new one")
    }
  }

  mutating func run() throws {
    let reading = question.reading
    if let map { try AtomicFile.refuse(map, amongInputs: reading.inputs) }
    let format = try map.map { try MapFile.format(of: $0) }
    let (earlier, later, dates) = try maps()
    let forgotten = forgotten
    let shared = try question.answer(earlier, later: later) { analysis, _ in
      try Briefing.compare(analysis, dates: dates, forgotten: forgotten)
    }
    guard let map, let format else { return }
    var options = MapOptions()
    options.style = "change"
    options.later = shared.later
    options.precision = question.measuring.precision
    options.remarks = dates.map { ["From \($0.then) to \($0.now)."] } ?? []
    let bytes = try Progress.during("drawing") { [options] in
      let drawn = try PowerMap.drawing(of: shared.map.graph, options: options, renderer: MapFile.renderer)
      for warning in drawn.warnings { StandardError.say("warning: \(Message.visible(warning))") }
      return try MapFile.bytes(
        of: drawn, style: options.style, graph: shared.map.graph, as: format, dotsPerInch: 144)
    }
    try AtomicFile.write(bytes, to: map)
  }

  /// The two maps, and what their times are called where they are days of one map.
  private func maps() throws -> (earlier: ReadMap, later: StakeholderGraph, dates: (then: String, now: String)?) {
    let reading = question.reading
    if reading.inputs.count == 2 {
      let earlier = try reading.read([reading.inputs[0]])
      return (earlier, try reading.readLater(reading.inputs[1], than: earlier.graph).graph, nil)
    }
    let days = reading.asOf.sorted { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
    var whole = try reading.read(asOf: nil)
    let graph = whole.graph
    guard graph.isDated else { throw BriefingError.lacks(.dates) }
    whole.graph = graph.during(days[0])
    return (whole, graph.during(days[1]), (days[0].description, days[1].description))
  }
}
