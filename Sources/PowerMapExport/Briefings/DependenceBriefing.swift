public import PowerMapAnalysis
import PowerMapGraph

extension Briefing {
  /// Who depends on whose money or shares, directly and through others, and who controls whom.
  ///
  /// - Parameter countsResources: whether what stakeholders receive is a part of their resources, where those are larger.
  /// - Throws: `BriefingError` where no tie has an amount or a strength.
  public static func dependence(
    _ analysis: Analysis, countsResources: Bool = false
  ) throws(BriefingError) -> Briefing {
    try DependenceBriefing(analysis, countsResources: countsResources).briefing
  }
}

/// Works out shares of what is received, concentration, integrated shares and control.
struct DependenceBriefing {
  private typealias Words = Language.Dependence

  private let graph: StakeholderGraph
  private let funding: FundingShares
  /// Whether ties have amounts, so that their strengths do not count.
  let hasAmounts: Bool
  private let countsResources: Bool
  /// Ties without an amount on a map where others have one, left out.
  private let leftOut: Int
  private let control: ControlChains

  /// The most rows of a table.
  private static let mostRows = 50
  /// The most steps along ties by which shares are followed to the end of all chains, for all givers together.
  private static let mostSteps = 300_000_000
  private static let half = 0.5

  init(_ analysis: Analysis, countsResources: Bool) throws(BriefingError) {
    graph = analysis.graph
    self.countsResources = countsResources
    let ties = graph.ties
    let rows = (0..<ties.count).filter { (ties.amount(row: $0) ?? 0) > 0 && !ties.isNegative(row: $0) }
    hasAmounts = !rows.isEmpty
    let amounts: Topology
    if hasAmounts {
      let arcs = rows.flatMap { row -> [(tail: Vertex, head: Vertex, weight: Double)] in
        let (source, target, amount) = (ties.sources[row], ties.targets[row], ties.amount(row: row) ?? 0)
        return [(source, target, amount)] + (ties.isMutual(row: row) ? [(target, source, amount)] : [])
      }
      amounts = Topology(order: graph.order, isUndirected: false, arcs: arcs)
      leftOut = ties.count - rows.count
    } else {
      amounts = graph.positive
      leftOut = 0
    }
    guard amounts.outgoing.count > 0 else { throw .lacks(.tieColumn("amount")) }
    funding = FundingShares(of: amounts, budgets: countsResources ? graph.values { $0.resources } : nil)
    control = ControlChains(funding)
  }

  var briefing: Briefing {
    let receivers = receivers
    let givers = givers
    let links = controls
    return Briefing(
      id: "dependence", title: Words.title,
      summary: [dependents(receivers), largest(givers)] + [controlSentence(links)].compactMap { $0 },
      tables: [table(receivers), table(givers)] + (links.isEmpty ? [] : [table(links)]),
      assumptions: [
        Words.assumption(
          hasAmounts: hasAmounts, isWeighted: InfluenceWords(graph).isWeighted, countsResources: countsResources,
          leftOut: leftOut)
      ] + (givers.allSatisfy(\.isFollowed) ? [] : [Words.followed(givers.count(where: \.isFollowed))]),
      data: [
        .init("counted", .text(hasAmounts ? "amount" : "weight")),
        .init("receivers", .list(receivers.map(record))), .init("givers", .list(givers.map(record))),
        .init("control", .list(links.map(record))),
      ])
  }

  // MARK: Receivers

  private struct Receiver {
    let vertex: Vertex
    let givers: Int
    let largest: Vertex
    let share: Double
    let concentration: Double
  }

  /// Those who receive, the most dependent on one giver first.
  private var receivers: [Receiver] {
    graph.vertices.compactMap { vertex -> Receiver? in
      guard let largest = funding.largest(of: vertex), let concentration = funding.concentration(of: vertex) else {
        return nil
      }
      return Receiver(
        vertex: vertex, givers: funding.received.degree(of: vertex), largest: largest.giver, share: largest.share,
        concentration: concentration)
    }.sorted {
      (-$0.share, -funding.income[$0.vertex.index], $0.vertex) < (
        -$1.share, -funding.income[$1.vertex.index], $1.vertex
      )
    }
  }

