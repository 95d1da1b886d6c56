import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// Fills the places of a text of the user's own with the numbers, names and maps of a map.
struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill",
    abstract: "Fills your own document with the numbers, names and maps of a map.",
    discussion: """
      The template is Markdown, HTML or plain text (.md, .html, .txt). Places to fill
      stand in double braces, each on one line:
        {{density}}                    a measure ('powermap measures' lists them)
        {{concentration.gini[votes]}}  a measure of a column or of another measure
        {{strength.out[mayor]}}        the number of a stakeholder, by id
        {{coleman[Tenants]}}           a part of an answer, as figures.csv names it,
                                       a bracket for each step
        {{top.3.names[betweenness]}}   who is highest; also top.3.values[…]
        {{rank[betweenness][mayor]}}   the rank of a stakeholder, 1 for the highest
        {{name[mayor]}}                the name of a stakeholder
        {{finding.1}}                  the first finding; also finding.1.meaning
                                       and finding.1.limits
        {{map.influence}}              a map of any style, as SVG beside the output
        {{title}}                      also question, boundary, period, collection
                                       and asked
      Numbers take a format behind a bar: {{density | 2}} for decimal places (0 to
      4), percent, words (three, about three, nearly two thirds) or exact (all
      digits). \\{{ is two braces and no place.

      All places are checked before anything is written; what is wrong is said with
      file, row and column. A figure that is not defined on the map becomes "not
      defined", with a warning. Names and texts of the map are escaped for the kind
      of the output. In HTML places may stand in the text or inside of quoted
      attributes, not in scripts or styles.

      Example:
        powermap fill quarterly.md my-map --output quarterly-2026-1.md
        powermap fill letter.txt stakeholders.csv ties.csv --output -
      """)

  @Argument(help: ArgumentHelp("The document with places to fill.", valueName: "template"), completion: .file())
  var template: String

  @OptionGroup var reading: ReadingFlags

  @OptionGroup var measuring: MeasuringFlags

  @OptionGroup(title: "Handing out") var sharing: SharingFlags

  @Option(help: ArgumentHelp("A later map of the same people.", valueName: "file"), completion: .file())
  var later: String?

  @Option(help: ArgumentHelp("The seed of all simulation and sampling.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; - is standard output, for templates without maps.", valueName: "file"))
  var output: String

  func validate() throws {
    guard TemplateKind(ending: FilePath.ending(of: output == "-" ? template : output)) != nil else {
      let endings = TemplateKind.endings.map { ".\($0)" }.joined(separator: ", ")
      throw ValidationError(
        "only Markdown, HTML and plain text can be filled safely; name a file that ends in \(endings)")
    }
  }

  mutating func run() throws {
    let inputs = reading.inputs + [template] + [later].compactMap { $0 }
    try AtomicFile.refuse(output, amongInputs: inputs)
    let text = try TemplateFile(path: template)
    let read = try reading.read()
    let laterGraph = try later.map { try reading.readLater($0, than: read.graph).graph }
    let shared = try sharing.prepared(read, later: laterGraph, for: output, inputs: inputs)
    var analysis = Analysis(shared.map.graph)
    analysis.seed = seed
    analysis.precision = measuring.precision
    analysis.later = shared.later
    let kind = TemplateKind(ending: FilePath.ending(of: output == "-" ? template : output)) ?? .plain
    let filled = Progress.during("measuring") { [analysis] in
      FilledTemplate(text.text, kind: kind, analysis: analysis, identity: shared.identity)
    }
    try text.say(filled, withoutMaps: output == "-")
    var pictures: [String: TemplatePicture] = [:]
    var files: [(path: String, bytes: [UInt8])] = []
    for style in filled.styles {
      let path = FilePath.withoutEnding(output) + "-\(style.id)-map.svg"
      try AtomicFile.refuse(path, amongInputs: inputs)
      let drawn = try text.drawing(style.id, at: style.place) { [precision = measuring.precision] () throws in
        var options = MapOptions()
        options.style = style.id
        options.later = shared.later
        options.remarks = shared.map.restrictions
        options.precision = precision
        return try Progress.during("drawing the \(style.id) map") { [options] in
          try PowerMap.drawing(of: shared.map.graph, options: options, renderer: MapFile.renderer)
        }
      }
      for warning in drawn.warnings { StandardError.say("warning: \(Message.visible(warning))") }
      files.append((path, try drawn.drawing.rendered(as: .svg, renderer: MapFile.renderer)))
      pictures[style.id] = TemplatePicture(
        fileName: path.split(separator: "/").last.map(String.init) ?? path,
        title: MapStyleCatalog.entry(style.id)?.title ?? style.id,
        summary: drawn.drawing.summary)
    }
    for file in files { try AtomicFile.write(file.bytes, to: file.path) }
    try AtomicFile.write(Array(filled.text(pictures: pictures).utf8), to: output)
  }
}
