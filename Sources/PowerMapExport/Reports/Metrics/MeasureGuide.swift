import PowerMapAnalysis

/// What powermap can measure, in words for people and as JSON for programs.
public enum MeasureGuide {
  /// Every measure by the question that an organizer asks, one line each.
  public static func listing() -> String {
    let width = MeasureCatalog.entries.map(\.id.count).max() ?? 0
    let parts = Topic.allCases.compactMap { topic -> String? in
      let entries = MeasureCatalog.entries.filter { $0.card.topic == topic }
      guard !entries.isEmpty else { return nil }
      let lines = entries.map { entry in
        let padding = String(repeating: " ", count: width - entry.id.count)
        return "  \(entry.id)\(padding)  \(entry.card.question)\n"
      }
      return topic.question + "\n" + lines.joined()
    }
    return parts.joined(separator: "\n")
  }

  /// One measure explained, by its id with or without an argument; nil when there is none of that id.
  public static func explanation(of id: String) -> String? {
    guard let entry = MeasureCatalog.entry(id) ?? MeasureCatalog.entry(MeasureCatalog.split(id).pattern) else {
      return nil
    }
    let card = entry.card
    let status = card.status == .core ? "for a first meeting" : "a second opinion, to be used with care"
    let parts: [(String, String)] = [
      ("What it is", card.definition), ("How to read it", card.reading), ("Mind", card.caution), ("Range", card.range),
      ("Answer", "\(entry.kind), \(status)"), ("Cost", card.complexity), ("Reference", card.reference),
    ]
    let lines = parts.map { label, text in
      let margin = String(repeating: " ", count: 16)
      let lines = wrapped(text, width: 62).joined(separator: "\n" + margin)
      return label + margin.dropFirst(label.count) + lines + "\n"
    }
    return "\(card.title) (\(entry.id))\n\(card.question)\n\n" + lines.joined()
  }

  /// A text in lines of at most so many characters, unless a word alone is longer.
  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let line = lines.last, line.count + 1 + word.count <= width {
        lines[lines.count - 1] = line + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// Every measure as JSON: a list of records with id, kind, status and what the measure says about itself.
  public static func json() -> String {
    let records = MeasureCatalog.entries.map { entry in
      let card = entry.card
      let fields: [(String, String)] = [
        ("id", entry.id), ("kind", entry.kind), ("status", card.status.rawValue), ("title", card.title),
        ("topic", card.topic.rawValue), ("question", card.question), ("definition", card.definition),
        ("reading", card.reading), ("caution", card.caution), ("range", card.range),
        ("reference", card.reference), ("complexity", card.complexity),
      ]
      return JSONText.written(.record(fields.map { Datum.Field($0, .text($1)) }))
    }
    return "[" + records.joined(separator: ",\n") + "]\n"
  }
}
