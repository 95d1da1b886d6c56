/// The Lorenz curve: how much the least so many of all hold together.
struct LorenzChart {
  /// One quantity with its curve.
  struct Line {
    let name: String
    /// The share that the least i of n hold together, for i from 0 to n.
    let shares: [Double]
  }

  let lines: [Line]

  private let frame = Box(minX: 56, minY: 14, maxX: 356, maxY: 314)
  private let dashes: [[Double]] = [[], [9, 4], [2, 4]]

  /// The curve as a picture with words.
  func chart() -> Chart {
    let shown = Array(lines.prefix(Chart.colors.count))
    return Chart(
      title: Language.Charts.curve, width: 520, height: 372,
      shapes: grid() + shown.enumerated().flatMap { curve($1, at: $0) },
      alternative: "\(Prose.list(shown.map(words)).capitalized()).")
  }

  private func grid() -> [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    for share in [0, 0.25, 0.5, 0.75, 1] {
      shapes.append(.line([place(0, share), place(1, share)], .init(Palette.rule, width: 1)))
      let percent = NumberText.percent(share)
      shapes.append(Chart.note(percent, at: Point(frame.minX - 8, place(0, share).y + 4), alignment: .end))
      shapes.append(Chart.note(percent, at: Point(place(share, 0).x, frame.maxY + 18), alignment: .middle))
    }
    shapes.append(.line([place(0, 0), place(1, 1)], .init(Palette.muted, width: 1.2)))
    let below = Point(frame.center.x, frame.maxY + 40)
    return shapes + [Chart.note(Language.Charts.curveAxis, at: below, alignment: .middle)]
  }

  private func curve(_ line: Line, at position: Int) -> [Drawing.Shape] {
    let last = Double(max(1, line.shares.count - 1))
    let stroke = Drawing.Stroke(Chart.colors[position], width: 2.5, dashes: dashes[position])
    let level = frame.minY + 24 + 26 * Double(position)
    return [
      .line(line.shares.enumerated().map { place(Double($0) / last, $1) }, stroke),
      .line([Point(frame.maxX + 24, level), Point(frame.maxX + 56, level)], stroke),
      .text(Drawing.Text(line.name, at: Point(frame.maxX + 64, level + 4), size: 13)),
    ]
  }

  /// The point that stands for a share of stakeholders and the share that they hold.
  private func place(_ stakeholders: Double, _ share: Double) -> Point {
    Point(frame.minX + frame.width * stakeholders, frame.maxY - frame.height * share)
  }

  private func words(_ line: Line) -> Prose {
    let half = (line.shares.count - 1) / 2
    guard half > 0 else { return Language.Charts.tooFew(line.name) }
    return Language.Charts.half(line.name, line.shares[half])
  }
}
