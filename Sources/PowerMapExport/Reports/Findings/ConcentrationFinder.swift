import PowerMapAnalysis
import PowerMapGraph

/// Finds that a few stakeholders hold most of the influence.
struct ConcentrationFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let words = InfluenceWords(answers.graph)
    let input = words.exerted
    guard let majority = answers.count("concentration.majority_count[\(input)]"), majority > 0,
      let effective = answers.figure("concentration.effective_number[\(input)]"),
      let scores = answers.scores(input), answers.graph.order >= 4, effective <= 0.6 * Double(answers.graph.order)
    else { return [] }
    let top = TopGroup(scores.ranking(), count: majority)
    let order = answers.graph.order
    let total = scores.values.reduce(0) { $0 + ($1.isNaN ? 0 : $1) }
    let share = scores.ranking().prefix(majority).reduce(0) { $0 + $1.value } / total
    let headline: Prose = """
      \(Wording.number(majority)) of \(order) stakeholders \(Wording.form(majority, "holds", "hold")) more than half \
      of all \(words.substance): \(top.prose(in: answers.graph)).
      """
    return [
      Finding(
        headline, importance: .decisive, stakeholders: top.members,
        figures: [
          .init("their share", NumberText.percent(share)), .init("effective number", effective),
          .init("stakeholders", order),
        ],
        meaning: """
          \(words.substance.capitalizedWord) is as concentrated as if \(NumberText.readable(effective)) stakeholders shared \
          it equally and the others had none (\(words.counting)).
          """,
        limits: """
          It counts the ties on this map. It does not say whether the power is used well, or what power lies outside it.
          """,
        measures: ["concentration.majority_count[\(input)]", "concentration.effective_number[\(input)]", input])
    ]
  }
}

/// The first so many of a ranking; those who share the last place are told together, since choosing among equals is no finding.
struct TopGroup {
  /// Those who belong to the group whoever is chosen among equals.
  let certain: [Vertex]
  /// Those who share the last place; empty when it is clear who has it.
  let equals: [Vertex]
  /// How many of the equals belong.
  let places: Int

  init(_ ranking: [Scores.Rank], count: Int) {
    let last = ranking.prefix(count).last?.rank ?? 0
    let within = ranking.prefix(count)
    let sharing = ranking.filter { $0.rank == last }
    let isClear = within.filter { $0.rank == last }.count == sharing.count
    certain = (isClear ? Array(within) : ranking.filter { $0.rank < last }).map(\.vertex)
    equals = isClear ? [] : sharing.map(\.vertex)
    places = within.count - certain.count
  }

  /// All who are named.
  var members: [Vertex] { certain + equals }

  /// Their names: `A, B and C`, or `A, and two of B, C and D, who have the same`.
  func prose(in graph: StakeholderGraph) -> Prose {
    guard !equals.isEmpty else { return graph.prose(certain, limit: 6) }
    let others: Prose = "any \(Wording.number(places)) of \(graph.prose(equals, limit: 6)), who are equal"
    return certain.isEmpty ? others : "\(graph.prose(certain, limit: 6)), and \(others)"
  }
}

extension String {
  /// The word with a capital letter first.
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
