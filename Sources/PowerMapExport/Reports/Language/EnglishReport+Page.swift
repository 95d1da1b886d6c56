// The words of the page that are no part of the report itself: controls, hints, labels.

extension EnglishReport {
  enum Page {
    /// What stands before the limits of a finding or a measure.
    static let mind = "Mind"
    static let howSure = "How sure"
    static let howToRead = "How to read it."
    static let range = "Range"

    /// Words of the templates, by name.
    static let templates: [(name: String, text: String)] = [
      ("language", "en"),
      ("skip", "Skip to the report"),
      ("contents", "Contents"),
      ("kicker", "Power map report"),
      (
        "privacy",
        "This report names people and organizations and says how they are tied. Share it only with those who should know."
      ),
      ("mind", mind),
      ("howToRead", howToRead),
      ("range", range),
      ("toolsTitle", "Search, filter and change the map"),
      ("search", "Search"),
      ("searchHint", "Name of a stakeholder"),
      ("group", "Group"),
      ("kind", "Kind of tie"),
      ("sign", "Ties of"),
      ("all", "All"),
      ("support", "influence"),
      ("conflict", "conflict"),
      ("strength", "Strength at least"),
      ("size", "Size shows"),
      ("color", "Color shows"),
      ("asDrawn", "As drawn"),
      ("reset", "Reset"),
    ]

    /// Words of the script, by name.
    static let script: [(name: String, text: String)] = [
      ("maps", "Maps"), ("any", "any"),
      ("zoomIn", "Zoom in"), ("zoomOut", "Zoom out"), ("zoomReset", "Show the whole map"),
      (
        "mapHelp",
        "Point at somebody to see the profile and the ties; click to keep it. Drag to move, Ctrl and the wheel or two fingers to zoom. Keys: Tab into the map, arrows go from one to the next, plus and minus zoom, Escape lets go."
      ),
      ("mapRole", "map of stakeholders"),
      ("profile", "Profile"), ("group", "Group"), ("close", "Close"), ("back", "Back to the text"),
      ("notDrawn", "Not drawn on this map."),
      ("place", "place {0} of {1}"),
      ("influences", "Influences"), ("influencedBy", "Is influenced by"), ("tiedTo", "Is tied to"),
      ("conflictWith", "Is in conflict with"), ("noTies", "No ties"), ("numbers", "In numbers"),
      ("more", "and {0} more"), ("strength", "strength {0}"),
      ("tieCount", "{0} ties"), ("oneTie", "1 tie"),
      ("shown", "{0} of {1} stakeholders and {2} of {3} lines are shown."),
      ("found", "{0} found."), ("noneFound", "Nobody of that name."),
      ("area", Maps.area("{0}")), ("color", Maps.color("{0}")), ("gray", "gray: no number"),
      ("sizeLegend", "Size: {0}, from {1} to {2}."), ("colorLegend", "Color: {0}, from {1} to {2}; gray: no number."),
      ("sortBy", "Sort by {0}"), ("sortedUp", "Sorted by {0}, lowest first."),
      ("sortedDown", "Sorted by {0}, highest first."),
    ]

    // Words of the profile.
    static let kindOfStakeholder = "Kind"
    static let sector = "Sector"
    static let stance = "Stance"
    static let decision = "Decision"
    static let takesPart = "takes part"

    // Measures by which the maps can be shown.
    static let contact = "Strength of ties"
    static let exerted = "Influence exerted"
    static let received = "Influence received"
    static let net = "Exerted less received"
    static let reach = "Reach in two steps"
    static let between = "Between others"
    static let connected = "Ties to the well connected"
    static let access = "Access to the decision"
    static let votingPower = "Voting power"

    // Ratings by which the maps can be shown.
    static let influence = "Rated influence"
    static let interest = "Rated interest"
    static let stanceRated = "Stance"
    static let votes = "Votes"
    static let resources = "Resources"
    static let people = "People spoken for"
  }
}
