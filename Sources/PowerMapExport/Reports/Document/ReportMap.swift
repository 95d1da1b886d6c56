/// A map in a report: its picture, or why there is none.
public struct ReportMap: Sendable {
  /// What the map is called in file names: `influence-map`.
  public let id: String
  /// What the map is called in headings: `The influence map`.
  public let title: String
  /// What the map is called where there is little room: `Influence`.
  public var label: String
  /// What maps of its style show, in one sentence; nil where the picture says it.
  public var explanation: String?
  /// The picture as powermap writes it.
  public let svg: String?
  /// What the picture shows, in words for those who do not see it.
  public let summary: String
  /// Why there is no picture.
  public let missingBecause: String?
  /// The name of the picture's file, beside the report.
  public var fileName: String
  /// What the parts of the picture stand for.
  let marks: [Drawing.Mark]

  /// Makes a map of its picture, or of the reason why there is none.
  public init(id: String, title: String, svg: String?, summary: String = "", missingBecause: String? = nil) {
    self.init(id: id, title: title, svg: svg, summary: summary, missingBecause: missingBecause, marks: [])
  }

  /// Makes a map of what was drawn, whose parts readers can point at.
  public init(id: String, title: String, drawing: Drawing) {
    self.init(
      id: id, title: title, svg: SVGWriter.text(of: drawing), summary: drawing.summary, missingBecause: nil,
      marks: drawing.marked.map { $0.mark })
  }

  private init(
    id: String, title: String, svg: String?, summary: String, missingBecause: String?, marks: [Drawing.Mark]
  ) {
    self.id = id
    self.title = title
    self.label = title
    self.svg = svg
    self.summary = summary
    self.missingBecause = missingBecause
    self.fileName = id + ".svg"
    self.marks = marks
  }
}
