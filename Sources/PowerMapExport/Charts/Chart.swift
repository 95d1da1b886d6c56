/// A small picture with what it shows in words.
struct Chart {
  /// The picture; its title is what the chart is called.
  let drawing: Drawing
  /// What it shows, for those who do not see it.
  let alternative: Prose
  /// Whether the text around it already says what it shows.
  var isToldBeside = false

  /// Makes a chart.
  init(title: String, width: Double, height: Double, shapes: [Drawing.Shape], alternative: Prose) {
    drawing = Drawing(width: width, height: height, title: title, summary: alternative.plain, shapes: shapes)
    self.alternative = alternative
  }

  /// The colors of lines and bars, which readers with any color vision tell apart; the looks differ in dashes, too.
  static let colors = [Palette.blue, Palette.vermillion, Palette.green]

  /// A line of text of lesser weight.
  static func note(
    _ text: String, at place: Point, alignment: Drawing.Text.Alignment = .start, size: Double = 12
  ) -> Drawing.Shape {
    .text(Drawing.Text(text, at: place, alignment: alignment, size: size, color: Palette.muted))
  }
}

extension Palette {
  /// Lines and bars of charts.
  static let blue = Color(0x0072B2)
  /// Bars to compare with.
  static let pale = Color(0xB8C4D0)
}
