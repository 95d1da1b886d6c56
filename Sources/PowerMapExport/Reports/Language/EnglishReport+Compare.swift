import PowerMapAnalysis

extension EnglishReport {
  /// From one number to another.
  static func range(_ low: String, _ high: String) -> String { "\(low) to \(high)" }

  /// What the headline figures are called.
  enum Headline {
    static let stakeholders: Prose = "Stakeholders"
    static func ties(isDirected: Bool) -> Prose { isDirected ? "Ties, each way counted" : "Ties" }
    static func conflicts(isDirected: Bool) -> Prose { isDirected ? "Conflicts, each way counted" : "Conflicts" }
    static let isolates: Prose = "Stakeholders without a tie"
    static let parts: Prose = "Separate parts"
    static let cutPoints: Prose = "Whose loss would split the map"
    static let bridges: Prose = "Ties whose end would split it"
    static let meanAccess: Prose = "Mean access to decisions, 1 direct"
    static let withRoute: Prose = "With a route to those who decide"
    static let openness: Prose = "Openness between groups, −1 to +1"
    static func share(of group: Prose, _ words: InfluenceWords) -> Prose { "Share of \(words.substance): \(group)" }
    /// The index, its title for an amount, and whether it is a part of a whole.
    static let concentration: [(index: String, title: @Sendable (String) -> Prose, isShare: Bool)] = [
      ("effective_number", { "\($0), as if so many shared it" }, false),
      ("majority_count", { "\($0), fewest with more than half" }, false),
      ("top1", { "\($0), share of the largest" }, true),
      ("gini.normalized", { "\($0), inequality (0 to 1)" }, false),
    ]
  }

  /// What two times are called.
  struct Times {
    let then: Prose
    let now: Prose

    init(_ dates: (then: String, now: String)?) {
      then = dates.map { "\($0.then)" } ?? "Then"
      now = dates.map { "\($0.now)" } ?? "Now"
    }
  }

  /// What the question about change says.
  enum CompareBriefing {
    static let title: Prose = "What changed"

    /// A number of things, `none` for zero.
    private static func some(_ count: Int) -> String { count == 0 ? "none" : Wording.number(count) }

