import PowerMapAnalysis
import PowerMapExport

/// Which measures a command line asks for.
struct MeasureList {
  /// The ids as typed, parted by commas; `all`; or nil for the usual ones.
  let measures: String?
  /// The question whose measures are asked for, nil for none.
  let topic: Topic?

  /// The ids to compute on a map, in the order in which they were asked or are listed.
  ///
  /// - Throws: `MeasureError.unknownMeasure` for an id that the catalogue does not have.
  func ids(for analysis: Analysis) throws(MeasureError) -> [String] {
    guard let measures, measures != "all" else {
      let selection: MeasureSelection = measures == nil && topic == nil ? .overview : .all
      return selection.ids(for: analysis, topic: topic)
    }
    let ids = MeasureList.parts(measures)
    for id in ids where MeasureCatalog.entry(MeasureCatalog.split(id).pattern) == nil { throw .unknownMeasure(id) }
    return ids
  }

  /// Parts a list at the commas that are not inside brackets.
  private static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    for character in text {
      switch character {
      case "[": depth += 1
      case "]": depth -= 1
      default: break
      }
      if character == "," && depth == 0 {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    return parts.flatMap { $0.contains("[") ? [$0] : CommaList.parts($0) }
  }
}
