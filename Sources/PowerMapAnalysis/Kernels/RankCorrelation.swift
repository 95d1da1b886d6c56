/// How far two lists of numbers for the same people put them in the same order.
///
/// Numbers that count as the same score are tied. Made for up to some thousand numbers: O(n²).
enum RankCorrelation {
  /// Kendall's τ-b, corrected for ties; nil when a list is constant.
  static func kendall(_ left: [Double], _ right: [Double]) -> Double? {
    var agreement = 0.0
    var untied = (left: 0.0, right: 0.0)
    for one in left.indices {
      for other in left.indices.dropFirst(one + 1) {
        let signs = (sign(left[one], left[other]), sign(right[one], right[other]))
        agreement += signs.0 * signs.1
        untied.left += signs.0.magnitude
        untied.right += signs.1.magnitude
      }
    }
    let scale = (untied.left * untied.right).squareRoot()
    return scale > 0 ? agreement / scale : nil
  }

  /// Spearman's ρ with mean ranks for ties; nil when a list is constant.
  static func spearman(_ left: [Double], _ right: [Double]) -> Double? {
    Correlation.pearson(ranks(left), ranks(right))
  }

  /// The mean rank of each number, from 0.
  private static func ranks(_ values: [Double]) -> [Double] {
    let byValue = values.indices.sorted { values[$0] != values[$1] ? values[$0] < values[$1] : $0 < $1 }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < byValue.count {
      var end = start + 1
      while end < byValue.count, Scores.isTied(values[byValue[start]], values[byValue[end]]) { end += 1 }
      for position in byValue[start..<end] { ranks[position] = Double(start + end - 1) / 2 }
      start = end
    }
    return ranks
  }

  private static func sign(_ one: Double, _ other: Double) -> Double {
    Scores.isTied(one, other) ? 0 : one < other ? 1 : -1
  }
}
