import PowerMapGraph

/// Horizontal bars of shares, one or two for each name.
struct BarChart {
  /// A name with a share for each series.
  struct Bar {
    let name: String
    let shares: [Double]
  }

  let title: String
  let series: [String]
  let bars: [Bar]

  private let left = 170.0
  private let length = 320.0
  private let thickness = 13.0

  /// The bars as a picture with words.
  func chart() -> Chart {
    let step = thickness * Double(series.count) + 14
    return Chart(
      title: title, width: 560, height: 38 + step * Double(bars.count),
      shapes: legend() + bars.enumerated().flatMap { drawn($1, top: 34 + step * Double($0)) },
      alternative: bars.map(words).reduce("") { $0 + $1 })
  }

  private var most: Double { max(bars.flatMap(\.shares).max() ?? 0, 1e-9) }

  private func color(_ position: Int) -> Color {
    position == 0 && series.count > 1 ? Palette.pale : Palette.blue
  }

  private func legend() -> [Drawing.Shape] {
    series.enumerated().flatMap { position, name -> [Drawing.Shape] in
      let start = left + 150 * Double(position)
      let key = Box(minX: start, minY: 6, maxX: start + 12, maxY: 18)
      return [.rectangle(key, .init(fill: color(position))), Chart.note(name, at: Point(start + 18, 16))]
    }
  }

  private func drawn(_ bar: Bar, top: Double) -> [Drawing.Shape] {
    let middle = top + thickness * Double(series.count) / 2
    let name = TextTable.shortened(bar.name.showingInvisibles(), to: 24)
    let label = Drawing.Text(name, at: Point(left - 10, middle + 4), alignment: .end, size: 13)
    return [.text(label)]
      + bar.shares.enumerated().flatMap { position, share -> [Drawing.Shape] in
        let level = top + thickness * Double(position)
        let end = left + max(1, length * share / most)
        let box = Box(minX: left, minY: level, maxX: end, maxY: level + thickness - 1)
        return [
          .rectangle(box, .init(fill: color(position))),
          Chart.note(NumberText.percent(share), at: Point(end + 6, level + 10), size: 11),
        ]
      }
  }

  private func words(_ bar: Bar) -> Prose {
    Language.Charts.bar(bar.name, zip(series, bar.shares).map { (share: $1, of: $0) })
  }
}
