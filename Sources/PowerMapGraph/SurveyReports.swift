/// Who was asked about the ties of a map, so that a tie of which nobody could tell is unknown instead of absent.
public struct SurveyReports: Hashable, Sendable {
  /// The end of a tie that was asked about it.
  public enum Reporter: String, Hashable, Sendable, CaseIterable {
    /// The one who influences: "whom do you advise?"
    case source = "from"
    /// The one who is influenced: "whom do you depend on?"
    case target = "to"
  }

  /// A tie of which the one who was asked said that they did not know.
  public struct Unanswered: Hashable, Sendable {
    /// The one who would influence.
    public var source: Stakeholder.ID
    /// The one who would be influenced.
    public var target: Stakeholder.ID

    /// Makes a tie of which nothing is known.
    public init(from source: Stakeholder.ID, to target: Stakeholder.ID) {
      self.source = source
      self.target = target
    }
  }

  /// The end of each tie that was asked.
  public var reporter = Reporter.source
  /// Whether everybody on the map was asked, as in a survey of a whole coalition.
  public var asksEverybody = false
  /// Whether what the others said of those who did not answer was taken for their own answers.
  public var isReconstructed = false
  /// The ties of which those who were asked said that they did not know, in the order given.
  public var unanswered: [Unanswered] = []

  /// Says that whoever influences was asked, and had an answer.
  public init() {}
}
