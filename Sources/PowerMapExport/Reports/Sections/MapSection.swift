import PowerMapAnalysis
import PowerMapGraph

/// A map with its text alternative, or the reason why there is none.
enum MapSection {
  static func section(_ map: ReportMap, _ answers: MeasureAnswers) -> ReportDocument.Section {
    ReportDocument.Section(
      id: MapSection.anchor(map.id), title: map.title, blocks: [.map(map, alternative: alternative(answers))])
  }

  /// An anchor made of the letters and hyphens of an id.
  private static func anchor(_ id: String) -> String {
    "map-" + id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// What the picture shows, for those who do not see it: size, parts, the strongest, who is alone.
  static func alternative(_ answers: MeasureAnswers) -> Prose {
    let graph = answers.graph
    let words = InfluenceWords(graph)
    let ties = graph.tieCounts
    var text: Prose = """
      \(Wording.count(graph.order, "stakeholder").capitalizedWord) and \(Wording.count(ties.onMap, "tie"))\
      \(ties.negative == 0 ? "" : ", \(Wording.number(ties.negative)) of them in conflict").
      """
    let parts = answers.parts
    if parts.count > 1 { text = text + "They form \(Wording.number(parts.count)) parts without contact." }
    if let ranking = answers.scores(words.exerted)?.ranking(), let first = ranking.first, first.value > 0,
      graph.order > 5
    {
      let top = TopGroup(ranking, count: 5)
      text = text + "Most \(words.substance): \(top.prose(in: graph))."
    }
    if let alone = answers.set("isolates"), !alone.isEmpty {
      text = text + "Without a tie: \(graph.prose(alone, limit: 8))."
    }
    return text
  }
}
