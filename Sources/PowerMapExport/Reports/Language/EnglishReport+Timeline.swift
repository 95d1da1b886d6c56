extension EnglishReport {
  /// What the question about time says.
  enum TimelineBriefing {
    static let title: Prose = "How the map changed over time"
    static let noDays: Prose = "There is no date to look at."

    static func opening(_ shown: Int, of possible: Int, from first: String, to last: String) -> Prose {
      let span = first == last ? "on \(first)" : "from \(first) to \(last)"
      return shown < possible
        ? "Something changed at \(possible) dates; the map is seen at \(shown) of them, evenly chosen, \(span)."
        : "The map is seen at \(Wording.count(shown, "date")), \(span)."
    }
    static func undated(_ undated: Int, of ties: Int) -> Prose {
      """
      \(Wording.number(undated).capitalizedWord) of \(Wording.count(ties, "tie")) \(Wording.form(undated, "has", "have")) no \
      date and \(Wording.form(undated, "counts", "count")) at every date.
      """
    }
    static func constant(_ title: Prose, _ value: String) -> Prose { "\(title): \(value) at all dates." }
    static func course(
      _ title: Prose, from start: String, _ startDay: String, to end: String, _ endDay: String,
      peak: (value: String, day: String)?, trough: (value: String, day: String)?,
      step: (size: String, inPoints: Bool, from: String, to: String)?
    ) -> Prose {
      var between: [String] = []
      if let peak { between.append("highest \(peak.value) (\(peak.day))") }
      if let trough { between.append("lowest \(trough.value) (\(trough.day))") }
      let extremes = between.isEmpty ? "" : ", " + between.joined(separator: " and ")
      let largest = step.map {
        "; the largest step was \($0.size)\($0.inPoints ? " points" : "") from \($0.from) to \($0.to)"
      }
      return "\(title): from \(start) (\(startDay)) to \(end) (\(endDay))\(extremes)\(largest ?? "")."
    }
    static func groupCourse(_ group: Prose, from start: String, to end: String) -> Prose {
      "\(group) (from \(start) to \(end))"
    }
    static func groups(rose: Prose, fell: Prose, _ words: InfluenceWords) -> Prose {
      "Of the groups’ shares of \(words.substance), that of \(rose) rose most, and that of \(fell) fell most."
    }
    static func spell(_ names: Prose, from first: String, to last: String) -> Prose {
      first == last ? "\(names) (\(first))" : "\(names) (\(first) to \(last))"
    }
    static func leaders(_ ranking: String, _ spells: [Prose]) -> Prose {
      "First by \(ranking.lowercasedFirst): \(Prose.list(spells, limit: 8))."
    }
    static let assumption: Prose = """
      A stakeholder or tie is on the map from the day it begins to the day it ends, as far as these are written down; what is \
      written as a year or month counts on all its days. What nobody dated counts always. Two dates can differ by chance: \
      powermap compare says which differences are beyond what forgotten ties would make.
      """

    static let caption: Prose = "The map as a whole, date by date"
    static let day: Prose = "Date"
    static func groupCaption(_ words: InfluenceWords) -> Prose {
      "Groups: share of \(words.substance), and members with a tie of all members"
    }
    static func participation(_ share: String?, _ members: (active: Int, all: Int)?) -> String {
      guard let members else { return dash }
      return "\(share ?? dash), \(members.active) of \(members.all)"
    }

    static let sizePanel = "Stakeholders and ties"
    static let effectivePanel = "As if so many shared it equally"
    static let sharePanel = "Parts of the whole"
    static func groupPanel(_ words: InfluenceWords) -> String { "Groups’ share of \(words.substance)" }
    static let people = "stakeholders"
    static let ties = "ties"
    static let conflicts = "conflicts"
    static let effective = "effective number"
    static let largest = "share of the largest"
    static let density = "ties that exist"
    static let reach = "pairs within reach"
    static let route = "with a route"
  }
}
