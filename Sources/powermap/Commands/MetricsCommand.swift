public import ArgumentParser
public import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// Computes measures and prints them.
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Computes measures of stakeholders, groups and the whole map.",
    discussion: """
      Example:
        powermap metrics my-map
        powermap metrics my-map --measures betweenness,density --format json
        powermap metrics my-map --about concentration
        powermap metrics my-map --measures 'concentration.gini[votes]'
        powermap metrics my-map --measures all --format xlsx --output numbers.xlsx

      A workbook (xlsx) holds the map and a sheet each for measures of stakeholders, of ties, groups and the whole map, and one
      that says what every column means.
      """)

  /// How the numbers are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json, markdown, xlsx
  }

  @OptionGroup var reading: ReadingFlags

  @OptionGroup var measuring: MeasuringFlags

  @OptionGroup(title: "Handing out") var sharing: SharingFlags

  @Option(help: ArgumentHelp("Measures by id, parted by commas, or all.", valueName: "ids"))
  var measures: String?

  @Option(help: ArgumentHelp("Measures that answer a question; 'powermap measures' lists them.", valueName: "question"))
  var about: Topic?

  @Option(
    name: .customLong("parameter"),
    help: ArgumentHelp("A parameter of one measure; may be repeated.", valueName: "id:name=value"))
  var parameters: [ParameterAssignment] = []

  @Option(help: ArgumentHelp("A later map of the same people.", valueName: "file"), completion: .file())
  var later: String?

  @Option(help: ArgumentHelp("The seed of all simulation and sampling.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(help: "How the numbers are printed.")
  var format: Format = .table

  @Option(name: [.short, .long], help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output = "-"

  func validate() throws {
    guard format == .xlsx, output == "-" else { return }
    throw ValidationError("a workbook is no text; name a file with --output numbers.xlsx")
  }

  mutating func run() throws {
    try AtomicFile.refuse(output, amongInputs: reading.inputs)
    let read = try reading.read()
    let laterGraph = try later.map { try reading.readLater($0, than: read.graph).graph }
    let shared = try sharing.prepared(read, later: laterGraph, for: output, inputs: reading.inputs)
    var analysis = Analysis(shared.map.graph)
    analysis.seed = seed
    analysis.precision = measuring.precision
    analysis.later = shared.later
    let ids = try MeasureList(measures: measures, topic: about).ids(for: analysis).map {
      RenamedMeasure.id($0, by: shared.identity)
    }
    for parameter in parameters { try parameter.set(for: ids, in: &analysis) }
    let metrics = Progress.during("measuring") { Metrics(analysis: analysis, ids: ids) }
    let bytes =
      switch format {
      case .table: Array(metrics.table().utf8)
      case .csv: Array(metrics.csv().utf8)
      case .json: Array(metrics.json().utf8)
      case .markdown: Array(metrics.markdown().utf8)
      case .xlsx: TablesWorkbook.bytes(of: shared.map.graph) { metrics.tables(beside: $0) }
      }
    try AtomicFile.write(bytes, to: output)
  }
}

extension Topic: ExpressibleByArgument {}