  private func dependents(_ receivers: [Receiver]) -> Prose {
    let dependent = receivers.filter { $0.share > DependenceBriefing.half }
    let most = dependent.map { funding.income[$0.vertex.index] }.max() ?? 0
    let largest = dependent.filter { Scores.isTied(funding.income[$0.vertex.index], most) }
    let strongest = largest.count == 1 ? largest.first : nil
    return Words.dependents(
      dependent.count, of: receivers.count,
      largest: strongest.map { (graph.prose($0.vertex), graph.prose($0.largest), $0.share) })
  }

  private func table(_ receivers: [Receiver]) -> ReportTable {
    ReportTable(
      caption: Words.receiverCaption(min(receivers.count, DependenceBriefing.mostRows), of: receivers.count),
      columns: [
        .init(title: Words.receiver, isNumeric: false), .init(title: Words.receives), .init(title: Words.fromHowMany),
        .init(title: Words.mostFrom, isNumeric: false), .init(title: Words.share), .init(title: Words.asIfEqual),
      ],
      rows: receivers.prefix(DependenceBriefing.mostRows).map { receiver in
        [
          .init(graph.prose(receiver.vertex)), .init("\(NumberText.readable(funding.income[receiver.vertex.index]))"),
          .init("\(receiver.givers)"), .init(graph.prose(receiver.largest)),
          .init("\(NumberText.percent(receiver.share))"),
          .init("\(NumberText.rounded(1 / receiver.concentration, places: 1))"),
        ]
      })
  }

  private func record(_ receiver: Receiver) -> Datum {
    .record([
      .init("id", .text(graph[receiver.vertex].id.text)),
      .init("receives", .number(funding.income[receiver.vertex.index])),
      .init("givers", .number(Double(receiver.givers))), .init("largest", .text(graph[receiver.largest].id.text)),
      .init("share", .number(receiver.share)), .init("hhi", .number(receiver.concentration)),
    ])
  }

  // MARK: Givers

  private struct Giver {
    let vertex: Vertex
    let amount: Double
    let receivers: Int
    /// Whether the chains from it were followed to their ends.
    let isFollowed: Bool
    /// How many get more than half of their budget from it directly, and on all chains; the latter nil where chains do not end.
    let direct: Int
    let inTheEnd: Int?
  }

  /// Those who give, the largest amount first.
  private var givers: [Giver] {
    let given = graph.vertices.map { vertex in
      funding.shares[row: vertex].reduce(0) {
        $0 + funding.shares.weight(at: $1) * funding.budgets[funding.shares.heads[$1].index]
      }
    }
    let ordered = graph.vertices.filter { given[$0.index] > 0 }.sorted {
      (-given[$0.index], $0) < (-given[$1.index], $1)
    }
    var effort = DependenceBriefing.mostSteps
    return ordered.map { vertex in
      let arcs = funding.shares[row: vertex]
      let integrated = effort >= 0 ? funding.integrated(from: vertex, within: &effort) : nil
      return Giver(
        vertex: vertex, amount: given[vertex.index], receivers: arcs.count, isFollowed: effort >= 0,
        direct: arcs.count { funding.shares.weight(at: $0) > DependenceBriefing.half },
        inTheEnd: integrated.map { shares in
          graph.vertices.count { $0 != vertex && shares[$0.index] > DependenceBriefing.half }
        })
    }
  }

  private func largest(_ givers: [Giver]) -> Prose {
    guard let first = givers.first else { return "" }
    let all = funding.income.reduce(0, +)
    let most = givers.max { ($0.inTheEnd ?? 0, $1.vertex) < ($1.inTheEnd ?? 0, $0.vertex) }
    return Words.largest(graph.prose(first.vertex), share: first.amount / all)
      + (most.flatMap { giver in
        giver.inTheEnd.flatMap {
          $0 > giver.direct ? Words.inTheEnd(graph.prose(giver.vertex), $0, directly: giver.direct) : nil
        }
      } ?? "")
  }

