import PowerMapGraph

// The words of maps: titles, captions, legends, marks, and what is said to those who do not see the picture.

extension EnglishReport {
  /// What maps of every style say.
  enum Maps {
    /// The heading above the maps of a report.
    static func heading(_ count: Int) -> String { count > 1 ? "The maps" : "The map" }
    /// What a map of a style is called in headings, by the id of the style.
    static func title(ofStyle id: String) -> String { "The \(id) map" }
    /// What it is called where there is little room.
    static func label(ofStyle id: String) -> String { id.capitalizedWord }
    /// What the styles show, by their ids.
    static let styles = [
      "influence": "Who is tied to whom: near is strongly tied, conflict pushes apart.",
      "quadrant": "Two ratings or scores against each other, everybody exactly in place.",
      "rings": "From the core to the periphery by a measure, a slice for each group.",
      "spectrum": "Half a wheel of five stances, from active allies to active opponents.",
      "target": "Who can reach a decision maker, in how many steps, allies and opponents apart.",
      "hierarchy": "Decision makers above, the others below by power, a box for each group.",
      "sectors": "Each group one circle, what flows between groups as arrows with numbers.",
      "change": "Two dates on one layout: new, gone, stronger and weaker ties, who rose and fell.",
      "matrix": "What flows from each group, or each stakeholder, to each, as a heat map.",
    ]

    static let untitled = "Map of influence"
    static let group = "Group"
    static let noStakeholders = "No stakeholders"
    static let noTies = "No ties"
    static let influence = "influence"
    static let conflict = "conflict"
    static let noData = "no data"
    static let colorInFile = "Color in the file"
    static let ownColors = "colors are those of the file"
    static let score = "score"
    static let yes = "yes"
    static let no = "no"
    static let takesPart = "takes part in the decision"
    static let unnamed = "Without a name for lack of room"

    static func missing(because reason: String?) -> String {
      "This map is missing: \(reason ?? "no picture was made")."
    }
    static func unreadable(_ reason: String) -> String { "This map cannot be shown here: its picture holds \(reason)." }

    // How much is on a map, and where it comes from.

    static func counts(_ order: Int, _ ties: Int, conflicts: Int) -> String {
      func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(WrittenNumber.grouped(number)) \(number == 1 ? one : many)"
      }
      let conflict = conflicts > 0 ? ", \(WrittenNumber.grouped(conflicts)) of them in conflict" : ""
      return count(order, "stakeholder", "stakeholders") + ", " + count(ties, "tie", "ties") + conflict + "."
    }
    static func zeros(_ count: Int) -> String { "Not drawn: \(count) \(count == 1 ? "tie" : "ties") of weight 0." }
    static func more(_ count: Int) -> String { " and \(count) more" }
    static let others = " and others"
    static let source = "Source"
    static let data = "Data"
    static let silent = "Asked without an answer"

    // What size, color, form and lines mean.

    static func color(_ title: String) -> String { "Color = \(title)" }
    static func shape(_ title: String) -> String { "Shape = \(title)" }
    static func outline(_ title: String) -> String { "Outline = \(title)" }
    static func area(_ title: String) -> String { "Area = \(title)" }
    static func width(_ title: String) -> String { "Width = \(title)" }
    static let strength = "strength"
    static let ties = "Ties"
    static let arrowhead = "arrowhead: who is influenced"
    static let noArrowhead = "no arrowhead: both ways"
    static let stances = "Stance (outline and sign)"
    static let unknownStance = "not known"
    static let marks = "Marks"
    static let sizeUnknown = "no data for the size"
    static let movedAside = "moved aside; the dot is exact"
    static func below(names title: String) -> String { "below names: \(title)" }
    static func below(sign: String?, noData count: Int) -> String { "; \(sign ?? "nothing"): \(noData) (\(count))" }
    static func named(_ count: Int) -> String { "the \(count) most important are named, where there is room" }
    static let otherKinds = "other kinds"
    static let kindNotGiven = "kind not given"
    static func otherKinds(_ count: Int) -> String { "other (\(count) kinds)" }
    /// What people call colors.
    enum Colors {
      static let black = "black"
      static let white = "white"
      static let gray = "gray"
      static let red = "red"
      static let brown = "brown"
      static let orange = "orange"
      static let olive = "olive"
      static let yellow = "yellow"
      static let green = "green"
      static let turquoise = "turquoise"
      static let blue = "blue"
      static let purple = "purple"
      static let pink = "pink"
    }
    static func otherGroups(_ count: Int) -> String { "other (\(count) groups)" }
    static func community(_ number: Int) -> String { "community \(number)" }
    static func around(_ name: String) -> String { "around \(name)" }
    static let eachAlone = "each alone"
    static func strength(_ value: String) -> String { ", strength \(value)" }
    static func itself(_ name: String, _ kind: String) -> String { "\(name) → itself: \(kind)" }

