import PowerMapGraph

extension PowerMap {
  /// Where the data come from, in the words of the map; nil where it says nothing.
  var source: String? {
    let about = graph.about
    var sentences: [String] = []
    func add(_ words: String, _ text: String?) {
      let text = LabelText.singleLine(text ?? "", limit: 300)
      if !text.isEmpty { sentences.append("\(words): \(text)" + (text.last == "." ? "" : ".")) }
    }
    for key in ["source", "sources"] {
      add(Language.Maps.source, about.extras.first { $0.key.lowercased() == key }?.value)
    }
    add(Language.Maps.data, about.collection)
    let silent = about.nonrespondents.map { name in
      graph.vertex(of: Stakeholder.ID(name)).map { self.name(of: $0) } ?? LabelText.singleLine(name)
    }
    add(Language.Maps.silent, PowerMap.list(silent, limit: 20))
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// Names with commas, the first so many of them; nil where there are none.
  static func list(_ names: [String], limit: Int) -> String? {
    guard !names.isEmpty else { return nil }
    return names.prefix(limit).joined(separator: ", ")
      + (names.count > limit ? Language.Maps.more(names.count - limit) : "")
  }
}

extension Drawing {
  private static let sourceSize = 8.5

  /// Adds a line below everything that says where the data come from.
  mutating func append(source: String, measure: any TextMeasure) {
    let size = Drawing.sourceSize
    let paragraph = Paragraph(source, width: width - 2 * Page.margin, size: size, lineLimit: 4, measure: measure)
    for (row, line) in paragraph.lines.enumerated() {
      let place = Point(Page.margin, height - 4 + Double(row) * 1.3 * size)
      shapes.append(.text(Text(line, at: place, size: size, color: Palette.muted)))
    }
    height = (height + Double(paragraph.lines.count) * 1.3 * size + 6).rounded(.up)
  }
}
