import PowerMapAnalysis
import PowerMapFormats

/// The measure that somebody may have meant by an id that there is not.
enum MeasureSuggestion {
  /// The id of the nearest spelling, else the first of which the text is a part; nil when there is none.
  static func id(for text: String) -> String? {
    let (pattern, argument) = MeasureCatalog.split(text)
    let bare = without(pattern)
    let ids = MeasureCatalog.entries.map(\.id)
    let near = Spelling.nearest(to: bare, among: ids.map(without))
    let found = near.flatMap { near in ids.first { without($0) == near } } ?? ids.first { part(bare, isIn: $0) }
    guard let found else { return nil }
    return found.hasSuffix("[]") ? without(found) + "[\(argument ?? "")]" : found
  }

  private static func without(_ pattern: String) -> String {
    pattern.hasSuffix("[]") ? String(pattern.dropLast(2)) : pattern
  }

  private static func part(_ text: String, isIn id: String) -> Bool { text.count > 2 && id.contains(text.lowercased()) }
}
