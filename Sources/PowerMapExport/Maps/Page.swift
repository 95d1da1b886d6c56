/// A page: title and subtitle, the map itself, notes, and the legend below a rule.
struct Page {
  /// The title.
  var title: String
  /// Sentences below the title, a paragraph each.
  var subtitle: [String]
  /// The map, anywhere.
  var body: [Drawing.Shape]
  /// The rectangle that the map takes.
  var extent: Box
  /// Sentences below the map, a paragraph each.
  var notes: [String] = []
  /// The parts of the legend.
  var legend: [LegendSection]
  /// Whether the map stands on the page where its places say, as far as there is room.
  var isFixed = false

  /// The free edge of the page.
  static let margin = 26.0
  /// How far a map that stands where its places say may reach into the edge and towards the heading before it has to move.
  private static let leeway = 8.0
  private static let narrowest = 600.0
  private static let titleSize = 19.0
  private static let subtitleSize = 10.5
  private static let noteSize = 9.5

  /// The page as a drawing, as large as its content.
  func drawing(summary: String, measure: any TextMeasure) -> Drawing {
    let width = max(isFixed ? extent.maxX - Page.margin : extent.width, extent.width, Page.narrowest)
    var shapes: [Drawing.Shape] = []
    var top = Page.margin
    func write(_ text: String, size: Double, isBold: Bool = false, lineLimit: Int, color: Color) {
      let paragraph = Paragraph(
        text, width: width, size: size, isBold: isBold, lineLimit: lineLimit, measure: measure)
      for line in paragraph.lines {
        let place = Point(Page.margin, top + 0.86 * size)
        shapes.append(.text(Drawing.Text(line, at: place, size: size, isBold: isBold, color: color)))
        top += size * 1.3
      }
    }
    write(title, size: Page.titleSize, isBold: true, lineLimit: 3, color: Palette.ink)
    top += 2
    for sentence in subtitle {
      write(sentence, size: Page.subtitleSize, lineLimit: 4, color: Palette.muted)
    }
    top += 16
    let offset =
      isFixed
      ? Point(max(0, Page.margin - Page.leeway - extent.minX), max(0, top - Page.leeway - extent.minY))
      : Point(Page.margin + (width - extent.width) / 2 - extent.minX, top - extent.minY)
    shapes += body.map { $0.moved(by: offset) }
    top = extent.maxY + offset.y + 14
    for note in notes {
      write(note, size: Page.noteSize, lineLimit: 12, color: Palette.ink)
      top += 3
    }
    let legend = Legend(self.legend, width: width)
    if !self.legend.isEmpty {
      top += 4
      shapes.append(
        .line([Point(Page.margin, top), Point(Page.margin + width, top)], Drawing.Stroke(Palette.rule, width: 1)))
      top += 12
      let corner = Point(Page.margin, top)
      shapes += legend.shapes.map { $0.moved(by: corner) }
      top += legend.height
    }
    return Drawing(
      width: (max(width, legend.width) + 2 * Page.margin).rounded(.up), height: (top + Page.margin).rounded(.up),
      title: LabelText.singleLine(title), summary: summary, shapes: shapes)
  }
}
