import PowerMapGraph

extension Drawing {
  /// The sign of a stakeholder: its form, place and look.
  public struct Body: Hashable, Codable, Sendable {
    /// The form.
    public var form: GlyphForm
    /// Where it is.
    public var center: Point
    /// The distance from the center to the farthest corner.
    public var reach: Double
    /// Its inside and outline.
    public var paint: Paint

    /// Makes a sign.
    public init(form: GlyphForm = .circle, center: Point, reach: Double, paint: Paint) {
      self.form = form
      self.center = center
      self.reach = reach
      self.paint = paint
    }

    /// What is drawn.
    var shape: Shape { form.shape(around: center, reach: reach, paint) }
  }

  /// What a part of a legend explains: the sizes or the colors of stakeholders, or something else.
  public enum LegendSubject: String, Hashable, Codable, Sendable {
    /// What areas mean.
    case size
    /// What the insides of circles mean.
    case color
    /// Anything else.
    case other
  }

  /// What a part of a picture stands for, so that scripts and other files can speak of it.
  ///
  /// Its id in SVG counts stakeholders and ties as their tables do, from 1: `stakeholder-3` is the third stakeholder, `tie-12` the line
  /// of the twelfth tie and of all of its kind between the same two, `label-3-1` the first line of the third stakeholder's name,
  /// `legend-1` the first sign or word of the legend. Ids hold nothing of what users write.
  public enum Mark: Hashable, Codable, Sendable {
    /// The stakeholder at a position, counted from 0.
    case stakeholder(Int, Body)
    /// The ties of some rows, counted from 0, between two positions, and whether arrowheads stand at the ends of their line.
    case tie(rows: [Int], from: Int, to: Int, arrowAtStart: Bool, arrowAtEnd: Bool)
    /// A line, counted from 0, of the name of the stakeholder at a position.
    case label(Int, line: Int)
    /// A part, counted from 0, of what says what sizes, colors and lines mean.
    case legend(part: Int, of: LegendSubject)

    /// The id in SVG.
    public var id: String {
      switch self {
      case .stakeholder(let position, _): Mark.id(ofStakeholder: position)
      case .tie(let rows, _, _, _, _): "tie-\((rows.first ?? 0) + 1)"
      case .label(let position, let line): "label-\(position + 1)-\(line + 1)"
      case .legend(let part, _): "legend-\(part + 1)"
      }
    }

    /// The id of a stakeholder, by its position.
    static func id(ofStakeholder position: Int) -> String { "stakeholder-\(position + 1)" }

    /// The mark at another place.
    func moved(by offset: Point) -> Mark {
      guard case .stakeholder(let position, var body) = self else { return self }
      body.center = body.center + offset
      return .stakeholder(position, body)
    }
  }

  /// The parts that stand for something, from back to front, with what is drawn for them.
  var marked: [(mark: Mark, shape: Shape)] { shapes.flatMap { Drawing.marked(in: $0) } }

  private static func marked(in shape: Shape) -> [(mark: Mark, shape: Shape)] {
    switch shape {
    case .marked(let mark, let shape): [(mark, shape)] + marked(in: shape)
    case .group(_, let shapes): shapes.flatMap { marked(in: $0) }
    default: []
    }
  }
}

extension GlyphForm {
  /// What is drawn around a center.
  func shape(around center: Point, reach: Double, _ paint: Drawing.Paint) -> Drawing.Shape {
    self == .circle
      ? .circle(center: center, radius: reach, paint) : .polygon(points(around: center, reach: reach), paint)
  }
}

extension Label {
  /// The lines in a box as the name of a stakeholder.
  func marked(_ vertex: Vertex, in box: Box, alignment: Drawing.Text.Alignment) -> [Drawing.Shape] {
    shapes(in: box, alignment: alignment).texts.enumerated().map { .marked(.label(vertex.index, line: $0), $1) }
  }
}

extension PowerMap {
  /// A stakeholder as it is drawn, with what is shown when a person points at it.
  ///
  /// - Parameter details: what is shown; nil for the usual.
  func marked(_ vertex: Vertex, _ glyph: StakeholderGlyph, details: String? = nil) -> Drawing.Shape {
    .marked(
      .stakeholder(vertex.index, glyph.body), .group(title: details ?? self.details(of: vertex), glyph.shapes))
  }
}
