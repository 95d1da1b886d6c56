/// The ties of a graph as columns: a tie is a row you can ask for, not an object that is stored.
///
/// Made for maps of ten ties and registers of ten million: a bare tie costs 8 bytes, a weight 8 more; a column that no row uses costs
/// nothing.
public struct TieTable: Hashable, Sendable {
  /// The source of each row; as long as the table.
  public private(set) var sources: [Vertex] = []
  /// The target of each row; as long as the table.
  public private(set) var targets: [Vertex] = []
  /// The weight of each row, finite and not negative; empty when all are 1.
  public private(set) var weights: [Double] = []
  /// One bit set a row, `Flags`; empty when all rows are directed and positive.
  private var flags: [UInt8] = []
  /// The amount of each row, NaN where there is none; empty when no row has one.
  private var amounts: [Double] = []
  /// The confidence of each row, NaN where there is none; empty when no row has one.
  private var confidences: [Double] = []
  /// The period of each row; empty when all are open at both ends.
  private var periods: [Period] = []
  /// The kind of each row.
  public private(set) var kinds = TextColumn()
  /// Where the information of each row comes from.
  public private(set) var sourceTexts = TextColumn()
  /// The notes of each row.
  public private(set) var notes = TextColumn()
  /// The names of the columns that no measure reads, in the order given.
  public private(set) var extraColumns: [String] = []
  /// The texts of the extra columns; in step with `extraColumns`.
  public private(set) var extras: [TextColumn] = []

  private static let mutual: UInt8 = 1
  private static let negative: UInt8 = 2

  /// Makes an empty table.
  public init() {}

  /// The number of rows.
  public var count: Int { sources.count }

  /// Makes room for a number of rows.
  public mutating func reserveCapacity(_ capacity: Int) {
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
  }

  /// Declares a column that no measure reads, so that it is kept even where all its cells are empty.
  public mutating func declareExtraColumn(_ name: String) {
    guard !extraColumns.contains(name) else { return }
    extraColumns.append(name)
    extras.append(TextColumn())
  }

  /// Appends a bare tie.
  ///
  /// - Precondition: the weight is finite and not negative.
  public mutating func append(
    from source: Vertex, to target: Vertex, direction: Tie.Direction = .directed, weight: Double = 1,
    sign: Tie.Sign = .positive
  ) {
    precondition(weight.isFinite && weight >= 0, "a tie's weight is finite and not negative")
    let row = sources.count
    sources.append(source)
    targets.append(target)
    if weight != 1 || !weights.isEmpty {
      if weights.isEmpty { weights.reserveCapacity(sources.capacity) }
      TieTable.set(weight, row: row, in: &weights, default: 1)
    }
    let bits = (direction == .mutual ? TieTable.mutual : 0) | (sign == .negative ? TieTable.negative : 0)
    if bits != 0 || !flags.isEmpty {
      TieTable.set(bits, row: row, in: &flags, default: 0)
    }
  }

  /// Appends positive ties of one direction.
  ///
  /// - Parameters:
  ///   - weights: in step with the ends, finite and not negative.
  ///   - kinds: in step with the ends, −1 or a number that `code(ofKind:)` gave; empty where none has a kind.
  public mutating func append(
    from newSources: [Vertex], to newTargets: [Vertex], direction: Tie.Direction, weights newWeights: [Double],
    kinds newKinds: [Int32]
  ) {
    let count = newSources.count
    precondition(newTargets.count == count && newWeights.count == count, "every tie has two ends and a weight")
    precondition(newWeights.allSatisfy { $0.isFinite && $0 >= 0 }, "a tie's weight is finite and not negative")
    // As much room as the ends have: columns that grow by and by are copied again and again.
    let capacity = sources.capacity
    TieTable.append(newWeights, to: &weights, at: self.count, default: 1, capacity: capacity)
    let bits = direction == .mutual ? TieTable.mutual : 0
    TieTable.append(repeatElement(bits, count: count), to: &flags, at: self.count, default: 0, capacity: capacity)
    kinds.append(codes: newKinds, at: self.count, capacity: capacity)
    sources.append(contentsOf: newSources)
    targets.append(contentsOf: newTargets)
  }

