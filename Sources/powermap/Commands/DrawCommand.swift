public import ArgumentParser
public import PowerMapExport
import PowerMapFormats

/// Draws a map.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws a map as SVG, PDF or PNG.",
    discussion: """
      Styles:
      \(MapStyleCatalog.entries.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))

      Example:
        powermap draw my-map --output map.svg
        powermap draw my-map --style quadrant --output quadrant.pdf
        powermap draw my-map --style quadrant --x stance --y influence --size votes --output stance.png
        powermap draw my-map --style quadrant --axes influence-support --support left --output support.pdf
        powermap draw my-map --style target --target mayor --output mayor.svg
        powermap draw my-map --style change --later my-map-2026 --output change.svg
      """)

  @OptionGroup var reading: ReadingFlags

  @Option(help: "The style.")
  var style = "influence"

  @Option(help: ArgumentHelp("The column or measure across, for quadrant maps.", valueName: "name"))
  var x: String?

  @Option(help: ArgumentHelp("The column or measure upward, for quadrant maps.", valueName: "name"))
  var y: String?

  @Option(
    help: ArgumentHelp(
      "A well-known pair of axes: power-interest, influence-support or mactor.", valueName: "axes"))
  var axes: QuadrantAxes?

  @Option(
    help: ArgumentHelp(
      "Where quadrants part: midpoint, median, mean, or a number for each axis such as 5,3.", valueName: "place"))
  var cut: QuadrantCut?

  @Option(
    help: ArgumentHelp("A later map of the same people, for change maps.", valueName: "file"), completion: .file())
  var later: String?

  @Option(
    help: ArgumentHelp("The column or measure from high to low, for rings, hierarchy and change.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("Who stands in the middle, for target maps (default: a decision maker).", valueName: "id"))
  var target: String?

  @Option(help: ArgumentHelp("The side of allies: left or right.", valueName: "side"))
  var support: Side?

  @Option(help: ArgumentHelp("The column or measure that circles show by their area.", valueName: "name"))
  var size: String?

  @Option(help: ArgumentHelp("The column that colors show (default: the groups).", valueName: "column"))
  var color: String?

  @Option(help: ArgumentHelp("The title (default: the one in about.csv).", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The most stakeholders that are labelled.", valueName: "number"))
  var labels: Int?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; its ending says the format; - is SVG on standard output.", valueName: "file")
  )
  var output: String

  mutating func run() throws {
    try AtomicFile.refuse(output, amongInputs: reading.inputs + [later].compactMap { $0 })
    let format = try MapFile.format(of: output)
    let graph = try reading.read().graph
    let laterGraph = try later.map { try reading.readLater($0, than: graph).graph }
    var options = MapOptions()
    options.style = style
    options.title = title
    options.x = x
    options.y = y
    options.axes = axes
    options.cut = cut
    options.later = laterGraph
    options.by = by
    options.target = target
    options.support = support
    options.size = size
    options.color = color
    options.labelLimit = labels
    let renderer = MapFile.renderer
    let file = try Progress.during("drawing") {
      let map = try PowerMap.drawing(of: graph, options: options, renderer: renderer)
      for warning in map.warnings { StandardError.say("warning: \(Message.visible(warning))") }
      return try map.drawing.rendered(as: format, renderer: renderer)
    }
    try AtomicFile.write(file, to: output)
  }
}

extension Side: ExpressibleByArgument {}

extension QuadrantAxes: ExpressibleByArgument {}

extension QuadrantCut: ExpressibleByArgument {}
