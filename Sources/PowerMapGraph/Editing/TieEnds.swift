/// Two stakeholders, and whether influence from the first to the second is meant or both ways.
public struct TieEnds: Hashable, Sendable {
  /// Who influences.
  public let source: Stakeholder.ID
  /// Who is influenced.
  public let target: Stakeholder.ID
  /// Whether the way back is meant as well.
  public let direction: Tie.Direction

  /// Names two stakeholders.
  public init(from source: Stakeholder.ID, to target: Stakeholder.ID, direction: Tie.Direction = .directed) {
    self.source = source
    self.target = target
    self.direction = direction
  }
}
