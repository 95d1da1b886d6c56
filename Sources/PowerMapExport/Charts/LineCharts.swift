import PowerMapGraph

/// Small charts of numbers over time beside each other, every line named at its end.
struct LineCharts {
  /// A number over time.
  struct Line {
    let name: String
    /// The number at each time, nil where there is none.
    let values: [Double?]
  }

  /// Numbers of one kind.
  struct Panel {
    let title: String
    let isShare: Bool
    let lines: [Line]
  }

  let title: String
  let days: [Day]
  let panels: [Panel]
  let alternative: Prose

  private static let size = (width: 380.0, height: 206.0)
  private static let plot = Box(minX: 46, minY: 34, maxX: 246, maxY: 164)
  /// The least distance between two names.
  private static let leading = 13.0
  private static let looks: [(color: Color, dashes: [Double])] = [
    (Palette.blue, []), (Palette.vermillion, [9, 4]), (Palette.green, [2, 4]), (Color(0x8A5A83), [12, 3, 2, 3]),
    (Color(0x2E2E2E), [5, 3]), (Color(0x9A6B00), [1, 2]),
  ]
  /// The most lines of a panel.
  static let mostLines = looks.count

  /// The charts as one picture with words, two beside each other.
  func chart() -> Chart {
    let rows = (panels.count + 1) / 2
    return Chart(
      title: title, width: LineCharts.size.width * Double(min(2, panels.count)),
      height: LineCharts.size.height * Double(rows),
      shapes: panels.enumerated().flatMap { position, panel in
        let offset = Point(
          LineCharts.size.width * Double(position % 2), LineCharts.size.height * Double(position / 2))
        return drawn(panel).map { $0.moved(by: offset) }
      }, alternative: alternative)
  }

  /// Where a day stands between the first, 0, and the last, 1.
  private var places: [Double] {
    func months(_ day: Day) -> Double {
      Double(day.year) * 12 + Double((day.month ?? 1) - 1) + Double((day.dayOfMonth ?? 1) - 1) / 31
    }
    guard let first = days.first, let last = days.last, months(last) > months(first) else {
      return days.map { _ in 0.5 }
    }
    return days.map { (months($0) - months(first)) / (months(last) - months(first)) }
  }

  private func drawn(_ panel: Panel) -> [Drawing.Shape] {
    let plot = LineCharts.plot
    let most = panel.lines.flatMap(\.values).compactMap { $0 }.max() ?? 0
    let least = min(0, panel.lines.flatMap(\.values).compactMap { $0 }.min() ?? 0)
    let ticks = LineCharts.ticks(from: least, to: most)
    let top = max(ticks.last ?? 1, most, least + 1e-9)
    let bottom = min(ticks.first ?? 0, least)
    func level(_ value: Double) -> Double { plot.maxY - plot.height * (value - bottom) / (top - bottom) }
    func across(_ place: Double) -> Double { plot.minX + plot.width * place }
    var shapes: [Drawing.Shape] = [
      .text(Drawing.Text(panel.title, at: Point(plot.minX, 18), size: 13, isBold: true))
    ]
    for tick in ticks {
      shapes.append(
        .line([Point(plot.minX, level(tick)), Point(plot.maxX, level(tick))], .init(Palette.rule, width: 1)))
      let text = panel.isShare ? NumberText.percent(tick) : NumberText.readable(tick)
      shapes.append(Chart.note(text, at: Point(plot.minX - 6, level(tick) + 4), alignment: .end, size: 11))
    }
    shapes += dayNotes(across)
    let shown = panel.lines.prefix(LineCharts.mostLines)
    let places = places
    for (position, line) in shown.enumerated() {
      let look = LineCharts.looks[position]
      let points = line.values.enumerated().compactMap { index, value in
        value.map { Point(across(places[index]), level($0)) }
      }
      if points.count > 1 { shapes.append(.line(points, .init(look.color, width: 2.2, dashes: look.dashes))) }
      shapes += points.map { Drawing.Shape.circle(center: $0, radius: 2.6, .init(fill: look.color)) }
    }
    return shapes + names(Array(shown), level: level)
  }

  /// The names beside the ends of lines, moved apart where they would lie on each other.
  private func names(_ lines: [Line], level: (Double) -> Double) -> [Drawing.Shape] {
    let ends = lines.enumerated().compactMap { position, line -> (position: Int, level: Double, name: String)? in
      line.values.last { $0 != nil }?.map { (position, level($0), line.name) }
    }.sorted { ($0.level, $0.position) < ($1.level, $1.position) }
    var levels: [Double] = []
    for end in ends { levels.append(max(end.level, (levels.last ?? -.infinity) + LineCharts.leading)) }
    let excess = max(0, (levels.last ?? 0) - LineCharts.plot.maxY)
    for position in levels.indices.reversed() {
      let limit = position + 1 < levels.count ? levels[position + 1] - LineCharts.leading : LineCharts.plot.maxY
      if excess > 0 { levels[position] = min(levels[position], limit) }
    }
    return zip(ends, levels).map { end, level -> Drawing.Shape in
      let name = TextTable.shortened(end.name.showingInvisibles(), to: 20)
      return .text(
        Drawing.Text(
          name, at: Point(LineCharts.plot.maxX + 8, level + 4), size: 11.5, color: LineCharts.looks[end.position].color)
      )
    }
  }

  /// The first and the last day, and those between that have room.
  private func dayNotes(_ across: (Double) -> Double) -> [Drawing.Shape] {
    let places = places
    let width = 7.0 * Double(days.map(\.description.count).max() ?? 4)
    var taken: [Double] = []
    var shapes: [Drawing.Shape] = []
    let order = days.count > 1 ? [0, days.count - 1] + Array(1..<days.count - 1) : Array(days.indices)
    for position in order {
      let place = across(places[position])
      guard taken.allSatisfy({ ($0 - place).magnitude >= width }) else { continue }
      taken.append(place)
      shapes.append(
        .line(
          [Point(place, LineCharts.plot.maxY), Point(place, LineCharts.plot.maxY + 4)], .init(Palette.muted, width: 1)))
      shapes.append(
        Chart.note(
          days[position].description, at: Point(place, LineCharts.plot.maxY + 18), alignment: .middle, size: 11))
    }
    return shapes
  }

  private static func ticks(from least: Double, to most: Double) -> [Double] {
    guard most > least else { return [0, max(1, most)] }
    let step = AxisTicks.roundStep((most - least) / 3)
    let first = (least / step + 1e-9).rounded(.down)
    let last = (most / step - 1e-9).rounded(.up)
    guard last - first < 12 else { return [least, most] }
    return (Int(first)...Int(last)).map { Double($0) * step }
  }
}
