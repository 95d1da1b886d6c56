import ArgumentParser
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// Maps as files: the format by its ending, drawn by another run of this program.
enum MapFile {
  /// What a map can be written as.
  enum Format: Equatable {
    /// A picture.
    case picture(Drawing.Format)
    /// Text for Graphviz's programs.
    case dot
    /// Where everybody stands.
    case positions
    /// The map itself for another program, with places, sizes and colors as they are drawn.
    case network(String)
  }

  /// A renderer that runs this program again, so that a crash or a hang of Graphviz's library stays there.
  static let renderer = renderer(layoutLimit: nil)

  /// The same with another limit for layout engines, in seconds.
  static func renderer(layoutLimit: Double?) -> MapRenderer {
    MapRenderer(helper: "/proc/self/exe", layoutLimit: layoutLimit) { Progress.note($0) }
  }

  /// The format that the ending of a path says; SVG for standard output.
  static func format(of path: String) throws -> Format {
    if path == "-" { return .picture(.svg) }
    let ending = FilePath.ending(of: path)
    if let picture = ending.flatMap({ Drawing.Format(rawValue: $0) }) { return .picture(picture) }
    switch ending {
    case "dot", "gv": return .dot
    case "json": return .positions
    case "gexf", "graphml": return .network(ending ?? "")
    case "net": return .network(MapFormat.pajek.id)
    default:
      throw ValidationError(
        "a map is drawn as .svg, .pdf, .png, .dot, .gexf, .graphml, .net or .json (positions); give one of these endings"
      )
    }
  }

  /// The bytes of a drawn map.
  static func bytes(
    of map: DrawnMap, style: String, graph: StakeholderGraph, as format: Format, dotsPerInch: Double
  ) throws -> [UInt8] {
    if case .picture(let picture) = format {
      return try map.drawing.rendered(as: picture, dotsPerInch: dotsPerInch, renderer: renderer)
    }
    let whole = graph
    let graph = map.graph ?? graph
    let positions = MapPositions(of: map.drawing, style: style, graph: graph)
    guard graph.order == 0 || !positions.entries.isEmpty else {
      throw ValidationError(
        "maps of style \(style) have no place for each stakeholder; draw them as .svg, .pdf or .png")
    }
    guard case .network(let id) = format, let network = FormatCatalog.format(named: id) else {
      return Array((format == .dot ? DOTWriter.text(of: map.drawing, showing: graph) : positions.json).utf8)
    }
    let written = try network.written(map.graphWithLooks(whole))
    for loss in written.losses { StandardError.say(Message.notWritten(loss, as: id)) }
    return written.files.first?.bytes ?? []
  }
}
