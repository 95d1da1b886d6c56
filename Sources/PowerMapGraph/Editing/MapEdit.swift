/// One change of a map that somebody thinks of: somebody leaves, or a tie comes, goes, or gets stronger or weaker.
public enum MapEdit: Hashable, Sendable {
  /// A stakeholder leaves, and all its ties with it.
  case remove(Stakeholder.ID)
  /// A tie comes, beside those that there are.
  case add(Tie)
  /// The strength of a tie grows by an amount, or shrinks by one below 0; what shrinks to nothing is gone.
  ///
  /// Support where there is some between the two, else conflict.
  case strengthen(TieEnds, by: Double)
  /// All ties between two end, or those of one kind.
  case drop(TieEnds, kind: String?)
}

/// Why a change of a map cannot be made.
public enum MapEditError: Error, Hashable, Sendable {
  /// Somebody is not on the map, or no longer.
  case unknownStakeholder(Stakeholder.ID)
  /// There is no such tie, or none of the kind.
  case noTie(TieEnds, kind: String?)
  /// A tie would lead from somebody to itself.
  case selfTie(Stakeholder.ID)
  /// A strength would be no number.
  case invalidStrength(TieEnds)
}

/// Some changes that would be made together.
public struct Scenario: Hashable, Sendable {
  /// What the changes are called; nil where there is nothing to tell them from.
  public var name: String?
  /// The changes in order.
  public var edits: [MapEdit]

  /// Makes a scenario.
  public init(name: String? = nil, edits: [MapEdit]) {
    self.name = name
    self.edits = edits
  }
}
