import PowerMapGraph

/// Which styles of a workbook show a number as a date, and what date a number is.
struct XLSXDates {
  /// How much of a date a style shows.
  enum Precision {
    case year, month, day
  }

  /// Whether day 0 is 1 January 1904 and not the last day of 1899.
  var startsIn1904 = false
  /// What each style shows; nil where it does not show a date.
  private var precisionOfStyle: [Precision?] = []

  /// Makes the dates of a workbook that has no styles.
  init() {}

  /// Reads the styles of a workbook.
  init(_ reader: XMLReader) throws(FormatError) {
    var custom: [String: Precision?] = [:]
    var isInCellFormats = false
    while let event = try reader.next() {
      let name = event == .text ? "" : reader.elementName
      if name == "cellXfs" { isInCellFormats = event == .start }
      guard event == .start, let identifier = reader.attribute("numFmtId") else { continue }
      if name == "numFmt" {
        custom[identifier] = reader.attribute("formatCode").flatMap(XLSXDates.precision)
      } else if name == "xf", isInCellFormats {
        precisionOfStyle.append(custom[identifier] ?? XLSXDates.builtIn(identifier))
      }
    }
  }

  /// What a style shows of a date; nil where it shows a number.
  func precision(ofStyle style: Int) -> Precision? {
    precisionOfStyle.indices.contains(style) ? precisionOfStyle[style] : nil
  }

  /// The date that a number stands for, as far as the style shows it; nil when it is none.
  ///
  /// Day 60 of workbooks that start in 1900 is a 29 February that never was, and none.
  func date(_ number: Double, _ precision: Precision) -> Day? {
    let lastNumber = 2_958_465.0
    guard number >= 0, number < lastNumber + 1 else { return nil }
    let serial = Int(number)
    let daysTo1900 = XLSXDates.daysFromYear1(toYear: 1900)
    let days: Int
    if startsIn1904 {
      days = XLSXDates.daysFromYear1(toYear: 1904) + serial
    } else {
      guard serial != 0, serial != 60 else { return nil }
      days = daysTo1900 + serial - (serial < 60 ? 1 : 2)
    }
    return XLSXDates.day(days, precision)
  }

  /// The days from 1 January of year 1 to 1 January of a year.
  private static func daysFromYear1(toYear year: Int) -> Int {
    let years = year - 1
    return years * 365 + years / 4 - years / 100 + years / 400
  }

  private static func day(_ days: Int, _ precision: Precision) -> Day? {
    var year = days / 366 + 1
    while daysFromYear1(toYear: year + 1) <= days { year += 1 }
    var rest = days - daysFromYear1(toYear: year)
    var month = 1
    while rest >= Day.length(ofMonth: month, year: year) {
      rest -= Day.length(ofMonth: month, year: year)
      month += 1
    }
    switch precision {
    case .year: return Day(year: year)
    case .month: return Day(year: year, month: month)
    case .day: return Day(year: year, month: month, dayOfMonth: rest + 1)
    }
  }

  /// What the formats that are not written down show: 14 to 17 and 22, and those of East Asia.
  private static func builtIn(_ identifier: String) -> Precision? {
    switch Int(identifier) ?? 0 {
    case 17, 55: .month
    case 14, 15, 16, 22, 27...31, 36, 50...54, 56...58: .day
    default: nil
    }
  }

  /// What a format code shows; text in quotes, in brackets or behind a backslash does not count.
  ///
  /// An `m` is a month unless it stands beside hours or seconds, and a code with neither year nor day shows no date.
  private static func precision(_ code: String) -> Precision? {
    var letters: Set<Character> = []
    var closing: Character?
    var isEscaped = false
    for letter in code.prefix(255).lowercased() {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if letter == end { closing = nil }
      } else {
        switch letter {
        case "\\", "_", "*": isEscaped = true
        case "\"": closing = "\""
        case "[": closing = "]"
        case ";": return precision(ofLetters: letters)
        default: letters.insert(letter)
        }
      }
    }
    return precision(ofLetters: letters)
  }

  private static func precision(ofLetters letters: Set<Character>) -> Precision? {
    if letters.contains("0") || letters.contains("#") || letters.contains("?") { return nil }
    if letters.contains("d") { return .day }
    guard letters.contains("y") else { return nil }
    return letters.contains("m") ? .month : .year
  }
}
