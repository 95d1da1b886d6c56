/// Things put into parts: the number of each one's part, from 0 without gaps.
struct Partition {
  let number: [Int32]
  let count: Int

  /// Parts with any numbers from 0 to below a limit, numbered anew in the order in which they begin.
  init(_ labels: [Int32], below limit: Int) {
    var new = [Int32](repeating: -1, count: limit)
    var count: Int32 = 0
    number = labels.map { label in
      if new[Int(label)] < 0 {
        new[Int(label)] = count
        count += 1
      }
      return new[Int(label)]
    }
    self.count = Int(count)
  }

  /// The members of all parts, part by part in order, and where each part begins among them: count + 1 entries.
  ///
  /// - Complexity: O(n), sorted by counting.
  func members() -> (sorted: [Int32], offsets: [Int]) {
    var offsets = [Int](repeating: 0, count: count + 1)
    for part in number { offsets[Int(part) + 1] += 1 }
    for part in 0..<count { offsets[part + 1] += offsets[part] }
    var next = offsets
    var sorted = [Int32](repeating: 0, count: number.count)
    for (member, part) in number.enumerated() {
      sorted[next[Int(part)]] = Int32(member)
      next[Int(part)] += 1
    }
    return (sorted, offsets)
  }
}
