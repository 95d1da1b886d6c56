import PowerMapAnalysis
import PowerMapGraph

extension EnglishReport {
  /// What the question about new partners says.
  enum Partners {
    static let title: Prose = "Whom the partnership could bring in"

    /// A criterion as tables and sentences call it.
    static func criterion(_ criterion: PartnerCriterion) -> Prose {
      let name: Prose =
        switch criterion.name {
        case "needs": "what is missing"
        case "reach": "new reach"
        case "access": "nearness to a decision"
        case "stance", "influence", "interest": "\(criterion.name)"
        default: .name(criterion.name)
        }
      return criterion.isLessBetter ? "little \(name)" : name
    }
    static func leader(
      _ names: Prose, _ count: Int, of candidates: Int, score: Double, by criteria: [PartnerCriterion]
    ) -> Prose {
      let isEven = Set(criteria.map(\.weight)).count == 1
      let told = criteria.map { item in
        isEven ? criterion(item) : "\(criterion(item)) (\(NumberText.readable(item.weight)))"
      }
      if candidates == 1 {
        return
          "\(names) is the only candidate, with a score of \(NumberText.rounded(score, places: 2)) of 1 by \(.list(told))."
      }
      return """
        Of \(Wording.count(candidates, "candidate")), \(names) \(Wording.form(count, "scores", "score")) highest, \
        \(NumberText.rounded(score, places: 2)) of 1, by \(.list(told))\
        \(isEven && criteria.count > 1 ? ", all counting the same" : "").
        """
    }
    static let oneCriterion: Prose = "With one criterion the order is the same whatever it weighs."
    static func acceptability(
      first: Double, among: Double, limit: Int, rival: (name: Prose, first: Double)?
    ) -> Prose {
      let places = limit > 1 ? ", and among the first \(Wording.number(limit)) with \(NumberText.percent(among))" : ""
      let own: Prose = "Of all ways to weigh these, it comes first with \(NumberText.percent(first))\(places)."
      guard let rival else { return own }
      return own + "More of them put \(rival.name) first: \(NumberText.percent(rival.first))."
    }
    static func lacking(_ niches: Prose, isAsked: Bool, isTold: Bool) -> Prose {
      switch (isAsked, isTold) {
      case (true, true): "What is needed and no partner brings: \(niches)."
      case (true, false): "What others have and no partner brings: \(niches)."
      case (false, true): "What is needed: \(niches)."
      case (false, false): "What there is to bring: \(niches)."
      }
    }
    static func fewest(
      _ names: Prose, _ count: Int, of needs: Int, isAll: Bool, groups: Int?, hasDecision: Bool
    ) -> Prose {
      let what = isAll ? "all of it" : "all of it that candidates have"
      let start: Prose =
        count == 1 ? "\(names) alone would bring \(what)." : "\(names) would together bring \(what)."
      guard let groups else { return start + "They are found one after the other; fewer may do." }
      let sure: Prose = count > 1 ? "No fewer can." : ""
      guard groups > 1 else { return start + sure }
      let nearest = hasDecision ? "nearest to a decision" : "with most contacts"
      let other: Prose =
        count == 1
        ? "Of \(Wording.count(groups, "candidate")) who would do, this is the one \(nearest)."
        : "Of \(Wording.count(groups, "such group")) this is the one \(nearest)."
      return start + sure + other
    }
    static func reach(_ names: Prose, _ count: Int, reached: Int, added: Int, of order: Int) -> Prose {
      """
      The partnership has ties to \(reached) of \(order), itself among them; with \(names) it would have ties to \
      \(reached + added).
      """
    }
    static let greedyReach: Prose = """
      The choice was made one after the other and by exchanges: it adds at least 63% (1 − 1/e) of what the best would.
      """
    static func prior(_ count: Int, tied: Prose, _ number: Int) -> Prose {
      guard number > 0 else {
        return count == 1
          ? "Who comes first has no tie with the partnership yet."
          : "None of the first \(Wording.number(count)) has a tie with the partnership yet."
      }
      return count == 1
        ? "\(tied) has a tie with the partnership already."
        : """
        Of the first \(Wording.number(count)), \(tied) \(Wording.form(number, "has", "have")) a tie with the partnership already.
        """
    }
    static func opposed(_ names: Prose, _ count: Int) -> Prose {
      "\(names) \(Wording.form(count, "is", "are")) in conflict with a partner."
    }
    static func weights(draws: Int, seed: String) -> Prose {
      """
      Ways to weigh are drawn at random, all being as likely (\(WrittenNumber.grouped(draws)) draws, seed \(seed)). A score is the mean \
      of what somebody is worth by each criterion, from 0 to 1, by the weights that were asked for.
      """
    }
    /// What the criteria count by.
    static func scales(_ criteria: [PartnerCriterion]) -> Prose {
      let scaled = criteria.compactMap { item in
        item.scale.map { scale -> Prose in
          "\(criterion(item)) from \(NumberText.readable(scale.lowest)) to \(NumberText.readable(scale.highest))"
        }
      }
      let numbers: Prose = scaled.isEmpty ? "" : "Numbers count as parts of their scale: \(.list(scaled))."
      let missing: Prose =
        criteria.contains { $0.name == "needs" } ? "What is missing counts by the part of it that somebody brings." : ""
      let ties: Prose =
        criteria.contains { $0.name == "reach" }
        ? "New reach counts those to whom no partner has a tie yet, as a part of the most that a candidate adds." : ""
      return numbers + missing + ties
    }
    static func unknown(_ count: Int) -> Prose {
      """
      \(Wording.count(count, "value").capitalizedWord) \(Wording.form(count, "is", "are")) unknown: in the score the middle \
      stands for \(Wording.form(count, "it", "them")), in each draw a number at random.
      """
    }
    static let caution: Prose = """
      Relations that there are stand apart and count for nothing in the score. A list helps to talk about whom to ask; whether somebody would \
      come, and is wanted, no number says.
      """
    static let candidate: Prose = "Candidate"
    static let score: Prose = "Score"
    static let first: Prose = "Comes first"
    static func amongFirst(_ count: Int) -> Prose { "Among the first \(Wording.number(count))" }
    static func scoreCaption(_ shown: Int, of all: Int) -> Prose {
      shown == all
        ? "Candidates by score, and how often each comes first whatever the criteria weigh"
        : "The first \(shown) of \(all) candidates by score, and how often each comes first whatever the criteria weigh"
    }
    static let weightCaption: Prose = "Who would have to weigh what for each to come first: the mean of such weights"
    static func contributionCaption(isAsked: Bool) -> Prose {
      isAsked ? "What each would add, and the relations that there are" : "What each would bring"
    }
    static func candidateAt(hasDecision: Bool) -> Prose {
      hasDecision ? "Candidate (steps to a decision)" : "Candidate (contacts)"
    }
    static let brings: Prose = "Brings of what is missing"
    static let adds: Prose = "Newly reached"
    static let tied: Prose = "Tied to, of the partners"
    static let opposed: Prose = "In conflict with"
  }
}
