extension EnglishReport {
  /// What the question of who depends on whom says.
  enum Dependence {
    static let title: Prose = "Who depends on whom"

    static func dependents(
      _ count: Int, of receivers: Int, largest: (receiver: Prose, giver: Prose, share: Double)?
    ) -> Prose {
      let rest: Prose = "more than half of it from one giver."
      let head: Prose =
        count == 0
        ? "None of the \(Wording.number(receivers)) who receive something gets \(rest)"
        : count == receivers && count > 1
          ? "\(count == 2 ? "Both" : "All \(Wording.number(receivers))") who receive something get \(rest)"
          : """
          \(Wording.number(count).capitalizedWord) of \(Wording.number(receivers)) who receive something \
          \(Wording.form(count, "gets", "get")) \(rest)
          """
      guard let largest else { return head }
      return head
        + """
        The one of them who receives most is \(largest.receiver), with \(NumberText.percent(largest.share)) from \(largest.giver).
        """
    }
    static func largest(_ name: Prose, share: Double) -> Prose {
      "\(name) gives most: \(NumberText.percent(share)) of everything that is given."
    }
    static func inTheEnd(_ name: Prose, _ count: Int, directly: Int) -> Prose {
      """
      Counted through to the end of all chains, \(Wording.count(count, "stakeholder gets", "stakeholders get")) more than half \
      from \(name), \(directly == 0 ? "none" : Wording.number(directly)) of them directly.
      """
    }
    static func controls(_ name: Prose, _ count: Int, indirect: Int, controllers: Int) -> Prose {
      let through: Prose =
        indirect == 0 ? "" : ", \(Wording.number(indirect)) of them through others that it controls"
      let others: Prose =
        controllers == 1
        ? "Nobody else controls anybody without being controlled in turn."
        : """
        \(Wording.count(controllers - 1, "other, controlled by nobody, controls", "others, controlled by nobody, control").capitalizedWord) \
        somebody, too.
        """
      return "If more than half means control, \(name) controls \(Wording.count(count, "other"))\(through)." + others
    }
    static func assumption(hasAmounts: Bool, isWeighted: Bool, countsResources: Bool, leftOut: Int) -> Prose {
      let counted: Prose =
        hasAmounts
        ? "Amounts of ties are counted\(leftOut == 0 ? "" : "; \(Wording.count(leftOut, "tie")) without an amount \(Wording.form(leftOut, "is", "are")) left out")."
        : isWeighted
          ? "No tie has an amount, so that strengths of ties are counted."
          : """
          No tie has an amount or a strength, so that all ties of a receiver count the same: who has one giver depends on it wholly \
          here. Fill the column amount to know more.
          """
      let whole: Prose =
        countsResources
        ? "Shares are parts of what somebody has in all, the column resources, where that is more than what is received."
        : "Shares are parts of what somebody receives on this map; income from elsewhere is not on it."
      return counted + whole
        + "Dependence on paper is not obedience, and a small share can carry a veto."
    }

    static func followed(_ count: Int) -> Prose {
      if count == 0 {
        return "Chains through others were not followed: on a map of this size that would take too long."
      }
      return """
        Chains through others were followed for the \(WrittenNumber.grouped(count)) who give most; on a map of this size the others would \
        take too long.
        """
    }

    static func receiverCaption(_ shown: Int, of all: Int) -> Prose {
      shown == all ? "Who receives" : "Who receives: the \(shown) most dependent of \(WrittenNumber.grouped(all))"
    }
    static let receiver: Prose = "Receiver"
    static let receives: Prose = "Receives"
    static let fromHowMany: Prose = "Givers"
    static let mostFrom: Prose = "Most from"
    static let share: Prose = "Share"
    static let asIfEqual: Prose = "As if so many gave equally"
    static func giverCaption(_ shown: Int, of all: Int) -> Prose {
      shown == all ? "Who gives" : "Who gives: the \(shown) largest of \(WrittenNumber.grouped(all))"
    }
    static let giver: Prose = "Giver"
    static let gives: Prose = "Gives"
    static let shareOfAll: Prose = "Share of all"
    static let toHowMany: Prose = "Receivers"
    static let direct: Prose = "More than half of"
    static let throughOthers: Prose = "The same through others"
    static func controlCaption(_ shown: Int, of all: Int) -> Prose {
      shown == all ? "Who controls whom" : "Who controls whom: the first \(shown) of \(WrittenNumber.grouped(all))"
    }
    static let controller: Prose = "Controls"
    static let controlled: Prose = "Controlled"
    static let through: Prose = "Through"
  }
}
