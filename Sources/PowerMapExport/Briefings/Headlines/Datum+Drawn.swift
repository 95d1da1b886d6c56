import PowerMapAnalysis

extension Datum {
  /// Where nine of ten numbers lie, null where that was not tried.
  static func range(_ range: DrawnRange?) -> Datum {
    guard let range else { return .null }
    return .record([
      .init("low", .number(range.low)), .init("middle", .number(range.middle)), .init("high", .number(range.high)),
    ])
  }

  /// Yes or no, null for unknown.
  static func flagOrNull(_ flag: Bool?) -> Datum { flag.map { .flag($0) } ?? .null }
}
