/// A map in a report: its picture, or why there is none.
public struct ReportMap: Sendable {
  /// What the map is called in file names: `influence-map`.
  public let id: String
  /// What the map is called in headings.
  public let title: String
  /// The picture as powermap writes it.
  public let svg: String?
  /// What the picture shows, in words for those who do not see it.
  public let summary: String
  /// Why there is no picture.
  public let missingBecause: String?

  /// Makes a map of its picture, or of the reason why there is none.
  public init(id: String, title: String, svg: String?, summary: String = "", missingBecause: String? = nil) {
    self.id = id
    self.title = title
    self.svg = svg
    self.summary = summary
    self.missingBecause = missingBecause
  }

  /// The name of the picture's file, beside the report.
  var fileName: String { id + ".svg" }
}
