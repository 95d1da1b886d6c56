import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// Writes a report into a folder.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes a report: findings in words, the maps, the tables, and how every number is made.",
    discussion: """
      The folder gets report.html (one file to hand out; it loads nothing from anywhere), report.md (which pandoc turns into
      a document), the maps as SVG, those of influence and the quadrant also as PDF and PNG, for a spreadsheet
      metrics.csv (stakeholders), ties.csv, groups.csv and figures.csv (the whole map), the same
      and the map itself as the sheets of tables.xlsx, and metrics.json for programs; 'powermap schema' tells what is in them.

      The maps are those that the data say something in: influence always, quadrant with ratings of influence and interest,
      rings, target and hierarchy with ties and decision makers, spectrum with stances, sectors and matrix with groups, change
      with --later. Of
      more than 300 stakeholders there are influence, sectors and matrix.

      Example:
        powermap report my-map --output my-report
        powermap report my-map --later my-map-2026 --output my-report
        powermap report my-map --scenarios scenarios.csv --output my-report
        powermap report my-map --redact --public --output for-everybody
      """)

  @OptionGroup var reading: ReadingFlags

  @OptionGroup var measuring: MeasuringFlags

  @OptionGroup(title: "Handing out") var sharing: SharingFlags

  @Option(
    help: ArgumentHelp("A later map of the same people, to tell what changed.", valueName: "file"), completion: .file())
  var later: String?

  @Option(
    help: ArgumentHelp(
      "A table of scenarios, to tell what would be different; see 'powermap whatif --help'.", valueName: "file"),
    completion: .file())
  var scenarios: String?

  @Option(name: [.short, .long], help: ArgumentHelp("The folder to write.", valueName: "folder"))
  var output = "report"

  mutating func run() throws {
    try AtomicFile.makeFolder(output)
    let read = try reading.read()
    let laterGraph = try later.map { try reading.readLater($0, than: read.graph).graph }
    let shared = try sharing.prepared(read, later: laterGraph, for: output, inputs: reading.inputs)
    let map = shared.map
    let asked = try scenarios.map { try shared.scenarios(inFileAt: $0) } ?? []
    for scenario in asked {
      do { _ = try map.graph.edited(by: scenario.edits) } catch {
        throw BriefingError.edit(error, scenario: scenario.name)
      }
    }
    var maps: [ReportMap] = []
    var files: [(name: String, bytes: [UInt8])] = []
    let isCompared = shared.later != nil
    for entry in MapStyleCatalog.entries where entry.isReported(map.graph) || isCompared && entry.id == "change" {
      let drawn = Progress.during("drawing the \(entry.id) map") {
        ReportedMap(
          of: map.graph, style: entry, later: shared.later, remarks: map.restrictions, precision: measuring.precision)
      }
      for warning in drawn.warnings { StandardError.say("warning: \(Message.visible(warning))") }
      maps.append(drawn.map)
      files += drawn.files
    }
    var analysis = Analysis(map.graph)
    analysis.precision = measuring.precision
    analysis.later = shared.later
    files += Progress.during("measuring and writing") { [analysis, maps, asked] in
      Report(
        analysis: analysis, maps: maps,
        diagnostics: map.diagnostics.map { Message.line(for: $0.withoutFolder) } + shared.notes,
        scenarios: asked, showsPrivacyNotice: !sharing.redact
      ).files { metrics in TablesWorkbook.bytes(of: map.graph) { metrics.tables(beside: $0) } }
    }
    let inputs = reading.inputs + [scenarios].compactMap { $0 }
    for file in files { try AtomicFile.refuse("\(output)/\(file.name)", amongInputs: inputs) }
    for file in files {
      try AtomicFile.write(file.bytes, to: "\(output)/\(file.name)")
    }
    try StandardOutput.write("wrote \(output)/report.html and \(files.count - 1) more files beside it\n")
  }
}

extension Diagnostic {
  /// The same without the folder that the file lies in: a report tells nothing about the machine it was made on.
  fileprivate var withoutFolder: Diagnostic {
    var diagnostic = self
    diagnostic.place.file = place.file.split(separator: "/").last.map(String.init) ?? place.file
    return diagnostic
  }
}

/// One map of a report, drawn in every format; what cannot be drawn is a warning, not the end.
struct ReportedMap {
  /// The map as the report shows it.
  let map: ReportMap
  /// Its files.
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// What did not go as wished.
  private(set) var warnings: [String] = []

  /// The styles that are written as PDF, too, for use apart from the report.
  private static let printed: Set<String> = ["influence", "quadrant"]

  init(
    of graph: StakeholderGraph, style: MapStyleCatalog.Entry, later: StakeholderGraph?, remarks: [String],
    precision: Precision
  ) {
    let id = "\(style.id)-map"
    let title = style.title
    var options = MapOptions()
    options.style = style.id
    options.later = later
    options.remarks = remarks
    options.precision = precision
    do {
      let drawn = try PowerMap.drawing(of: graph, options: options, renderer: MapFile.renderer)
      warnings = drawn.warnings
      let svg = try drawn.drawing.rendered(as: .svg, renderer: MapFile.renderer)
      // Who is on a picture of two maps has another place there than on this one.
      var map =
        style.id == "change"
        ? ReportMap(id: id, title: title, svg: String(decoding: svg, as: UTF8.self), summary: drawn.drawing.summary)
        : ReportMap(id: id, title: title, drawing: drawn.drawing)
      map.label = style.label
      map.explanation = style.summary
      files = [("\(id).svg", svg)]
      for format in [Drawing.Format.pdf, .png] where ReportedMap.printed.contains(style.id) {
        do {
          files.append(("\(id).\(format.rawValue)", try drawn.drawing.rendered(as: format, renderer: MapFile.renderer)))
          // Word processors show a PNG wherever they show a picture at all.
          if format == .png { map.fileName = "\(id).png" }
        } catch {
          warnings.append("the \(style.id) map was not written as \(format.rawValue): \(Outcome(of: error).sentence)")
        }
      }
      self.map = map
    } catch {
      let reason = Outcome(of: error).sentence
      map = ReportMap(id: id, title: title, svg: nil, missingBecause: reason)
      warnings.append("the \(style.id) map is missing: \(reason)")
    }
  }
}