    static func unchanged(_ people: Int, _ ties: Int) -> Prose {
      """
      Nothing changed: the same \(Wording.count(people, "stakeholder")) and the same \(Wording.count(ties, "tie")) are on both \
      maps.
      """
    }
    static func people(stayers: Int, newcomers: Prose, _ new: Int, leavers: Prose, _ gone: Int) -> Prose {
      if new == 0, gone == 0 { return "The same \(Wording.count(stayers, "stakeholder")) are on both maps." }
      let came: Prose =
        new == 0 ? "nobody is new" : "\(Wording.number(new)) \(Wording.form(new, "is", "are")) new: \(newcomers)"
      let left: Prose =
        gone == 0 ? "nobody is gone" : "\(Wording.number(gone)) \(Wording.form(gone, "is", "are")) gone: \(leavers)"
      return """
        \(Wording.count(stayers, "stakeholder").capitalizedWord) \(Wording.form(stayers, "is", "are")) on both maps; \(came); \
        \(left).
        """
    }
    static func ties(_ change: MapChange, jaccard: Double?) -> Prose {
      let (new, gone) = (change.count(.new), change.count(.gone))
      let (stronger, weaker) = (change.count(.stronger), change.count(.weaker))
      let lasted = change.count(.asBefore) + stronger + weaker
      guard new + gone + lasted > 0 else { return "There are no ties of influence on either map." }
      let changed =
        stronger + weaker > 0
        ? """
         Of those that lasted, \(some(stronger)) \(Wording.form(stronger, "is", "are")) stronger and \(some(weaker)) weaker.
        """ : ""
      let same = jaccard.map {
        " Between those who are on both, \(NumberText.percent($0)) of all ties then or now are on both maps"
          + ($0 < FindingThresholds.sameNetwork ? ": it is hardly the same network." : ".")
      }
      if gone + lasted == 0 {
        return "There were no ties of influence then; \(Wording.number(new)) \(Wording.form(new, "is", "are")) new."
      }
      return """
        Of \(Wording.count(gone + lasted, "tie")) then, \(some(lasted)) lasted and \(some(gone)) \
        \(Wording.form(gone, "is", "are")) gone; \(some(new)) \(Wording.form(new, "is", "are")) new.\(changed)\(same ?? "")
        """
    }
    static func conflicts(_ change: MapChange) -> Prose? {
      func count(_ fates: MapChange.Fate...) -> Int { fates.reduce(0) { $0 + change.count($1, areConflicts: true) } }
      let (new, gone, lasted) = (count(.new), count(.gone), count(.asBefore, .stronger, .weaker))
      guard new + gone + lasted > 0 else { return nil }
      if gone + lasted == 0 {
        return "There were no conflicts then; \(Wording.number(new)) \(Wording.form(new, "is", "are")) new."
      }
      return """
        Of \(Wording.count(gone + lasted, "conflict")) then, \(some(lasted)) lasted and \(some(gone)) ended; \(some(new)) \
        \(Wording.form(new, "is", "are")) new.
        """
    }
    static func concentration(
      then: Double, of before: Int, now: Double, of after: Int, isBeyondNoise: Bool?, _ words: InfluenceWords
    ) -> Prose {
      let direction = now < then ? "more" : "less"
      let doubt =
        isBeyondNoise.map {
          $0
            ? " That is more than forgotten ties would make of an unchanged map."
            : " Forgotten ties alone could make such a difference."
        } ?? ""
      if Wording.amount(then) == Wording.amount(now), before == after {
        return """
          \(words.substance.capitalizedWord) is as concentrated as it was: as if \(Wording.amount(now)) of \(after) stakeholders \
          shared it equally.
          """
      }
      return """
        \(words.substance.capitalizedWord) is \(direction) concentrated: as if \(Wording.amount(now)) of \(after) stakeholders \
        shared it equally, after \(Wording.amount(then)) of \(before).\(doubt)
        """
    }
    static func beyondNoise(_ figures: [(title: Prose, then: String, now: String)], of tried: Int) -> Prose? {
      guard tried > 0 else { return nil }
      guard !figures.isEmpty else {
        return "None of the other figures of the whole map changed more than forgotten ties would make it."
      }
      let told = figures.prefix(5).map { figure -> Prose in "\(figure.title) from \(figure.then) to \(figure.now)" }
      let rest = figures.count - told.count
      return """
        Of the other figures of the whole map, \(Wording.number(figures.count)) changed more than forgotten ties would make them\
        \(rest > 0 ? ", most of all" : ""): \(Prose.series(told)).
        """
    }
    static func first(_ ranking: String, then: Prose, now: Prose) -> Prose {
      let by = "by \(ranking.lowercasedFirst)"
      let (before, after): (Prose, Prose) = (then.isEmpty ? nobody : then, now.isEmpty ? nobody : now)
      return before == after
        ? "First \(by) then and now: \(after)." : "First \(by): \(before) then, \(after) now."
    }
    static func moved(_ name: Prose, from then: Int, to now: Int) -> Prose { "\(name) (from place \(then) to \(now))" }
    static func movers(up: [Prose], down: [Prose], movers: Int) -> Prose {
      if movers == 0 { return "Nobody changed places." }
      let all = "\(Wording.number(movers).capitalizedWord) changed places"
      if up.isEmpty, down.isEmpty { return "\(all), nobody further than forgotten ties alone would move them." }
      let rose: Prose = up.isEmpty ? "nobody rose" : "\(Prose.list(up, limit: 3)) rose"
      let fell: Prose = down.isEmpty ? "nobody fell" : "\(Prose.list(down, limit: 3)) fell"
      let beyond = up.count + down.count
      return """
        \(all), \(beyond == movers ? "all" : Wording.number(beyond)) of them further than forgotten ties would move them: \
        \(rose), and \(fell).
        """
    }
    static let nobodyDecides: Prose = """
      Nobody is marked as deciding, so access to decisions is not compared: fill the column decision_maker or name them with \
      --decision-makers.
      """
    static func deciding(then: Prose, now: Prose) -> Prose {
      if then.isEmpty {
        return "Nobody was marked as deciding then, and now \(now): access to decisions is not compared."
      }
      if now.isEmpty { return "\(then) decided then, and now nobody is marked: access to decisions is not compared." }
      return "Who decides has changed: then \(then), now \(now)."
    }
    static func access(
      gained: (names: Prose, count: Int), lost: (names: Prose, count: Int), nearer: (names: Prose, count: Int),
      farther: (names: Prose, count: Int)
    ) -> Prose {
      var told: [Prose] = []
      func verb(_ count: Int, _ singular: String, _ plural: String) -> String { Wording.form(count, singular, plural) }
      if gained.count > 0 { told.append("\(gained.names) \(verb(gained.count, "has", "have")) found a route") }
      if lost.count > 0 { told.append("\(lost.names) \(verb(lost.count, "has", "have")) lost every route") }
      if nearer.count > 0 { told.append("\(nearer.names) \(verb(nearer.count, "is", "are")) nearer") }
      if farther.count > 0 { told.append("\(farther.names) \(verb(farther.count, "is", "are")) farther") }
      guard !told.isEmpty else { return "Nobody’s way to those who decide became shorter or longer." }
      return
        "Of the ways to those who decide: \(Prose.series(told))."
    }

