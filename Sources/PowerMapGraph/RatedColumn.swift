/// A column of what one rater said where several rated the same: `influence [Ana]`.
///
/// The rating that counts, the median, stands in the column of the item itself; so every rating goes through every format and can be asked for
/// by name, as in `concentration.gini[influence [Ana]]`.
public struct RatedColumn: Hashable, Sendable {
  /// What was rated.
  public let item: String
  /// Who rated it.
  public let rater: String

  /// Names the column of an item and a rater.
  public init(item: String, rater: String) {
    self.item = item
    self.rater = rater
  }

  /// Reads the name of a column; nil for one of another form.
  public init?(_ column: String) {
    guard column.last == "]", let open = column.firstIndex(of: "["), open > column.startIndex else { return nil }
    var item = column[..<open]
    while item.last == " " { item.removeLast() }
    let rater = column[column.index(after: open)...].dropLast()
    guard !item.isEmpty, !rater.isEmpty else { return nil }
    self.item = String(item)
    self.rater = String(rater)
  }

  /// The name of the column.
  public var name: String { "\(item) [\(rater)]" }

  /// The middle of some ratings, the mean of the two in the middle where their number is even; nil where there are none.
  public static func median(_ ratings: [Double]) -> Double? {
    guard !ratings.isEmpty else { return nil }
    let sorted = ratings.sorted()
    let upper = sorted[sorted.count / 2]
    return sorted.count % 2 == 1 ? upper : sorted[sorted.count / 2 - 1] / 2 + upper / 2
  }
}

extension StakeholderGraph {
  /// What the raters of an item said of each stakeholder, in vertex order; those who said nothing are left out.
  public func ratings(of item: String) -> [[Double]] {
    let columns = extraColumns.filter { RatedColumn($0)?.item == item }
    return stakeholders.map { person in columns.compactMap { person.extras[$0].flatMap { DecimalNumber.parse($0) } } }
  }
}

extension TieTable {
  /// What the raters of an item said of each tie, in the order of the rows; those who said nothing are left out.
  public func ratings(of item: String) -> [[Double]] {
    let columns = zip(extraColumns, extras).filter { RatedColumn($0.0)?.item == item }.map(\.1)
    return (0..<count).map { row in columns.compactMap { $0[row].flatMap { DecimalNumber.parse($0) } } }
  }

  /// The numbers of a column that no measure reads, by its name, nil where a row has none; nil where there is no such column.
  public func numbers(named name: String) -> [Double?]? {
    guard let position = extraColumns.firstIndex(of: name) else { return nil }
    return (0..<count).map { row in extras[position][row].flatMap { DecimalNumber.parse($0) } }
  }
}
