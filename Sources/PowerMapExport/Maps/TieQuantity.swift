import PowerMapGraph

/// A number for each tie that widths of lines show instead of strength.
public struct TieQuantity: Hashable, Sendable {
  /// What it is called in the legend.
  let title: String
  /// The numbers in the order of the table, nil where nothing was said.
  private let values: [Double?]
  /// How the numbers of several ties make one.
  private let rule: ParallelTies

  /// The numbers of a column of ties: `amount`, `confidence` or a further one; nil when it holds no number.
  ///
  /// Amounts of several ties between the same two are merged as their weights are, confidences always by their mean.
  init?(named name: String, in graph: StakeholderGraph) {
    let ties = graph.ties
    let rows = 0..<ties.count
    title = Quantity.words(of: name).lowercasedFirst
    switch name {
    case "amount": values = rows.map { ties.amount(row: $0) }
    case "confidence": values = rows.map { ties.confidence(row: $0) }
    default:
      guard let column = ties.extraColumns.firstIndex(of: name) else { return nil }
      values = rows.map { row in ties.extras[column][row].flatMap { DecimalNumber.parse($0) } }
    }
    guard values.contains(where: { $0 != nil }) else { return nil }
    rule = name == "confidence" ? .mean : graph.about.conventions.parallelTies
  }

  /// The numbers of some rows.
  func selecting(rows: [Int]) -> TieQuantity { TieQuantity(title: title, values: rows.map { values[$0] }, rule: rule) }

  private init(title: String, values: [Double?], rule: ParallelTies) {
    self.title = title
    self.values = values
    self.rule = rule
  }

  /// The number of a line, that of its stronger direction; nil where none of its ties has one.
  func value(of bundle: TieBundle, in graph: StakeholderGraph) -> Double? {
    func merged(_ rows: [Int]) -> Double? {
      let known = rows.compactMap { values[$0]?.magnitude }
      guard !known.isEmpty else { return nil }
      let sum = min(known.reduce(0, +), .greatestFiniteMagnitude)
      switch rule {
      case .sum: return sum
      case .max: return known.max()
      case .mean: return sum / Double(known.count)
      }
    }
    let ties = graph.ties
    func isBothWays(_ row: Int) -> Bool { graph.isUndirected || ties.isMutual(row: row) }
    let forward = merged(bundle.rows.filter { isBothWays($0) || ties.sources[$0] == bundle.first })
    let backward = merged(bundle.rows.filter { isBothWays($0) || ties.sources[$0] != bundle.first })
    return [forward, backward].compactMap { $0 }.max()
  }
}
