public import PowerMapAnalysis
public import PowerMapGraph

/// Why a question has no answer on a map.
public enum BriefingError: Error, Hashable, Sendable {
  /// What the question needs is not in the data.
  case lacks(Need)
  /// There is no stakeholder of that id.
  case unknownStakeholder(String)
  /// A change that is asked about cannot be made; the scenario in which it stands, where there are several.
  case edit(MapEditError, scenario: String?)
  /// Everybody from whom routes are to begin is where they are to end.
  case startsAreGoals
  /// A measure that it rests on cannot be computed.
  case measure(MeasureError)

  /// What a question can need.
  public enum Need: Hashable, Sendable {
    /// Numbers in a column of the stakeholders.
    case column(String)
    /// Texts in a column of the stakeholders.
    case textColumn(String)
    /// Numbers in a column of the ties.
    case tieColumn(String)
    /// Text in one of some columns of the stakeholders, which make groups.
    case groups
    /// A later map of the same people.
    case laterMap
    /// Stakeholders who are on both of two maps.
    case sharedStakeholders
    /// Days on which something begins or ends.
    case dates
    /// Ties or stakeholders enough for some of them to be missing.
    case enoughToLeaveOut
    /// Somebody who is marked as deciding, and somebody who is not.
    case decisionMakers
    /// So many stakeholders.
    case stakeholders(Int)
    /// Ties.
    case ties
    /// Somebody who is not in the partnership.
    case candidates
    /// Something that is needed and that no partner brings.
    case openNeeds
  }
}
