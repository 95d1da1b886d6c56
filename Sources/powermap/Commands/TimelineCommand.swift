import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapGraph

/// Tells how a dated map changed from day to day.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "How a dated map changed: size, concentration, access to decisions, who took part.",
    discussion: """
      Dates are the columns since and until of ties and stakeholders. Without --at the map is seen on every day on which something on
      it changes, at most 24 of them.

      Example:
        powermap timeline my-map
        powermap timeline my-map --at 2019,2020,2021-06 --chart timeline.svg
      """)

  @OptionGroup var question: QuestionFlags

  @Option(help: ArgumentHelp("The days, months or years, parted by commas.", valueName: "dates"))
  var at: DayList?

  @Option(
    help: ArgumentHelp("Draw the charts into a file, too: .svg, .pdf or .png.", valueName: "file"), completion: .file())
  var chart: String?

  mutating func run() throws {
    let days = at?.days
    let reading = question.reading
    if let chart { try AtomicFile.refuse(chart, amongInputs: reading.inputs) }
    let format = try chart.map { path -> Drawing.Format in
      guard case .picture(let format) = try MapFile.format(of: path) else {
        throw ValidationError("charts are drawn as .svg, .pdf or .png; give --chart one of these endings")
      }
      return format
    }
    guard reading.asOf.isEmpty else { throw ValidationError("--as-of is one day; name the days with --at") }
    var picture: Drawing?
    try question.answer { analysis, _ in
      let briefing = try Briefing.timeline(analysis, at: days)
      picture = briefing.picture
      return briefing
    }
    guard let chart, let format, let picture else { return }
    try AtomicFile.write(try picture.rendered(as: format, renderer: MapFile.renderer), to: chart)
  }
}

/// Days as people type them: `2019, 2020-05`.
struct DayList: ExpressibleByArgument {
  let days: [Day]

  init?(argument: String) {
    let parts = CommaList.parts(argument)
    days = parts.compactMap { Day($0) }
    guard !days.isEmpty, days.count == parts.count else { return nil }
  }
}
