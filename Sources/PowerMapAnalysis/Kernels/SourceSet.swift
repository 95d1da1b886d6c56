/// Some of the sources that one sweep starts from, one bit each.
protocol SourceSet: BitwiseCopyable, Sendable {
  /// No source.
  static var none: Self { get }
  /// The most sources that a set can hold.
  static var capacity: Int { get }
  /// The source at a position alone.
  static func only(_ position: Int) -> Self
  /// Whether there is no source.
  var isEmpty: Bool { get }
  /// The number of sources.
  var count: Int { get }
  /// The sources of both sets.
  static func | (left: Self, right: Self) -> Self
  /// The sources that are not in another set.
  func subtracting(_ other: Self) -> Self
}

extension UInt64: SourceSet {
  static var none: UInt64 { 0 }
  static var capacity: Int { 64 }
  static func only(_ position: Int) -> UInt64 { 1 << UInt64(position) }
  var isEmpty: Bool { self == 0 }
  var count: Int { nonzeroBitCount }
  @inline(__always) func subtracting(_ other: UInt64) -> UInt64 { self & ~other }
}

extension SIMD8<UInt64>: SourceSet {
  static var none: Self { Self() }
  static var capacity: Int { 512 }

  static func only(_ position: Int) -> Self {
    var set = none
    set[position / 64] = 1 << UInt64(position % 64)
    return set
  }

  @inline(__always) var isEmpty: Bool {
    let half = lowHalf | highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] == 0
  }

  /// Counts bits in all words side by side: processors without an instruction for it are as fast.
  @inline(__always) var count: Int {
    let pairs = self &- (self &>> 1 & Self(repeating: 0x5555_5555_5555_5555))
    let fours = Self(repeating: 0x3333_3333_3333_3333)
    let nibbles = (pairs & fours) &+ (pairs &>> 2 & fours)
    let bytes = (nibbles &+ nibbles &>> 4) & Self(repeating: 0x0F0F_0F0F_0F0F_0F0F)
    // Each byte of the sum of eight words is at most 64.
    let sum = bytes.wrappedSum()
    let sixteens = (sum & 0x00FF_00FF_00FF_00FF) &+ (sum >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((sixteens &* 0x0001_0001_0001_0001) >> 48)
  }

  @inline(__always) func subtracting(_ other: Self) -> Self { self & ~other }
}
