import PowerMapAnalysis
import PowerMapGraph

/// The language in which reports are written.
typealias Language = EnglishReport

/// The report in English: every heading, sentence and label that it can hold, in the order in which it tells them.
///
/// Sentences take numbers and names and know nothing of how they were found. The page and the maps have their words in extensions, the
/// small words stand in `Wording`: a translation is this folder in another language. What a measure is stands on its card, beside its
/// definition, and what was noted while a file was read comes from its reader.
enum EnglishReport {
  static let and = "and"
  static let or = "or"

  /// What is left of a row of names that was cut.
  static func others(_ count: Int) -> Prose { "\(count) others" }

  /// A part of a whole: `3 of 28`.
  static func of(_ part: Int, _ whole: Int) -> String {
    "\(WrittenNumber.grouped(part)) of \(WrittenNumber.grouped(whole))"
  }

  /// How sure a finding is, from what was tried out or from what it rests on.
  enum Certainty {
    /// How sure something is that holds in such a share of all trials.
    static func degree(_ share: Double) -> String {
      if share >= FindingThresholds.sure { return "Quite sure" }
      return share >= FindingThresholds.fairlySure ? "Fairly sure" : "Not sure"
    }

    static func tried(held: Int, of trials: Int) -> Prose {
      let share = Double(held) / Double(trials)
      let maps = "\(trials) maps with \(Wording.fraction(FindingThresholds.forgotten)) of the ties forgotten"
      let how =
        held == trials
        ? "all of" : held == 0 ? "none of" : share < FindingThresholds.fairlySure ? "only \(held) of" : "\(held) of"
      return "\(degree(share)): it holds in \(how) \(maps)."
    }

    static func absence(silent: Int) -> Prose {
      silent == 0
        ? "It rests on ties that nobody reported: ask whether one was forgotten."
        : """
        It rests on ties that nobody reported, and \(Wording.number(silent)) of those asked did not answer: ask whether one is \
        missing.
        """
    }

    static func record(of known: Int, among order: Int) -> Prose {
      known >= order
        ? "It rests on what is on record of every stakeholder."
        : "It rests on what is on record of \(known) of \(order) stakeholders."
    }

    static let tooLarge: Prose = "The map is too large to try out how it holds with forgotten ties."
    static let tooSmall: Prose = "There are too few ties to try out how it holds with forgotten ones."
  }

  // MARK: Findings: where power is concentrated

  enum Concentration {
    static func headline(_ few: Int, of order: Int, _ names: Prose, _ words: InfluenceWords) -> Prose {
      """
      \(Wording.number(few)) of \(order) stakeholders \(Wording.form(few, "holds", "hold")) more than half of all \
      \(words.substance): \(names).
      """
    }
    static func headline(_ few: Int, of order: Int, ledBy names: Prose, _ words: InfluenceWords) -> Prose {
      """
      \(few) of \(order) stakeholders, \(NumberText.percent(Double(few) / Double(order))), hold more than half of all \
      \(words.substance), led by \(names).
      """
    }
    static func meaning(_ effective: Double, _ words: InfluenceWords) -> Prose {
      """
      \(words.substance.capitalizedWord) is as concentrated as if \(Wording.amount(effective)) stakeholders shared it equally \
      and the others had none (\(words.counting)).
      """
    }
    static let limits: Prose =
      "It counts the ties on this map. It does not say whether the power is used well, or what power lies outside it."
    static let share = "their share"
    static let effective = "as if so many shared it"
    static let stakeholders = "stakeholders"

    /// A group of which some are equal: `A, and any two of B, C and D, who are equal`.
    static func anyOf(_ places: Int, _ equals: Prose, after certain: Prose) -> Prose {
      let others: Prose = "any \(Wording.number(places)) of \(equals), who are equal"
      return certain.isEmpty ? others : "\(certain), and \(others)"
    }
  }

  enum EvenSpread {
    static func headline(_ effective: Double, of order: Int, _ words: InfluenceWords) -> Prose {
      """
      \(words.substance.capitalizedWord) is spread widely: as if \(Wording.amount(effective)) of \(order) stakeholders shared \
      it equally.
      """
    }
    static func meaning(_ words: InfluenceWords) -> Prose { "No small circle holds most of it (\(words.counting))." }
    static let limits: Prose = "Equal amounts are not equal access: see who reaches those who decide."
  }

  // MARK: Findings: who is cut off, and what breaks

  enum Isolate {
    static let nobody: Prose = "Nobody on this map has a tie to anybody."
    static func headline(_ names: Prose, _ count: Int, hasConflict: Bool, deciding: Prose?) -> Prose {
      let cutOff: Prose = deciding.map { ", and so no route to \($0)" } ?? ""
      return """
        \(names) \(Wording.form(count, "has", "have")) no tie to anybody on this map\(hasConflict ? ", conflicts apart" : "")\
        \(cutOff).
        """
    }
    static func meaning(_ count: Int, _ words: InfluenceWords) -> Prose {
      """
      \(Wording.form(count, "This stakeholder is", "These stakeholders are")) on the map, yet nobody reported \
      \(words.isUndirected ? "any contact with" : "any influence by or on") \(Wording.form(count, "this one", "them")).
      """
    }
    static func conflict(_ names: Prose, _ count: Int) -> Prose {
      "\(names) \(Wording.form(count, "is", "are")) here only through conflict."
    }
    static let limits: Prose = "There may be ties of another kind that nobody was asked about."
    static let figure = "without a tie"
    static let people = "people spoken for"
  }

  enum Unreached {
    static func nobody(_ deciding: Prose) -> Prose { "Nobody has a route to \(deciding)." }
    static func headline(_ names: Prose, _ count: Int, _ deciding: Prose) -> Prose {
      "\(names) \(Wording.form(count, "has", "have")) no route to \(deciding)."
    }
    static func meaning(_ count: Int) -> Prose {
      "No chain of influence leads from \(Wording.form(count, "this stakeholder", "these stakeholders")) to a decision."
    }
    static let limits: Prose = "Even where there is a route, it is an opportunity and not a hearing."
    static let figure = "with ties, but without a route"
  }

  enum DirectAccess {
    static func headline(_ names: Prose, _ count: Int, of asked: Int, _ deciding: Prose) -> Prose {
      """
      Only \(Wording.number(count)) of \(asked) \(Wording.form(count, "reaches", "reach")) \(deciding) directly: \(names).
      """
    }
    static func meaning(through: Int) -> Prose {
      """
      \(Wording.count(through, "other depends", "others depend").capitalizedWord) on somebody who passes things on.
      """
    }
    static let limits: Prose =
      "Direct contact is not agreement, and one strong go-between can be worth more than a weak contact."
    static let direct = "directly"
    static let through = "through others"
  }

  enum CutPoint {
    static func headline(_ name: Prose, loses lost: Prose) -> Prose {
      "If \(name) left, \(lost) would lose contact with the rest."
    }
    static func headline(anyOf names: Prose, loses most: Int) -> Prose {
      "If any one of \(names) left, \(Wording.count(most, "stakeholder")) would lose contact with the rest."
    }
    static func meaning(_ count: Int) -> Prose {
      "The map hangs together at \(Wording.form(count, "this point", "these points")): one departure would split it."
    }
    static func lesser(_ names: Prose) -> Prose { "The same holds for fewer at \(names)." }
    static func limits(hasConflict: Bool) -> Prose {
      (hasConflict ? "Conflicts do not count as contact here." : "")
        + "It asks whether there is any contact, not how strong it is. It supposes that nobody makes new ties."
    }
    static let figure = "would lose contact"
  }

