extension StakeholderGraph {
  /// The days on which something on the map changes, in order: on which a stakeholder or a tie begins, and the first after one ends.
  ///
  /// A day is as exact as what is written: what ends in 2019 is gone in 2020. Days after an end on which no tie holds are left out, so
  /// that a map of single years is seen in its years only.
  ///
  /// - Complexity: O((n + m) log (n + m) + m d) for d days after an end.
  public var daysOfChange: [Day] {
    let periods = stakeholders.map(\.active) + (0..<ties.count).map { ties.period(row: $0) }
    let begins = Set(periods.compactMap(\.start))
    let ends = Set(periods.compactMap { $0.end?.following }).subtracting(begins).filter { day in
      (0..<ties.count).contains { ties.period(row: $0).includes(day) }
    }
    return begins.union(ends).sorted { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) }
  }

  /// Whether anything on the map begins or ends.
  public var isDated: Bool {
    stakeholders.contains { $0.active != .always } || (0..<ties.count).contains { ties.period(row: $0) != .always }
  }
}

extension Day {
  /// The next day, month or year, as exact as this one; nil at the end of time.
  public var following: Day? {
    guard let month else { return Day(year: year + 1) }
    guard let dayOfMonth else {
      return month < 12 ? Day(year: year, month: month + 1) : Day(year: year + 1, month: 1)
    }
    return Day(year: year, month: month, dayOfMonth: dayOfMonth + 1)
      ?? (month < 12
        ? Day(year: year, month: month + 1, dayOfMonth: 1) : Day(year: year + 1, month: 1, dayOfMonth: 1))
  }
}
