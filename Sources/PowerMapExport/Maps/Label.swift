/// The name of a stakeholder in lines, with the room that it takes.
struct Label: Hashable, Sendable {
  /// The lines.
  let lines: [String]
  /// The font size.
  let size: Double
  /// The width of each line.
  let widths: [Double]

  private static let lineHeight = 1.16

  /// Breaks a name into lines.
  ///
  /// - Parameter detail: what stands on a line of its own below it.
  init(_ name: String, detail: String? = nil, size: Double, measure: any TextMeasure) {
    func width(_ text: String) -> Double { measure.width(of: text, size: size, isBold: false) }
    lines = LabelText.lines(name, width: size * 9, measure: width) + (detail.map { [$0] } ?? [])
    self.size = size
    widths = lines.map(width)
  }

  /// The width of the widest line.
  var width: Double { (widths.max() ?? 0) + 2 }

  /// The height of all lines.
  var height: Double { Double(lines.count) * size * Label.lineHeight }

  /// The lines in a box, each on a translucent strip that keeps it readable over lines.
  func shapes(in box: Box, alignment: Drawing.Text.Alignment) -> (strips: [Drawing.Shape], texts: [Drawing.Shape]) {
    var strips: [Drawing.Shape] = []
    var texts: [Drawing.Shape] = []
    for (row, line) in lines.enumerated() {
      let top = box.minY + Double(row) * size * Label.lineHeight
      let x =
        switch alignment {
        case .start: box.minX + 1
        case .middle: box.center.x
        case .end: box.maxX - 1
        }
      let left =
        switch alignment {
        case .start: x
        case .middle: x - widths[row] / 2
        case .end: x - widths[row]
        }
      let strip = Box(
        minX: left - 1, minY: top + 0.5, maxX: left + widths[row] + 1, maxY: top + size * Label.lineHeight)
      strips.append(.rectangle(strip, Drawing.Paint(fill: Palette.paper.opacity(0.78))))
      texts.append(
        .text(Drawing.Text(line, at: Point(x, top + 0.86 * size), alignment: alignment, size: size, isName: true)))
    }
    return (strips, texts)
  }
}