  enum Parts {
    static func headline(_ count: Int, sizes: Prose, alone: Int, hasConflict: Bool) -> Prose {
      let those = alone == 0 ? "The map falls" : "Those who have a tie fall"
      return """
        \(those) into \(Wording.number(count)) parts without contact\(hasConflict ? ", conflicts apart" : ""), of \(sizes) \
        stakeholders.
        """
    }
    static func smaller(_ names: Prose, _ count: Int) -> Prose {
      "\(names) \(Wording.form(count, "has", "have")) contact only with each other."
    }
    static let limits: Prose = "One tie between two parts would join them."
    static let count = "parts"
    static let largest = "largest"
  }

  enum Receiver {
    static func headline(_ names: Prose, _ count: Int) -> Prose {
      """
      \(names) only \(Wording.form(count, "receives", "receive")) influence and \(Wording.form(count, "exerts", "exert")) none.
      """
    }
    static func meaning(_ count: Int) -> Prose {
      "Others act on \(Wording.form(count, "this stakeholder", "them")), and nobody reported that it works the other way."
    }
    static let limits: Prose = "Quiet influence is easily overlooked by those who receive it."
    static let figure = "only receive"
  }

  // MARK: Findings: who stands between

  enum Gatekeeper {
    /// - Parameter gates: those who hold gates and how many depend on each, most first, equals together.
    static func headline(_ gates: [(keepers: Prose, count: Int, captives: Int)], _ deciding: Prose) -> Prose {
      let told = gates.enumerated().map { position, gate -> Prose in
        let those = position == 0 ? "" : "those of \(Wording.number(gate.captives)) "
        return "\(those)through \(gate.count > 1 ? "each of " : "")\(gate.keepers)"
      }
      return "All routes of \(Wording.count(gates[0].captives, "stakeholder")) to \(deciding) go \(Prose.list(told))."
    }
    static let meaning: Prose = """
      Whoever holds such a gate can pass things on, change them or stop them, and may be overloaded. A second route would take \
      that weight off.
      """
    static func dependents(on keeper: Prose, _ names: Prose) -> Prose { "These depend on \(keeper): \(names)." }
    static let limits: Prose = "One weak tie around the gate would undo this. A gate is a position, not a motive."
    static let figure = "would lose their route"
  }

  enum Between {
    static func headline(_ names: Prose, _ count: Int, share: Double) -> Prose {
      """
      \(names) \(Wording.form(count, "stands", "stand equally")) between others most often: \
      \(Wording.part(share, of: "all go-between positions"))\(count > 1 ? " each" : "").
      """
    }
    static let meaning: Prose = """
      On the shortest lines between two others this is the most frequent go-between. It is a place to bring people together, \
      and one that can be overloaded.
      """
    static func next(_ names: Prose, _ count: Int, share: Double) -> Prose {
      "Next \(Wording.form(count, "comes", "come")) \(names) with \(NumberText.percent(share))\(count > 1 ? " each" : "")."
    }
    static let limits: Prose = "What flows between people does not always take the shortest line."
    static let score = "shortest lines through it"
    static let share = "share of all go-between positions"
  }

  // MARK: Findings: who decides formally

  enum Voting {
    static func alone(_ name: Prose, votes: String, of total: String) -> Prose {
      "\(name) can decide alone, with \(votes) of \(total) votes."
    }
    static func vetoes(_ names: Prose, _ count: Int, voters: Int) -> Prose {
      "Nothing passes without \(names)\(count == voters ? ": all who vote must agree" : "")."
    }
    static func more(_ name: Prose, votes: Double, say: Double) -> Prose {
      "\(name) has \(NumberText.percent(votes)) of the votes, but \(NumberText.percent(say)) of the power to turn a decision."
    }
    static func less(_ name: Prose, votes: Double, say: Double) -> Prose {
      """
      \(name) has \(NumberText.percent(votes)) of the votes, but \(say == 0 ? "no" : "only " + NumberText.percent(say) + " of the") \
      power to turn a decision.
      """
    }
    static func idle(_ names: Prose, _ count: Int) -> Prose {
      "The \(Wording.form(count, "vote", "votes")) of \(names) can never turn a decision."
    }
    static func meaning(quota: String, of total: String) -> Prose {
      "A decision needs \(quota) of \(total) votes. What counts is how often a vote turns a lost cause into a won one."
    }
    static let limits: Prose =
      "It follows from the rules alone. It does not say who votes with whom, or who listens to whom."
    static let certainty: Prose = "It is as sure as the votes on record."
    static let votes = "share of the votes"
    static let say = "share of the power to turn a decision"
  }

  enum ActualPower {
    static func headline(_ names: Prose, _ count: Int, _ words: InfluenceWords) -> Prose {
      """
      \(names) \(Wording.form(count, "has", "have")) no part in the decision, yet \(Wording.form(count, "", "each "))\
      \(words.exerts(1)) more \(words.substance) than anyone who decides.
      """
    }
    static func meaning(_ words: InfluenceWords) -> Prose {
      "Power on paper and power on this map are not in the same hands (\(words.counting))."
    }
    static func strongest(_ names: Prose, _ count: Int) -> Prose {
      "Among those who decide, \(names) \(Wording.form(count, "comes", "come")) first."
    }
    static let limits: Prose = "Those who decide may have power by office that needs no ties."
    static let outside = "highest, without a part in the decision"
    static let inside = "highest among those who decide"
  }

  // MARK: Findings: groups

  enum Represented {
    static func headline(_ label: String, heads: Double, share: Double, _ words: InfluenceWords) -> Prose {
      let number = GroupWords.number(label)
      return """
        \(GroupWords.theGroup(label)) \(Wording.form(number, "is", "are")) \(NumberText.percent(heads)) of the table and \
        \(words.exerts(number)) \(NumberText.percent(share)) of the \(words.substance).
        """
    }
    static func meaning(members: Int, ratio: Double, _ words: InfluenceWords) -> Prose {
      let times = ratio < 1 ? "\(Wording.fraction(ratio)) of" : "\(NumberText.rounded(ratio, places: 1)) times"
      let exert = words.exerts(2)
      return ratio <= 0
        ? "Its \(Wording.number(members)) members \(exert) none of what they would if all on the map were equal."
        : "Its \(Wording.number(members)) members \(exert) \(times) what they would if all on the map were equal."
    }
    static let limits: Prose = """
      Equal shares by head are one yardstick among several. The people a group speaks for, or the harm it bears, may be a \
      fairer one.
      """
    static let heads = "share of the table"
    static func share(_ words: InfluenceWords) -> String { "share of the \(words.substance)" }
    static let members = "members"
  }

