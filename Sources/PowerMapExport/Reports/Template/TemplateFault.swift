public import PowerMapAnalysis

/// Something at a place of a template that a person should know.
public struct TemplateFault: Hashable, Sendable {
  /// What it is.
  public enum Problem: Error, Hashable, Sendable {
    /// There is nothing of this name.
    case unknown(String)
    /// A measure cannot be asked like this.
    case measure(MeasureError)
    /// What is wrong and, after a semicolon, what would be right.
    case other(String)
  }

  /// Where it stands.
  public let place: TemplatePlace
  /// What it is.
  public let problem: Problem

  init(_ place: TemplatePlace, _ problem: Problem) {
    self.place = place
    self.problem = problem
  }
}
