public import PowerMapAnalysis
public import PowerMapGraph

extension Briefing {
  /// What the rules of a vote make of the votes: whose vote turns a decision, and what other rules would do.
  ///
  /// - Parameter seats: the votes that some stakeholders would have instead, to be compared with those they have.
  /// - Throws: `BriefingError` where nobody has votes or a stakeholder of `seats` is not on the map.
  public static func vote(
    _ analysis: Analysis, seats: [(id: Stakeholder.ID, votes: Double)] = []
  ) throws(BriefingError) -> Briefing {
    try VotingBriefing(analysis, seats: seats).briefing
  }
}

/// Works out what a body that decides by votes makes of them.
struct VotingBriefing {
  /// Votes under a quota, and what each of them is worth.
  private struct Seats {
    let votes: [Double]
    let body: VotingBody
    /// The Banzhaf index of each stakeholder.
    let says: [Double]
    /// The Shapley–Shubik index of each, nil where it would take too long.
    let orders: [Double]?

    init?(_ votes: [Double], quota: Double?) {
      guard let body = VotingBody(votes: votes, quota: quota), let says = body.banzhaf else { return nil }
      self.votes = votes
      self.body = body
      self.says = says
      orders = body.hasFewOrders ? body.shapleyShubik : nil
    }

    var total: Double { votes.reduce(0, +) }
  }

  private let graph: StakeholderGraph
  private let seats: Seats
  /// The seats that are asked about, where some are.
  private var other: Seats?

  private var votes: [Double] { seats.votes }
  private var body: VotingBody { seats.body }
  private var says: [Double] { seats.says }
  private var total: Double { seats.total }
  private var voters: [Vertex] { graph.vertices.filter { votes[$0.index] > 0 } }

  init(_ analysis: Analysis, seats: [(id: Stakeholder.ID, votes: Double)] = []) throws(BriefingError) {
    graph = analysis.graph
    let quota = graph.about.conventions.quota
    var votes = graph.values { $0.votes }.map { $0 ?? 0 }
    guard let held = Seats(votes, quota: quota) else { throw .lacks(.column("votes")) }
    self.seats = held
    guard !seats.isEmpty else { return }
    for seat in seats {
      guard let vertex = graph.vertex(of: seat.id) else { throw .unknownStakeholder(seat.id.text) }
      votes[vertex.index] = seat.votes
    }
    guard let changed = Seats(votes, quota: quota) else { throw .lacks(.column("votes")) }
    other = changed
  }

  var briefing: Briefing {
    Briefing(
      id: "vote", title: Language.VotingBriefing.title,
      summary: [opening, standing] + (other == nil ? [] : [comparison]) + groups.compactMap(sentence),
      tables: [members, quotas] + (groups.isEmpty ? [] : [groupTable]),
      assumptions: [Language.VotingBriefing.assumption], data: data)
  }

  /// The tables that go beyond what every report tells of votes.
  var furtherTables: [ReportTable] { [quotas] + (groups.isEmpty ? [] : [groupTable]) }

  /// What is said of the groups.
  var groupSentences: [Prose] { groups.compactMap(sentence) }

  // MARK: Members

  var opening: Prose {
    Language.VotingSection.opening(
      voters: voters.count, total: NumberText.readable(total), quota: NumberText.readable(body.quota))
  }

  /// Who decides alone, who can stop everything, or who has most say.
  private var standing: Prose {
    let idle = voters.filter { body.dummies[$0.index] }
    let idleSentence: Prose = idle.isEmpty ? "" : Language.Voting.idle(graph.prose(idle), idle.count)
    if let alone = voters.first(where: { body.dictators[$0.index] }) {
      return Language.Voting.alone(
        graph.prose(alone), votes: NumberText.readable(votes[alone.index]), of: NumberText.readable(total))
        + idleSentence
    }
    let vetoes = voters.filter { body.vetoes[$0.index] }
    if !vetoes.isEmpty {
      return Language.Voting.vetoes(graph.prose(vetoes), vetoes.count, voters: voters.count) + idleSentence
    }
    let most = voters.map { says[$0.index] }.max() ?? 0
    let first = voters.filter { says[$0.index] >= most - 1e-9 }
    return Language.VotingBriefing.most(
      graph.prose(first), first.count, votes: first.map { votes[$0.index] / total }, say: most) + idleSentence
  }