  enum DecidingGroup {
    static func headline(_ groups: Prose, _ count: Int, of total: Int) -> Prose {
      count == 1
        ? "All who decide come from one of \(Wording.number(total)) groups: \(groups)."
        : "All who decide come from \(Wording.number(count)) of \(Wording.number(total)) groups: \(groups)."
    }
    static func meaning(_ absent: Prose) -> Prose { "Nobody who decides comes from \(absent)." }
    static let limits: Prose = "Those who decide may still hear the others: see who has a route to them."
    static let figure = "groups with somebody who decides"
  }

  enum OneSidedGroups {
    static func headline(_ there: Int, from sender: Prose, to receiver: Prose, back: Int) -> Prose {
      """
      \(Wording.count(there, "tie")) of influence lead from \(sender) to \(receiver), and \
      \(back == 0 ? "none leads" : Wording.count(back, "leads", "lead")) back.
      """
    }
    static func headline(_ flows: [Prose]) -> Prose {
      "Between some groups influence runs one way: \(Prose.list(flows, limit: 3))."
    }
    static func flow(_ there: Int, from sender: Prose, to receiver: Prose, back: Int) -> Prose {
      "\(sender) to \(receiver) (\(there) ties, \(back == 0 ? "none" : String(back)) back)"
    }
    static let meaning: Prose = "One side acts on the other and hardly hears from it."
    static let limits: Prose = """
      It counts ties, not their strength. What the other side says may still get through by way of a third.
      """
    static let figure = "one-sided pairs of groups"
  }

  enum ClosedGroup {
    static func headline(_ label: String, inside: Double) -> Prose {
      "\(GroupWords.theGroup(label)) deals mostly with itself: \(Wording.part(inside, of: "its ties")) stay inside."
    }
    static func meaning(members: Int) -> Prose {
      "What this group knows and decides stays among its \(members) members. Contacts to others are few."
    }
    static let limits: Prose =
      "Large groups have more ties inside by their size alone, and a close group can be a strong ally."
    static let index = "openness, from −1 closed to +1 open"
  }

  // MARK: Findings: coalitions, conflict, missing perspectives

  enum Stance {
    static let supporter = "supporter"
    static let opponent = "opponent"
    static func headline(
      _ few: (name: String, count: Int), _ many: (name: String, count: Int), ratio: Double, _ names: Prose,
      _ words: InfluenceWords
    ) -> Prose {
      let isMore = ratio > 1.05
      let amount = isMore ? "more" : ratio >= 0.95 ? "as much" : "\(Wording.fraction(ratio)) as much"
      return """
        \(Wording.count(few.count, few.name)) \(words.exerts(few.count)) \(amount) \(words.substance) \(isMore ? "than" : "as") \
        \(Wording.count(many.count, many.name)): \(names).
        """
    }
    static func meaning(_ few: String, _ many: String, perHead: Double, _ words: InfluenceWords) -> Prose {
      perHead.isFinite
        ? """
        The \(few)s weigh more than their number: on average each has \(NumberText.rounded(perHead, places: 1)) times the \
        \(words.substance) of one of the \(many)s.
        """ : "The \(few)s weigh more than their number: the \(many)s have no \(words.substance) at all."
    }
    static func limits(unknown: Int) -> Prose {
      "A stance is what somebody wrote down, and it moves."
        + (unknown == 0 ? "" : "Of \(Wording.count(unknown, "stakeholder")) it is unknown, which is not neutral.")
    }
    static func share(_ name: String) -> String { "\(name)s’ share" }
  }

  enum Conflict {
    static func pair(_ first: Prose, _ second: Prose) -> Prose { "\(first) against \(second)" }
    static func headline(_ pairs: [Prose]) -> Prose {
      "The map holds \(Wording.count(pairs.count, "conflict")): \(Prose.list(pairs, limit: 4))."
    }
    static let meaning: Prose =
      "Influence does not flow along these ties: no route and no reach in this report uses them."
    static func center(_ names: Prose, _ count: Int, times: Int) -> Prose {
      "\(names) \(Wording.form(count, "is", "are")) in \(Wording.number(times)) of them\(count > 1 ? " each" : "")."
    }
    static let limits: Prose =
      "A conflict over this question need not be one over others. Only those that were named are here."
    static let certainty: Prose = "It is as sure as the reports: each conflict was named at least once."
    static let pairs = "pairs in conflict"
    static let involved = "stakeholders involved"
  }

  enum Camp {
    static func headline(contradicting: Int, of ties: Int) -> Prose {
      contradicting == 0
        ? "Ties and conflicts split the map cleanly into two camps."
        : """
        Ties and conflicts split the map nearly into two camps: only \(Wording.number(contradicting)) of \(ties) \
        \(Wording.form(contradicting, "does", "do")) not fit.
        """
    }
    static func meaning(_ one: Prose, _ other: Prose) -> Prose {
      "On one side stand \(one), on the other \(other). Such a split tends to harden."
    }
    static let limits: Prose = "It counts ties, not how deep a conflict goes. A few new ties can open the camps."
    static let figure = "ties that do not fit"
    static let atMost: Prose = "Another split may fit even better."
    static let exact: Prose = "It is the best split there is."
  }

  enum Bloc {
    static func headline(_ count: Int, inside: Double) -> Prose {
      """
      \(Wording.number(count)) blocs stand out on this map: \(Wording.part(inside, of: "all ties")) stay inside one of them.
      """
    }
    /// - Parameter blocs: the members of the blocs that are told, of so many.
    static func meaning(_ blocs: [Prose], of count: Int) -> Prose {
      let members = Prose(blocs.enumerated().flatMap { ($0.offset == 0 ? [] : [.words("; ")]) + $0.element.parts })
      return blocs.count < count
        ? "The \(Wording.number(blocs.count)) largest are made up of \(members)." : "They are made up of \(members)."
    }
    static let limits: Prose = """
      Blocs are drawn where there are many ties inside and few outside. They need not see themselves as one, and nearly as \
      good a drawing may differ.
      """
    static func together(_ share: Double) -> Prose {
      """
      \(Certainty.degree(share)): with \(Wording.fraction(FindingThresholds.forgotten)) of the ties forgotten, \
      \(share < FindingThresholds.fairlySure ? "only " : "")\(NumberText.percent(share)) of all pairs within a bloc stay together.
      """
    }
    static let count = "blocs"
    static let inside = "ties inside"
  }

  enum MissingStance {
    static func headline(_ side: String, known: Int) -> Prose {
      "Nobody on this map is \(side): so say all \(Wording.number(known)) stances on record."
    }
    static let against = "against"
    static let inFavor = "in favor"
    static let meaning: Prose = "Where all are of one mind, ask who was left off the map."
    static let limits: Prose = "Perhaps there is truly nobody; the map cannot tell."
    static let figure = "stances on record"
  }

  enum UnmetNeed {
    static func missing(_ niches: Prose) -> Prose { "Nobody on this map brings \(niches), which the effort needs." }
    static func apart(_ niches: Prose) -> Prose {
      "Nobody who has a tie on this map brings \(niches), which the effort needs."
    }
    static let missingMeaning: Prose = "A partner from outside could bring it, or somebody here could learn it."
    static let apartMeaning: Prose = "It is on the map but out of reach. A first contact would change that."
    static let limits: Prose = "It knows only what was written down: others may be able to do it, too."
    static let missingFigure = "needed, and brought by nobody"
    static let apartFigure = "needed, and brought only by those without a tie"
  }

