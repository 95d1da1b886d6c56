import PowerMapAnalysis
import PowerMapGraph

/// What the script of a page knows about the maps: who and what stands in the pictures, and the numbers to show them by.
///
/// Stakeholders and ties are told once, by the places that they have in the lists; of very large maps only those that are drawn.
struct MapExplorer {
  /// Up to so many stakeholders are all told.
  static let stakeholderLimit = 5_000
  /// Up to so many ties are all told.
  static let tieLimit = 40_000

  /// The text of the data block: JSON that cannot end the block.
  var text: String { JSONText.inScript(record) }

  let graph: StakeholderGraph
  let answers: MeasureAnswers
  private let shown: [ReportMap]
  /// The positions of those who are told.
  private let people: [Int]
  /// The rows of the ties that are told.
  private let rows: [Int]

  init(_ answers: MeasureAnswers, maps: [ReportMap]) {
    self.answers = answers
    graph = answers.graph
    shown = maps.filter { $0.svg != nil && !$0.marks.isEmpty }
    let isWhole = graph.order <= MapExplorer.stakeholderLimit && graph.ties.count <= MapExplorer.tieLimit
    people = isWhole ? Array(0..<graph.order) : MapExplorer.positions(in: shown)
    rows = isWhole ? Array(0..<graph.ties.count) : MapExplorer.rows(in: shown)
  }

  private static func positions(in maps: [ReportMap]) -> [Int] {
    var positions: Set<Int> = []
    for mark in maps.lazy.flatMap({ $0.marks }) {
      switch mark {
      case .stakeholder(let position, _): positions.insert(position)
      case .tie(_, let from, let to, _, _): positions.formUnion([from, to])
      case .label, .legend: continue
      }
    }
    return positions.sorted()
  }

  private static func rows(in maps: [ReportMap]) -> [Int] {
    var rows: Set<Int> = []
    for case .tie(let drawn, _, _, _, _) in maps.lazy.flatMap({ $0.marks }) { rows.formUnion(drawn) }
    return rows.sorted()
  }

  /// Everything in one record.
  private var record: Datum {
    .record([
      .init("words", .record(Language.Page.script.map { .init($0.name, .text($0.text)) })),
      .init("isDirected", .flag(!graph.isUndirected)),
      .init("order", .number(Double(graph.order))),
      .init("numbers", .list(people.map { .number(Double($0 + 1)) })),
      .init("names", .list(people.map { .text(graph[Vertex($0)].name.showingInvisibles()) })),
      .init("groups", groups),
      .init("facts", .list(facts)),
      .init("measures", .list(measures)),
      .init("kinds", .list(graph.ties.kinds.texts.map { .text($0.showingInvisibles()) })),
      .init("ties", ties),
      .init("maps", .list(shown.map(map))),
    ])
  }

  private var groups: Datum {
    guard let grouping = answers.analysis.grouping else { return .null }
    return .record([
      .init("labels", .list(grouping.labels.map { .text($0.showingInvisibles()) })),
      .init("codes", .list(people.map { .number(Double(grouping.codes[$0])) })),
    ])
  }

  /// What is written down about everybody in words.
  private var facts: [Datum] {
    let columns: [(String, (Stakeholder) -> String?)] = [
      (Language.Page.kindOfStakeholder, { $0.kind }), (Language.Page.sector, { $0.sector }),
      (Language.Page.stance, { $0.stance.map { StanceStyle($0).title } }),
      (Language.Page.decision, { $0.isDecisionMaker == true ? Language.Page.takesPart : nil }),
    ]
    // The column that makes the groups is told as the group.
    let group = graph.groupColumn.flatMap {
      ["kind": Language.Page.kindOfStakeholder, "sector": Language.Page.sector][$0]
    }
    return columns.filter { $0.0 != group }.compactMap { label, value in
      let values = people.map { value(graph[Vertex($0)]) }
      guard values.contains(where: { $0 != nil }) else { return nil }
      let texts = values.map { $0.map { Datum.text($0.showingInvisibles()) } ?? .null }
      return .record([.init("label", .text(label)), .init("values", .list(texts))])
    }
  }

  private var measures: [Datum] {
    PageMeasure.all(for: answers).map { measure in
      .record([
        .init("label", .text(measure.title)), .init("isRating", .flag(measure.isRating)),
        .init("values", .list(people.map { .optional(measure.values[$0].map(MapExplorer.short)) })),
      ])
    }
  }

  /// The ties in columns; of a sign only that it is conflict, and of a direction only that it goes both ways.
  private var ties: Datum {
    var place = [Int](repeating: 0, count: graph.order)
    for (index, position) in people.enumerated() { place[position] = index }
    let table = graph.ties
    let codes = Dictionary(table.kinds.texts.enumerated().map { ($1, $0) }) { first, _ in first }
    func list(_ value: (Int) -> Double) -> Datum { .list(rows.map { .number(value($0)) }) }
    return .record([
      .init("from", list { Double(place[table.sources[$0].index]) }),
      .init("to", list { Double(place[table.targets[$0].index]) }),
      .init("strength", list { MapExplorer.short(table.weight(row: $0)) }),
      .init(
        "flags", list { (table.isNegative(row: $0) ? 1 : 0) + (table.isMutual(row: $0) || graph.isUndirected ? 2 : 0) }),
      .init("kind", list { row in Double(table.kinds[row].flatMap { codes[$0] } ?? -1) }),
    ])
  }

  private func map(_ map: ReportMap) -> Datum {
    var place: [Int: Int] = [:]
    for (index, position) in people.enumerated() { place[position] = index }
    var placeOfRow: [Int: Int] = [:]
    for (index, row) in rows.enumerated() { placeOfRow[row] = index }
    var stakeholders: [Datum] = []
    var lines: [Datum] = []
    for mark in map.marks {
      switch mark {
      case .stakeholder(let position, let body):
        let numbers = [Double(place[position] ?? 0), body.center.x, body.center.y, body.reach].map(MapExplorer.short)
        let fill = body.paint.fill?.hexadecimal ?? "none"
        stakeholders.append(.list(numbers.map { .number($0) } + [.text(fill)]))
      case .tie(let drawn, let from, let to, let isAtStart, let isAtEnd):
        let ends = [from, to].map { Datum.number(Double(place[$0] ?? 0)) }
        let arrows = Datum.number((isAtStart ? 1 : 0) + (isAtEnd ? 2 : 0))
        let told = drawn.compactMap { placeOfRow[$0].map { Datum.number(Double($0)) } }
        lines.append(.list(ends + [arrows, .number(Double((drawn.first ?? 0) + 1)), .list(told)]))
      case .label, .legend: continue
      }
    }
    func legend(_ subject: Drawing.LegendSubject) -> Datum {
      .list(
        map.marks.compactMap { mark in
          if case .legend(let part, subject) = mark { .number(Double(part + 1)) } else { nil }
        })
    }
    return .record([
      .init("id", .text(map.id)), .init("stakeholders", .list(stakeholders)), .init("ties", .list(lines)),
      .init("sizeLegend", legend(.size)), .init("colorLegend", legend(.color)),
    ])
  }

  /// A number to six digits: enough for a picture.
  private static func short(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var scale = 1.0
    while value.magnitude * scale < 100_000, scale < 1e9 { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded.isFinite ? rounded : value
  }
}