    // Numbers in classes.

    static func below(_ number: String) -> String { "below \(number)" }
    static func above(_ number: String) -> String { "above \(number)" }
    static func range(_ start: String, _ end: String) -> String { "\(start) to \(end)" }
    static func range(_ start: String, below end: String) -> String { "\(start) to < \(end)" }
    static func range(above start: String, _ end: String) -> String { "> \(start) to \(end)" }
    /// The five classes of stances, from opposition to support.
    static let stanceClasses = ["strongly opposes", "opposes", "undecided", "supports", "strongly supports"]
    static func stance(_ stance: StanceStyle) -> String {
      switch stance {
      case .supports: "supports"
      case .undecided: "undecided"
      case .opposes: "opposes"
      }
    }

    // What numbers are called.

    /// What some measures are called on maps, by their ids; the others by the titles of their cards.
    static func measure(_ id: String, isUndirected: Bool) -> String? {
      switch id {
      case "degree.out": isUndirected ? "Number of contacts" : "Number of others influenced"
      case "degree.in": isUndirected ? "Number of contacts" : "Number of others listened to"
      case "strength.out": isUndirected ? "Strength of ties" : exerted
      case "strength.in": isUndirected ? "Strength of ties" : "Influence received"
      default: nil
      }
    }
    static let exerted = "Influence exerted"
    static func outgoing(_ title: String) -> String { "\(title) (outgoing)" }
    static func incoming(_ title: String) -> String { "\(title) (incoming)" }
    static func rooted(_ title: String) -> String { "\(title) (square-root scale)" }
    static let midpoint = "the midpoint"
    static let mean = "the mean"
    static let median = "the median"

    // Positions that are kept.