  private var comparison: Prose {
    guard let other else { return "" }
    let after = other.says
    let moved = graph.vertices.filter { (after[$0.index] - says[$0.index]).magnitude >= 0.005 }
      .sorted { (after[$1.index] - says[$1.index]).magnitude < (after[$0.index] - says[$0.index]).magnitude }
    return Language.VotingBriefing.otherSeats(
      quota: NumberText.readable(other.body.quota), of: NumberText.readable(other.total),
      moved.map { (graph.prose($0), says[$0.index], after[$0.index]) })
  }

  /// What the votes of each are worth.
  var members: ReportTable {
    let words = Language.VotingSection.self
    let shown = graph.vertices.filter { votes[$0.index] > 0 || (other?.votes[$0.index] ?? 0) > 0 }
      .sorted { (says[$1.index], $0) < (says[$0.index], $1) }
    var columns: [ReportTable.Column] = [
      .init(title: Language.stakeholder, isNumeric: false), .init(title: words.votes), .init(title: words.share),
      .init(title: words.say),
    ]
    if seats.orders != nil { columns.append(.init(title: words.order)) }
    columns.append(.init(title: words.place, isNumeric: false))
    if other != nil {
      columns += [.init(title: Language.VotingBriefing.otherVotes), .init(title: Language.VotingBriefing.otherSay)]
    }
    let rows = shown.map { voter -> [ReportTable.Cell] in
      let index = voter.index
      let place =
        body.dictators[index] ? words.alone : body.vetoes[index] ? words.veto : body.dummies[index] ? words.idle : nil
      var cells: [ReportTable.Cell] = [
        .init(graph.prose(voter)), .init("\(NumberText.readable(votes[index]))"),
        .init("\(NumberText.percent(votes[index] / total))"), .init("\(NumberText.percent(says[index]))"),
      ]
      if let orders = seats.orders { cells.append(.init("\(NumberText.percent(orders[index]))")) }
      cells.append(.init("\(votes[index] > 0 ? place ?? Language.dash : Language.dash)"))
      if let other {
        cells += [
          .init("\(NumberText.readable(other.votes[index]))"),
          .init("\(NumberText.percent(other.says[index]))"),
        ]
      }
      return cells
    }
    return ReportTable(caption: words.caption, columns: columns, rows: rows)
  }

  // MARK: Quotas

  /// What a body makes of the votes with one quota.
  private struct Rule {
    let name: Prose
    let body: VotingBody
  }

  /// The rule that holds and the usual ones, each quota once, ascending.
  private var rules: [Rule] {
    let isWhole = votes.allSatisfy { $0 == $0.rounded() }
    var rules = [Rule(name: Language.VotingBriefing.ruleThatHolds, body: body)]
    let usual: [(name: Prose, part: Double?)] = [
      (Language.VotingBriefing.majority, nil), (Language.VotingBriefing.threeFifths, 3.0 / 5),
      (Language.VotingBriefing.twoThirds, 2.0 / 3), (Language.VotingBriefing.threeQuarters, 3.0 / 4),
      (Language.VotingBriefing.everybody, 1),
    ]
    for rule in usual {
      let quota = rule.part.map { isWhole ? ($0 * total - 1e-9).rounded(.up) : $0 * total }
      guard let body = VotingBody(votes: votes, quota: quota), !rules.contains(where: { $0.body.quota == body.quota })
      else {
        continue
      }
      rules.append(Rule(name: rule.name, body: body))
    }
    return rules.sorted { $0.body.quota < $1.body.quota }
  }

  private var quotas: ReportTable {
    let words = Language.VotingBriefing.self
    func names(_ flags: [Bool]) -> Prose {
      let those = voters.filter { flags[$0.index] }
      return those.isEmpty ? "\(Language.dash)" : graph.prose(those, limit: 3)
    }
    let rows = rules.map { rule -> [ReportTable.Cell] in
      [
        .init(rule.name), .init("\(NumberText.readable(rule.body.quota))"),
        .init("\(Wording.hundredths(rule.body.powerToAct))"), .init(names(rule.body.vetoes)),
        .init(names(rule.body.dummies)),
      ]
    }
    return ReportTable(
      caption: words.quotaCaption,
      columns: [
        .init(title: words.rule, isNumeric: false), .init(title: words.needed), .init(title: words.passing),
        .init(title: words.vetoes, isNumeric: false), .init(title: words.idle, isNumeric: false),
      ],
      rows: rows)
  }

  // MARK: Groups