  enum SoleProvider {
    static func headline(_ sole: Int, of all: Int, isTold: Bool) -> Prose {
      let things = "skills and roles\(isTold ? " that are needed" : "")"
      return sole == all
        ? "Each of \(all) \(things) is brought by one stakeholder alone."
        : "\(Wording.number(sole)) of \(all) \(things) \(Wording.form(sole, "is", "are")) brought by one stakeholder alone."
    }
    static func brings(_ name: Prose, _ niches: Prose) -> Prose { "\(name) (\(niches))" }
    static func meaning(_ providers: [Prose]) -> Prose {
      "\(providers.count == 1 ? "If that one" : "If one of them") left, that skill or role would be gone: \(Prose.list(providers, limit: 5))."
    }
    static let limits: Prose = "It knows only what was written down: others may be able to do it, too."
    static let figure = "brought by one alone"
  }

  // MARK: Findings: who gives, who takes

  enum Net {
    static func giver(_ names: Prose) -> Prose { "Far more influence goes out from \(names) than comes in." }
    static func taker(_ names: Prose) -> Prose { "Far more influence comes in at \(names) than goes out." }
    static func giverMeaning(_ count: Int) -> Prose {
      """
      Others depend on \(Wording.form(count, "this place more than it depends", "these places more than they depend")) on others.
      """
    }
    static let takerMeaning: Prose = "Many pull here at once: this is where influence comes together."
    static let limits: Prose = "What was not reported counts as nothing: check one-sided ties before you name them."
    static func figure(_ name: String?) -> String { (name.map { "\($0): " } ?? "") + "exerted against received" }
  }

  enum Returned {
    static func oneWay(_ returned: Int, of ties: Int) -> Prose {
      returned == 0
        ? "Influence runs one way: none of \(ties) ties is returned."
        : """
        Influence mostly runs one way: \(Wording.number(returned)) of \(ties) ties \(Wording.form(returned, "is", "are")) returned.
        """
    }
    static func mutual(_ returned: Int, of ties: Int) -> Prose {
      returned == ties
        ? "Influence is mutual: all \(ties) ties are returned."
        : "Influence is mostly mutual: \(Wording.number(returned)) of \(ties) ties are returned."
    }
    static func meaning(_ returned: Int, of ties: Int) -> Prose {
      let often =
        returned == 0 ? "never" : returned == ties ? "always" : 2 * returned < ties ? "seldom" : "mostly"
      return """
        Where somebody has a say over another, the other \(often) has a say in return. A tie both ways counts as two here, and \
        parallel ones as one.
        """
    }
    static func oneWayLimits(_ returned: Int) -> Prose {
      let files: Prose =
        returned == 0
        ? "If ties have no direction in truth, write undirected and yes into about.csv: the file was read as one with direction."
        : ""
      return "One-sided is not unfair: a mandate to decide is one-sided, too." + files
    }
    static let mutualLimits: Prose = "A returned tie may be much weaker than the first."
    static let certainty: Prose = "It is a count of the ties that were reported."
    static let figure = "returned"
  }

  enum OneSidedPairs {
    static func pair(_ first: Prose, _ second: Prose) -> Prose { "from \(first) to \(second)" }
    static func headline(_ named: [Prose], of count: Int) -> Prose {
      named.count == count
        ? "Influence runs strongly one way \(Prose.list(named))."
        : "In \(Wording.number(count)) pairs influence runs strongly one way, above all \(Prose.list(named))."
    }
    static func meaning(_ first: Prose, _ second: Prose, share: Double, isAnswered: Bool) -> Prose {
      """
      \(Wording.part(share, of: "the influence").capitalizedWord) on \(second) comes from \(first), and \
      \(isAnswered ? "little" : "none") goes back. Whoever leans on one other has little to answer with.
      """
    }
    static let limits: Prose = "What was not reported counts as nothing: ask both before you name them."
    static let figure = "there against back, first pair"
    static let count = "pairs"
    static func caption(first shown: Int, of count: Int) -> Prose {
      shown < count
        ? "Who leans on whom without much in return: the first \(shown) of \(count) pairs"
        : "Who leans on whom without much in return"
    }
    static let first: Prose = "Whose influence"
    static let second: Prose = "On whom"
    static let there: Prose = "Strength"
    static let back: Prose = "Strength of the tie back"
    static let dependence: Prose = "Share of all influence on the second"
    static let reading: Prose = """
      Listed are strong ties that are hardly returned and make up more than half of all influence on the second. Whoever is \
      listed second can be moved by the first and has few others to turn to. What was not reported counts as nothing.
      """
  }

  // MARK: Findings: what the data cannot say

  enum Nonrespondent {
    static func headline(_ names: Prose, _ count: Int) -> Prose {
      "\(Wording.number(count)) of those asked did not answer: \(names)."
    }
    static let meaning: Prose =
      "What they would have said is missing from every number here, most of all from what they themselves exert."
    static let limits: Prose = "It does not say that they have less power, only that the map knows less of it."
    static let certainty: Prose = "It is as sure as the list of those who were asked."
    static let figure = "did not answer"
  }

  enum Disagreement {
    static func item(_ item: RaterDisagreement.Item) -> String {
      switch item {
      case .influence: "influence"
      case .interest: "interest"
      case .stance: "stance"
      }
    }
    static func headline(_ names: Prose, on item: String) -> Prose {
      "Those who rated the \(item) of \(names) disagree by more than half of the scale."
    }
    static func ties(_ pairs: Prose, _ count: Int) -> Prose {
      "\(Wording.count(count, "tie").capitalizedWord) \(Wording.form(count, "is", "are")) described very differently by those who told of \(Wording.form(count, "it", "them")): \(pairs)."
    }
    static let meaning: Prose =
      "The median counts here, but nobody may have said it: ask the raters what they had in mind."
    static let limits: Prose = "It does not say who is right."
    static let certainty: Prose = "It compares what was said, rating by rater."
    static let figure = "mean difference, of the scale"
  }

  /// On how many of those asked numbers rest.
  enum Basis {
    static func sentence(answered: Int?, asked: Int?, silent: Int, range: String?) -> String {
      let start =
        if let answered, let asked {
          "Based on \(answered) of \(asked) respondents"
        } else if silent > 0 {
          "\(Wording.number(silent).capitalizedWord) of those asked did not answer"
        } else {
          "Those asked did not know of some ties"
        }
      return "\(start); \(range ?? "ties that nobody told of are unknown, not absent")."
    }
    static func range(_ lower: String, _ upper: String) -> String {
      "with the unknown ties between \(lower) and \(upper)"
    }
  }

  enum UnstableRank {
    static func headline(_ name: Prose, first: Double, _ words: InfluenceWords) -> Prose {
      """
      Who has the most \(words.substance) is not sure: \(name) stays first in only \(Wording.hundredths(first)) of 100 maps with \
      \(Wording.fraction(FindingThresholds.forgotten)) of the ties forgotten.
      """
    }
    static func meaning(amongThree: Double) -> Prose {
      "Speak of the leading group, not of one leader: it stays among the first three in \(Wording.hundredths(amongThree)) of 100."
    }
    static let limits: Prose = "It tries out forgotten ties, not wrong ones or missing people."
    static func certainty(runs: Int) -> Prose { "It was tried out \(runs) times." }
    static let first = "stays first"
    static let three = "stays among the first three"
  }

