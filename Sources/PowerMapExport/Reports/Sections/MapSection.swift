import PowerMapAnalysis

/// A map with its text alternative, or the reason why there is none.
enum MapSection {
  static func section(_ map: ReportMap) -> ReportDocument.Section {
    ReportDocument.Section(
      id: MapSection.anchor(map.id), title: map.title,
      blocks: [.map(map, alternative: map.summary.isEmpty ? "" : Prose.name(map.summary))])
  }

  /// An anchor made of the letters and hyphens of an id.
  private static func anchor(_ id: String) -> String {
    "map-" + id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
