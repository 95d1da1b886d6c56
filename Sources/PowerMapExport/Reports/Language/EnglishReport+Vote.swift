extension EnglishReport {
  /// What the question about votes says.
  enum VotingBriefing {
    static let title: Prose = "What a vote is worth"
    static func most(_ names: Prose, _ count: Int, votes: [Double], say: Double) -> Prose {
      let share = votes.allSatisfy { $0 == votes.first } ? votes.first : nil
      let have: Prose = share.map { " with \(NumberText.percent($0)) of the votes\(count > 1 ? " each" : "")" } ?? ""
      return """
        \(names) \(Wording.form(count, "has", "have")) most say: \(NumberText.percent(say)) of the power to turn a decision\
        \(count > 1 ? " each" : "")\(have).
        """
    }
    static func otherSeats(
      quota: String, of total: String, _ moved: [(name: Prose, before: Double, after: Double)]
    ) -> Prose {
      let told = moved.map { move -> Prose in
        "\(move.name) \(NumberText.percent(move.after)) instead of \(NumberText.percent(move.before))"
      }
      return told.isEmpty
        ? "With the other seats a decision needs \(quota) of \(total) votes, and nobody’s power to turn one changes."
        : """
        With the other seats a decision needs \(quota) of \(total) votes, and of the power to turn one \
        \(Prose.list(told, limit: 5)) \(Wording.form(told.count, "has", "have")) a part.
        """
    }
    static func group(
      _ label: String, people: Double, say: Double, change: (member: Prose, votes: Int, after: Double)?
    ) -> Prose {
      let number = GroupWords.number(label)
      let theGap: Prose = """
        \(GroupWords.theGroup(label)) \(Wording.form(number, "speaks", "speak")) for \(NumberText.percent(people)) of the \
        people and \(Wording.form(number, "has", "have")) \(say == 0 ? "no" : NumberText.percent(say) + " of the") power to turn \
        a decision.
        """
      let gap = theGap.capitalized()
      guard let change else { return gap + "No change of one member’s votes brings the two nearer." }
      let done: Prose =
        change.votes > 0
        ? "\(Wording.count(change.votes, "vote")) more for \(change.member)"
        : "\(Wording.count(-change.votes, "vote")) fewer for \(change.member)"
      let effect: Prose = "\(done) would bring it to \(NumberText.percent(change.after))."
      return gap + effect.capitalized()
    }
    static let assumption: Prose = """
      All ways to vote count as equally likely: these numbers measure the rules, not who stands with whom or who listens to \
      whom. Changes of seats suppose that all other votes stay as they are.
      """
    static let otherVotes: Prose = "Other seats"
    static let otherSay: Prose = "Power then"

    static let quotaCaption: Prose = "What other rules would do"
    static let rule: Prose = "A decision needs"
    static let needed: Prose = "Votes"
    static let passing: Prose = "Passing of 100 ways to vote"
    static let vetoes: Prose = "Can stop everything"
    static let idle: Prose = "Never makes the difference"
    static let ruleThatHolds: Prose = "as it is"
    static let majority: Prose = "more than half"
    static let threeFifths: Prose = "three fifths"
    static let twoThirds: Prose = "two thirds"
    static let threeQuarters: Prose = "three quarters"
    static let everybody: Prose = "everybody"

    static let groupCaption: Prose = "Groups: people they speak for, and power to turn a decision"
    static let groupTitle: Prose = "Group"
    static let people: Prose = "Share of people"
    static let bestChange: Prose = "Best change of seats"
    static let then: Prose = "Power then"
    static func change(_ member: Prose, _ votes: Int) -> Prose {
      "\(votes > 0 ? "+" : "−")\(abs(votes)) for \(member)"
    }
  }
}