  enum FewTies {
    static func headline(_ ties: Int, of order: Int) -> Prose {
      "The map has only \(Wording.count(ties, "tie")) for \(order) stakeholders, too few to show much of a shape."
    }
    static let meaning: Prose = "One more answer could change who comes first and who is cut off."
    static let limits: Prose = "Perhaps there truly is little contact; then that is the finding."
    static let certainty: Prose = "It is a count."
    static let figure = "ties a stakeholder"
  }

  enum UnknownStance {
    static func headline(_ unknown: Int, of order: Int) -> Prose {
      "The stance of \(Wording.number(unknown)) of \(order) stakeholders is not on record."
    }
    static let meaning: Prose = "The two sides cannot be weighed before it is: unknown is not neutral."
    static let limits: Prose = "It does not say that they are undecided."
    static let certainty: Prose = "It is a count."
    static let figure = "without a stance on record"
  }

  enum Undecided {
    static let headline: Prose =
      "Nobody is marked as deciding, so this report cannot say who has a route to the decision."
    static let meaning: Prose = """
      Write yes in the column decision_maker for those who take part in the decision. The report will then say who reaches \
      them, through whom, and who is cut off.
      """
    static let limits: Prose = "Until then nothing here speaks of access to decisions."
    static let certainty: Prose = "It is a fact about the file."
  }
}

// MARK: Sections

extension EnglishReport {
  /// The heading of a section.
  static func title(of section: ReportSection) -> String {
    switch section {
    case .findings: "What the map says"
    case .power: "Who has power"
    case .concentration: "Where power is concentrated"
    case .cohesion: "Who is cut off, and what holds the map together"
    case .between: "Who stands between"
    case .voting: "Who decides by vote"
    case .dependence: "Who depends on whose money"
    case .groups: "Between groups"
    case .trust: "How partners see each other"
    case .coalitions: "Who stands together, and who is in conflict"
    case .forecast: "What is likely, and what would turn it"
    case .change: "What changed"
    case .timeline: "How it changed over time"
    case .whatif: "What would be different"
    case .advice: "What would help"
    case .quotes: "In their words"
    case .words: "The map in words"
    case .data: "How sure we are"
    case .tables: "All numbers"
    case .method: "How the numbers are made"
    }
  }

  /// Where a finding goes on.
  static func more(_ title: String) -> String { "More: \(title)" }

  static let untitled = "Power map"
  static let nobody: Prose = "nobody"
  static let none: Prose = "none"
  static let dash = "–"
  /// What stands in somebody's own document where a figure is not defined.
  static let undefined = "not defined"
  static let stakeholder: Prose = "Stakeholder"
  static let group: Prose = "Group"
  static let figure: Prose = "Figure"
  static let value: Prose = "Value"
  static let whatItSays: Prose = "What it says"
  static let whatItSaysAndNot: Prose = "What it says, and what it does not"
  /// What stands before the findings that did not make the opening.
  static let otherFindings: Prose = "What else the numbers say:"

  enum About {
    static let question = "Question"
    static let boundary = "Boundary"
    static let period = "Period"
    static let collection = "How it was collected"
    static let asked = "Who was asked"
    static let silent = "Who did not answer"
    static func since(_ day: String) -> String { "since \(day)" }
    static func until(_ day: String) -> String { "until \(day)" }
    static func from(_ start: String, to end: String) -> String { "\(start) to \(end)" }
  }

  enum Opening {
    static let nothing: Prose = "Nothing stands out in the numbers of this map. The tables below tell them one by one."
    static let stakeholders = "stakeholders"
    static let ties = "ties"
    static func conflicts(_ count: Int) -> String { Wording.form(count, "pair in conflict", "pairs in conflict") }
    static let groups = "groups"
    static func deciding(_ count: Int) -> String { Wording.form(count, "who decides", "who decide") }
    static func effective(_ words: InfluenceWords) -> String {
      "as if so many shared all \(words.substance)"
    }
  }

  enum Power {
    static func opening(_ words: InfluenceWords) -> Prose {
      """
      Power has several faces, so this table is a profile and not a score. Stakeholders are ordered by the \
      \(words.substance) they \(words.exerts(2)).
      """
    }
    static func rest(_ count: Int) -> Prose { "The other \(count) stakeholders are in metrics.csv." }
    static let place: Prose = "Place"
    static func caption(first shown: Int, of all: Int, _ words: InfluenceWords) -> Prose {
      shown < all
        ? "The \(shown) stakeholders with most \(words.substance), of \(all)" : "All \(all) stakeholders"
    }
    static let strength = "Strength of ties"
    static let ties = "Ties"
    static let exerted = "Influence exerted"
    static let received = "Influence received"
    static let rated = "Rated influence"
    static let votes = "Votes"
    static let resources = "Resources"
    static let reach = "Reach in two steps"
    static let between = "Between others"
    static let steps = "Steps to a decision"
    static let decides = "decides"
    static let noRoute = "none"
    static let reachReading = "The share of all others who can be got to directly or through one go-between."
    static let stepsReading =
      "1 is a direct tie to somebody who decides, each go-between adds one, and none has no route."
  }

  enum Amounts {
    static let votes = "Votes"
    static let resources = "Resources"
    static func opening(_ effective: Double, of order: Int, _ words: InfluenceWords) -> Prose {
      """
      \(words.substance.capitalizedWord) on this map is as concentrated as if \(Wording.amount(effective)) of its \(order) \
      stakeholders shared it equally (\(words.counting)).
      """
    }
    static let caption: Prose = "How concentrated it is"
    static let curve: Prose = """
      How to read the curve: line up the stakeholders from the least to the most, and follow how much the first tenth, half, \
      nine tenths of them hold together. If all held the same, the curve would be the straight line; the deeper it hangs, the \
      fewer hold most.
      """
    /// The figures of concentration: the name of the index, its title, whether it is a share, and its reading.
    static let figures: [(index: String, title: String, isShare: Bool, reading: String)] = [
      (
        "effective_number", "As if so many shared it (effective number)", false,
        "It is as concentrated as if so many had equal shares. It does not say who they are."
      ),
      (
        "majority_count", "Smallest majority", false,
        "So many of the largest together hold more than half. It does not say that they act together."
      ),
      (
        "top1", "The largest", true,
        "The share of the one who has most. It says nothing of how the rest is shared."
      ),
      ("top3", "The three largest", true, "The share of the three who have most. They need not act together."),
      (
        "gini.normalized", "Inequality, from 0 to 1", false,
        "0: all have the same; 1: one has everything. Different shapes can have the same number: look at the curve."
      ),
      (
        "hoover", "Would have to move", true,
        "The share that would have to change hands for all to have the same. It does not say that they should."
      ),
    ]
  }

  enum Charts {
    static let curve = "What those with least hold together"
    static let curveAxis = "share of stakeholders, the least first"
    static func tooFew(_ name: String) -> Prose {
      "there are too few stakeholders to draw a curve of \(name.lowercased())"
    }
    static func half(_ name: String, _ share: Double) -> Prose {
      "of all \(name.lowercased()), the half with least holds \(NumberText.percent(share))"
    }
    static func bar(_ name: String, _ shares: [(share: Double, of: String)]) -> Prose {
      "\(name: name): \(shares.map { "\(NumberText.percent($0.share)) \($0.of)" }.joined(separator: ", "))."
    }
  }

