import PowerMapAnalysis

extension MeasureGuide {
  /// Every measure by the question that an organizer asks, as a table for a page of Markdown: one row a question.
  public static func markdown() -> String {
    let rows = Topic.allCases.compactMap { topic -> String? in
      var titles: [String] = []
      for entry in MeasureCatalog.entries where entry.card.topic == topic {
        let title = plainTitle(of: entry)
        if !titles.contains(title) { titles.append(title) }
      }
      return titles.isEmpty ? nil : "| \(topic.question) | \(titles.joined(separator: ", ")) |\n"
    }
    return "| question | measures |\n|---|---|\n" + rows.joined()
  }

  /// One measure explained for a page of Markdown, by its id with or without an argument; nil when there is none of that id.
  public static func markdown(of id: String) -> String? {
    guard let entry = entry(of: id) else { return nil }
    let lines = parts(of: entry).map { "- **\($0.label)**: \($0.text)\n" }
    return "### \(entry.card.title) (`\(entry.id)`)\n\n\(entry.card.question)\n\n" + lines.joined()
  }

  /// The title of a measure without what tells its forms apart, after a comma.
  private static func plainTitle(of entry: MeasureEntry) -> String {
    String(entry.card.title.prefix { $0 != "," })
  }
}
