import PowerMapAnalysis

/// How every number shown is made: definition, reading, caution and reference of each measure.
enum MethodSection {
  static func section(_ answers: MeasureAnswers, measures: [String]) -> ReportDocument.Section {
    var asked: Set<String> = []
    let patterns = measures.map { MeasureCatalog.split($0).pattern }.filter { asked.insert($0).inserted }
    var cards: [ReportDocument.CardText] = []
    for entry in MeasureCatalog.entries where patterns.contains(entry.id) {
      if let same = cards.firstIndex(where: {
        $0.card.definition == entry.card.definition && $0.card.reference == entry.card.reference
      }) {
        cards[same] = ReportDocument.CardText(ids: cards[same].ids + [entry.id], card: cards[same].card)
      } else {
        cards.append(ReportDocument.CardText(ids: [entry.id], card: entry.card))
      }
    }
    return ReportDocument.Section(
      id: "method", title: "How the numbers are made",
      blocks: [
        .paragraph(
          """
          Every measure in this report, in the order of the questions it answers. The word behind a title is the name under \
          which metrics.csv, figures.csv and metrics.json hold it. An empty cell there means that the measure is not defined, \
          which is not the same as 0.
          """),
        .cards(cards),
      ])
  }
}
