import PowerMapGraph

/// Days and periods as people write them in cells.
enum CellDates {
  /// A day: `2021`, `2021-03`, `2021-03-04`, with or without a time of day.
  static func day(_ text: String) -> Day? {
    if let day = Day(text) ?? dayOfNamedMonth(text) { return day }
    let date = text.prefix(10)
    let rest = text.dropFirst(10)
    guard let day = Day(String(date)), date.utf8.count == 10, isTimeOfDay(rest) else { return nil }
    return day
  }

  /// A day as databases write it, `20-NOV-2008`.
  private static func dayOfNamedMonth(_ text: String) -> Day? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].count == 3, parts[2].count == 4,
      let month = months.firstIndex(of: parts[1].lowercased()), let day = Int(parts[0]), let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month + 1, dayOfMonth: day)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// A period: `2019..2021`, `2019 to 2021`, `2019/2021`, an open end, or one day for itself.
  static func period(_ text: String) -> Period? {
    for separator in ["..", " to ", "–", "/"] {
      let ends = text.split(separator: separator, omittingEmptySubsequences: false).map(\.trimmed)
      guard ends.count == 2 else { continue }
      let days = ends.map(day)
      guard zip(ends, days).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
      let period = Period(start: days[0], end: days[1])
      return period.isReversed ? nil : period
    }
    return day(text).map { Period(start: $0, end: $0) }
  }

  /// The span of Gephi's intervals, `<[2010.0,2012.0);[2014.0,2016.0)>`: from the first start to the last end.
  static func interval(_ text: String) -> Period? {
    let inner = text.filter { $0 != "<" && $0 != ">" }
    var span: Period?
    for part in inner.split(separator: ";") {
      let bounds = part.filter { !"[]()".contains($0) }.split(separator: ",", omittingEmptySubsequences: false)
      guard bounds.count >= 2, let start = bound(bounds[0]), let end = bound(bounds[1]) else { return nil }
      if let start = start.day, let end = end.day, start.earliest > end.latest { return nil }
      guard let known = span else {
        span = Period(start: start.day, end: end.day)
        continue
      }
      span = Period(start: earlier(known.start, start.day), end: later(known.end, end.day))
    }
    return span
  }

  /// The value of the last of Gephi's intervals with values, `<[2010,2012,1];[2012,2014,2.5]>`; nil where the text is none.
  static func lastValue(_ text: String) -> Double? {
    guard text.hasPrefix("<"), text.hasSuffix(">"), let last = text.split(separator: ";").last else { return nil }
    let parts = last.filter { !"<[()]>".contains($0) }.split(separator: ",").map(\.trimmed)
    return parts.count == 3 ? DecimalNumber.parse(parts[2]) : nil
  }

  /// A bound of an interval: a day, a year with decimals, or infinity, which is no day.
  private static func bound(_ text: Substring) -> (day: Day?, Void)? {
    let text = text.trimmed
    if text.lowercased().hasSuffix("infinity") { return (nil, ()) }
    if let day = day(text) { return (day, ()) }
    guard let year = DecimalNumber.parse(text), (1...9999).contains(year) else { return nil }
    return Day(year: Int(year)).map { ($0, ()) }
  }

  private static func earlier(_ left: Day?, _ right: Day?) -> Day? {
    guard let left, let right else { return nil }
    return left.earliest <= right.earliest ? left : right
  }

  private static func later(_ left: Day?, _ right: Day?) -> Day? {
    guard let left, let right else { return nil }
    return left.latest >= right.latest ? left : right
  }

  /// Whether what follows a date is a time of day: `T05:06:07Z`, ` 00:00:00+02:00`.
  private static func isTimeOfDay(_ text: Substring) -> Bool {
    guard let first = text.first, first == "T" || first == "t" || first == " " else { return false }
    return text.dropFirst().allSatisfy { $0.isASCII && ($0.isNumber || ":.+-Zz ".contains($0)) }
  }
}
