import PowerMapGraph

@testable import PowerMapFormats

/// A file of another program, written out in a test.
struct ForeignFile {
  let name: String
  let text: String

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  /// The map that the file holds.
  func map(_ options: ReadingOptions = ReadingOptions()) throws -> ReadMap {
    try MapReader.read([InputFile(name: name, bytes: Array(text.utf8))], options: options)
  }

  /// The ties as `from>to`, with `=` for both ways, then kind and weight where there are any.
  func ties() throws -> [String] {
    let graph = try map().graph
    return graph.allTies.map { tie in
      let arrow = tie.direction == .mutual ? "=" : ">"
      let weight = tie.weight == 1 ? "" : " \(tie.weight)"
      let sign = tie.sign == .negative ? " -" : ""
      return "\(tie.source.text)\(arrow)\(tie.target.text)" + (tie.kind.map { " \($0)" } ?? "") + weight + sign
    }
  }

  /// The stakeholders as `id name`.
  func people() throws -> [String] { try map().graph.stakeholders.map { "\($0.id.text) \($0.name)" } }

  /// The first fault as `line:column message`, or what was read instead.
  func fault() -> String {
    do {
      let map = try map()
      return "no fault: \(map.graph.order) stakeholders"
    } catch let error as FormatError {
      let fault = error.faults[0]
      return "\(fault.place.line ?? 0):\(fault.place.column ?? 0) \(fault.message)"
    } catch {
      return "\(error)"
    }
  }

  /// The notes and warnings.
  func remarks() throws -> [String] { try map().diagnostics.map { "\($0.severity) \($0.message)" } }
}