    static func noise(share: Double, pairs: Int, seed: UInt64) -> Prose {
      """
      Noise alone: if nothing had changed and two surveys of the map of then had each missed \(Wording.fraction(share)) of the \
      ties at random, nine of ten differences between the two would lie in the band (\(WrittenNumber.grouped(pairs)) pairs of \
      surveys, seed \(String(seed))). A change inside the band can be chance. The band knows of forgotten ties only, not of wrong ones or \
      of people who were not asked.
      """
    }
    static let noNoise: Prose = """
      The map of then has too few ties, or none were to be forgotten, to try out what noise alone would change: any difference \
      may be chance.
      """
    static let matching: Prose = """
      Stakeholders are matched by id: one who goes by another id counts as gone and as new. Strengths are compared as if both \
      maps used the same scale. Places are those on the whole map of each time.
      """
    static let mutual: Prose = """
      In sentences, and on the change map, a tie both ways counts once; among the figures it counts as two, one each way.
      """

    static let figureCaption: Prose = "The map as a whole, then and now"
    static let difference: Prose = "Difference"
    static let noiseColumn: Prose = "Noise alone"
    static let verdict: Prose = "Which is"
    static let beyond = "beyond noise"
    static let inside = "inside noise"
    static let same = "the same"
    static func rankCaption(_ ranking: String, shown: Int, of moved: Int) -> Prose {
      shown < moved
        ? "Places by \(ranking.lowercasedFirst): the \(shown) who moved most, of \(moved)"
        : "Places by \(ranking.lowercasedFirst): all who moved"
    }
    static let move: Prose = "Move"
    static let accessCaption: Prose = "Steps to those who decide, where they changed"
    static func tieCaption(shown: Int, of changed: Int) -> Prose {
      shown < changed ? "Ties that changed: \(shown) of \(changed), all in the JSON" : "Ties that changed"
    }
    static let from: Prose = "From"
    static let to: Prose = "To"
    static let became: Prose = "What became of it"
    static func fate(_ fate: MapChange.Fate, isConflict: Bool) -> String {
      let words =
        switch fate {
        case .new: "new"
        case .gone: isConflict ? "ended" : "gone"
        case .stronger: "stronger"
        case .weaker: "weaker"
        case .asBefore: "as before"
        }
      return isConflict ? "conflict \(words)" : words
    }
    static func attributeCaption(shown: Int, of changed: Int) -> Prose {
      shown < changed ? "What else changed on record: \(shown) of \(changed)" : "What else changed on record"
    }
    static let column: Prose = "What"
  }
}

extension Prose {
  /// Parts of a sentence in a row, parted by semicolons.
  static func series(_ items: [Prose]) -> Prose {
    var parts: [Part] = []
    for item in items {
      if !parts.isEmpty { parts.append(.words("; ")) }
      parts += item.parts
    }
    return Prose(parts)
  }
}
