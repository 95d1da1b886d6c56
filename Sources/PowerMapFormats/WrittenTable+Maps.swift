import PowerMapGraph

extension WrittenTable {
  /// The stakeholders of a map; every column we know is kept where `isComplete` says so, else those that are used.
  static func stakeholders(of graph: StakeholderGraph, isComplete: Bool = false) -> WrittenTable {
    let people = graph.stakeholders
    func column(_ field: StakeholderField, _ cell: @escaping (Stakeholder) -> Cell) -> Column {
      Column(name: field.rawValue) { cell(people[$0]) }
    }
    let known = [
      column(.id) { .text($0.id.text) },
      column(.name) { .text($0.name) },
      column(.kind) { Cell($0.kind) },
      column(.sector) { Cell($0.sector) },
      column(.group) { Cell($0.group) },
      column(.influence) { Cell($0.influence) },
      column(.interest) { Cell($0.interest) },
      column(.stance) { Cell($0.stance) },
      column(.resources) { Cell($0.resources) },
      column(.votes) { Cell($0.votes) },
      column(.people) { Cell($0.people) },
      column(.asked) { Cell($0.asked) },
      column(.niches) { $0.niches.isEmpty ? .empty : .text(BarredList.cell($0.niches)) },
      column(.decisionMaker) { Cell($0.isDecisionMaker.map { $0 ? "yes" : "no" }) },
      column(.target) { Cell($0.isTarget.map { $0 ? "yes" : "no" }) },
      column(.since) { Cell($0.active.start?.description) },
      column(.until) { Cell($0.active.end?.description) },
      column(.source) { Cell($0.sources) },
      column(.notes) { Cell($0.notes) },
    ]
    let extras = graph.extraColumns.map { name in Column(name: name) { Cell(people[$0].extras[name]) } }
    return table(
      known, extras: extras, needed: [StakeholderField.id, .name], rowCount: people.count, isComplete: isComplete)
  }

  /// The ties of a map.
  static func ties(of graph: StakeholderGraph, isComplete: Bool = false) -> WrittenTable {
    let people = graph.stakeholders
    let ties = graph.ties
    let rows = 0..<ties.count
    let extraKeys = Set(ties.extraColumns.map(\.fieldKey))
    /// A column that says nothing stands where a further one would be taken for it.
    func isNeeded(_ field: TieField) -> Bool { isComplete || field.synonyms.contains { extraKeys.contains($0) } }
    // Where no column is called direction, one called type may be taken for it.
    let hasDirections = isNeeded(.direction) || extraKeys.contains("type") || rows.contains { ties.isMutual(row: $0) }
    let hasSigns = isNeeded(.sign) || rows.contains { ties.isNegative(row: $0) }
    let hasWeights = isNeeded(.weight) || rows.contains { ties.weight(row: $0) != 1 }
    func column(_ field: TieField, _ cell: @escaping (Int) -> Cell) -> Column {
      Column(name: field.rawValue, cell: cell)
    }
    let known = [
      column(.from) { .text(people[ties.sources[$0].index].id.text) },
      column(.to) { .text(people[ties.targets[$0].index].id.text) },
      column(.direction) { hasDirections ? .text(ties.isMutual(row: $0) ? "mutual" : "directed") : .empty },
      column(.kind) { Cell(ties.kinds[$0]) },
      column(.weight) { hasWeights ? .number(ties.weight(row: $0)) : .empty },
      column(.sign) { hasSigns ? .text(ties.isNegative(row: $0) ? "negative" : "positive") : .empty },
      column(.amount) { Cell(ties.amount(row: $0)) },
      column(.confidence) { Cell(ties.confidence(row: $0)) },
      column(.since) { Cell(ties.period(row: $0).start?.description) },
      column(.until) { Cell(ties.period(row: $0).end?.description) },
      column(.source) { Cell(ties.sourceTexts[$0]) },
      column(.notes) { Cell(ties.notes[$0]) },
    ]
    let extras = zip(ties.extraColumns, ties.extras).map { name, texts in Column(name: name) { Cell(texts[$0]) } }
    return table(
      known, extras: extras, needed: [TieField.from, .to], rowCount: ties.count, isComplete: isComplete)
  }

  /// What a map says about itself, key by key.
  static func about(_ about: MapDescription) -> WrittenTable {
    let conventions = about.conventions
    var entries: [(key: String, value: String?)] = [
      ("title", about.title), ("question", about.question), ("boundary", about.boundary),
      ("period", text(of: about.period)), ("collection", about.collection), ("asked", about.asked),
      ("nonrespondents", about.nonrespondents.isEmpty ? nil : BarredList.cell(about.nonrespondents)),
      ("reported-by", about.reports.reporter == .source ? nil : about.reports.reporter.rawValue),
      ("asks-everybody", about.reports.asksEverybody ? "yes" : nil),
      ("reconstructed", about.reports.isReconstructed ? "yes" : nil),
      ("unanswered", about.reports.unanswered.isEmpty ? nil : AboutTable.text(of: about.reports.unanswered)),
      ("undirected", conventions.isUndirected ? "yes" : nil),
      ("merge", conventions.parallelTies == .sum ? nil : conventions.parallelTies.rawValue),
      ("groups", conventions.groupColumn), ("scale-max", conventions.scaleMaximum?.shortText),
      ("quota", conventions.quota?.shortText), ("needs", conventions.needs.map { BarredList.cell($0, orBetween: ",") }),
      ("influence-scale", conventions.influenceScale?.description),
      ("interest-scale", conventions.interestScale?.description),
    ]
    entries += about.extras.map { ($0.key, $0.value) }
    let filled = entries.compactMap { key, value in value.map { (key, $0) } }
    let columns = [
      Column(name: "key") { .text(filled[$0].0) },
      Column(name: "value") { .text(filled[$0].1) },
    ]
    return WrittenTable(columns, rowCount: filled.count) { _ in true }
  }

  /// A table of known columns and extra ones.
  ///
  /// A known column that no row fills gives way to an extra one of its very name, and is kept where an extra one would be taken for it;
  /// so does an empty one stand for a field that is never written.
  private static func table<Field: TableField>(
    _ known: [Column], extras: [Column], needed: Set<Field>, rowCount: Int, isComplete: Bool
  ) -> WrittenTable {
    let extraKeys = Set(extras.map { $0.name.fieldKey })
    let extraNames = Set(extras.map { $0.name.lowercased() })
    let filled = WrittenTable(known, rowCount: rowCount) { column in
      guard let field = Field(rawValue: column.name), !extraNames.contains(field.rawValue) else { return false }
      return isComplete || needed.contains(field) || ([field.key] + field.synonyms).contains { extraKeys.contains($0) }
    }
    let guards = Field.allCases.filter { field in
      extraKeys.contains(field.key) && !extraNames.contains(field.rawValue)
        && !known.contains { $0.name == field.rawValue }
    }
    // Of two spellings of one name the exact one, which comes first, is taken for the field.
    let names = Set(filled.columns.map { $0.name.lowercased() })
    let others = extras.filter { !names.contains($0.name.lowercased()) }
    let empty = guards.map { Column(name: $0.rawValue) { _ in .empty } }
    return WrittenTable(filled.columns + empty + others, rowCount: rowCount) { _ in true }
  }

  private static func text(of period: Period) -> String? {
    if period == .always { return nil }
    if let start = period.start, start == period.end { return start.description }
    return "\(period.start?.description ?? "")..\(period.end?.description ?? "")"
  }
}
