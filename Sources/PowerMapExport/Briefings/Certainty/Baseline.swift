import PowerMapAnalysis

/// Maps at random that the figures of a map are held against.
public enum Baseline: String, Hashable, Sendable, CaseIterable {
  /// Everybody has as many ties, but to others.
  case degrees
  /// There are as many stakeholders and ties.
  case size
}

extension CertaintyBriefing {
  /// A figure against maps at random.
  struct Against {
    let figure: HeadlineFigure
    let value: Double
    let range: DrawnRange
    /// The shares of maps with at least, and at most, as much, the map itself counted among them.
    let greater: Double
    let less: Double
  }

  var compared: [Against] {
    guard let baseline else { return [] }
    return figures.indices.compactMap { position -> Against? in
      guard let value = values[position], let range = baseline.drawn.range(position) else { return nil }
      let drawn = baseline.drawn.values.compactMap { $0[position] }
      let tolerance = 1e-9 * max(1, value.magnitude)
      if range.low == range.high, Scores.isTied(range.low, value) { return nil }
      return Against(
        figure: figures[position], value: value, range: range,
        greater: Double(1 + drawn.count { $0 >= value - tolerance }) / Double(1 + drawn.count),
        less: Double(1 + drawn.count { $0 <= value + tolerance }) / Double(1 + drawn.count))
    }
  }
}
