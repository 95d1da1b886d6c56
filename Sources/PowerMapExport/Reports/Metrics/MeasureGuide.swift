public import PowerMapAnalysis

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
    guard let entry = entry(of: id) else { return nil }
    let margin = String(repeating: " ", count: 16)
    let lines = parts(of: entry).map { label, text in
      label + margin.dropFirst(label.count) + WrappedText.lines(text, width: 62).joined(separator: "\n" + margin) + "\n"
    }
    return "\(entry.card.title) (\(entry.id))\n\(entry.card.question)\n\n" + lines.joined()
  }

  /// The entry of an id with or without brackets and what stands in them, nil when there is none.
  public static func entry(of id: String) -> MeasureEntry? {
    let pattern = MeasureCatalog.split(id).pattern
    return MeasureCatalog.entry(pattern) ?? MeasureCatalog.entry(pattern + "[]")
  }

  /// What an explanation says of a measure, each part with its label.
  static func parts(of entry: MeasureEntry) -> [(label: String, text: String)] {
    let card = entry.card
    let status = card.status == .core ? "for a first meeting" : "a second opinion, to be used with care"
    let brackets = entry.argument.map { [("In brackets", $0.words)] } ?? []
    let settings = entry.parameters.map { ("To set", "\($0.name): \($0.meaning)") }
    return [
      ("What it is", card.definition), ("How to read it", card.reading), ("Mind", card.caution), ("Range", card.range),
      ("Answer", "\(kindInWords(entry.kind)), \(status)"),
    ] + brackets + settings + [("Cost", card.complexity), ("Reference", card.reference)]
  }

  /// What an answer of a kind holds; the name of the kind in files behind it.
  private static func kindInWords(_ kind: String) -> String {
    let words =
      switch kind {
      case "node": "a number for each stakeholder"
      case "graph": "one number for the map"
      case "label": "a word for each stakeholder"
      case "set": "some of the stakeholders"
      case "pairs": "pairs of stakeholders"
      case "pairvalues": "a number for each pair with a tie"
      case "matrix": "a table of numbers"
      case "map": "numbers by group or type"
      case "list": "a list"
      case "optimum": "the best solutions of a search"
      default: "the results of a simulation"
      }
    return "\(words) (\(kind))"
  }
}
