/// One part of a legend: a heading and what stands below it.
struct LegendSection {
  /// The width in points.
  let width: Double
  /// The height in points.
  let height: Double
  /// What is drawn, the upper left corner at (0, 0), the heading first.
  let shapes: [Drawing.Shape]
  /// What is explained.
  var subject = Drawing.LegendSubject.other

  static let textSize = 9.5
  private static let rowHeight = 15.5
  private static let headingHeight = 17.0
  static let rowLimit = 4

  /// A row of a section: a sign and what it means.
  struct Row {
    /// The width of the sign.
    let signWidth: Double
    /// The sign, its middle at the given height.
    let sign: (Point) -> [Drawing.Shape]
    /// What it means.
    let text: String
    /// How many look so, nil where they are not counted.
    var count: Int?
  }

  /// Makes a section of rows, in columns of four, or of more for scales that are read from top to bottom.
  init(_ heading: String, rows: [Row], rowLimit: Int = LegendSection.rowLimit, measure: any TextMeasure) {
    let size = LegendSection.textSize
    var shapes = [LegendSection.heading(heading)]
    var left = 0.0
    var right = measure.width(of: heading, size: size, isBold: true)
    let columnCount = max(1, (rows.count + rowLimit - 1) / rowLimit)
    let columnHeight = (rows.count + columnCount - 1) / columnCount
    for start in stride(from: 0, to: rows.count, by: max(1, columnHeight)) {
      let column = rows[start..<min(start + columnHeight, rows.count)]
      let signWidth = column.map { $0.signWidth }.max() ?? 0
      var textWidth = 0.0
      for (position, row) in column.enumerated() {
        let middle = LegendSection.headingHeight + (Double(position) + 0.5) * LegendSection.rowHeight
        shapes += row.sign(Point(left + signWidth / 2, middle))
        shapes.append(
          .text(Drawing.Text(row.text, at: Point(left + signWidth + 6, middle + 0.36 * size), size: size)))
        var width = measure.width(of: row.text, size: size, isBold: false)
        if let count = row.count {
          let place = Point(left + signWidth + 6 + width + 4, middle + 0.36 * size)
          let written = "(\(WrittenNumber.grouped(count)))"
          shapes.append(.text(Drawing.Text(written, at: place, size: size, color: Palette.muted)))
          width += 4 + measure.width(of: written, size: size, isBold: false)
        }
        textWidth = max(textWidth, width)
      }
      right = max(right, left + signWidth + 6 + textWidth)
      left += signWidth + 6 + textWidth + 16
    }
    self.width = right
    self.height = LegendSection.headingHeight + Double(min(rows.count, columnHeight)) * LegendSection.rowHeight
    self.shapes = shapes
  }

  /// Makes a section of a scale of circles.
  init(_ heading: String, scale: SizeScale, measure: any TextMeasure) {
    let size = LegendSection.textSize
    var shapes = [LegendSection.heading(heading)]
    let samples = scale.samples.map { (value: $0, radius: scale.radius(for: $0), text: WrittenNumber.short($0)) }
    let largest = samples.map { $0.radius }.max() ?? 0
    let middle = LegendSection.headingHeight + largest + 2
    var left = 1.0
    for sample in samples {
      let width = max(2 * sample.radius, measure.width(of: sample.text, size: size - 1, isBold: false))
      let center = Point(left + width / 2, middle)
      let rim = Drawing.Stroke(Palette.ink, width: 0.9)
      shapes.append(
        .circle(center: center, radius: sample.radius, Drawing.Paint(fill: GroupStyles.Style.sample.color, stroke: rim))
      )
      shapes.append(
        .text(
          Drawing.Text(
            sample.text, at: Point(center.x, middle + largest + size + 2), alignment: .middle, size: size - 1,
            color: Palette.muted)))
      left += width + 9
    }
    self.width = max(left - 9, measure.width(of: heading, size: size, isBold: true))
    self.height = LegendSection.headingHeight + 2 * largest + size + 7
    self.shapes = shapes
  }

  private static func heading(_ text: String) -> Drawing.Shape {
    .text(Drawing.Text(text, at: Point(0, 8.5), size: textSize, isBold: true))
  }
}

/// The parts of a legend in lines, as many beside each other as fit.
struct Legend {
  private static let gap = 34.0
  private static let lineGap = 14.0

  /// What is drawn, from the upper left corner, as the parts of a legend.
  let shapes: [Drawing.Shape]
  /// The width that is used.
  let width: Double
  /// The height that is used.
  let height: Double

  /// Arranges sections within a width.
  init(_ sections: [LegendSection], width limit: Double) {
    var shapes: [Drawing.Shape] = []
    var corner = Point.zero
    var lineHeight = 0.0
    var width = 0.0
    for section in sections {
      if corner.x > 0, corner.x + section.width > limit {
        corner = Point(0, corner.y + lineHeight + Legend.lineGap)
        lineHeight = 0
      }
      for shape in section.shapes {
        shapes.append(.marked(.legend(part: shapes.count, of: section.subject), shape.moved(by: corner)))
      }
      width = max(width, corner.x + section.width)
      corner.x += section.width + Legend.gap
      lineHeight = max(lineHeight, section.height)
    }
    self.shapes = shapes
    self.width = width
    self.height = corner.y + lineHeight
  }
}
