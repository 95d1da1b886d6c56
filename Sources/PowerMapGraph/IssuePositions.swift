/// Where stakeholders stand on several issues, with the power they have over each and how much it matters to them.
///
/// A table of actors and issues beside the map: Prince charts and MACTOR's actors and objectives are read into it.
public struct IssuePositions: Hashable, Sendable {
  /// The position of one stakeholder on one issue.
  public struct Entry: Hashable, Sendable {
    /// Who stands there.
    public let stakeholder: Vertex
    /// The place of the issue in `issues`.
    public let issue: Int
    /// Against below 0, for above 0, and 0 neutral; how far as it was rated.
    public let position: Double
    /// The power over the issue, not negative; nil where nothing was said.
    public let power: Double?
    /// How much the issue matters to the stakeholder, not negative; nil where nothing was said.
    public let priority: Double?

    /// Makes an entry.
    public init(stakeholder: Vertex, issue: Int, position: Double, power: Double? = nil, priority: Double? = nil) {
      self.stakeholder = stakeholder
      self.issue = issue
      self.position = position
      self.power = power
      self.priority = priority
    }
  }

  /// The issues in the order in which they were first named.
  public let issues: [String]
  /// The positions in the order in which they were given, at most one for a stakeholder and an issue.
  public let entries: [Entry]

  /// Makes a table of its entries.
  ///
  /// - Precondition: every entry's issue is a place in `issues`.
  public init(issues: [String], entries: [Entry]) {
    precondition(entries.allSatisfy { issues.indices.contains($0.issue) }, "every entry is of one of the issues")
    self.issues = issues
    self.entries = entries
  }

  /// The entries of one issue, in the order given.
  public func entries(of issue: Int) -> [Entry] { entries.filter { $0.issue == issue } }
}
