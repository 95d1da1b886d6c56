/// Writes a drawing as SVG: well-formed, self-contained, without scripts, links or anything loaded from elsewhere.
public enum SVGWriter {
  /// The fonts that text asks for, in order.
  static let fontFamily = "Arial,Helvetica,sans-serif"

  /// The drawing as an SVG file.
  public static func text(of drawing: Drawing) -> String {
    let width = WrittenNumber.fixed(drawing.width)
    let height = WrittenNumber.fixed(drawing.height)
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)pt" height="\#(height)pt" "#
        + #"viewBox="0 0 \#(width) \#(height)" role="img" font-family="\#(fontFamily)">"#,
      "<title>\(XMLText.escaped(drawing.title))</title>",
      "<desc>\(XMLText.escaped(drawing.summary))</desc>",
    ]
    for shape in [drawing.paper] + drawing.shapes { write(shape, to: &lines) }
    lines.append("</svg>\n")
    return lines.joined(separator: "\n")
  }

  private static func write(_ shape: Drawing.Shape, to lines: inout [String]) {
    switch shape {
    case .circle(let center, let radius, let paint):
      lines.append(
        "<circle cx=\"\(number(center.x))\" cy=\"\(number(center.y))\" r=\"\(number(radius))\"\(attributes(paint))/>")
    case .rectangle(let box, let paint):
      lines.append(
        "<rect x=\"\(number(box.minX))\" y=\"\(number(box.minY))\" width=\"\(number(box.width))\" "
          + "height=\"\(number(box.height))\"\(attributes(paint))/>")
    case .polygon(let points, let paint):
      lines.append("<polygon points=\"\(list(points))\"\(attributes(paint))/>")
    case .line(let points, let stroke):
      lines.append("<polyline points=\"\(list(points))\" fill=\"none\"\(attributes(stroke))/>")
    case .curve(let from, let control1, let control2, let to, let stroke):
      lines.append(
        "<path d=\"M\(list([from])) C\(list([control1, control2, to]))\" fill=\"none\"\(attributes(stroke))/>")
    case .text(let text): write(text, to: &lines)
    case .group(let title, let shapes):
      write(shapes, title: title, id: nil, to: &lines)
    case .marked(let mark, .group(let title, let shapes)):
      write(shapes, title: title, id: mark.id, to: &lines)
    case .marked(let mark, let shape):
      write([shape], title: nil, id: mark.id, to: &lines)
    }
  }

  private static func write(_ shapes: [Drawing.Shape], title: String?, id: String?, to lines: inout [String]) {
    let start = id.map { "<g id=\"\($0)\">" } ?? "<g>"
    lines.append(start + (title.map { "<title>\(XMLText.escaped($0))</title>" } ?? ""))
    for shape in shapes { write(shape, to: &lines) }
    lines.append("</g>")
  }

  private static func write(_ text: Drawing.Text, to lines: inout [String]) {
    var attributes = "x=\"\(number(text.place.x))\" y=\"\(number(text.place.y))\" font-size=\"\(number(text.size))\""
    switch text.alignment {
    case .start: break
    case .middle: attributes += " text-anchor=\"middle\""
    case .end: attributes += " text-anchor=\"end\""
    }
    if text.isBold { attributes += " font-weight=\"bold\"" }
    attributes += color(text.color, as: "fill")
    lines.append("<text \(attributes)>\(XMLText.escaped(text.string))</text>")
  }

  private static func attributes(_ paint: Drawing.Paint) -> String {
    (paint.fill.map { color($0, as: "fill") } ?? " fill=\"none\"") + (paint.stroke.map { attributes($0) } ?? "")
  }

  private static func attributes(_ stroke: Drawing.Stroke) -> String {
    var text = color(stroke.color, as: "stroke") + " stroke-width=\"\(number(stroke.width))\""
    if !stroke.dashes.isEmpty {
      text += " stroke-dasharray=\"\(stroke.dashes.map(number).joined(separator: ","))\""
    }
    return text
  }

  private static func color(_ color: Color, as attribute: String) -> String {
    let opacity = color.opacity < 1 ? " \(attribute)-opacity=\"\(number(color.opacity))\"" : ""
    return " \(attribute)=\"\(color.hexadecimal)\"" + opacity
  }

  private static func list(_ points: [Point]) -> String {
    points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
  }

  private static func number(_ value: Double) -> String { WrittenNumber.fixed(value) }
}
