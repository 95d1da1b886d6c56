import PowerMapAnalysis
import PowerMapGraph

/// Finds that a few stakeholders hold most of the influence.
struct ConcentrationFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let words = InfluenceWords(answers.graph)
    let input = words.exerted
    let order = answers.graph.order
    guard order >= FindingThresholds.fewestHolders,
      let majority = answers.count("concentration.majority_count[\(input)]"), majority > 0,
      let effective = answers.figure("concentration.effective_number[\(input)]"), let scores = answers.scores(input),
      effective <= FindingThresholds.concentrated * Double(order)
    else { return [] }
    let isNamed = majority <= FindingThresholds.mostNamed
    let top = TopGroup(scores.ranking(), count: isNamed ? majority : FindingThresholds.mostLeaders)
    let names = top.prose(in: answers.graph)
    let total = scores.values.reduce(0) { $0 + ($1.isNaN ? 0 : $1) }
    let share = scores.ranking().prefix(majority).reduce(0) { $0 + $1.value } / total
    return [
      Finding(
        isNamed
          ? Language.Concentration.headline(majority, of: order, names, words)
          : Language.Concentration.headline(majority, of: order, ledBy: names, words),
        importance: .decisive, effect: FindingThresholds.concentrated * Double(order) / effective,
        section: .concentration, basis: .ties(subject: ""), stakeholders: top.members,
        figures: [
          .init(Language.Concentration.share, NumberText.percent(share)),
          .init(Language.Concentration.effective, effective), .init(Language.Concentration.stakeholders, order),
        ],
        meaning: Language.Concentration.meaning(effective, words), limits: Language.Concentration.limits,
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

  /// Their names: `A, B and C`, or `A, and any two of B, C and D, who are equal`.
  func prose(in graph: StakeholderGraph) -> Prose {
    let names: Prose = certain.isEmpty ? "" : graph.prose(certain, limit: 6)
    return equals.isEmpty
      ? names : Language.Concentration.anyOf(places, graph.prose(equals, limit: 6), after: names)
  }
}

extension String {
  /// The word with a capital letter first.
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
