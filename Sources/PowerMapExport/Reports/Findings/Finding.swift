public import PowerMapGraph

/// One thing that the numbers of a map say, in words, with what it rests on.
public struct Finding: Hashable, Sendable {
  /// How early a finding is told.
  public enum Importance: Int, Comparable, Hashable, Sendable {
    /// What the reader should take home if nothing else.
    case decisive
    /// What deserves a talk.
    case notable
    /// What completes the picture.
    case background

    /// More important is less: it comes first.
    public static func < (left: Importance, right: Importance) -> Bool { left.rawValue < right.rawValue }
  }

  /// A number that a finding rests on.
  public struct Figure: Hashable, Sendable {
    /// What the number is, in a few words.
    public let label: String
    /// The number as it is read.
    public let text: String

    init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }

    init(_ label: String, _ value: Double) { self.init(label, NumberText.readable(value)) }

    init(_ label: String, _ count: Int) { self.init(label, String(count)) }
  }

  /// What was found, in one sentence.
  public let headline: Prose
  /// How early it is told.
  public let importance: Importance
  /// The stakeholders that it speaks of, in the order of the map.
  public let stakeholders: [Vertex]
  /// The numbers that it rests on.
  public let figures: [Figure]
  /// What it means for those who act on it.
  public let meaning: Prose
  /// What it does not say.
  public let limits: Prose
  /// The ids of the measures that it rests on.
  public let measures: [String]

  /// Makes a finding.
  init(
    _ headline: Prose, importance: Importance, stakeholders: [Vertex] = [], figures: [Figure] = [],
    meaning: Prose, limits: Prose, measures: [String]
  ) {
    self.headline = headline.capitalized()
    self.importance = importance
    self.stakeholders = stakeholders.sorted()
    self.figures = figures
    self.meaning = meaning
    self.limits = limits
    self.measures = measures
  }
}
