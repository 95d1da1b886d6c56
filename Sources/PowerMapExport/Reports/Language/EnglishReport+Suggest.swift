import PowerMapAnalysis

extension Wording {
  /// A share as a percentage with one decimal place; all is `100%` only where nothing is missing.
  static func percentWithPlace(_ share: Double) -> String {
    if share < 1, share > 0.9995 { return ">99.9%" }
    let text = NumberText.rounded(100 * share, places: 1)
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + "%"
  }
}

extension EnglishReport {
  /// What the question about new ties says.
  enum NewTies {
    static func title(_ goal: TieGoal, _ words: InfluenceWords) -> Prose {
      switch goal {
      case .access: "New ties that bring people nearer to a decision"
      case .concentration: "New ties that spread \(words.substance)"
      case .resilience: "New ties that leave nobody on whom others hang"
      }
    }
    static func caption(_ goal: TieGoal, _ words: InfluenceWords) -> Prose {
      switch goal {
      case .access: "New ties, by the mean access they lead to"
      case .concentration: "New ties, by how many would share \(words.substance)"
      case .resilience: "New ties, by how much stays together whoever leaves"
      }
    }
    static func today(_ goal: TieGoal, _ value: String, _ words: InfluenceWords) -> Prose {
      switch goal {
      case .access:
        "The mean access to those who decide is \(value), where 1 means that everybody has a direct tie to one of them."
      case .concentration:
        "\(words.substance.capitalizedWord) is as concentrated as if \(value) stakeholders shared it equally."
      case .resilience:
        "If one stakeholder left and nobody made new ties, on average \(value) of the pairs of others would still be linked."
      }
    }
    static func between(_ one: Prose, _ other: Prose) -> Prose { "\(one) – \(other)" }
    static func noneHelps(_ goal: TieGoal) -> Prose {
      switch goal {
      case .access: "No new tie that may be made would bring anybody nearer."
      case .concentration: "No single new tie would spread it more evenly."
      case .resilience: "No new tie that may be made would change that."
      }
    }
    static func suggestion(_ ties: [Prose], _ goal: TieGoal, _ value: String) -> Prose {
      let made: Prose = "\(Wording.count(ties.count, "new tie").capitalizedWord) would make that \(value): "
      var told = ties.first ?? ""
      for (position, tie) in ties.enumerated().dropFirst() {
        told = position == ties.count - 1 ? "\(told); and \(tie)" : "\(told); \(tie)"
      }
      return "\(made)\(told)."
    }
    static func isBest(_ count: Int) -> Prose {
      count == 1 ? "No other single tie does more." : "No other \(Wording.number(count)) ties do more."
    }
    static func atMost(_ count: Int, _ value: String) -> Prose {
      """
      They are found one after the other; no \(Wording.number(count)) ties could bring it above \(value).
      """
    }
    static let unknownBest: Prose = "They are found one after the other; other ties together may do more."
    static func nearer(_ names: Prose, _ count: Int, unreached: Int) -> Prose {
      guard count > 0 else { return "" }
      let left: Prose =
        unreached == 0
        ? "" : "\(Wording.number(unreached).capitalizedWord) would still have no route."
      let moved: Prose = "\(names) would come nearer."
      return moved + left
    }
    static func hanging(_ names: Prose, _ count: Int, after: Prose, _ left: Int) -> Prose {
      guard count > 0 else { return "Nobody’s departure would split the map today." }
      let today: Prose = """
        Today the map splits where \(count == 1 ? names : "one of \(names)") leaves
        """
      if left == 0 { return "\(today); with these ties nobody’s departure would split it." }
      if names == after { return "\(today); with these ties it still would." }
      return "\(today); with these ties where \(left == 1 ? after : "one of \(after)") leaves."
    }
    static func fewest(cutPoints: Int, bridges: Int, parts: Int) -> Prose {
      guard cutPoints > 0 else { return "" }
      let start: Prose =
        """
        It takes \(Wording.count(cutPoints, "new tie")) until the map is in one piece that nobody’s departure would split; no \
        fewer can do it.
        """
      return bridges == 0
        ? start
        : start + "Until no relation’s end would split it, it takes \(Wording.number(bridges))."
    }
    static let caution: Prose = """
      These are suggestions about the shape of the map: whether a tie is wanted, safe or fair is for people to decide.
      """
    static let rule: Prose = """
      Nobody is tied to somebody it is in conflict with. Of ties that would do equally well the one between those nearest in stance is shown, \
      then the first in the order of the map.
      """
    static func assumption(_ goal: TieGoal, strength: String) -> Prose {
      switch goal {
      case .access:
        """
        All of this supposes that no other tie comes or goes. Access is 1 with a direct tie to somebody who decides, one half \
        through one go-between, and 0 without a route, however strong the ties are.
        """
      case .concentration:
        """
        All of this supposes that no other tie comes or goes, and that a new tie has the mean strength, \(strength). For how evenly \
        it is spread it does not matter to whom a new tie leads.
        """
      case .resilience:
        "All of this supposes that no other tie comes or goes, and takes ties without direction, however strong they are."
      }
    }
    static func excluded(_ names: Prose) -> Prose { "No new ties for \(names), as was asked." }
    static let alone: Prose = "With it alone"
    static let together: Prose = "With those above"
    static let stance: Prose = "Apart in stance (0 to 2)"
    static let figuresCaption: Prose = "The map with all of these ties"
    static let cohesion: Prose = "Pairs still linked if one leaves, on average"
  }