  enum Cohesion {
    static let isolates = "Without a tie"
    static let unreached = "Without a route to those who decide"
    static let cutPoints = "Whose loss would split the map"
    static let bridges = "Single ties that hold parts together"
    static func manyBridges(_ count: Int) -> Prose { "\(count) ties; they are in metrics.json." }
    static let caption: Prose = "The map as a whole"
    /// A figure of the whole map and how it is read.
    struct Figure {
      let id: String
      let title: String
      var isShare = true
      let reading: String
      let caution: String
    }

    static func figures(_ words: InfluenceWords) -> [Figure] {
      words.isUndirected ? common + distances + hub(of: words) : common + [returned] + distances + hub(of: words)
    }

    private static let common = [
      Figure(
        id: "density", title: "Ties that exist", reading: "So much of all contact that could exist does.",
        caution: "It falls as maps grow: compare only maps of like size."),
      Figure(
        id: "reachability", title: "Pairs within reach",
        reading: "In so many of all pairs one can reach the other, however far.",
        caution: "A route of many steps counts as much as a direct tie."),
      Figure(
        id: "transitivity", title: "Closed circles",
        reading: "So often two contacts of one stakeholder are tied to each other.",
        caution: "Closed circles are trust and a barrier at once."),
    ]

    private static let returned = Figure(
      id: "reciprocity", title: "Returned ties", reading: "So many of all ties are returned.",
      caution: "A returned tie may be much weaker.")

    private static let distances = [
      Figure(
        id: "mean_distance", title: "Mean distance", isShare: false,
        reading: "So many steps lie between two who reach each other, on average.",
        caution: "Pairs without a route are left out, so that more gaps can make it smaller."),
      Figure(
        id: "diameter", title: "Longest distance", isShare: false,
        reading: "So many steps lie between those who reach each other with most trouble.",
        caution: "Here, too, pairs without a route are left out."),
    ]

    private static func hub(of words: InfluenceWords) -> [Figure] {
      [
        Figure(
          id: words.isUndirected ? "centralization.degree" : "centralization.degree.out",
          title: "Dependence on one hub",
          reading: words.isUndirected
            ? "100% would be one who is tied to all others while no other two are tied."
            : "100% would be one who influences all others while nobody else influences anybody.",
          caution: "It counts ties without their strength."),
        Figure(
          id: "centralization.betweenness", title: "Dependence on one go-between",
          reading: "100% would be one through whom every contact between others goes.",
          caution: "It takes for granted that things take the shortest way."),
      ]
    }
  }

  enum BetweenSection {
    static func opening(_ shown: Int, of all: Int) -> Prose {
      """
      Whoever stands between others can bring them together, pass things on or hold them back. \
      \(shown == all ? shown == 1 ? "Only this one does" : "Only these \(Wording.number(shown)) do" : "These \(Wording.number(shown)) do so most").
      """
    }
    static let caption: Prose = "Those who stand between others most"
    static let between = "Go-between positions"
    static let depend = "Depend on it for every route to a decision"
    static let cutOff = "Would lose all contact if it left"
    static let betweenReading =
      "The share of all shortest lines between two others that pass here. It takes for granted that things take the shortest way."
    static let dependReading =
      "So many others have no other way to those who decide. One weak tie around would change that."
    static let cutOffReading =
      "So many would be without any contact to the rest. It supposes that nobody makes new ties."
  }

  enum VotingSection {
    static func opening(voters: Int, total: String, quota: String) -> Prose {
      """
      \(Wording.count(voters, "stakeholder has", "stakeholders have").capitalizedWord) \(total) votes together, and a decision \
      needs \(quota) of them.
      """
    }
    static func act(_ share: Double) -> Prose {
      """
      If everybody voted by the toss of a coin, \(Wording.hundredths(share)) of 100 proposals would pass. The fewer, the easier \
      it is to block than to decide.
      """
    }
    static let caption: Prose = "Votes, and what they are worth"
    static let votes: Prose = "Votes"
    static let share: Prose = "Share of votes"
    static let say: Prose = "Power to turn a decision"
    static let order: Prose = "By order of joining"
    static let place: Prose = "Place in the rules"
    static let alone = "decides alone"
    static let veto = "can stop everything"
    static let idle = "never makes the difference"
    static let reading: Prose = """
      The power to turn a decision is how often a vote turns a lost cause into a won one, as a share of all such turns. The \
      next column counts the same over all orders in which the members could join. Both follow from the rules alone and do not \
      say who stands with whom.
      """
  }

  enum Groups {
    static func column(_ name: String) -> Prose { "Groups are taken from the column \(name: name)." }
    static func fromTo(_ words: InfluenceWords) -> Prose { words.isUndirected ? "Group" : "From ↓ to →" }
    static func mixing(_ words: InfluenceWords) -> Prose {
      let how = words.isWeighted ? "by the strength of ties" : "by the number of ties"
      return words.isUndirected ? "Contact between groups, \(how)" : "Influence from group to group, \(how)"
    }
    static func mixingReading(_ words: InfluenceWords) -> Prose {
      words.isUndirected
        ? "Each cell adds up the ties between two groups; the darker, the more. Large groups have more of everything."
        : """
        Read along a row: what a group exerts on each other group; on the diagonal, what it exerts on its own members. The \
        darker, the more. Large groups have more of everything, so compare a cell with its mirror image first.
        """
    }
    static func caption(_ words: InfluenceWords) -> Prose {
      "What groups are of the table, and of the \(words.substance)"
    }
    static let members = "Members"
    static let heads = "Share of the table"
    static func share(_ words: InfluenceWords) -> String { "Share of \(words.substance)" }
    static let ratio = "Ratio"
    static let openness = "Openness"
    static func reading(_ words: InfluenceWords, hasOpenness: Bool) -> Prose {
      """
      A ratio of 1 means that a group has as much of the \(words.substance) as its share of the table; below 1 it has less. \
      Heads are one yardstick among several, and the ratios of small groups jump.
      """
        + (hasOpenness
          ? """
          Openness runs from −1, all ties inside the group, to +1, all ties to others; large groups have more ties inside \
          by their size alone.
          """ : "")
    }
    static func chart(_ words: InfluenceWords) -> String {
      "Share of the table and share of the \(words.substance), by group"
    }
    static func series(_ words: InfluenceWords) -> [String] { ["of the table", "of the \(words.substance)"] }
  }