  /// Sets the kind of the last row.
  public mutating func setKind(_ kind: String?) { kinds.set(kind, row: count - 1) }

  /// The number by which a kind can be set in many rows, a new one for a kind that no row has.
  public mutating func code(ofKind kind: String) -> Int32 { kinds.code(of: kind) }

  /// Sets the kind of the last row by its number.
  public mutating func setKind(code: Int32) { kinds.set(code: code, row: count - 1) }

  /// Sets the amount of the last row.
  public mutating func setAmount(_ amount: Double) {
    TieTable.set(amount, row: count - 1, in: &amounts, default: .nan)
  }

  /// Sets the confidence of the last row, from 0 to 1.
  public mutating func setConfidence(_ confidence: Double) {
    precondition((0...1).contains(confidence), "a confidence is from 0 to 1")
    TieTable.set(confidence, row: count - 1, in: &confidences, default: .nan)
  }

  /// Sets the period of the last row.
  public mutating func setPeriod(_ period: Period) {
    guard period != .always || !periods.isEmpty else { return }
    TieTable.set(period, row: count - 1, in: &periods, default: .always)
  }

  /// Sets where the information of the last row comes from.
  public mutating func setSources(_ text: String?) { sourceTexts.set(text, row: count - 1) }

  /// Sets the notes of the last row.
  public mutating func setNotes(_ text: String?) { notes.set(text, row: count - 1) }

  /// Sets the cell of the last row in an extra column, declaring the column where it is new.
  public mutating func setExtra(_ text: String?, column name: String) {
    declareExtraColumn(name)
    guard let column = extraColumns.firstIndex(of: name) else { return }
    extras[column].set(text, row: count - 1)
  }

  /// Appends a row once more the other way round, with notes of its own and without extra columns.
  mutating func appendReversed(row: Int, notes: String) {
    append(
      from: targets[row], to: sources[row], weight: weight(row: row),
      sign: isNegative(row: row) ? .negative : .positive)
    setKind(kinds[row])
    if let amount = amount(row: row) { setAmount(amount) }
    if let confidence = confidence(row: row) { setConfidence(confidence) }
    setPeriod(period(row: row))
    setSources(sourceTexts[row])
    setNotes(notes)
  }

  /// The weight of a row.
  public func weight(row: Int) -> Double { row < weights.count ? weights[row] : 1 }

  /// Whether a row goes both ways.
  public func isMutual(row: Int) -> Bool { row < flags.count && flags[row] & TieTable.mutual != 0 }

  /// Whether a row is a conflict.
  public func isNegative(row: Int) -> Bool { row < flags.count && flags[row] & TieTable.negative != 0 }

  /// Whether all rows are directed and positive.
  var areDirectedAndPositive: Bool { flags.isEmpty }

  /// The confidence of a row, nil where nothing was said.
  public func confidence(row: Int) -> Double? {
    guard row < confidences.count, !confidences[row].isNaN else { return nil }
    return confidences[row]
  }

  /// The amount of a row, nil where nothing was said.
  public func amount(row: Int) -> Double? {
    guard row < amounts.count, !amounts[row].isNaN else { return nil }
    return amounts[row]
  }

  /// When a row holds.
  public func period(row: Int) -> Period { row < periods.count ? periods[row] : .always }

