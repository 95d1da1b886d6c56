import ArgumentParser
import PowerMapAnalysis
import PowerMapExport

/// Which measures a command line asks for.
struct MeasureList {
  /// The ids as typed, parted by commas, `all` among them or alone; or nil for the usual ones.
  let measures: String?
  /// The question whose measures are asked for, nil for none.
  let topic: Topic?

  /// The ids to compute on a map, in the order in which they were asked or are listed.
  ///
  /// - Throws: `MeasureError` for an id that the catalogue does not have, and for one that lacks its brackets.
  func ids(for analysis: Analysis) throws -> [String] {
    guard let measures else {
      let selection: MeasureSelection = topic == nil ? .overview : .all
      return selection.ids(for: analysis, topic: topic)
    }
    let parts = MeasureList.parts(measures)
    guard !parts.isEmpty else { throw ValidationError("no measure was named; name some by id, or all") }
    guard topic == nil || parts == ["all"] else {
      throw ValidationError("--about selects measures by itself; leave out --measures, or say all")
    }
    return try parts.flatMap { part throws -> [String] in
      if part == "all" { return MeasureSelection.all.ids(for: analysis, topic: topic) }
      if MeasureCatalog.entry(MeasureCatalog.split(part).pattern) != nil { return [part] }
      throw MeasureCatalog.entry(part + "[]") == nil
        ? MeasureError.unknownMeasure(part) : MeasureError.unknownArgument("", in: part)
    }
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
