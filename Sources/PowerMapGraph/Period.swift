/// A span of days, open at either end, both ends included.
public struct Period: Hashable, Sendable {
  /// The first day, or nil when the period has no known beginning.
  public var start: Day?
  /// The last day, or nil when the period has no known end.
  public var end: Day?

  /// Makes a period; without ends it is always.
  public init(start: Day? = nil, end: Day? = nil) {
    self.start = start
    self.end = end
  }

  /// The period without beginning and end.
  public static let always = Period()

  /// Whether the period covers any of the days that a partial day may stand for.
  ///
  /// A start of 1996 begins on 1 January, an end of 1996 closes on 31 December.
  public func includes(_ day: Day) -> Bool {
    if let start, start.earliest > day.latest { return false }
    if let end, end.latest < day.earliest { return false }
    return true
  }

  /// Whether the end lies before the start for every reading of partial days.
  public var isReversed: Bool {
    guard let start, let end else { return false }
    return end.latest < start.earliest
  }
}
