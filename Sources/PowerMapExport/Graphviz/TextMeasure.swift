/// Tells how much room text takes.
public protocol TextMeasure: Sendable {
  /// The width of a line of text in points.
  func width(of text: String, size: Double, isBold: Bool) -> Double
}

/// The widths of single characters, measured once; a line is as wide as its characters together.
public struct FontMetrics: TextMeasure {
  private let regular: [Character: Double]
  private let bold: [Character: Double]

  /// Makes metrics from the widths of characters at a size of 1 point.
  public init(regular: [Character: Double], bold: [Character: Double]) {
    self.regular = regular
    self.bold = bold
  }

  /// Metrics without measurements: a generous average.
  public static let estimated = FontMetrics(regular: [:], bold: [:])

  /// The width of a line; a character that was not measured counts 0.58 of the size, a wide one of East Asia the whole size.
  public func width(of text: String, size: Double, isBold: Bool) -> Double {
    let widths = isBold ? bold : regular
    return size * text.reduce(0) { $0 + (widths[$1] ?? FontMetrics.estimate($1)) }
  }

  private static func estimate(_ character: Character) -> Double {
    guard let first = character.unicodeScalars.first else { return 0 }
    return first.value >= 0x1100 && !(first.value < 0x2E80 && first.value > 0x11FF) ? 1 : 0.58
  }

  /// The characters that are measured for a map: those of ASCII and those of its texts, as many as a map can need.
  static func characters(of texts: some Sequence<String>) -> [Character] {
    var characters = Set((0x20..<0x7F).map { Character(Unicode.Scalar(UInt8($0))) })
    characters.formUnion("…–−·→×▲▼")
    for text in texts {
      for character in LabelText.singleLine(text) where characters.count < 3000 { characters.insert(character) }
    }
    return characters.sorted()
  }
}
