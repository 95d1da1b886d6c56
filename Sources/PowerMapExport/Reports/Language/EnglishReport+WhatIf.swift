extension EnglishReport {
  /// What the question about changes says.
  enum WhatIf {
    static let title: Prose = "What would be different"
    static func mapTitle(_ title: String) -> String { "What if? \(title)" }

    // MARK: Changes

    static func without(_ name: Prose) -> Prose { "without \(name)" }
    static func pair(_ source: Prose, _ target: Prose, isMutual: Bool) -> Prose {
      isMutual ? "between \(source) and \(target)" : "from \(source) to \(target)"
    }
    static func with(_ pair: Prose, kind: String?, strength: String, isConflict: Bool) -> Prose {
      let details: Prose = kind.map { "\(name: $0), strength \(strength)" } ?? "strength \(strength)"
      return "with a new \(isConflict ? "conflict" : "tie") \(pair) (\(details))"
    }
    static func strengthened(_ pair: Prose, by amount: String, isStronger: Bool) -> Prose {
      "with the tie \(pair) \(isStronger ? "stronger" : "weaker") by \(amount)"
    }
    static func ended(_ pair: Prose, kind: String?) -> Prose {
      kind.map { "without the tie \(name: $0) \(pair)" } ?? "without the tie \(pair)"
    }
    static func condition(_ changes: [Prose]) -> Prose {
      let told: Prose = changes.isEmpty ? "with no change" : .list(changes)
      return told.capitalized()
    }

    // MARK: What happens

    static func scenario(_ name: String) -> Prose { "“\(name: name)”:" }
    static func worst(_ name: String, share: Double) -> Prose {
      "Most would break in “\(name: name)”: \(NumberText.percent(share)) of the pairs who have a route would lose it."
    }
    static func parts(_ condition: Prose, before: Int, after: Int) -> Prose {
      let outcome: Prose =
        if after == before {
          after == 1
            ? "the map would stay in one piece" : "the map would still have \(Wording.number(after)) separate parts"
        } else if after == 1 {
          "the map would be in one piece instead of \(Wording.number(before)) separate parts"
        } else if after > before {
          """
          the map would fall into \(Wording.number(after)) separate parts\
          \(before == 1 ? "" : " instead of \(Wording.number(before))")
          """
        } else {
          "the map would have \(Wording.number(after)) separate parts instead of \(Wording.number(before))"
        }
      return "\(condition), if nobody changes any other tie, \(outcome)."
    }
    static func brokenOff(_ names: Prose, _ count: Int) -> Prose {
      "\(names) would lose \(Wording.form(count, "its", "their")) link to the largest part."
    }
    static func joined(_ names: Prose, _ count: Int) -> Prose {
      "\(names) would be linked to the largest part."
    }
    static func hanging(_ names: Prose, _ count: Int) -> Prose {
      "\(names) would come to be \(Wording.form(count, "somebody", "people")) without whom the map splits."
    }
    static func relieved(_ names: Prose) -> Prose { "The map would no longer hang on \(names)." }
    static func routes(before: Int, lost: Int, gained: Int) -> Prose {
      let pairs = WrittenNumber.grouped(before)
      let loss: Prose =
        lost > 0
        ? """
        Of \(pairs) pairs of those who stay and have a route, \(WrittenNumber.grouped(lost)) \
        (\(NumberText.percent(Double(lost) / Double(before)))) would lose it.
        """
        : ""
      let gain: Prose =
        gained > 0
        ? "\(WrittenNumber.grouped(gained)) \(Wording.form(gained, "pair", "pairs")) without a route would get one."
        : ""
      return loss + gain
    }
    static func cutOff(_ names: Prose, _ count: Int, _ deciding: Prose) -> Prose {
      "\(names) would have no route left to \(deciding)."
    }
    static func reached(_ names: Prose, _ count: Int, _ deciding: Prose) -> Prose {
      "\(names), without a route today, would reach \(deciding)."
    }
    static func move(_ name: Prose, _ before: Int, _ after: Int) -> Prose {
      "\(name) (\(Wording.count(after, "step")) instead of \(Wording.number(before)))"
    }
    static func farther(_ moves: Prose, _ count: Int, _ deciding: Prose) -> Prose {
      "\(moves) would be farther from \(deciding)."
    }
    static func nearer(_ moves: Prose, _ count: Int, _ deciding: Prose) -> Prose {
      "\(moves) would be nearer to \(deciding)."
    }
    static func sameAccess(_ deciding: Prose) -> Prose { "Nobody’s shortest route to \(deciding) would change." }
    static func meanAccess(before: Double, after: Double) -> Prose {
      let (then, now) = (NumberText.rounded(before, places: 2), NumberText.rounded(after, places: 2))
      return then == now
        ? "On average access would stay at \(now)." : "On average access would go from \(then) to \(now)."
    }
    static func concentration(before: Double, after: Double, _ words: InfluenceWords) -> Prose {
      let (then, now) = (NumberText.rounded(before, places: 1), NumberText.rounded(after, places: 1))
      return then == now
        ? "\(words.substance.capitalizedWord) would be as concentrated as it is."
        : """
        \(words.substance.capitalizedWord) would be as concentrated as if \(now) instead of \(then) stakeholders shared it \
        equally.
        """
    }
    static func group(_ label: String, before: Double, after: Double, _ words: InfluenceWords) -> Prose {
      let sentence: Prose = """
        \(GroupWords.theGroup(label)) would hold \(after == 0 ? "none" : NumberText.percent(after)) of all \
        \(words.substance) instead of \(NumberText.percent(before)).
        """
      return sentence.capitalized()
    }

    // MARK: Assumptions

    static let assumption: Prose = """
      All of this supposes that nobody makes or ends any other tie. People who lose a partner often find another, so what breaks \
      here need not break for long. Routes count ties however strong; access is 1 with a direct tie to somebody who decides, one \
      half through one go-between, and 0 without a route.
      """
    static let undirected: Prose = "Ties on this map have no direction, so new ones go both ways."
    static let nobodyDecides: Prose = """
      Nobody is marked as deciding, so nothing is said of access to decisions: fill the column decision_maker, or name them with \
      --decision-makers.
      """

    // MARK: Tables

    static let figuresCaption: Prose = "The map as it is and as it would be"
    static let today: Prose = "Today"
    static let then: Prose = "Then"
    static let accessCaption: Prose = "Steps to the nearest of those who decide"
    static func steps(_ steps: Int?) -> Prose { steps.map { "\($0)" } ?? "no route" }
    static func groupsCaption(_ words: InfluenceWords) -> Prose { "Share of all \(words.substance) by group" }
    static let groupTitle: Prose = "Group"
  }
}
