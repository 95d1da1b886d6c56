import PowerMapAnalysis

/// How every number shown is made: definition, reading, caution and reference of each measure.
enum MethodSection {
  static func section(_ answers: MeasureAnswers, measures: [String]) -> ReportDocument.Section {
    var asked: Set<String> = []
    let patterns = measures.map { MeasureCatalog.split($0).pattern }.filter { asked.insert($0).inserted }
    let entries = MeasureCatalog.entries.filter { patterns.contains($0.id) }
    return ReportDocument.Section(
      .method,
      blocks: [
        .list([
          Language.Method.thresholds, Language.Method.rounding, Language.Method.equals,
          Language.Method.random(seed: String(answers.analysis.seed)),
        ]),
        .paragraph(Language.Method.opening),
        .cards(ReportDocument.CardText.texts(of: entries)),
      ])
  }
}

extension ReportDocument.CardText {
  /// The explanations of some measures; forms of one measure share theirs.
  static func texts(of entries: [MeasureEntry]) -> [ReportDocument.CardText] {
    var texts: [ReportDocument.CardText] = []
    for entry in entries {
      let same = texts.firstIndex {
        $0.card.definition == entry.card.definition && $0.card.reference == entry.card.reference
      }
      if let same {
        texts[same].ids.append(entry.id)
        texts[same].title = commonTitle(texts[same].title, entry.card.title)
      } else {
        texts.append(ReportDocument.CardText(ids: [entry.id], title: entry.card.title, card: entry.card))
      }
    }
    return texts
  }

  /// What two titles begin with, as far as whole parts between commas agree: `Strength` of `Strength, outgoing` and `Strength, incoming`.
  private static func commonTitle(_ left: String, _ right: String) -> String {
    let parts = zip(left.split(separator: ","), right.split(separator: ",")).prefix { $0 == $1 }.map(\.0)
    return parts.isEmpty ? left : parts.joined(separator: ",")
  }
}
