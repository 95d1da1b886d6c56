/// A picture as pure values: shapes with resolved places, colors and texts, ready to be written in any format.
///
/// Later shapes lie on top of earlier ones.
public struct Drawing: Hashable, Codable, Sendable {
  /// The width in points.
  public var width: Double
  /// The height in points.
  public var height: Double
  /// What the picture is called.
  public var title: String
  /// What the picture shows, for those who cannot see it.
  public var summary: String
  /// What is drawn, from back to front.
  public var shapes: [Shape]

  /// Makes a picture.
  public init(width: Double, height: Double, title: String, summary: String, shapes: [Shape]) {
    self.width = width
    self.height = height
    self.title = title
    self.summary = summary
    self.shapes = shapes
  }

  /// One thing that is drawn.
  public indirect enum Shape: Hashable, Codable, Sendable {
    /// A circle.
    case circle(center: Point, radius: Double, Paint)
    /// An upright rectangle.
    case rectangle(Box, Paint)
    /// A closed figure with straight sides.
    case polygon([Point], Paint)
    /// Straight lines from point to point.
    case line([Point], Stroke)
    /// A cubic Bézier curve.
    case curve(from: Point, control1: Point, control2: Point, to: Point, Stroke)
    /// A line of text.
    case text(Text)
    /// Shapes that belong together, with what is shown when a person points at them.
    case group(title: String, [Shape])
    /// A shape that stands for a stakeholder or a tie.
    case marked(Mark, Shape)
  }

  /// How the inside and the outline of a figure look.
  public struct Paint: Hashable, Codable, Sendable {
    /// The inside, nil for none.
    public var fill: Color?
    /// The outline, nil for none.
    public var stroke: Stroke?

    /// Makes a paint.
    public init(fill: Color? = nil, stroke: Stroke? = nil) {
      self.fill = fill
      self.stroke = stroke
    }
  }

  /// How a line looks.
  public struct Stroke: Hashable, Codable, Sendable {
    /// The color.
    public var color: Color
    /// The width in points.
    public var width: Double
    /// The lengths of dashes and gaps in turn, in points; empty for a solid line.
    public var dashes: [Double]

    /// Makes a stroke.
    public init(_ color: Color, width: Double, dashes: [Double] = []) {
      self.color = color
      self.width = width
      self.dashes = dashes
    }
  }

  /// A line of text.
  public struct Text: Hashable, Codable, Sendable {
    /// Which part of the text lies at its place.
    public enum Alignment: Hashable, Codable, Sendable {
      /// Its beginning.
      case start
      /// Its middle.
      case middle
      /// Its end.
      case end
    }

    /// What it says.
    public var string: String
    /// Where its baseline begins, has its middle, or ends.
    public var place: Point
    /// Which part lies at the place.
    public var alignment: Alignment
    /// The font size in points.
    public var size: Double
    /// Whether it is bold.
    public var isBold: Bool
    /// The color.
    public var color: Color
    /// Whether it names something on the map, and has to be readable in print.
    public var isName: Bool

    /// Makes a line of text.
    public init(
      _ string: String, at place: Point, alignment: Alignment = .start, size: Double, isBold: Bool = false,
      color: Color = Palette.ink, isName: Bool = false
    ) {
      self.string = string
      self.place = place
      self.alignment = alignment
      self.size = size
      self.isBold = isBold
      self.color = color
      self.isName = isName
    }
  }
}

extension Drawing.Shape {
  /// The shape at another place.
  func moved(by offset: Point) -> Drawing.Shape {
    switch self {
    case .circle(let center, let radius, let paint):
      return .circle(center: center + offset, radius: radius, paint)
    case .rectangle(let box, let paint):
      return .rectangle(box.moved(by: offset), paint)
    case .polygon(let points, let paint):
      return .polygon(points.map { $0 + offset }, paint)
    case .line(let points, let stroke):
      return .line(points.map { $0 + offset }, stroke)
    case .curve(let from, let control1, let control2, let to, let stroke):
      return .curve(
        from: from + offset, control1: control1 + offset, control2: control2 + offset, to: to + offset, stroke)
    case .text(var text):
      text.place = text.place + offset
      return .text(text)
    case .group(let title, let shapes):
      return .group(title: title, shapes.map { $0.moved(by: offset) })
    case .marked(let mark, let shape):
      return .marked(mark.moved(by: offset), shape.moved(by: offset))
    }
  }
}

extension Drawing {
  /// The file formats of pictures.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// Scalable vector graphics, for screens and further work.
    case svg
    /// Portable document format, for printing.
    case pdf
    /// A picture of dots, for slides and messages.
    case png
  }

  /// The white page under everything: text is dark, wherever the picture is shown.
  var paper: Shape {
    .rectangle(Box(minX: 0, minY: 0, maxX: width, maxY: height), Paint(fill: Palette.paper))
  }

  /// The bytes of the picture in a format.
  ///
  /// - Parameters:
  ///   - format: SVG is written here; PDF and PNG are drawn by Graphviz.
  ///   - dotsPerInch: the resolution of PNG, from 72 to 300.
  ///   - renderer: how Graphviz is run.
  /// - Throws: `GraphvizError` when PDF or PNG cannot be drawn; SVG always can.
  public func rendered(
    as format: Format, dotsPerInch: Double = 144, renderer: MapRenderer = MapRenderer()
  ) throws(GraphvizError) -> [UInt8] {
    switch format {
    case .svg: Array(SVGWriter.text(of: self).utf8)
    case .pdf: try renderer.page(self, as: .pdf)
    case .png: try renderer.page(self, as: .png(dotsPerInch: dotsPerInch))
    }
  }
}