    static let positionsUnused = "positions are not used: this style says where everybody stands"
    static let positionsOfNobody = "nobody on this map has a place in the file of positions"
    static func positionsGone(_ count: Int) -> String {
      "\(count) of the positions \(count == 1 ? "is" : "are") of nobody on this map"
    }
  }

  /// What large maps say of how they were made smaller.
  enum Excerpt {
    /// What the ways to choose take, by their ids.
    static let selections = [
      "backbone": "Ties that stand out among all of either end, and whom they join.",
      "core": "The inner circle, where everybody has most ties inside.",
      "top": "The largest by size, and those who join them.", "all": "Everybody.",
    ]

    static func sentence(_ drawn: Int, of all: Int, ties: (drawn: Int, of: Int)?, _ reason: String) -> String {
      let whole = WrittenNumber.grouped(all)
      let people = drawn < all ? WrittenNumber.grouped(drawn) + " of " + whole : "All " + whole
      let lines = ties.map { " and \(WrittenNumber.grouped($0.drawn)) of \(WrittenNumber.grouped($0.of)) ties" }
      return "\(people) stakeholders\(lines ?? "") are drawn: \(reason)."
    }
    static func advice(drawsEverybody: Bool, hasGroups: Bool) -> String {
      "the map is drawn in part; --show all draws " + (drawsEverybody ? "all ties" : "everybody")
        + (hasGroups ? ", --style sectors each group as one" : "")
    }
    static let strongest = "those that hold all together, and the strongest"
    static let contacts = "number of contacts"
    static func largest(_ count: Int, by size: String) -> String {
      "the \(WrittenNumber.grouped(count)) largest by \(size)"
    }
    static func backbone(upTo level: String, largest: String?, hasWays: Bool) -> String {
      "the backbone, ties that stand out among all of either end (disparity filter, α up to \(level))"
        + (largest.map { ", \($0) and those who join them" } ?? "")
        + (hasWays ? ", with the ways to decision makers and targets" : "")
    }
    static func core(largest: String?, contacts least: Int) -> String {
      (largest.map { "\($0) of " } ?? "")
        + "the core, where everybody has at least \(least) contacts inside, and its strongest ties"
    }
    static func top(_ largest: String) -> String { "\(largest), those who join them, and their strongest ties" }
    static func besideRequired(_ largest: String) -> String { "\(largest) beside decision makers and targets" }
  }

  enum InfluenceMap {
    static func explanation(hasStrengths: Bool, hasConflict: Bool) -> String {
      (hasStrengths ? "Those with strong ties stand close" : "Those with ties stand close")
        + (hasConflict ? "; conflict pushes apart." : ".")
    }
    static let ownPlaces = "Everybody stands where the file says."
    static let kept = "Everybody stands where they stood on the earlier map."
    static let new = "New since the earlier map"
    static func gone(_ names: String) -> String { "No longer on the map: \(names)" }
    static let noOtherTies = "No ties with others"
    static let noDrawnTies = "No ties with others drawn"
    static func summary(_ counts: String, largest names: String, isolates: Int) -> String {
      "Influence map. " + counts + (names.isEmpty ? "" : " Most important by size and contacts: \(names).")
        + (isolates == 0 ? "" : " \(isolates) without any tie.")
    }
  }

  enum QuadrantMap {
    static let interest = "Interest"
    static let influence = "Influence"
    static let against = "against"
    static let inFavor = "in favor"
    /// What the fields are called, from the upper left, low numbers to the left.
    static func fields(_ axes: QuadrantAxes) -> [String] {
      switch axes {
      case .powerInterest: ["KEEP SATISFIED", "MANAGE CLOSELY", "MONITOR", "KEEP INFORMED"]
      case .influenceSupport: ["POWERFUL OPPONENTS", "POWERFUL ALLIES", "OTHER OPPONENTS", "OTHER ALLIES"]
      case .mactor: ["DOMINANT", "RELAY", "AUTONOMOUS", "DOMINATED"]
      }
    }
    /// - Parameter reasons: what the two numbers are that part the fields.
    static func explanation(_ across: String, _ upward: String, reasons: [String]) -> String {
      let isOne = reasons.count == 2 && reasons[0] == reasons[1]
      let reason = isOne ? ", \(reasons[0])s" : (reasons.isEmpty ? "" : " (" + reasons.joined(separator: ", ") + ")")
      return "Placed exactly by two numbers; the fields part at \(across) and \(upward)\(reason)."
    }
    static let noRatings = "There are no ratings of both interest and influence: the axes show what the ties say."
    static let notPlaced = "Not placed (no rating)"
    static func summary(_ across: String, _ upward: String, _ counts: String, high names: String) -> String {
      "Quadrant map of \(across) (across) and \(upward) (upward). \(counts) "
        + (names.isEmpty ? "Nobody is high in both." : "High in both: \(names).")
    }
  }

  enum RingMap {
    static let coreness = "Coreness"
    /// What the rings are called, from the inside.
    static func names(_ count: Int) -> [String] {
      switch count {
      case ...1: [""]
      case 2: ["core", "periphery"]
      case 3: ["core", "inner circle", "periphery"]
      default: ["core", "inner circle", "outer circle", "periphery"]
      }
    }
    static func explanation(_ title: String, isEven: Bool, hasGroups: Bool) -> String {
      if isEven { return "Everybody has the same \(title): there is no core and no periphery." }
      return "The nearer the middle, the higher the \(title)" + (hasGroups ? "; a slice for each group." : ".")
    }
    static func crowded(_ core: Int, of count: Int, shown title: String) -> String {
      "By coreness, \(core) of \(count) would stand at the core; so rings show \(title)."
    }
    static func without(_ title: String) -> String { "No \(title)" }
    static func ring(_ title: String) -> String { "Ring = \(title)" }
    static func summary(_ title: String, _ counts: String, core names: String?) -> String {
      "Ring map by \(title). " + counts + (names.map { " At the core: \($0)." } ?? "")
    }
  }

  enum SpectrumMap {
    static func title(_ step: StanceStep) -> String {
      switch step {
      case .activeAlly: "Active allies"
      case .passiveAlly: "Passive allies"
      case .neutral: "Neutral"
      case .passiveOpponent: "Passive opponents"
      case .activeOpponent: "Active opponents"
      }
    }
    static let noTies = " Ties are not drawn."
    static let unknown = "Stance not known"
    static func detail(_ count: Int, share: Double, of title: String) -> String {
      "\(count) · \(Int((share * 100).rounded())) % of \(title)"
    }
    static func explanation(_ left: String, _ right: String) -> String {
      "From \(left) on the left to \(right) on the right."
    }
    static func summary(_ counts: [String], unknown: Int) -> String {
      "Spectrum of allies: " + counts.joined(separator: ", ") + ", stance not known \(unknown)."
    }
  }

  enum TargetMap {
    static let allies = "Allies"
    static let opponents = "Opponents"
    static let neutral = "Neutral"
    static let unknown = "Stance not known"
    static func assumed(_ name: String) -> String {
      "Nobody is marked as deciding: \(name), who receives most influence, stands in the middle."
    }
    static func noRoute(to name: String) -> String { "No route to \(name)" }
    static func ring(_ ring: Int, hasMore: Bool) -> String {
      switch ring {
      case 0: "one step"
      case 1: "two steps"
      case 2: "three steps"
      default: hasMore ? "four steps or more" : "four steps"
      }
    }
    static func explanation(_ name: String, isReached: Bool, isUndirected: Bool) -> String {
      guard isReached else {
        return isUndirected ? "Nobody is connected to \(name)." : "Nobody's influence reaches \(name)."
      }
      let reach = isUndirected ? "those who are connected to it" : "those whose influence reaches it"
      return "In the middle \(name); around it \(reach), by as few steps as they need."
    }
    static func others(_ names: String, _ count: Int, isCut: Bool) -> String {
      "\(names)\(isCut ? Maps.others : "") also \(count == 1 ? "decides" : "decide")."
    }
    static let onlyRoutes = "Only ties on shortest routes are drawn."
    static func noStances(hasGroups: Bool) -> String {
      hasGroups
        ? "No stance is known: slices are groups, not allies and opponents."
        : "No stance is known, so allies and opponents are not told apart."
    }
    /// - Parameter counts: how many need one step, two steps and so on.
    static func summary(_ name: String, _ counts: [Int], cutOff: Int) -> String {
      let steps = counts.enumerated().map { "\($1) in \($0 + 1)" }.joined(separator: ", ")
      return "Target map of \(name), steps by which it can be reached: \(steps); \(cutOff) cannot reach it."
    }
  }

  enum HierarchyMap {
    static let influence = "Influence"
    static let deciders = "Decision makers"
    static func without(_ title: String) -> String { "No \(title)" }
    static func explanation(_ title: String, hasDeciders: Bool) -> String {
      hasDeciders
        ? "Decision makers above; the higher, the more \(title)." : "The higher, the more \(title)."
    }
    static func summary(_ title: String, _ counts: String, top names: String) -> String {
      "Hierarchy by \(title). " + counts + (names.isEmpty ? "" : " Above all others: \(names).")
    }
  }

  enum SectorMap {
    static let noGroups = "No groups are given: these are the communities that the ties make."
    static let heads = "Number of stakeholders"
    static let strength = "strength of ties"
    static let number = "number of ties"
    static let conflicts = "conflicts"
    static let conflictSign = "×1: number of conflicts"
    static func detail(_ count: Int, within amount: String?) -> String {
      "\(count) · " + (amount.map { "\($0) within" } ?? "no ties within")
    }
    static func explanation(_ amount: String, isDirected: Bool) -> [String] {
      [
        isDirected
          ? "Arrows and numbers: the \(amount) from one group to another."
          : "Lines and numbers: the \(amount) between two groups.",
        "Below a name: how many stakeholders the group has, and the \(amount) among them.",
      ]
    }
    static func leftOut(_ count: Int, share: Double) -> String {
      let percent = share < 0.005 ? "less than 1" : "\(Int((share * 100).rounded()))"
      let (flow, verb) = count == 1 ? ("weakest flow", "is") : ("\(count) weakest flows", "are")
      return "The \(flow), \(percent) % of the total, \(verb) not drawn."
    }
    static func flow(_ from: String, _ to: String, _ amount: String) -> String { "\(from) to \(to) \(amount)" }
    static func summary(_ groups: Int, _ counts: String, strongest flows: [String]) -> String {
      "Flows between \(groups) groups. " + counts
        + (flows.isEmpty
          ? " Nothing flows between groups." : " Strongest: " + flows.joined(separator: ", ") + ".")
    }
  }

  enum MatrixMap {
    static let to = "TO →"
    static let from = "FROM ↓"
    static let sum = "Sum"
    static let none = "none"
    static func conflicts(_ count: String) -> String { ", conflicts \(count)" }
    static func amounts(_ amount: String, isDirected: Bool) -> String {
      "The \(amount) \(isDirected ? "from the row to the column" : "between row and column")"
    }
    static func byGroups(_ amounts: String, _ title: String) -> String { "\(amounts), by \(title)." }
    static func byCommunities(_ amounts: String) -> String {
      "\(amounts), by the communities that the ties make: no groups are given."
    }
    static func byStakeholders(_ amounts: String, hasBreaks: Bool) -> String {
      amounts + (hasBreaks ? "; lines part the communities that the ties make." : ".")
    }
    static let orderedByFlow = "Those with much between them stand next to each other."
    static func sharing(_ count: Int) -> String { "The \(count) smallest share the last row." }
    static func shade(_ amount: String) -> String { "Shade = \(amount)" }
    static func most(_ from: String, _ to: String, _ amount: String) -> String {
      " Most flows from \(from) to \(to): \(amount)."
    }
    static func summary(_ count: Int, _ amount: String, _ counts: String, most: String?) -> String {
      "Matrix of \(count) rows and columns, \(amount). " + counts + (most ?? "")
    }
  }

  enum ChangeMap {
    static func title(_ look: ChangeLook) -> String {
      switch look {
      case .asBefore: "as before"
      case .stronger: "stronger"
      case .weaker: "weaker"
      case .new: "new"
      case .gone: "gone"
      case .conflictAsBefore: "conflict as before"
      case .newConflict: "new conflict"
      case .endedConflict: "conflict ended"
      }
    }
    /// What became of a tie, after "Ties:" or "Conflicts:".
    static func state(_ look: ChangeLook) -> String {
      switch look {
      case .conflictAsBefore: "as before"
      case .newConflict: "new"
      case .endedConflict: "ended"
      default: title(look)
      }
    }
    /// What stands behind the name of somebody who came or went.
    static let newcomer = "(new)"
    static let leaver = "(gone)"
    static let noTies = "No ties then or now"
    static func people(_ order: Int, new: Int, gone: Int) -> String {
      (["\(order) stakeholders then or now"]
        + [("new", new), ("gone", gone)].filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" })
        .joined(separator: ", ") + "."
    }
    static func ties(_ states: String?) -> String { "Ties: \(states ?? "none")." }
    static func conflicts(_ states: String) -> String { "Conflicts: \(states)." }
    static func explanation(_ title: String) -> String {
      "▲ and ▼: places won and lost in the ranking by \(title)."
    }
    static let rose = "Rose most"
    static let fell = "Fell most"
    static func summary(_ counts: String, _ notes: [String]) -> String {
      "Map of change. " + counts + " " + notes.joined(separator: ". ")
    }
  }
}
