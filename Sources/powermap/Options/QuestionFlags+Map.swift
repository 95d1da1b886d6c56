import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

extension QuestionFlags {
  /// Draws a map that belongs to an answer, and writes it to a file.
  ///
  /// - Parameters:
  ///   - style: how it is drawn.
  ///   - name: what the style is called.
  ///   - title: its title; nil for that of the map.
  func draw(
    _ analysis: Analysis, _ shared: SharedMap, as style: some MapStyle, called name: String, title: String? = nil,
    to path: String
  ) throws {
    try AtomicFile.refuse(path, amongInputs: reading.inputs)
    let format = try MapFile.format(of: path)
    var options = MapOptions()
    options.title = title
    options.remarks = shared.map.restrictions
    options.precision = analysis.precision
    let asked = options
    let file = try Progress.during("drawing") {
      let map = try PowerMap(of: analysis.graph, options: asked).drawing(style, renderer: MapFile.renderer)
      for warning in map.warnings { StandardError.say("warning: \(Message.visible(warning))") }
      return try MapFile.bytes(of: map, style: name, graph: analysis.graph, as: format, dotsPerInch: 144)
    }
    try AtomicFile.write(file, to: path)
  }

  /// Refuses a place for a map that is none: two things cannot go to standard output.
  func checkMap(_ path: String?) throws {
    guard let path else { return }
    guard path != "-" else { throw ValidationError("--map is a file, since the answer goes to standard output") }
    _ = try MapFile.format(of: path)
  }
}
