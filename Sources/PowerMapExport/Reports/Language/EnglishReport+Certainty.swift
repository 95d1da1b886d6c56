import PowerMapAnalysis

extension EnglishReport {
  /// What the question about certainty says.
  enum CertaintyBriefing {
    static let title: Prose = "How sure the numbers are"

    typealias Doubt = (title: Prose, maps: Prose, assumption: Prose)

    static func forgotten(_ share: Double, _ count: Int) -> Doubt {
      (
        "Ties forgotten", "with \(Wording.fraction(share)) of the ties forgotten",
        """
        Ties forgotten: \(Wording.count(count, "tie")) of the map, chosen at random, \(Wording.form(count, "is", "are")) taken \
        away, as if nobody had reported \(Wording.form(count, "it", "them")). Maps become thinner by that: look at how wide a \
        range is, not at where it lies.
        """
      )
    }
    static func missing(_ share: Double, _ count: Int) -> Doubt {
      (
        "People missing", "with \(Wording.fraction(share)) of the stakeholders missing",
        """
        People missing: \(Wording.count(count, "stakeholder")), chosen at random, \(Wording.form(count, "is", "are")) taken away \
        with all ties. Figures that count people become smaller by that. Who is missing in truth is rarely a random choice. \
        What concerns one stakeholder counts the maps that it is on.
        """
      )
    }
    static func unsure(_ count: Int) -> Doubt {
      (
        "Ties unsure", "with every tie as likely as its confidence says",
        """
        Ties unsure: \(Wording.number(count)) \(Wording.form(count, "tie is", "ties are")) less than sure; each is kept as often \
        as its confidence says, and independently of the others. Ties without a confidence are kept.
        """
      )
    }

    static func disputed(values: Int, ties: Int) -> Doubt {
      let told =
        (values > 0 ? [Prose("\(Wording.count(values, "value")) of stakeholders")] : [])
        + (ties > 0 ? [Prose("the strength of \(Wording.count(ties, "tie"))")] : [])
      return (
        "Raters differ", "with one rater’s word for all that raters differ about",
        """
        Raters differ: for \(Prose.list(told)) the word of one rater is taken, chosen at random each time; on the map stands \
        the middle of what they said.
        """
      )
    }

    /// So many of a hundred, in digits.
    private static func ofHundred(_ share: Double) -> String {
      if share < 1, share >= 0.995 { return "more than 99 of 100 maps" }
      return share > 0 && share < 0.005 ? "fewer than 1 of 100 maps" : "\(Wording.hundredths(share)) of 100 maps"
    }

    static func leader(_ ranking: String, _ name: Prose, _ shares: [(share: Double, maps: Prose)]) -> Prose {
      let told = shares.map { share -> Prose in "in \(ofHundred(share.share)) \(share.maps)" }
      let least = shares.map(\.share).min() ?? 1
      let warning =
        least < FindingThresholds.unstable
        ? " Do not name a leader on this ground." : least >= FindingThresholds.sure ? " That is quite sure." : ""
      return "First by \(ranking.lowercasedFirst) is \(name); it stays first \(Prose.list(told)).\(warning)"
    }
    static func shared(_ ranking: String, _ names: Prose) -> Prose {
      "\(names) share the first place by \(ranking.lowercasedFirst): nobody leads alone."
    }
    static func neighbors(_ ranking: String, places: Int, steps: Int, sure: Int, _ maps: Prose) -> Prose {
      let those =
        sure == steps
        ? (steps == 1 ? "the step is" : "all steps are")
        : sure == 0
          ? "none of \(Wording.count(steps, "step")) is"
          : "\(Wording.number(sure)) of \(Wording.count(steps, "step")) \(Wording.form(sure, "is", "are"))"
      return """
        Among the first \(Wording.number(places)) by \(ranking.lowercasedFirst), \(those) sure: the one above is above the next \
        in nine of ten maps \(maps).
        """
    }
    static func undisputed(_ share: Double) -> Prose {
      switch share {
      case 1:
        return
          "Of any two, every common index of centrality puts the same one first: whichever is chosen, the order is this."
      case 0:
        return
          "Of no two do all common indices of centrality say who comes first: the order is a matter of the index chosen."
      default:
        return """
          Of \(NumberText.percent(share)) of all pairs every common index of centrality says the same order: all contacts of one are \
          contacts of the other, too. The order of the rest is a matter of the index chosen.
          """
      }
    }
    static func concentration(
      _ value: Double, of order: Int, _ ranges: [(range: DrawnRange, maps: Prose)], _ words: InfluenceWords
    ) -> Prose {
      let told = ranges.map { range -> Prose in
        let (low, high) = (NumberText.readable(range.range.low), NumberText.readable(range.range.high))
        return low == high ? "at \(low) \(range.maps)" : "from \(low) to \(high) \(range.maps)"
      }
      return """
        \(words.substance.capitalizedWord) is as concentrated as if \(NumberText.readable(value)) of \(order) stakeholders shared \
        it equally; nine of ten maps lie \(Prose.list(told)).
        """
    }
    static func pattern(_ ranking: String, _ share: Double) -> Prose {
      if share == 0 {
        return """
          The pattern of \(ranking.lowercasedFirst) does not stay even with 5% of the stakeholders missing: read nothing into the \
          order.
          """
      }
      let verdict =
        share >= FindingThresholds.stablePattern
        ? "it is stable" : share >= FindingThresholds.unstablePattern ? "it is fairly stable" : "it is not stable"
      return """
        The pattern of \(ranking.lowercasedFirst) stays with up to \(NumberText.percent(share)) of the stakeholders missing \
        (correlation 0.7 in 95 of 100 maps): \(verdict).
        """
    }
    static func statements(_ count: Int, sure: Int, weakest: (statement: Prose, share: Double)?) -> Prose {
      let opening: Prose = """
        Of the \(Wording.count(count, "statement")) of the report that \(Wording.form(count, "rests", "rest")) on ties, \
        \(sure == count ? "all hold" : sure == 0 ? "none holds" : "\(Wording.number(sure)) \(Wording.form(sure, "holds", "hold"))") \
        in at least nine of ten \
        maps of every kind.
        """
      guard let weakest else { return opening }
      return opening + "Least sure, in \(ofHundred(weakest.share)), is: “\(weakest.statement)”"
    }
    static let tooFewTies: Prose = "There are fewer than ten ties: what forgotten ones would change was not tried."
    static let noConfidence: Prose =
      "No tie is marked as less than sure (column confidence): what wrong ties would change was not tried."
    static let noRaters: Prose =
      "No two raters differ about a value (columns such as influence [Ana], weight [Ana]): what their disagreement would change was not tried."
    static let tooLarge: Prose =
      "On a map of this size only figures that count ties were tried; who stands between and the statements were not."
    static func against(
      _ baseline: Baseline, of tried: Int, _ outside: [(title: Prose, value: String, range: String)]
    ) -> Prose {
      let maps: Prose =
        switch baseline {
        case .degrees: "maps at random in which everybody has as many ties"
        case .size: "maps at random with as many stakeholders and ties"
        }
      if tried == 0 { return "Against \(maps), nothing can stand out: there is no other such map." }
      guard !outside.isEmpty else {
        return "Against \(maps), none of \(Wording.count(tried, "figure")) stands out: this map is like them."
      }
      let told = outside.prefix(5).map { figure -> Prose in "\(figure.title), \(figure.value) and not \(figure.range)" }
      return """
        Against \(maps), \(Wording.number(outside.count)) of \(Wording.count(tried, "figure")) \
        \(Wording.form(outside.count, "stands", "stand")) out\(outside.count > told.count ? ", among them" : ""): \
        \(Prose.series(told)).
        """
    }

