import PowerMapAnalysis
import PowerMapGraph

/// Finds that who comes first would often be another if a few ties had been forgotten.
struct UnstableRankFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let words = InfluenceWords(answers.graph)
    guard let leaders = answers.scores(words.exerted)?.ranking().prefix(while: { $0.rank == 1 }), leaders.count == 1,
      let leader = leaders.first, leader.value > 0, answers.graph.order >= FindingThresholds.fewestHolders,
      answers.graph.canForgetTies, let stability = answers.stability(of: words.exerted),
      stability.first < FindingThresholds.unstable
    else { return [] }
    return [
      Finding(
        Language.UnstableRank.headline(answers.graph.prose(leader.vertex), first: stability.first, words),
        importance: .notable, effect: FindingThresholds.unstable / max(stability.first, 0.01), section: .data,
        basis: .told(Language.UnstableRank.certainty(runs: stability.runs)), stakeholders: [leader.vertex],
        figures: [
          .init(Language.UnstableRank.first, NumberText.percent(stability.first)),
          .init(Language.UnstableRank.three, NumberText.percent(stability.amongThree)),
        ],
        meaning: Language.UnstableRank.meaning(amongThree: stability.amongThree), limits: Language.UnstableRank.limits,
        measures: ["stability.rank[\(words.exerted)]"])
    ]
  }
}

extension MeasureAnswers {
  /// How a ranking stands when ties are forgotten.
  struct Stability {
    /// The share of maps in which the first stays first.
    let first: Double
    /// The share in which the first stays among three.
    let amongThree: Double
    /// How alike rankings are, 1 the same.
    let likeness: Double
    let runs: Int
  }

  /// The stability of the ranking by a score, nil where it has none.
  func stability(of score: String) -> Stability? {
    guard let answer = try? result("stability.rank[\(score)]").get(), case .simulation(let fields) = answer.value else {
      return nil
    }
    func number(_ name: String, in fields: [Datum.Field]) -> Double? {
      if case .number(let number) = fields.first(where: { $0.name == name })?.value { number } else { nil }
    }
    guard let first = number("top1", in: fields), let three = number("top3", in: fields),
      let likeness = number("spearman", in: fields), let runs = number("runs", in: answer.parameters)
    else { return nil }
    return Stability(first: first, amongThree: three, likeness: likeness, runs: Int(runs))
  }
}
