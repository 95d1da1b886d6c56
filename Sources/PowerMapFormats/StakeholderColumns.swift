import PowerMapGraph

/// Decides from the cells of a table of stakeholders how its columns are read.
///
/// A column under a field's exact name is that field, and a cell that does not fit is a fault. Under another name (`position`, `impact`) it
/// is the field only if some cell fits, else it is kept word for word. Counts (`resources`, `votes`) are numbers only if every filled cell is one.
struct StakeholderColumns {
  private(set) var columns: Columns<StakeholderField>
  /// The scale on which stances were given as numbers; nil when there are none, or when no scale holds them.
  private(set) var stanceScale: StanceScale?
  /// The fields of ratings that are given in words.
  private(set) var ratedInWords: Set<StakeholderField> = []
  private(set) var stanceRange: ClosedRange<Double>?

  /// The fields that hold counts.
  static let counts: [StakeholderField] = [.resources, .votes, .people, .asked]
  private static let ratings: [StakeholderField] = [.influence, .interest]

  init(_ table: inout TableReader<some TableSource>) throws(FormatError) {
    columns = Columns(table.header)
    try decide(&table)
    table.noteRenamed(columns)
  }

  subscript(field: StakeholderField) -> Int? { columns[field] }

  private mutating func decide(_ table: inout TableReader<some TableSource>) throws(FormatError) {
    let comma = table.source.hasDecimalComma
    var range: ClosedRange<Double>?
    var tests: [StakeholderField: CellTest] = [
      .stance: CellTest { text in
        guard let number = CellValues.number(text, decimalComma: comma) else { return StanceScale.stance(text) != nil }
        range = min(range?.lowerBound ?? number, number)...max(range?.upperBound ?? number, number)
        return true
      },
      .decisionMaker: CellTest { YesNo.parse($0) != nil }, .target: CellTest { YesNo.parse($0) != nil },
      .since: CellTest { CellDates.day($0) != nil }, .until: CellTest { CellDates.day($0) != nil },
      .interval: CellTest { CellDates.interval($0) != nil },
    ]
    for field in StakeholderColumns.counts { tests[field] = .numbers(decimalComma: comma) }
    var numericRatings: Set<StakeholderField> = []
    for field in StakeholderColumns.ratings {
      tests[field] = CellTest { text in
        guard CellValues.number(text, decimalComma: comma) != nil else { return CellValues.rating(text) != nil }
        numericRatings.insert(field)
        return true
      }
    }
    var testOfColumn: [Int: CellTest] = [:]
    for (field, test) in tests {
      if let column = columns[field] { testOfColumn[column] = test }
    }
    let found = testOfColumn.isEmpty ? [:] : try table.survey(testOfColumn)
    stanceRange = range
    let declared = columns[.stance].flatMap { table.header.names[$0].scaledHeader?.scale }
    if let range {
      let lowest = min(range.lowerBound, declared?.lowest ?? .infinity)
      let highest = max(range.upperBound, declared?.highest ?? -.infinity)
      stanceScale = StanceScale(holding: lowest...highest)
    }
    for field in StakeholderField.allCases {
      guard let column = columns[field], let cells = found[column], cells.filled > 0 else { continue }
      if StakeholderColumns.ratings.contains(field) && cells.readable > 0 && !numericRatings.contains(field) {
        ratedInWords.insert(field)
      }
      guard !fits(field, cells, isExact: table.header.isExact(column, field)) else { continue }
      columns.release(field)
      let name = table.header.names[column].quoted
      table.log.note(
        "kept as text: \(field.rawValue)", at: table.headerPlace,
        "\(name) is kept as text; not every cell can be read as \(field.rawValue)")
    }
  }

  private func fits(_ field: StakeholderField, _ cells: CellCounts, isExact: Bool) -> Bool {
    if StakeholderColumns.counts.contains(field) { return cells.readable == cells.filled }
    if field == .stance && !isExact && stanceRange != nil && stanceScale == nil { return false }
    return isExact || cells.readable > 0
  }
}
