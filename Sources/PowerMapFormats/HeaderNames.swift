import PowerMapGraph

/// The fields that one kind of table may have, and the headers that name them.
protocol TableField: CaseIterable, Hashable, RawRepresentable<String>, Sendable {
  /// Other headers that are accepted, the better ones first, in lower case without punctuation and spaces.
  var synonyms: [String] { get }
}

/// The columns of a table of stakeholders; the raw value is the header that we write.
enum StakeholderField: String, TableField {
  case id, name, kind, sector, group, influence, interest, stance, resources, votes, people, asked, niches
  case decisionMaker = "decision_maker"
  case target, since, until, interval, source, notes

  var synonyms: [String] {
    switch self {
    case .id: ["nodeid", "key", "uid", "elementid", "actorid", "memberid", "entityid", "slug", "code"]
    case .name:
      [
        "label", "title", "actor", "stakeholder", "player", "organization", "organisation", "org", "organizationname",
        "primaryorganization", "vertex", "node", "element", "person", "member", "partner",
      ]
    case .kind:
      ["type", "elementtype", "nodetype", "category", "primaryext", "schema", "entitytype", "actortype", "labelv"]
    case .sector: ["industry", "field", "orgtype"]
    case .group:
      [
        "cluster", "community", "class", "segment", "department", "faction", "modularityclass", "primaryorgfunction",
      ]
    case .influence:
      [
        "power", "powerscore", "levelofinfluence", "levelofpower", "powerinfluence", "powerandinfluence", "impact",
        "clout",
      ]
    case .interest: ["levelofinterest", "stake", "concern", "salience"]
    case .stance:
      [
        "support", "position", "alignment", "attitude", "disposition", "side", "levelofsupport", "agreement", "withus",
      ]
    case .resources: ["resourcecontribution", "budget"]
    case .votes: ["seats", "votingpower"]
    case .people: ["peoplespokenfor", "members", "population", "constituents"]
    case .asked: ["wanted", "shouldhave"]
    case .niches: ["skills", "expertise", "services", "perspectives"]
    case .decisionMaker: []
    case .target: ["primarytarget"]
    case .since: DateHeaders.start
    case .until: DateHeaders.end
    case .interval: DateHeaders.interval
    case .source: CitationHeaders.all
    case .notes: NoteHeaders.all
    }
  }
}

/// The columns of a table of ties; the raw value is the header that we write.
///
/// The ends come first: `source` is an end beside `target`, and a citation beside `from` and `to`.
enum TieField: String, TableField {
  case from, to, direction, kind, weight, sign, amount, confidence, since, until, date, interval, source, notes

  var synonyms: [String] {
    switch self {
    case .from:
      [
        "source", "src", "vertex1", "node1", "node1id", "entity1id", "nodeidstart", "fromname", "sender", "giver",
        "funder", "donor", "rater", "respondent", "respondentorganization", "ego", "player1", "origin",
      ]
    case .to:
      [
        "target", "tgt", "dest", "destination", "vertex2", "node2", "node2id", "entity2id", "nodeidend", "toname",
        "receiver", "recipient", "grantee", "rated", "alter", "player2", "partner", "partnerorganization",
        "organization",
      ]
    case .direction: ["directed", "dir", "arrow"]
    case .kind:
      [
        "type", "relation", "relationship", "relationshiptype", "connectiontype", "interaction", "reltype",
        "categoryid", "edge", "edgetype", "link", "labele",
      ]
    case .weight: ["edgeweight", "strength", "value", "frequency", "intensity", "count", "score"]
    case .sign: ["polarity", "valence"]
    case .amount: ["funding", "grant", "dollars", "usd", "gift"]
    case .confidence: ["certainty", "probability", "reliabilityofsource"]
    case .since: DateHeaders.start
    case .until: DateHeaders.end
    case .date: ["year"]
    case .interval: DateHeaders.interval
    case .source: CitationHeaders.all
    case .notes: NoteHeaders.all
    }
  }
}

private enum DateHeaders {
  static let start = ["start", "startdate", "fromdate", "begin", "validfrom"]
  static let end = ["end", "enddate", "todate", "validuntil"]
  static let interval = ["timeset", "timeinterval"]
}

private enum CitationHeaders {
  static let all = ["sources", "reference", "references", "citation", "evidence", "url", "sourceurl", "sourceid"]
}

private enum NoteHeaders {
  static let all = ["description", "blurb", "summary", "comments", "tooltip", "interactiontips"]
}

extension TableField {
  /// The header that we write, as it is compared.
  var key: String { rawValue.headerKey }
}

extension StringProtocol {
  /// A header as it is compared: lower case, letters and digits only.
  var headerKey: String {
    String(lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// A header as it is compared with fields: without the scale behind it.
  var fieldKey: String { (scaledHeader?.name ?? self[...]).headerKey }

  /// The name and the scale of a header such as `Power (1-5)`; nil where it tells none.
  var scaledHeader: (name: SubSequence, scale: RatingScale)? {
    guard last == ")", let open = lastIndex(of: "("),
      let scale = RatingScale(String(self[index(after: open)...].dropLast())),
      Swift.max(scale.lowest.magnitude, scale.highest.magnitude) <= 100
    else { return nil }
    return (self[..<open], scale)
  }
}