  /// What the question about key players says.
  enum KeyPlayers {
    static let title: Prose = "Whom to brief, and whose absence would scatter the map"
    static func reach(
      _ names: Prose, _ count: Int, direct: Int, near: Int, unreached: Int, others: Int
    ) -> Prose {
      let place = count == 1 ? "there" : "them"
      let counted: Prose =
        direct == others
        ? "everybody else is one step from \(place)"
        : """
        \(Wording.number(direct)) of the \(Wording.number(others)) others \(Wording.form(direct, "is", "are")) one step from \
        \(place)\(near > 0 ? ", \(Wording.number(near)) more two steps" : "")
        """
      let aim = unreached == 0 ? "everyone" : "as many as possible"
      let start: Prose = "To reach \(aim), brief \(names): \(counted)."
      let rest: Prose =
        unreached == 0 ? "" : "\(Wording.number(unreached).capitalizedWord) cannot be reached from them at all."
      return start + rest
    }
    static func hold(
      _ names: Prose, _ count: Int, parts: (today: Int, without: Int), before: Double, after: Double
    ) -> Prose {
      let broken: Prose =
        parts.without > parts.today
        ? "the others would be in \(Wording.number(parts.without)) separate parts instead of \(Wording.number(parts.today))"
        : "the others would be no more in pieces, but farther apart"
      return """
        The absence of \(names) would scatter the map most: if nobody made new ties, \(broken) (distance fragmentation \
        \(NumberText.rounded(after, places: 2)) instead of \(NumberText.rounded(before, places: 2)), where 1 is nobody linked to \
        anybody).
        """
    }
    static func exact(tried: Int, equals: Int) -> Prose {
      let all: Prose = "All \(WrittenNumber.grouped(tried)) choices were tried"
      switch equals {
      case 1: return "\(all): no other does as well."
      case 2: return "\(all): one other does as well."
      default: return "\(all): \(Wording.number(equals - 1)) others do as well."
      }
    }
    static let greedyReach: Prose = """
      The choice was made one after the other and by exchanges: it reaches at least 63% (1 − 1/e) of what the best would, by the sum \
      of 1/steps.
      """
    static let greedyHold: Prose =
      "The choice was made one after the other and by exchanges; another may scatter the map more."
    static func spread(_ names: Prose, reached: Double, of order: Int, runs: Int, seed: String) -> Prose {
      """
      If news passed from tie to tie by chance, it would get from \(names), chosen one after the other for what each adds, to \(NumberText.rounded(reached, places: 1)) of \(order) on \
      average (\(WrittenNumber.grouped(runs)) runs, seed \(seed)).
      """
    }
    static let assumption: Prose = """
      To be reached supposes that everybody in between passes things on; to be scattered, that nobody makes new ties. Whom to brief \
      follows the direction of ties, how the map falls apart does not.
      """
    static let chances: Prose = """
      The chance that news passes a tie is taken as half of its strength divided by the top of the scale. That is invented unless it \
      was measured: it compares people and foretells nothing.
      """
    static let reachEquals: Prose = "Equally good to brief"
    static let holdEquals: Prose = "Equally missed"
    static let set: Prose = "Together"
    static func singlesCaption(all: Bool) -> Prose {
      all ? "Everybody alone" : "The ten nearest to everybody, each alone"
    }
    static let reachTitle: Prose = "Nearness to everybody"
    static func apartTitle(today: Double) -> Prose {
      "Fragmentation without (today \(NumberText.rounded(today, places: 2)))"
    }
  }
}
