extension EnglishReport {
  /// What forecasts say.
  enum Forecast {
    static let title: Prose = "What is likely, and what would turn it"

    static func chance(_ chance: Double, on issue: Prose?) -> Prose {
      let about: Prose = issue.map { "On \($0), " } ?? ""
      let words: Prose =
        chance > 0.5
        ? "support outweighs opposition: a chance of \(NumberText.percent(chance))."
        : chance < 0.5
          ? "opposition outweighs support: a chance of \(NumberText.percent(chance))."
          : "support and opposition weigh the same: a chance of one half."
      return (about + words).capitalized()
    }
    static func nobodyCounts(_ issue: Prose?) -> Prose {
      "Nobody who has a position\(issue.map { " on \($0)" } ?? "") has power and cares: there is nothing to forecast."
    }
    static func turning(_ name: Prose, from: Double, to: Double, limit: Double) -> Prose {
      """
      It would turn most cheaply with \(name): from \(signed(from)) beyond \(signed(to)) on a scale of \
      −\(NumberText.readable(limit)) to +\(NumberText.readable(limit)), all others staying where they are.
      """
    }
    static let nobodyAlone: Prose = "No single stakeholder could turn it by changing sides."
    static func assumption(unrated: Int, unknown: Int, of order: Int, isOfMap: Bool) -> Prose {
      let source: Prose =
        isOfMap
        ? "Positions are the stances of the map times five, power is rated influence, and priority rated interest."
        : "Positions are taken as they are written; power and priority that the table lacks come from the map."
      let missing: Prose =
        unrated == 0
        ? ""
        : "\(Wording.count(unrated, "position").capitalizedWord) without power or priority on record \(Wording.form(unrated, "counts", "count")) as 1."
      let left: Prose =
        unknown == 0
        ? ""
        : """
        \(Wording.number(unknown).capitalizedWord) of \(Wording.count(order, "stakeholder")) \
        \(Wording.form(unknown, "has", "have")) no position on record and \(Wording.form(unknown, "is", "are")) left out.
        """
      return source + missing + left
        + "The chance weighs scores and is no frequency of anything; a position is what somebody wrote down."
    }

    static func caption(_ issue: Prose?) -> Prose { issue.map { "Who weighs what on \($0)" } ?? "Who weighs what" }
    static let position: Prose = "Position"
    static let power: Prose = "Power"
    static let priority: Prose = "Priority"
    static let score: Prose = "Score"
    static let step: Prose = "Gain of one step"
    static let turns: Prose = "Turns it beyond"
    static let reading: Prose = """
      The score is position times power times priority; in brackets it is that of somebody in the middle, who counts half for each \
      side. The gain is by how many points the chance would rise if this one came one step towards support. The last column is the \
      position beyond which this one alone would turn the outcome; a dash means that no position would.
      """
    static func points(_ gain: Double) -> String {
      let points = NumberText.rounded(100 * gain, places: 1)
      return gain > 0 ? "+\(points)%" : "\(points)%"
    }

    static func together(_ one: Prose, _ other: Prose) -> Prose { "Most in common have \(one) and \(other)." }
    static func apart(_ one: Prose, _ other: Prose) -> Prose { "Farthest apart are \(one) and \(other)." }
    static func mobilizationCaption(isStrong: Bool) -> Prose {
      isStrong
        ? "What each issue moves: positions times the balance of power of those who hold them"
        : "What each issue moves: positions, everybody counting the same"
    }
    static let issue: Prose = "Issue"
    static let inFavor: Prose = "For"
    static let against: Prose = "Against"
    static let pairCaption: Prose = "Who goes together and who is apart"
    static let pair: Prose = "Pair"
    static func pair(_ one: Prose, _ other: Prose) -> Prose { "\(one) and \(other)" }
    static let convergence: Prose = "In common"
    static let divergence: Prose = "Apart"
    static let ambivalenceCaption: Prose = "Who is with the same others on some issues and against them on others"
    static let ambivalence: Prose = "Ambivalence, 0 to 1"

    static func settles(
      _ name: Prose, from stance: Double?, at settled: Double, openness: Double, movers: [(name: Prose, effect: Double)]
    ) -> Prose {
      let now: Prose = stance.map { "from \(self.stance($0)) " } ?? ""
      let told = movers.map { mover -> Prose in "\(mover.name) (\(NumberText.percent(mover.effect)))" }
      let moved: Prose =
        told.isEmpty
        ? "Nobody else’s stance moves it." : "Of any move there, \(Prose.list(told)) would pass on most."
      return """
        If everybody took \(Wording.fraction(openness)) of their stance from those who influence them, \(name) would settle \
        \(now)at \(self.stance(settled)).
        """ + moved
    }
    static func unreached(_ name: Prose) -> Prose {
      "No known stance reaches \(name): where it settles cannot be told."
    }
    static let settledCaption: Prose = "Where stances settle, by how much everybody takes from others"
    static func openness(_ openness: Double) -> Prose { "\(NumberText.percent(openness))" }
    static let settlingAssumption: Prose = """
      Settled stances suppose that all are equally open, that influence persuades in proportion to the strength of ties, and that \
      ties stay as they are. How open people are is not on the map: read the row from left to right.
      """

    /// A stance with its sign.
    static func stance(_ value: Double) -> String {
      let text = NumberText.rounded(value, places: 2)
      return value >= 0.005 ? "+\(text)" : text
    }

    /// A number with its sign, as positions and scores are read.
    static func signed(_ value: Double) -> String {
      let text = NumberText.readable(value)
      return value > 0 ? "+\(text)" : text
    }
  }
}
