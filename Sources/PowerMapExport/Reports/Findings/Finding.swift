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

    /// What the importance counts in the score: 3, 2 or 1.
    var weight: Double { Double(3 - rawValue) }
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

    init(_ label: String, _ count: Int) { self.init(label, WrittenNumber.grouped(count)) }
  }

  /// What a finding would fall with, which decides how its certainty is told.
  enum Basis: Hashable, Sendable {
    /// The ties that were reported: it is looked for again, about the same subject, where some of them are forgotten.
    case ties(subject: String)
    /// Ties that nobody reported.
    case absence
    /// What is on record of so many stakeholders.
    case record(of: Int)
    /// Nothing that could be tried out; what there is to say is said.
    case told(Prose)
  }

  /// What was found, in one sentence.
  public let headline: Prose
  /// How early it is told.
  public let importance: Importance
  /// How many times as large as its threshold the effect is, 1 or more.
  public let effect: Double
  /// The stakeholders that it speaks of, in the order of the map.
  public let stakeholders: [Vertex]
  /// The numbers that it rests on.
  public let figures: [Figure]
  /// What it means for those who act on it.
  public let meaning: Prose
  /// How sure it is, nothing where that was not tried out.
  public internal(set) var certainty: Prose = ""
  /// What it does not say.
  public let limits: Prose
  /// The ids of the measures that it rests on.
  public let measures: [String]
  /// The section of a report where more is told.
  let section: ReportSection
  /// What it would fall with.
  let basis: Basis

  /// How early it comes among others: importance times the size of the effect.
  ///
  /// The effect counts 1 where it just meets its threshold and 2 where it is beyond all measure, so that a strong finding of
  /// one importance can come before a weak one of the next, and no finding before one that is two levels above.
  public var score: Double { importance.weight * (2 - 1 / effect) }

  /// Makes a finding.
  init(
    _ headline: Prose, importance: Importance, effect: Double = 1, section: ReportSection, basis: Basis,
    stakeholders: [Vertex] = [], figures: [Figure] = [], meaning: Prose, limits: Prose, measures: [String]
  ) {
    self.headline = headline.capitalized()
    self.importance = importance
    self.effect = effect.isNaN ? 1 : max(1, effect)
    self.section = section
    self.basis = basis
    self.stakeholders = stakeholders.sorted()
    self.figures = figures
    self.meaning = meaning
    self.limits = limits
    self.measures = measures
  }
}