  /// What a group has and what would bring its power to its share of people.
  private struct GroupPower {
    let label: String
    /// The share of the people; nil where nothing is known of any member.
    let people: Double?
    let votes: Double
    let say: Double
    let change: SeatChange?
  }

  /// The groups that speak for people or vote; empty where nobody's people are known.
  private var groups: [GroupPower] {
    guard let grouping = graph.grouping else { return [] }
    let people = graph.values { $0.people }.map { $0 ?? 0 }
    let all = people.reduce(0, +)
    guard all > 0 else { return [] }
    return zip(grouping.labels, grouping.members).compactMap { label, members in
      func sum(_ values: [Double]) -> Double { members.reduce(0) { $0 + values[$1.index] } }
      let isCounted = members.contains { graph[$0].people != nil }
      guard isCounted || sum(votes) > 0 else { return nil }
      let share = isCounted ? sum(people) / all : nil
      let change = share.flatMap {
        SeatChange(votes: votes, quota: graph.about.conventions.quota, of: members, toward: $0)
      }
      return GroupPower(label: label, people: share, votes: sum(votes) / total, say: sum(says), change: change)
    }
  }

  private func sentence(_ group: GroupPower) -> Prose? {
    guard let people = group.people, (people - group.say).magnitude >= FindingThresholds.sayGap else { return nil }
    return Language.VotingBriefing.group(
      group.label, people: people, say: group.say,
      change: group.change.map { (graph.prose($0.member), $0.votes, $0.after) })
  }

  private var groupTable: ReportTable {
    let words = Language.VotingBriefing.self
    let rows = groups.map { group -> [ReportTable.Cell] in
      [
        .init(.name(group.label)), .init("\(group.people.map(NumberText.percent) ?? Language.dash)"),
        .init("\(NumberText.percent(group.votes))"),
        .init("\(NumberText.percent(group.say))"),
        .init(group.change.map { words.change(graph.prose($0.member), $0.votes) } ?? "\(Language.dash)"),
        .init("\(group.change.map { NumberText.percent($0.after) } ?? Language.dash)"),
      ]
    }
    return ReportTable(
      caption: words.groupCaption,
      columns: [
        .init(title: words.groupTitle, isNumeric: false), .init(title: words.people),
        .init(title: Language.VotingSection.share),
        .init(title: Language.VotingSection.say), .init(title: words.bestChange, isNumeric: false),
        .init(title: words.then),
      ],
      rows: rows)
  }

  // MARK: Data

  private var data: [Datum.Field] {
    func record(_ seats: Seats) -> Datum {
      .record([
        .init("quota", .number(seats.body.quota)), .init("power_to_act", .number(seats.body.powerToAct)),
        .init("members", .list(graph.vertices.filter { seats.votes[$0.index] > 0 }.map { member($0, in: seats) })),
      ])
    }
    func rule(_ rule: Rule) -> Datum {
      func ids(_ flags: [Bool]) -> Datum {
        .list(voters.filter { flags[$0.index] }.map { .text(graph[$0].id.text) })
      }
      return .record([
        .init("quota", .number(rule.body.quota)), .init("power_to_act", .number(rule.body.powerToAct)),
        .init("vetoes", ids(rule.body.vetoes)), .init("dummies", ids(rule.body.dummies)),
      ])
    }
    return [.init("seats", record(seats))]
      + (other.map { [.init("other_seats", record($0))] } ?? [])
      + [
        .init("quotas", .list(rules.map(rule))),
        .init(
          "groups",
          .list(
            groups.map { group in
              .record([
                .init("group", .text(group.label)), .init("share_of_people", .optional(group.people)),
                .init("share_of_votes", .number(group.votes)), .init("banzhaf", .number(group.say)),
                .init(
                  "seat_change",
                  group.change.map {
                    .record([
                      .init("id", .text(graph[$0.member].id.text)), .init("votes", .number(Double($0.votes))),
                      .init("banzhaf", .number($0.after)),
                    ])
                  } ?? .null),
              ])
            })),
      ]
  }

  private func member(_ voter: Vertex, in seats: Seats) -> Datum {
    let index = voter.index
    return .record([
      .init("id", .text(graph[voter].id.text)), .init("votes", .number(seats.votes[index])),
      .init("banzhaf", .number(seats.says[index])), .init("shapley_shubik", .optional(seats.orders?[index])),
      .init("veto", .flag(seats.body.vetoes[index])), .init("dictator", .flag(seats.body.dictators[index])),
      .init("dummy", .flag(seats.body.dummies[index])),
    ])
  }
}
