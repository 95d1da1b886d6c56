import PowerMapAnalysis
import PowerMapGraph

extension CompareBriefing {
  var tables: [ReportTable] {
    if isUnchanged { return [] }
    return [figureTable] + rankings.compactMap(rankTable)
      + [access.table(times), tieTable, attributeTable].compactMap { $0 }
  }

  private func verdict(_ isBeyond: Bool?) -> ReportTable.Cell {
    .init("\(isBeyond.map { $0 ? Words.beyond : Words.inside } ?? Language.dash)")
  }

  private var figureTable: ReportTable {
    let rows = figures.map { compared -> [ReportTable.Cell] in
      let figure = compared.figure
      let noise = compared.noise.map { figure.difference($0.high).replacing("+", with: "±") } ?? Language.dash
      return [
        .init(figure.title), .init("\(figure.text(compared.then))"), .init("\(figure.text(compared.now))"),
        .init("\(figure.difference(compared.difference))"), .init("\(noise)"),
        compared.difference == 0 ? .init("\(Words.same)") : verdict(compared.isBeyondNoise),
      ]
    }
    return ReportTable(
      caption: Words.figureCaption,
      columns: [
        .init(title: Language.figure, isNumeric: false), .init(title: times.then), .init(title: times.now),
        .init(title: Words.difference), .init(title: Words.noiseColumn), .init(title: Words.verdict, isNumeric: false),
      ],
      rows: rows)
  }

  /// The most places that are told of a ranking, and the most ties.
  private static let mostPlaces = 10
  private static let mostTies = 40

  private func rankTable(_ ranking: RankingChange) -> ReportTable? {
    let moved = ranking.places.filter { ($0.move ?? 0) != 0 }
      .sorted { ($0.move ?? 0).magnitude > ($1.move ?? 0).magnitude }
    guard !moved.isEmpty else { return nil }
    let rows = moved.prefix(CompareBriefing.mostPlaces).map { place -> [ReportTable.Cell] in
      let move = place.move ?? 0
      return [
        .init(name(place.id)), .init("\(place.then ?? 0)"), .init("\(place.now ?? 0)"),
        .init("\(move > 0 ? "▲" : "▼")\(abs(move))"),
        .init("\(place.noise.map { "±" + NumberText.rounded($0.high, places: 0) } ?? Language.dash)"),
        verdict(place.isBeyondNoise),
      ]
    }
    return ReportTable(
      caption: Words.rankCaption(ranking.ranking.title, shown: rows.count, of: moved.count),
      columns: [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: times.then), .init(title: times.now),
        .init(title: Words.move), .init(title: Words.noiseColumn), .init(title: Words.verdict, isNumeric: false),
      ],
      rows: rows)
  }

  var changedTies: [MapChange.TieChange] { change.ties.filter { $0.fate != .asBefore } }

  private var tieTable: ReportTable? {
    let ties = changedTies
    guard !ties.isEmpty else { return nil }
    let rows = ties.prefix(CompareBriefing.mostTies).map { tie -> [ReportTable.Cell] in
      let ends = [tie.source, tie.target].map { name(change.people[$0]) }
      return [
        .init(ends[0]), .init(ends[1]), .init("\(Words.fate(tie.fate, isConflict: tie.isConflict))"),
        .init("\(tie.before > 0 ? NumberText.readable(tie.before) : Language.dash)"),
        .init("\(tie.after > 0 ? NumberText.readable(tie.after) : Language.dash)"),
        .init("\(tie.isMutual ? Language.Coalitions.yes : Language.Coalitions.no)"),
      ]
    }
    return ReportTable(
      caption: Words.tieCaption(shown: rows.count, of: ties.count),
      columns: [
        .init(title: Words.from, isNumeric: false), .init(title: Words.to, isNumeric: false),
        .init(title: Words.became, isNumeric: false), .init(title: times.then), .init(title: times.now),
        .init(title: Language.Coalitions.isMutual, isNumeric: false),
      ],
      rows: rows)
  }

  private var attributeTable: ReportTable? {
    guard !attributes.isEmpty else { return nil }
    let rows = attributes.prefix(CompareBriefing.mostTies).map { change -> [ReportTable.Cell] in
      [.init(name(change.id)), .init("\(change.column)"), .init(change.then.cell), .init(change.now.cell)]
    }
    return ReportTable(
      caption: Words.attributeCaption(shown: rows.count, of: attributes.count),
      columns: [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: Words.column, isNumeric: false),
        .init(title: times.then, isNumeric: false), .init(title: times.now, isNumeric: false),
      ],
      rows: rows)
  }
}