  enum Coalitions {
    static let stanceCaption: Prose = "Who is for it and who is against"
    static let stance: Prose = "Stance"
    static let count: Prose = "Stakeholders"
    static let who: Prose = "Who"
    static let inFavor: Prose = "in favor"
    static let neutral: Prose = "neutral"
    static let against: Prose = "against"
    static let unknown: Prose = "not on record"
    static func share(_ words: InfluenceWords) -> Prose { "Share of \(words.substance)" }
    static let stanceReading: Prose = """
      A stance is what somebody wrote down. A share of influence is not a forecast: it does not say how hard anybody will push.
      """
    static let conflictCaption: Prose = "Who is in conflict with whom"
    static let first: Prose = "Acts against"
    static let actor: Prose = "Who"
    static let strength: Prose = "Strength"
    static let isMutual: Prose = "Both ways"
    static let yes = "yes"
    static let no = "no"
    static func restOfConflicts(_ count: Int) -> Prose {
      "\(Wording.count(count, "more conflict").capitalizedWord) are on the map."
    }
    static let conflictReading: Prose =
      "Conflicts are left out of every measure of influence and reach. Only those that somebody named are here."
    static let blocCaption: Prose = "Blocs: who has most ties with each other"
    static let bloc: Prose = "Bloc"
    static let members: Prose = "Members"
    static func leading(_ words: InfluenceWords) -> Prose { "Who, those with most \(words.substance) first" }
    static let mostly: Prose = "Mostly from"
    static func number(_ position: Int) -> Prose { "\(position)" }
    static func from(_ label: Prose, _ count: Int) -> Prose { "\(label) (\(count))" }
    static let blocReading: Prose = """
      A bloc has more ties inside than chance would give. It does not mean that its members agree, and the edges of blocs are \
      soft.
      """
    static func manyBlocs(_ count: Int) -> Prose {
      "\(Wording.count(count, "smaller bloc").capitalizedWord) are left out here."
    }
  }

  enum Advice {
    static let opening: Prose = """
      These are suggestions about the shape of the map. Whether a tie is wanted, safe or fair is for people to decide.
      """
    static let tieCaption: Prose = "New ties that would bring most people nearer to a decision"
    static let step: Prose = "Step"
    static let tie: Prose = "New tie"
    static func arrow(_ from: Prose, _ to: Prose) -> Prose { "\(from) to \(to)" }
    static let access: Prose = "Mean access with it"
    static func tieReading(before: Double) -> Prose {
      """
      Access is 1 with a direct tie to somebody who decides, one half through one go-between, and 0 without a route. Today its \
      mean is \(NumberText.rounded(before, places: 2)). Each line adds to the ones above. Of ties that would do equally well \
      the first in the order of the map is shown. It does not say how hard a tie is to make.
      """
    }
    static let routeCaption: Prose = "The strongest route to those who decide, for all without a direct one"
    static let route: Prose = "Route"
    static let steps: Prose = "Steps"
    static let weakest: Prose = "Weakest tie on it"
    static let arrowSign = " → "
    static let routeReading: Prose = """
      Each route takes strong ties and few steps. A route is a chance to be heard; it does not mean that anybody passes things \
      on.
      """
    static func routesLeftOut(_ order: Int) -> Prose {
      "Routes and new ties are told one by one for maps of up to \(order) stakeholders; this map is larger."
    }
    static func nicheCaption(isTold: Bool) -> Prose {
      isTold ? "What the effort needs, and who brings it" : "Who brings what"
    }
    static func niche(isTold: Bool) -> Prose { isTold ? "What is needed" : "What is brought" }
    static let number: Prose = "How many bring it"
    static func who(hasDecision: Bool) -> Prose {
      hasDecision ? "Who, the nearest to a decision first" : "Who, those with most contacts first"
    }
    /// Somebody and how near to a decision, or with how many contacts.
    static func at(_ name: Prose, _ place: Nearness.Place, _ nearness: Nearness) -> Prose {
      switch place {
      case .decides: "\(name) (decides)"
      case .steps(let steps): "\(name) (\(Wording.count(steps, "step")))"
      case .contacts(let fewer): "\(name) (\(Wording.count(nearness.contacts(fewer), "contact")))"
      case .withoutRoute: "\(name) (no route)"
      case .withoutTie: "\(name) (no tie)"
      }
    }
    static func by(_ niche: Prose, _ name: Prose) -> Prose { "\(niche) (\(name))" }
    static func only(_ niche: Prose, _ names: Prose) -> Prose { "\(niche) (only \(names))" }
    static func missing(_ niches: Prose) -> Prose {
      "Nobody on this map brings \(niches). A partner from outside could."
    }
    static func sole(_ niches: Prose, _ count: Int) -> Prose {
      """
      One stakeholder alone brings \(count == 1 ? "" : "each of these: ")\(niches). What one alone brings would be gone if \
      that one left.
      """
    }
    static func apart(_ niches: Prose) -> Prose {
      "Nobody who has a tie on this map brings \(niches). A first contact would bring it within reach."
    }
    static func unheard(_ niches: Prose, _ deciding: Prose) -> Prose {
      """
      Nobody who has a route to \(deciding) brings \(niches). A route for those who do would bring it to the decision.
      """
    }
    private static func everything(isAll: Bool) -> String { isAll ? "all of it" : "all of it that anybody has" }
    static func partner(_ name: Prose, isAll: Bool) -> Prose { "\(name) alone brings \(everything(isAll: isAll))." }
    static func partners(
      _ count: Int, isAll: Bool, isExact: Bool, groups: Int, shown: Int, hasDecision: Bool
    ) -> Prose {
      let enough: Prose = """
        \(Wording.number(count).capitalizedWord) partners together bring \(everything(isAll: isAll))\
        \(isExact ? ", and no fewer would do" : "").
        """
      guard groups > 1 else { return enough }
      let nearest = hasDecision ? "nearest to a decision" : "with most contacts"
      let which = shown < groups ? "of the first \(shown) the one" : "the one"
      return enough + "There are \(Wording.number(groups)) such groups; the table shows \(which) \(nearest)."
    }
    static let partnerCaption: Prose = "The fewest partners who bring it together"
    static let partner: Prose = "Partner"
    static let brings: Prose = "Brings"
    static let tiedTo: Prose = "Tied to, of the other partners"
    static func nicheReading(isTold: Bool, hasDecision: Bool) -> Prose {
      let places: Prose =
        hasDecision
        ? """
        In brackets stands how many steps somebody is from a decision: one step is a direct tie to somebody who decides, and \
        each go-between adds one.
        """ : "In brackets stands with how many others somebody has contact."
      let missing: Prose = """
        The list knows only what was written down, and nothing of what is missing altogether. To see that, write what the \
        effort needs into about.csv, under needs.
        """
      return places + (isTold ? "The list knows only what was written down." : missing)
    }
  }

  enum Quotes {
    static let people: Prose = "What was noted about stakeholders"
    static let ties: Prose = "What was noted about ties"
    static let note: Prose = "Note"
    static let source: Prose = "Source"
    static let tie: Prose = "Tie"
    static let kind: Prose = "Kind"
    static func rest(_ count: Int) -> Prose { "\(count) more notes are in the files of the map." }
    static let reading: Prose = """
      Numbers miss what a relation is like. These notes are told as they were written; one voice is not everybody’s.
      """
  }

  enum Words {
    static let tied: Prose = "Is tied to"
    static let influences: Prose = "Influences"
    static let influenced: Prose = "Is influenced by"
    static let against: Prose = "Acts against"
    static let caption: Prose = "Who is tied to whom"
    static let strengths: Prose = "The number in brackets is the strength of the tie."
  }

