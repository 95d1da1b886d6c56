public import ArgumentParser
public import PowerMapExport
import PowerMapFormats

/// Draws a map.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws a map as SVG, PDF, PNG or DOT, for Gephi and Pajek, or writes where everybody stands.",
    discussion: """
      Styles:
      \(MapStyleCatalog.entries.map { "  \($0.id): \($0.summary)" }.joined(separator: "\n"))

      Large maps: of more than \(MapSelectionCatalog.largestWhole) stakeholders a map shows what carries the structure, and says so below the title.
      \(MapSelectionCatalog.entries.map { "  --show \($0.id): \($0.summary)" }.joined(separator: "\n"))
        Without --show it is the backbone where strengths tell, else the top. Decision makers and targets always stay.
        Smaller maps with more than \(MapSelectionCatalog.mostTiesPerStakeholder) ties for each stakeholder show everybody and the strongest ties.

      What is shown: --size, --color, --shape, --outline and --label take a column of the stakeholders, also one of your
      own, or the id of a measure ('powermap measures' lists them); --width takes a column of the ties.
        Words make categories: colors that differ in lightness with letters in them; circles, squares, triangles.
        Numbers make up to five classes, from light to dark; numbers below 0 and stances from one side to the other.
        Who has no number or word is shown as "no data". The legend counts everybody.

      Output: the ending says the format. .svg, .pdf and .png are the picture, .dot and .gv the same for Graphviz, .gexf
      and .graphml (for Gephi) and .net (for Pajek) the map itself with places, sizes and colors as they are drawn, .json the
      position of everybody in points. --positions takes such a file: those in it stay where they were, newcomers
      stand next to their contacts. Without it the influence map of a file that has places (Gephi, Pajek, Oligrapher, NodeXL, Cytoscape)
      keeps those; --positions none does not. In SVG the third stakeholder of the file has the id stakeholder-3, the line of the
      twelfth tie the id tie-12.

      Example:
        powermap draw my-map --output map.svg
        powermap draw my-map --size betweenness --color stance --shape kind --output map.pdf
        powermap draw my-map --outline stance --label votes --width amount --output money.pdf
        powermap draw my-map --style quadrant --x stance --y influence --size votes --output stance.png --dpi 300
        powermap draw my-map --style quadrant --axes influence-support --support left --output support.pdf
        powermap draw my-map --style target --target mayor --output mayor.svg
        powermap draw my-map --style change --later my-map-2026 --output change.svg
        powermap draw large-map --show core --show-limit 60 --output core.pdf
        powermap draw my-map --output for-gephi.gexf
        powermap draw my-map --output places.json
        powermap draw next-year --positions places.json --output next-year.svg
      """)

  @OptionGroup var reading: ReadingFlags

  @OptionGroup var measuring: MeasuringFlags

  @OptionGroup(title: "Handing out") var sharing: SharingFlags

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

  @Option(
    help: ArgumentHelp(
      "The column or measure that circles show by their area (default: influence exerted).", valueName: "name"))
  var size: String?

  @Option(
    help: ArgumentHelp(
      "The column or measure that colors show (default: the groups, in the colors of the file where it has some).",
      valueName: "name"))
  var color: String?

  @Option(
    help: ArgumentHelp(
      "The column or measure shown by circles, squares, triangles, such as kind.", valueName: "name"))
  var shape: String?

  @Option(
    help: ArgumentHelp("The column or measure that outlines show, such as stance or target.", valueName: "name"))
  var outline: String?

  @Option(
    help: ArgumentHelp(
      "What stands beside everybody: name, id, or a column or measure below the name (default: name).",
      valueName: "name"))
  var label: String?

  @Option(
    help: ArgumentHelp(
      "What widths of lines show: weight, amount, confidence or another column of ties (default: weight).",
      valueName: "column"))
  var width: String?

  @Option(help: ArgumentHelp("The title (default: the one in about.csv).", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The most stakeholders that are labelled.", valueName: "number"))
  var labels: Int?

  @Option(
    help: ArgumentHelp(
      "What is drawn of large maps: \(MapSelectionCatalog.entries.map(\.id).joined(separator: ", ")).", valueName: "way"
    ))
  var show: String?

  @Option(
    help: ArgumentHelp(
      "The most stakeholders to choose from a large map (default: \(MapSelectionCatalog.limit)).", valueName: "number"))
  var showLimit: Int?

  @Option(
    help: ArgumentHelp(
      "The seconds a layout engine may take before a simpler one is tried (default: 15 to 45 by engine).",
      valueName: "seconds"))
  var timeLimit: Double?

  @Option(
    help: ArgumentHelp(
      "Where everybody stands, as an earlier --output map.json wrote it; none for a new layout of a file that has places.",
      valueName: "file"),
    completion: .file())
  var positions: String?

  @Option(help: ArgumentHelp("The resolution of .png in dots an inch, 72 to 300 (default: 144).", valueName: "number"))
  var dpi: Double?

  @Option(help: ArgumentHelp("The same in dots a point, 1 to 4; --scale 2 is --dpi 144.", valueName: "number"))
  var scale: Double?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; its ending says the format; - is SVG on standard output.", valueName: "file")
  )
  var output: String

  func validate() throws {
    let isPNG = try MapFile.format(of: output) == .picture(.png)
    if dpi != nil || scale != nil, !isPNG { throw ValidationError("--dpi and --scale are for .png; leave them out") }
    if dpi != nil, scale != nil { throw ValidationError("--dpi and --scale say the same; leave one out") }
    if let dpi, !(72...300).contains(dpi) { throw ValidationError("--dpi must be from 72 to 300") }
    if let timeLimit, !(0.1...86_400).contains(timeLimit) {
      throw ValidationError("--time-limit must be from 0.1 to 86400")
    }
    if let showLimit, showLimit < 1 { throw ValidationError("--show-limit must be at least 1") }
    if let scale, !(1...4).contains(scale) { throw ValidationError("--scale must be from 1 to 4") }
  }

  mutating func run() throws {
    try AtomicFile.refuse(output, amongInputs: reading.inputs + [positions, later].compactMap { $0 })
    let format = try MapFile.format(of: output)
    let original = try reading.read()
    let originalLater = try later.map { try reading.readLater($0, than: original.graph).graph }
    let shared = try sharing.prepared(original, later: originalLater, for: output, inputs: reading.inputs)
    let read = shared.map
    var options = MapOptions()
    options.style = style
    options.title = title
    options.x = x
    options.y = y
    options.axes = axes
    options.cut = cut
    options.later = shared.later
    options.by = by
    options.target = target.map(shared.identity)
    options.support = support
    options.size = size
    options.color = color
    options.shape = shape
    options.outline = outline
    options.label = label
    options.width = width
    options.labelLimit = labels
    options.show = show
    options.showLimit = showLimit
    options.remarks = read.restrictions
    options.keepsOwnPlaces = positions != "none"
    if let positions, positions != "none" {
      let file = try MapFolder.files(atPaths: [positions])
      options.positions = try MapPositions(json: file.first?.bytes ?? [])
    }
    options.precision = measuring.precision
    let drawn = options
    let dotsPerInch = dpi ?? scale.map { $0 * 72 } ?? 144
    let renderer = MapFile.renderer(layoutLimit: timeLimit)
    let file = try Progress.during("drawing") {
      let map = try PowerMap.drawing(of: read.graph, options: drawn, renderer: renderer)
      for warning in map.warnings { StandardError.say("warning: \(Message.visible(warning))") }
      for note in map.notes { StandardError.say("note: \(Message.visible(note))") }
      return try MapFile.bytes(
        of: map, style: drawn.style, graph: read.graph, as: format, dotsPerInch: dotsPerInch)
    }
    try AtomicFile.write(file, to: output)
  }
}

extension Side: ExpressibleByArgument {}

extension QuadrantAxes: ExpressibleByArgument {}

extension QuadrantCut: ExpressibleByArgument {}
