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
    var elements = legend()
    for (position, bar) in bars.enumerated() { elements += drawn(bar, top: 34 + step * Double(position)) }
    return Chart(
      title: title, svg: SVGElement.drawing(width: 560, height: 38 + step * Double(bars.count), elements),
      alternative: Prose(bars.flatMap { words($0).parts }))
  }

  private var most: Double { max(bars.flatMap(\.shares).max() ?? 0, 1e-9) }

  private func color(_ position: Int) -> String {
    position == 0 && series.count > 1 ? ChartColor.pale : ChartColor.series[0]
  }

  private func legend() -> [SVGElement] {
    series.enumerated().flatMap { position, name -> [SVGElement] in
      let start = left + 150 * Double(position)
      return [
        rectangle(x: start, y: 6, width: 12, height: 12, color: color(position)),
        SVGElement(text: name, x: start + 18, y: 16, size: 12, color: ChartColor.axis),
      ]
    }
  }

  private func drawn(_ bar: Bar, top: Double) -> [SVGElement] {
    let middle = top + thickness * Double(series.count) / 2
    let name = TextTable.shortened(bar.name.showingInvisibles(), to: 24)
    let label = SVGElement(text: name, x: left - 10, y: middle + 4, anchor: "end")
    return [label]
      + bar.shares.enumerated().flatMap { position, share -> [SVGElement] in
        let level = top + thickness * Double(position)
        let width = length * share / most
        return [
          rectangle(x: left, y: level, width: max(1, width), height: thickness - 1, color: color(position)),
          SVGElement(
            text: NumberText.percent(share), x: left + max(1, width) + 6, y: level + 10, size: 11,
            color: ChartColor.axis),
        ]
      }
  }

  private func rectangle(x: Double, y: Double, width: Double, height: Double, color: String) -> SVGElement {
    let numbers = [("x", x), ("y", y), ("width", width), ("height", height)].map { ($0, SVGElement.number($1)) }
    return SVGElement("rect", numbers + [("fill", color)])
  }

  private func words(_ bar: Bar) -> Prose {
    let shares = zip(series, bar.shares).map { "\(NumberText.percent($1)) \($0)" }.joined(separator: ", ")
    return "\(name: bar.name): \(shares). "
  }
}
