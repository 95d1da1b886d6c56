/// What a map says about itself: the question, its boundary, and how the data came about.
public struct MapDescription: Hashable, Sendable {
  /// The title that maps and reports carry.
  public var title: String?
  /// The question that the stakeholders have a stake in.
  public var question: String?
  /// Who was counted as a stakeholder and who was not.
  public var boundary: String?
  /// The time that the map describes.
  public var period: Period = .always
  /// How the data were collected.
  public var collection: String?
  /// Who was asked, in the words of the file.
  public var asked: String?
  /// Who was asked and did not answer: identities or names, in the order given.
  public var nonrespondents: [String] = []
  /// Which end of a tie was asked about it, and which ties those who answered did not know of.
  public var reports: SurveyReports = SurveyReports()
  /// What every measure of this map takes for granted.
  public var conventions: MapConventions = MapConventions()
  /// Further entries in the order given, kept word for word.
  public var extras: [Entry] = []

  /// One further entry of a description.
  public struct Entry: Hashable, Sendable {
    /// What the entry is called.
    public var key: String
    /// What it says.
    public var value: String

    /// Makes an entry.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Makes an empty description.
  public init() {}
}

/// What every measure of one map takes for granted.
public struct MapConventions: Hashable, Sendable {
  /// Whether every tie was declared to go both ways.
  public var isUndirected: Bool = false
  /// How parallel ties are merged.
  public var parallelTies: ParallelTies = .sum
  /// The column that makes the groups; nil for `group`, else `sector`.
  public var groupColumn: String?
  /// The top of the weight scale; nil for the largest merged weight.
  public var scaleMaximum: Double?
  /// The votes that a decision needs; nil for the smallest total above half.
  public var quota: Double?
  /// What the effort needs of the niches that stakeholders bring; nil for all that anybody has.
  public var needs: [String]?
  /// The scale on which influence was rated; nil for the smallest standard scale that holds the ratings.
  public var influenceScale: RatingScale?
  /// The scale on which interest was rated; nil for the smallest standard scale that holds the ratings.
  public var interestScale: RatingScale?

  /// Makes the default conventions.
  public init() {}
}
