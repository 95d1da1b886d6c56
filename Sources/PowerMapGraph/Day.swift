/// A calendar day whose month or day of the month may be unknown.
///
/// Written `1996`, `1996-10` or `1996-10-01`; a zero month or day (`2018-12-00`) means unknown. Proleptic Gregorian calendar, years 1 to 9999.
public struct Day: Hashable, Sendable {
  /// The year, the month and the day of the month in four bytes, 0 where one is unknown: every stakeholder of a million has a period.
  private let packed: Int32

  /// The year, from 1 to 9999.
  public var year: Int { Int(packed) / 10_000 }
  /// The month, from 1 to 12, or nil when only the year is known.
  public var month: Int? { Day.known(Int(packed) / 100 % 100) }
  /// The day of the month, or nil when only the month or the year is known.
  public var dayOfMonth: Int? { Day.known(Int(packed) % 100) }

  /// Makes a day, or nil when the calendar has no such day.
  public init?(year: Int, month: Int? = nil, dayOfMonth: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
    } else if dayOfMonth != nil {
      return nil
    }
    if let month, let dayOfMonth {
      guard (1...Day.length(ofMonth: month, year: year)).contains(dayOfMonth) else { return nil }
    }
    packed = Int32(year * 10_000 + (month ?? 0) * 100 + (dayOfMonth ?? 0))
  }

  private static func known(_ number: Int) -> Int? { number == 0 ? nil : number }

  /// The first day that this one may stand for, as year · 10,000 + month · 100 + day.
  public var earliest: Int { year * 10_000 + (month ?? 1) * 100 + (dayOfMonth ?? 1) }

  /// The last day that this one may stand for, as year · 10,000 + month · 100 + day.
  public var latest: Int {
    let lastMonth = month ?? 12
    return year * 10_000 + lastMonth * 100 + (dayOfMonth ?? Day.length(ofMonth: lastMonth, year: year))
  }

  /// The number of days in a month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

extension Day: LosslessStringConvertible {
  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, where a zero month or day is unknown; nil for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.count == length else { return nil }
      var number = 0
      for byte in part {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      numbers.append(number)
    }
    let month = numbers.count > 1 && numbers[1] != 0 ? numbers[1] : nil
    let dayOfMonth = numbers.count > 2 && numbers[2] != 0 ? numbers[2] : nil
    self.init(year: numbers[0], month: month, dayOfMonth: dayOfMonth)
  }

  /// The day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as it is known.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let dayOfMonth { text += "-" + padded(dayOfMonth, 2) }
    return text
  }
}