  private func table(_ givers: [Giver]) -> ReportTable {
    let all = funding.income.reduce(0, +)
    return ReportTable(
      caption: Words.giverCaption(min(givers.count, DependenceBriefing.mostRows), of: givers.count),
      columns: [
        .init(title: Words.giver, isNumeric: false), .init(title: Words.gives), .init(title: Words.shareOfAll),
        .init(title: Words.toHowMany), .init(title: Words.direct), .init(title: Words.throughOthers),
      ],
      rows: givers.prefix(DependenceBriefing.mostRows).map { giver in
        [
          .init(graph.prose(giver.vertex)), .init("\(NumberText.readable(giver.amount))"),
          .init("\(NumberText.percent(giver.amount / all))"), .init("\(giver.receivers)"), .init("\(giver.direct)"),
          .init("\(giver.inTheEnd.map { "\($0)" } ?? Language.dash)"),
        ]
      })
  }

  private func record(_ giver: Giver) -> Datum {
    .record([
      .init("id", .text(graph[giver.vertex].id.text)), .init("gives", .number(giver.amount)),
      .init("receivers", .number(Double(giver.receivers))), .init("majorities", .number(Double(giver.direct))),
      .init("integrated_majorities", .optional(giver.inTheEnd.map(Double.init))),
    ])
  }

  // MARK: Control

  private struct Control {
    let controller: Vertex
    let links: [ControlChains.Link]
    /// How many are under control without a majority of the controller's own.
    let indirect: Int
  }

  /// Those who control others and are themselves controlled by nobody, who controls most first.
  private var controls: [Control] {
    let giving = graph.vertices.filter { !funding.shares[row: $0].isEmpty }
    let all = giving.map { giver -> Control in
      let links = control.links(of: giver)
      let majorities = Set(
        funding.shares[row: giver].filter { funding.shares.weight(at: $0) > DependenceBriefing.half }
          .map { funding.shares.heads[$0] })
      return Control(
        controller: giver, links: links, indirect: links.count { !majorities.contains($0.stakeholder) })
    }.filter { !$0.links.isEmpty }
    let controlled = Set(all.flatMap { control in control.links.map(\.stakeholder) })
    return all.filter { !controlled.contains($0.controller) }
      .sorted { (-$0.links.count, $0.controller) < (-$1.links.count, $1.controller) }
  }

  private func controlSentence(_ controls: [Control]) -> Prose? {
    controls.first.map { first in
      Words.controls(
        graph.prose(first.controller), first.links.count, indirect: first.indirect, controllers: controls.count)
    }
  }

  private func table(_ controls: [Control]) -> ReportTable {
    let rows = controls.flatMap { control in
      control.links.map { link -> [ReportTable.Cell] in
        let through = link.holders.filter { $0 != control.controller }
        return [
          .init(graph.prose(control.controller)), .init(graph.prose(link.stakeholder)),
          .init("\(NumberText.percent(link.share))"),
          .init(through.isEmpty ? "\(Language.dash)" : graph.prose(through, limit: 3)),
        ]
      }
    }
    return ReportTable(
      caption: Words.controlCaption(min(rows.count, DependenceBriefing.mostRows), of: rows.count),
      columns: [
        .init(title: Words.controller, isNumeric: false), .init(title: Words.controlled, isNumeric: false),
        .init(title: Words.share), .init(title: Words.through, isNumeric: false),
      ],
      rows: Array(rows.prefix(DependenceBriefing.mostRows)))
  }

  private func record(_ control: Control) -> Datum {
    .record([
      .init("id", .text(graph[control.controller].id.text)),
      .init(
        "controls",
        .list(
          control.links.map { link in
            .record([
              .init("id", .text(graph[link.stakeholder].id.text)), .init("share", .number(link.share)),
              .init("holders", .list(link.holders.map { .text(graph[$0].id.text) })),
            ])
          })),
    ])
  }
}
