import PowerMapAnalysis
import PowerMapGraph

/// The pairs between whom influence runs strongly one way and the second depends on the first, the most telling first.
///
/// A pair is listed when the tie is at least as strong as ties are on average, the tie back at most a quarter as strong, and the tie
/// more than half of all influence that reaches the second. Pairs come in the order of the difference between the two ties, times
/// that share. Where hardly any tie is returned there are none: that is so of the whole map, not of pairs.
struct OneSidedPairs {
  /// One pair.
  struct Pair: Hashable {
    let first: Vertex
    let second: Vertex
    /// The strength of the tie, and of the one back.
    let there, back: Double
    /// The share of all influence on the second that comes from the first.
    let dependence: Double

    /// How telling the pair is.
    fileprivate var weight: Double { (there - back) * dependence }
  }

  /// The id of the measure that is read.
  static let id = "dyad.asymmetry"

  let all: [Pair]

  init(_ answers: MeasureAnswers) {
    let graph = answers.graph
    let arcs = graph.positive.outgoing
    guard !graph.isUndirected, arcs.count >= FindingThresholds.fewestTies,
      let returned = answers.figure("reciprocity"), returned > FindingThresholds.oneWay,
      case .pairvalues(let values) = answers.value(OneSidedPairs.id), let received = answers.scores("strength.in")
    else {
      all = []
      return
    }
    // A little less, so that ties of one strength all reach their mean however it is rounded.
    let mean = received.values.reduce(0, +) / Double(arcs.count) * (1 - 1e-9)
    let least = (FindingThresholds.upperHand - 1) / (FindingThresholds.upperHand + 1) * (1 - 1e-9)
    all = values.compactMap { relation -> Pair? in
      guard let asymmetry = relation.value, asymmetry.magnitude >= least else { return nil }
      let (first, second) = asymmetry > 0 ? (relation.first, relation.second) : (relation.second, relation.first)
      let (there, back) = (arcs.weight(from: first, to: second), arcs.weight(from: second, to: first))
      let pair = Pair(
        first: first, second: second, there: there, back: back, dependence: there / received.values[second.index])
      return there >= mean && pair.dependence > FindingThresholds.dependence ? pair : nil
    }.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
  }

  /// The pairs as a table, the first of them where there are many; nil where there are none.
  func table(_ answers: MeasureAnswers) -> ReportTable? {
    guard !all.isEmpty else { return nil }
    let graph = answers.graph
    let isWeighted = InfluenceWords(graph).isWeighted
    let shown = all.prefix(FindingThresholds.mostPairs.listed)
    let rows = shown.map { pair -> [ReportTable.Cell] in
      let strengths = [pair.there, pair.back].map { ReportTable.Cell("\(NumberText.readable($0))") }
      return [.init(graph.prose(pair.first)), .init(graph.prose(pair.second))] + (isWeighted ? strengths : [])
        + [.init("\(NumberText.percent(pair.dependence))")]
    }
    let strengths = [Language.OneSidedPairs.there, Language.OneSidedPairs.back].map { ReportTable.Column(title: $0) }
    return ReportTable(
      caption: Language.OneSidedPairs.caption(first: shown.count, of: all.count),
      columns: [
        .init(title: Language.OneSidedPairs.first, isNumeric: false),
        .init(title: Language.OneSidedPairs.second, isNumeric: false),
      ] + (isWeighted ? strengths : []) + [.init(title: Language.OneSidedPairs.dependence)], rows: Array(rows))
  }
}