  enum Tables {
    static let opening: Prose = """
      Every number for every stakeholder, as far as it reads well with few places. The exact ones are in metrics.csv; what each \
      column means stands in the last section. A dash means that a number is not defined, which is not the same as 0.
      """
    /// Which columns say what another says, as where every tie counts the same.
    static func repeated(_ titles: [String]) -> Prose {
      "Columns with the same numbers as an earlier one are left out here: \(titles.joined(separator: "; "))."
    }
    /// The caption of a part of a table that is too wide to be shown at once.
    static func part(_ caption: Prose, _ part: Int, of parts: Int) -> Prose {
      caption.plain.hasSuffix("?") ? "\(caption) Part \(part) of \(parts)" : "\(caption), part \(part) of \(parts)"
    }
    /// Why a table of all pairs is not in the files of a large map.
    static func pairsLeftOut(_ limit: Int, id: String) -> String {
      "Tables of all pairs are left out of reports on more than \(limit) stakeholders; ask for it with powermap metrics --measures \(id)."
    }
    static func leftOut(_ order: Int) -> Prose {
      "The numbers of all \(order) stakeholders would fill too many pages; they are in metrics.csv."
    }
  }

  enum Method {
    static let opening: Prose = """
      Every measure in this report, in the order of the questions it answers. The word behind a title is the name under which \
      metrics.csv, figures.csv and metrics.json hold it. An empty cell there means that the measure is not defined, which is \
      not the same as 0.
      """
    static let thresholds: Prose = """
      The findings are chosen by rules with fixed thresholds, not by hand. They are ordered by how much they matter and by how \
      far they are beyond their thresholds.
      """
    static let equals: Prose = """
      Two numbers that differ by less than one part in a billion count as equal, and those who are equal share a place.
      """
    static func random(seed: String) -> Prose {
      "Where chance plays a part it starts from the seed \(seed), so that the same map gives the same report."
    }
    static let rounding: Prose =
      "Numbers in sentences are rounded as people say them. The tables and files have them more exactly."
  }
}

// MARK: How sure we are

extension EnglishReport {
  enum Data {
    static let stability: Prose = "Whether the first would stay first"
    static let ranking: Prose = "Ordered by"
    static let leader: Prose = "First on this map"
    static let first: Prose = "Stays first"
    static let three: Prose = "Stays among three"
    static let likeness: Prose = "Likeness of the order"
    static func stabilityReading(runs: Int) -> Prose {
      """
      A tenth of the ties was taken away at random, \(WrittenNumber.grouped(runs)) times or more. Below one half, do not name \
      a leader. Likeness is 1 where the whole order stays the same. It tries out forgotten ties, not wrong ones or missing people.
      """
    }
    static let ranges: Prose = "Where the figures lie in nine of ten maps"
    static let forgotten: Prose = "With ties forgotten"
    static func rangeReading(trials: Int) -> Prose {
      """
      A tenth of the ties was taken away at random, \(trials) times. Maps become thinner by that: look at how wide a range is, not \
      at where it lies. Two figures of different maps that lie in each other’s range are hardly different.
      """
    }
    static let untried: Prose = "The map is too small or too large to try out what forgotten ties would change."
    static let read: Prose = "Noted while the files were read:"
    static let sources: Prose = "Sources given for stakeholders and ties:"
    static func more(_ count: Int) -> Prose { "and \(count) more" }
    static func counts(_ order: Int, _ ties: Int, mutual: Int) -> Prose {
      """
      The map holds \(Wording.count(order, "stakeholder")) and \(Wording.count(ties, "tie"))\
      \(mutual == 0 ? "" : ", \(Wording.number(mutual)) of them both ways").
      """
    }
    static func conflicts(_ count: Int) -> Prose {
      """
      \(Wording.count(count, "tie").capitalizedWord) of conflict \(Wording.form(count, "is", "are")) shown and listed but left \
      out of every measure of influence: conflict is not influence that flows.
      """
    }
    static func merged(_ count: Int, _ rule: ParallelTies) -> Prose {
      let how =
        switch rule {
        case .sum: "their strengths were added, since two channels are more than one"
        case .max: "the strongest counts"
        case .mean: "the average of their strengths counts"
        }
      return """
        \(Wording.count(count, "row").capitalizedWord) between the same two stakeholders \(Wording.form(count, "was", "were")) \
        merged into the first; \(how).
        """
    }
    static func selfTies(_ count: Int) -> Prose {
      "\(Wording.count(count, "tie").capitalizedWord) of somebody to itself \(Wording.form(count, "was", "were")) left out."
    }
    static func zeros(_ count: Int) -> Prose {
      "\(Wording.count(count, "row").capitalizedWord) of strength 0 \(Wording.form(count, "was", "were")) left out."
    }
    static let influence = "a rated influence"
    static let interest = "a rated interest"
    static let stance = "a stance"
    static let resources = "resources"
    static let votes = "votes"
    static func only(_ known: Int, of order: Int, _ attribute: String, _ names: Prose) -> Prose {
      "Only \(known) of \(order) \(Wording.form(known, "has", "have")) \(attribute) on record: \(names)."
    }
    static func without(_ attribute: String, _ names: Prose) -> Prose { "Without \(attribute) on record: \(names)." }
    static func withoutGroup(_ names: Prose) -> Prose { "Without a group: \(names)." }
    static func unsure(_ count: Int) -> Prose {
      """
      \(Wording.count(count, "tie").capitalizedWord) \(Wording.form(count, "is", "are")) marked as rather unsure (confidence \
      below one half) and \(Wording.form(count, "counts", "count")) like any other here.
      """
    }
    static let undirected: Prose = "Ties have no direction: what one has with another, the other has with the one."
    static let directed: Prose = "A tie from A to B means that A influences B."
    static func scale(_ top: Double) -> Prose {
      """
      Strengths go up to \(NumberText.readable(top)). A stronger tie counts as more, and as shorter where distances are weighted.
      """
    }
  }
}

// MARK: How one speaks of ties, groups and those who decide

extension InfluenceWords {
  /// What ties are made of.
  var substance: String { isUndirected ? "contact" : "influence" }

  /// What a stakeholder does with it, in the third person.
  func exerts(_ count: Int) -> String {
    isUndirected ? Wording.form(count, "has", "have") : Wording.form(count, "exerts", "exert")
  }

  /// How the amount is counted.
  var counting: String {
    isWeighted ? "counted by the strength of ties" : "each tie counting one"
  }
}

/// How one speaks of groups.
enum GroupWords {
  /// A group as the subject of a sentence; those of whom nothing was said are no group of their own.
  static func theGroup(_ label: String) -> Prose {
    label == Grouping.unknown ? name(label) : "the group \(name(label))"
  }

  /// The name of a group.
  static func name(_ label: String) -> Prose {
    label == Grouping.unknown ? "stakeholders without a group" : .name(label)
  }

  /// The number with which verbs agree.
  static func number(_ label: String) -> Int { label == Grouping.unknown ? 2 : 1 }
}

/// How one speaks of those who decide.
enum DecisionWords {
  /// Their names where there are at most two, else their number.
  static func those(_ answers: MeasureAnswers) -> Prose { those(answers.graph) }

  /// The same of a map.
  static func those(_ graph: StakeholderGraph) -> Prose {
    let deciding = graph.decisionMakers
    return deciding.count <= 2
      ? .list(deciding.map { graph.prose($0) }, conjunction: Language.or)
      : "any of the \(Wording.number(deciding.count)) who decide"
  }
}
