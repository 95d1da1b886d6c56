/// Why Graphviz did not do its part, in its own words.
public struct GraphvizError: Error, Hashable, Codable, Sendable {
  /// What was being done.
  public enum Stage: String, Hashable, Codable, Sendable {
    /// Starting the helper program and hearing from it.
    case isolation
    /// Finding out how wide text is.
    case measuring
    /// Finding a place for everybody.
    case layout
    /// Drawing the page.
    case drawing
  }

  /// What was being done.
  public let stage: Stage
  /// What was said, a line each; never empty.
  public let messages: [String]

  /// Makes an error.
  public init(stage: Stage, messages: [String]) {
    self.stage = stage
    self.messages = messages.isEmpty ? ["no reason was given"] : messages
  }
}
