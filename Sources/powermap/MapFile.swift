import ArgumentParser
import PowerMapExport

/// Maps as files: the format by its ending, drawn by another run of this program.
enum MapFile {
  /// A renderer that runs this program again, so that a crash or a hang of Graphviz's library stays there.
  static let renderer = MapRenderer(helper: "/proc/self/exe")

  /// The format that the ending of a path says; SVG for standard output.
  static func format(of path: String) throws -> Drawing.Format {
    if path == "-" { return .svg }
    guard let format = FilePath.ending(of: path).flatMap({ Drawing.Format(rawValue: $0) }) else {
      throw ValidationError("a map is drawn as .svg, .pdf or .png; give the output one of these endings")
    }
    return format
  }
}