    static func reading(runs: Int, trials: Int, seed: UInt64) -> Prose {
      """
      A range holds nine of ten maps, of \(WrittenNumber.grouped(runs)) of each kind; statements were looked for in \(trials). \
      Chance starts from the seed \(String(seed)), so that the same map gives the same answer. Ranges say how far numbers hang on single \
      ties and people; they say nothing of errors that all reports share.
      """
    }
    static func baseline(_ baseline: Baseline) -> Prose {
      switch baseline {
      case .degrees:
        """
        Maps at random with as many ties for everybody: pairs of ties change their ends again and again. What such maps have, \
        too, follows from who has how many ties alone.
        """
      case .size:
        """
        Maps at random with as many stakeholders and ties: every pair is as likely to be tied as any other. What such maps \
        have, too, needs no explanation.
        """
      }
    }

    static let figureCaption: Prose = "Where the figures lie in nine of ten maps"
    static let here: Prose = "On this map"
    static let leaderCaption: Prose = "Who comes first, and in how many maps"
    static func staysFirst(_ doubt: Prose) -> Prose { "\(doubt): stays first" }
    static func staysThree(_ doubt: Prose) -> Prose { "\(doubt): among three" }
    static let patternColumn: Prose = "May be missing"
    static func placeCaption(_ ranking: String, _ count: Int) -> Prose {
      "The first \(count) by \(ranking.lowercasedFirst): places in nine of ten maps, and how often above the next"
    }
    static func placesColumn(_ doubt: Prose) -> Prose { "\(doubt): place" }
    static func aboveNext(_ doubt: Prose) -> Prose { "\(doubt): above next" }
    static func places(_ range: DrawnRange?) -> String {
      guard let range else { return dash }
      let ends = [range.low, range.high].map { NumberText.rounded($0, places: 0) }
      return ends[0] == ends[1] ? ends[0] : EnglishReport.range(ends[0], ends[1])
    }
    static let statementCaption: Prose = "Statements of the report that rest on ties, and in how many maps they hold"
    static let statement: Prose = "Statement"
    static func heldColumn(_ doubt: Prose) -> Prose { "\(doubt): holds" }
    static func baselineCaption(_ baseline: Baseline) -> Prose {
      switch baseline {
      case .degrees: "Against maps with as many ties for everybody"
      case .size: "Against maps with as many stakeholders and ties"
      }
    }
    static let range: Prose = "Nine of ten such maps"
    static let verdict: Prose = "This map is"
    static let asMuch: Prose = "Such maps with as much or more"
    static func verdict(value: Double, low: Double, high: Double) -> String {
      value > high ? "above" : value < low ? "below" : "like them"
    }
  }
}