  /// The rest of a row, read in full.
  func tie(row: Int, ids: [Stakeholder]) -> Tie {
    var tie = Tie(
      from: ids[sources[row].index].id, to: ids[targets[row].index].id,
      direction: isMutual(row: row) ? .mutual : .directed, weight: weight(row: row),
      sign: isNegative(row: row) ? .negative : .positive, kind: kinds[row])
    tie.amount = amount(row: row)
    tie.confidence = confidence(row: row)
    tie.active = period(row: row)
    tie.sources = sourceTexts[row]
    tie.notes = notes[row]
    for (name, column) in zip(extraColumns, extras) {
      if let text = column[row] { tie.extras[name] = text }
    }
    return tie
  }

  /// A table of some rows, in order, with vertices renamed and weights changed.
  ///
  /// - Parameters:
  ///   - rows: the rows to keep, ascending.
  ///   - vertex: the new name of a vertex that a kept row uses.
  ///   - weight: the new weight of a row.
  func selecting(rows: [Int], vertex: (Vertex) -> Vertex, weight: (Int) -> Double) -> TieTable {
    var table = TieTable()
    table.reserveCapacity(rows.count)
    for name in extraColumns { table.declareExtraColumn(name) }
    for row in rows {
      table.append(
        from: vertex(sources[row]), to: vertex(targets[row]), direction: isMutual(row: row) ? .mutual : .directed,
        weight: weight(row), sign: isNegative(row: row) ? .negative : .positive)
      table.setKind(kinds[row])
      if let amount = amount(row: row) { table.setAmount(amount) }
      if let confidence = confidence(row: row) { table.setConfidence(confidence) }
      table.setPeriod(period(row: row))
      table.setSources(sourceTexts[row])
      table.setNotes(notes[row])
      for (column, texts) in extras.enumerated() {
        table.extras[column].set(texts[row], row: table.count - 1)
      }
    }
    return table
  }

  /// Whether two rows say the same in every column.
  public func rowsAreEqual(_ row: Int, _ other: Int) -> Bool {
    sources[row] == sources[other] && targets[row] == targets[other] && weight(row: row) == weight(row: other)
      && isMutual(row: row) == isMutual(row: other) && isNegative(row: row) == isNegative(row: other)
      && amount(row: row) == amount(row: other) && confidence(row: row) == confidence(row: other)
      && period(row: row) == period(row: other) && kinds[row] == kinds[other]
      && sourceTexts[row] == sourceTexts[other] && notes[row] == notes[other]
      && extras.allSatisfy { $0[row] == $0[other] }
  }

  /// Appends the values of new rows to a column, which may end before them; to an empty one only where they say something.
  private static func append<Value: Equatable>(
    _ values: some Collection<Value>, to column: inout [Value], at row: Int, default missing: Value, capacity: Int
  ) {
    guard !column.isEmpty || values.contains(where: { $0 != missing }) else { return }
    column.reserveCapacity(capacity)
    while column.count < row { column.append(missing) }
    column.append(contentsOf: values)
  }

  private static func set<Value>(_ value: Value, row: Int, in column: inout [Value], default missing: Value) {
    while column.count < row { column.append(missing) }
    if column.count == row { column.append(value) } else { column[row] = value }
  }
}

extension TieTable {
  /// Tables are equal when every row reads the same, however the columns are filled.
  public static func == (left: TieTable, right: TieTable) -> Bool {
    guard left.sources == right.sources, left.targets == right.targets else { return false }
    guard left.kinds == right.kinds, left.sourceTexts == right.sourceTexts, left.notes == right.notes else {
      return false
    }
    guard left.extraColumns == right.extraColumns, left.extras == right.extras else { return false }
    return left.sources.indices.allSatisfy { row in
      left.weight(row: row) == right.weight(row: row) && left.isMutual(row: row) == right.isMutual(row: row)
        && left.isNegative(row: row) == right.isNegative(row: row) && left.amount(row: row) == right.amount(row: row)
        && left.confidence(row: row) == right.confidence(row: row) && left.period(row: row) == right.period(row: row)
    }
  }

  /// Feeds the ends and weights of all rows into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sources)
    hasher.combine(targets)
  }
}
