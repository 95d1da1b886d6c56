import PowerMapAnalysis

/// The maps with their text alternatives, or the reasons why there are none.
enum MapSection {
  static func section(_ maps: [ReportMap]) -> ReportDocument.Section? {
    guard !maps.isEmpty else { return nil }
    return ReportDocument.Section(id: "maps", title: Language.Maps.heading(maps.count), blocks: [.maps(maps)])
  }
}
