/// The Lorenz curve: how much the least so many of all hold together.
struct LorenzChart {
  /// One quantity with its curve.
  struct Line {
    let name: String
    /// The share that the least i of n hold together, for i from 0 to n.
    let shares: [Double]
  }

  let lines: [Line]

  private let left = 56.0
  private let top = 14.0
  private let side = 300.0
  private let dashes = ["", "9 4", "2 4"]

  /// The curve as a picture with words.
  func chart() -> Chart {
    let shown = Array(lines.prefix(ChartColor.series.count))
    var elements = grid()
    for (position, line) in shown.enumerated() { elements += curve(line, at: position) }
    return Chart(
      title: "Lorenz curve: the share held by the least so many",
      svg: SVGElement.drawing(width: 520, height: 372, elements),
      alternative: "\(Prose.list(shown.map(words)).capitalized()).")
  }

  private func grid() -> [SVGElement] {
    var elements: [SVGElement] = []
    for step in 0...4 {
      let share = Double(step) / 4
      let level = y(share)
      elements.append(
        SVGElement(
          "line",
          [
            ("x1", SVGElement.number(left)), ("x2", SVGElement.number(left + side)), ("y1", SVGElement.number(level)),
            ("y2", SVGElement.number(level)), ("stroke", "#DDE3E9"),
          ]))
      elements.append(
        SVGElement(
          text: NumberText.percent(share), x: left - 8, y: level + 4, anchor: "end", size: 12, color: ChartColor.axis))
      elements.append(
        SVGElement(
          text: NumberText.percent(share), x: x(share), y: top + side + 18, anchor: "middle", size: 12,
          color: ChartColor.axis))
    }
    elements.append(
      SVGElement(
        "line",
        [
          ("x1", SVGElement.number(x(0))), ("y1", SVGElement.number(y(0))), ("x2", SVGElement.number(x(1))),
          ("y2", SVGElement.number(y(1))), ("stroke", ChartColor.axis), ("stroke-width", "1.2"),
        ]))
    elements.append(
      SVGElement(
        text: "share of stakeholders, the least first", x: left + side / 2, y: top + side + 40, anchor: "middle",
        size: 12, color: ChartColor.axis))
    return elements
  }

  private func curve(_ line: Line, at position: Int) -> [SVGElement] {
    let last = Double(max(1, line.shares.count - 1))
    let points = line.shares.enumerated().map {
      "\(SVGElement.number(x(Double($0) / last))),\(SVGElement.number(y($1)))"
    }
    let color = ChartColor.series[position]
    let strokes = [("fill", "none"), ("stroke", color), ("stroke-width", "2.5")]
    let dash = dashes[position].isEmpty ? [] : [("stroke-dasharray", dashes[position])]
    let level = top + 24 + 26 * Double(position)
    let key = [
      ("x1", SVGElement.number(left + side + 24)), ("x2", SVGElement.number(left + side + 56)),
      ("y1", SVGElement.number(level)),
      ("y2", SVGElement.number(level)), ("stroke", color), ("stroke-width", "2.5"),
    ]
    return [
      SVGElement("polyline", [("points", points.joined(separator: " "))] + strokes + dash),
      SVGElement("line", key + dash),
      SVGElement(text: line.name, x: left + side + 64, y: level + 4),
    ]
  }

  private func x(_ share: Double) -> Double { left + side * share }

  private func y(_ share: Double) -> Double { top + side * (1 - share) }

  private func words(_ line: Line) -> Prose {
    let half = (line.shares.count - 1) / 2
    guard half > 0 else { return "\(line.name): too few to tell" }
    return "of all \(line.name.lowercased()), the half with least holds \(NumberText.percent(line.shares[half]))"
  }
}
