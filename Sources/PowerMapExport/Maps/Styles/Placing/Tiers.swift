import PowerMapAnalysis

/// Numbers in classes from high to low; equal numbers are never parted.
struct Tiers: Hashable, Sendable {
  /// The class of each number, 0 the highest; nil where the number is unknown.
  let classes: [Int?]
  /// The lowest and the highest number of each class.
  let ranges: [ClosedRange<Double>]

  /// The shares of all that make a core, an inner circle and a periphery.
  static let coreToPeriphery = [0.2, 0.55, 1]
  /// Up to so many different numbers make a class each.
  private static let distinctLimit = 4

  /// Parts numbers where the share of those above crosses one of some shares, which ascend and end with 1.
  ///
  /// Equal numbers go to the class in which the middle of them lies; classes that stay empty are left out. A few different numbers make a
  /// class each.
  init(_ values: [Double?], shares: [Double]) {
    let order = values.indices.filter { values[$0] != nil }.sorted { left, right in
      let (one, other) = (values[left] ?? 0, values[right] ?? 0)
      return one != other ? one > other : left < right
    }
    var blocks: [Range<Int>] = []
    for (rank, position) in order.enumerated() {
      if let block = blocks.last, Scores.isTied(values[order[block.lowerBound]] ?? 0, values[position] ?? 0) {
        blocks[blocks.count - 1] = block.lowerBound..<(rank + 1)
      } else {
        blocks.append(rank..<(rank + 1))
      }
    }
    var classes = [Int?](repeating: nil, count: values.count)
    var ranges: [ClosedRange<Double>] = []
    var last: Int?
    for (number, block) in blocks.enumerated() {
      let middle = Double(block.lowerBound + block.upperBound) / 2 / Double(order.count)
      let wanted =
        blocks.count <= Tiers.distinctLimit ? number : shares.firstIndex { middle <= $0 } ?? max(0, shares.count - 1)
      let lowest = values[order[block.upperBound - 1]] ?? 0
      if wanted == last {
        ranges[ranges.count - 1] = lowest...ranges[ranges.count - 1].upperBound
      } else {
        ranges.append(lowest...(values[order[block.lowerBound]] ?? 0))
      }
      last = wanted
      for position in order[block] { classes[position] = ranges.count - 1 }
    }
    self.classes = classes
    self.ranges = ranges
  }

  /// The numbers of a class in words: `3`, `2 – 5`.
  func words(of tier: Int) -> String {
    let ends = [ranges[tier].lowerBound, ranges[tier].upperBound].map { WrittenNumber.short($0) }
    return ends[0] == ends[1] ? ends[0] : ends[0] + " – " + ends[1]
  }
}
