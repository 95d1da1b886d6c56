/// Writes a drawing in Graphviz's drawing language, in which a graph may carry a background.
///
/// Dashes are resolved into short lines, so that all formats show the same.
enum XdotWriter {
  /// The drawing on its paper.
  ///
  /// - Parameter textShift: how far above its given place Graphviz draws text, as a share of its size.
  static func text(of drawing: Drawing, textShift: Double) -> String {
    var writer = Writer(height: drawing.height, textShift: textShift)
    for shape in [drawing.paper] + drawing.shapes { writer.write(shape) }
    return writer.operations.joined(separator: " ")
  }

  private struct Writer {
    let height: Double
    let textShift: Double
    var operations: [String] = []

    init(height: Double, textShift: Double) {
      self.height = height
      self.textShift = textShift
    }

    mutating func write(_ shape: Drawing.Shape) {
      switch shape {
      case .circle(let center, let radius, let paint):
        let size = WrittenNumber.fixed(radius)
        let outline = DashedLine.points(ofCircleAround: center, radius: radius)
        write(
          paint, figure: "\(coordinates([center])) \(size) \(size)", outline: outline, filled: "E", outlined: "e")
      case .rectangle(let box, let paint):
        let corners = [
          Point(box.minX, box.minY), Point(box.maxX, box.minY), Point(box.maxX, box.maxY), Point(box.minX, box.maxY),
        ]
        write(paint, figure: list(corners), outline: corners + corners.prefix(1), filled: "P", outlined: "p")
      case .polygon(let points, let paint):
        write(paint, figure: list(points), outline: points + points.prefix(1), filled: "P", outlined: "p")
      case .line(let points, let stroke): write(points, stroke)
      case .curve(let from, let control1, let control2, let to, let stroke):
        if stroke.dashes.isEmpty {
          set(stroke)
          operations.append("B \(list([from, control1, control2, to]))")
        } else {
          write(DashedLine.points(ofCurveFrom: from, control1, control2, to: to), stroke)
        }
      case .text(let text): write(text)
      case .group(_, let shapes):
        for shape in shapes { write(shape) }
      case .marked(_, let shape): write(shape)
      }
    }

    private mutating func write(
      _ paint: Drawing.Paint, figure: String, outline: [Point], filled: String, outlined: String
    ) {
      if let fill = paint.fill {
        operations.append("c 11 -transparent C \(string(name(fill))) \(filled) \(figure)")
      }
      guard let stroke = paint.stroke else { return }
      if stroke.dashes.isEmpty {
        set(stroke)
        operations.append("\(outlined) \(figure)")
      } else {
        write(outline, stroke)
      }
    }

    private mutating func write(_ points: [Point], _ stroke: Drawing.Stroke) {
      set(stroke)
      for piece in DashedLine.pieces(of: points, dashes: stroke.dashes) {
        operations.append("L \(list(piece))")
      }
    }

    private mutating func write(_ text: Drawing.Text) {
      let visible = String(String.UnicodeScalarView(LabelText.visible(text.string.unicodeScalars)))
      guard !visible.isEmpty else { return }
      let place = text.place + Point(0, textShift * text.size)
      let alignment =
        switch text.alignment {
        case .start: "-1"
        case .middle: "0"
        case .end: "1"
        }
      operations.append(
        "c \(string(name(text.color))) F \(WrittenNumber.fixed(text.size)) \(string(SVGWriter.fontFamily)) "
          + "t \(text.isBold ? 1 : 0) T \(coordinates([place])) \(alignment) 0 \(string(visible))")
    }

    private mutating func set(_ stroke: Drawing.Stroke) {
      let width = string("setlinewidth(\(WrittenNumber.fixed(stroke.width)))")
      operations.append("c \(string(name(stroke.color))) S \(width)")
    }

    private func name(_ color: Color) -> String {
      color.hexadecimal + (color.opacity < 1 ? color.opacityDigits : "")
    }

    private func string(_ text: String) -> String { "\(text.utf8.count) -\(text)" }

    private func list(_ points: [Point]) -> String { "\(points.count) \(coordinates(points))" }

    private func coordinates(_ points: [Point]) -> String {
      points.map { WrittenNumber.fixed($0.x) + " " + WrittenNumber.fixed(height - $0.y) }.joined(separator: " ")
    }
  }
}
