import PowerMapGraph

/// Joins what several raters said of the same tie: the median of their strengths counts, and how many of them report the tie is its confidence.
///
/// Every single rating is kept as a column of the tie, `weight [Ana]`. Locally aggregated structures and agreement of both ends: Krackhardt 1987.
struct SeveralRaters {
  /// The column that names the rater.
  static let column = "rater"
  /// More raters would make more columns than anybody reads.
  static let limit = 500

  /// Who told of a row; nil where nobody is named.
  let rater: (Int) -> String?
  /// How many could tell of a tie between two; nil for as many as told of it, be it that there is none.
  let informants: ((Vertex, Vertex) -> Int)?
  /// The columns that go into those of the raters.
  let leaving: Set<String>

  /// What makes two rows tell of the same tie.
  private struct Key: Hashable {
    let ends: [Vertex]
    let kind: String?
    let isNegative: Bool
    let isMutual: Bool
    let period: Period
  }

  /// The ties with a row for each that somebody told of.
  func joined(_ ties: TieTable) -> TieTable {
    var rows: [[Int]] = []
    var groupOfKey: [Key: Int] = [:]
    for row in 0..<ties.count {
      let ends = [ties.sources[row], ties.targets[row]]
      let isMutual = ties.isMutual(row: row)
      let key = Key(
        ends: isMutual ? ends.sorted() : ends, kind: ties.kinds[row], isNegative: ties.isNegative(row: row),
        isMutual: isMutual, period: ties.period(row: row))
      if let group = groupOfKey[key] {
        rows[group].append(row)
      } else {
        groupOfKey[key] = rows.count
        rows.append([row])
      }
    }
    var joined = TieTable()
    for name in ties.extraColumns where !leaving.contains(name) { joined.declareExtraColumn(name) }
    for group in rows { append(group, of: ties, to: &joined) }
    return joined
  }

  private func append(_ rows: [Int], of ties: TieTable, to joined: inout TieTable) {
    let first = rows[0]
    let weights = rows.map { ties.weight(row: $0) }
    var ends = [ties.sources[first], ties.targets[first]]
    if ties.isMutual(row: first) { ends.sort() }
    joined.append(
      from: ends[0], to: ends[1], direction: ties.isMutual(row: first) ? .mutual : .directed,
      weight: RatedColumn.median(weights.filter { $0 > 0 }) ?? 0,
      sign: ties.isNegative(row: first) ? .negative : .positive)
    joined.setKind(ties.kinds[first])
    joined.setPeriod(ties.period(row: first))
    if let amount = RatedColumn.median(rows.compactMap { ties.amount(row: $0) }) { joined.setAmount(amount) }
    if let confidence = RatedColumn.median(rows.compactMap { ties.confidence(row: $0) }) {
      joined.setConfidence(confidence)
    } else {
      let raters = Set(rows.map { rater($0) })
      let reporting = Set(rows.filter { ties.weight(row: $0) > 0 }.map { rater($0) }).count
      let all = max(informants?(ties.sources[first], ties.targets[first]) ?? raters.count, raters.count)
      if all > 1 { joined.setConfidence(Double(reporting) / Double(all)) }
    }
    joined.setSources(SeveralRaters.together(rows.compactMap { ties.sourceTexts[$0] }))
    joined.setNotes(SeveralRaters.together(rows.compactMap { ties.notes[$0] }))
    for (name, column) in zip(ties.extraColumns, ties.extras) where !leaving.contains(name) {
      joined.setExtra(SeveralRaters.middle(rows.map { column[$0] }), column: name)
    }
    for row in rows {
      guard let rater = rater(row) else { continue }
      joined.setExtra(ties.weight(row: row).shortText, column: RatedColumn(item: "weight", rater: rater).name)
      for (name, column) in zip(ties.extraColumns, ties.extras) where !leaving.contains(name) {
        guard let text = column[row] else { continue }
        joined.setExtra(text, column: RatedColumn(item: name, rater: rater).name)
      }
    }
  }

  /// Different texts one after the other, nil where there are none.
  private static func together(_ texts: [String]) -> String? {
    var seen: Set<String> = []
    let distinct = texts.filter { seen.insert($0).inserted }
    return distinct.isEmpty ? nil : distinct.joined(separator: "; ")
  }

  /// The median of numbers, the text that all agree on; nil where they do not.
  private static func middle(_ texts: [String?]) -> String? {
    let filled = texts.compactMap { $0 }
    let numbers = filled.compactMap { DecimalNumber.parse($0) }
    if numbers.count == filled.count { return RatedColumn.median(numbers)?.shortText }
    return Set(filled).count == 1 ? filled[0] : nil
  }
}
