public import PowerMapGraph

/// How partners rate each other in a PARTNER survey: trust, value, and where the two sides of a tie see it differently.
///
/// Each tie is rated by the one who was asked, 1 to 4 for each item. With x(i, j) the mean of *i*'s ratings of *j* over the
/// items of a scale,
///
///     score(j) = mean of x(i, j) over those who rated j          share = (mean of all x − 1) / 3          gap(i, j) = x(i, j) − x(j, i)
///
/// Several rows about the same two by the same rater are averaged.
///
/// - Range: scores 1 to 4, share 0 to 1, gaps −3 to 3.
/// - Ties: the columns of the items; strength, sign and kind do not count.
/// - Undefined: the score of who was rated by nobody, the share where nobody was.
/// - Complexity: O(m) for *m* rows; the gaps O(r log r) for *r* rated pairs.
/// - Reference: Varda, Chandra, Stern & Lurie 2008, *J. Public Health Management & Practice* 14:E1; *BMC Public Health* 2016, s12889-016-3194-7.
///
/// b is rated 4 and 2 by two others: 3, and (3 − 1)/3 of what is possible.
public struct PartnerRatings: Sendable {
  /// What one partner said of another.
  public struct Rating: Hashable, Sendable {
    /// Who rated.
    public let rater: Vertex
    /// Who was rated.
    public let rated: Vertex
    /// The mean of the items, 1 to 4.
    public let value: Double
  }

  /// Two partners who see each other differently.
  public struct Gap: Hashable, Sendable {
    /// The one who rates higher.
    public let higher: Rating
    /// What the other says.
    public let lower: Rating
    /// By how much they differ.
    public var size: Double { higher.value - lower.value }
  }

  /// The items that the ratings are the mean of, of those that were asked.
  public let items: [TrustItem]
  /// The ratings by rater and rated.
  public let ratings: [Rating]
  /// How many cells hold a number beyond the scale, left out.
  public let outOfScale: Int
  private let order: Int

  /// Reads the ratings of a map's ties; nil where none of the items is a column of them or no cell holds a rating.
  public init?(of graph: StakeholderGraph, on items: [TrustItem]) {
    let columns = items.compactMap { item in
      item.column(of: graph.ties).flatMap { graph.ties.numbers(named: $0) }.map { (item: item, numbers: $0) }
    }
    var sums: [[Vertex]: (sum: Double, count: Double)] = [:]
    var outOfScale = 0
    let isSource = graph.about.reports.reporter == .source
    for row in 0..<graph.ties.count {
      let given = columns.compactMap { $0.numbers[row] }
      let valid = given.filter { TrustItem.scale.contains($0) }
      outOfScale += given.count - valid.count
      guard !valid.isEmpty else { continue }
      let ends = [graph.ties.sources[row], graph.ties.targets[row]]
      let mean = valid.reduce(0, +) / Double(valid.count)
      let old = sums[isSource ? ends : ends.reversed(), default: (0, 0)]
      sums[isSource ? ends : ends.reversed()] = (old.sum + mean, old.count + 1)
    }
    guard !sums.isEmpty else { return nil }
    self.items = columns.map(\.item)
    self.outOfScale = outOfScale
    order = graph.order
    ratings = sums.filter { $0.key[0] != $0.key[1] }
      .map { Rating(rater: $0.key[0], rated: $0.key[1], value: $0.value.sum / $0.value.count) }
      .sorted { ($0.rater, $0.rated) < ($1.rater, $1.rated) }
  }

  /// The score of each stakeholder in vertex order, nil for who was rated by nobody.
  public var scores: [Double?] {
    var sums = [Double](repeating: 0, count: order)
    for rating in ratings { sums[rating.rated.index] += rating.value }
    return zip(sums, raters).map { $1 > 0 ? $0 / Double($1) : nil }
  }

  /// By how many others each stakeholder was rated, in vertex order.
  public var raters: [Int] {
    var counts = [Int](repeating: 0, count: order)
    for rating in ratings { counts[rating.rated.index] += 1 }
    return counts
  }

  /// The mean of all ratings as a part of what the scale allows, from 0 to 1; nil where there are none.
  public var share: Double? {
    guard !ratings.isEmpty else { return nil }
    let mean = ratings.reduce(0) { $0 + $1.value } / Double(ratings.count)
    return (mean - TrustItem.scale.lowerBound) / (TrustItem.scale.upperBound - TrustItem.scale.lowerBound)
  }

  /// The pairs that rated each other and differ by at least so much, the widest gap first, then in the order of the map.
  public func gaps(atLeast size: Double) -> [Gap] {
    let values = Dictionary(uniqueKeysWithValues: ratings.map { ([$0.rater, $0.rated], $0) })
    let gaps = ratings.compactMap { rating -> Gap? in
      guard let other = values[[rating.rated, rating.rater]], rating.value - other.value >= size - 1e-9 else {
        return nil
      }
      return Gap(higher: rating, lower: other)
    }
    return gaps.sorted {
      (-$0.size, $0.higher.rater, $0.higher.rated) < (-$1.size, $1.higher.rater, $1.higher.rated)
    }
  }
}
