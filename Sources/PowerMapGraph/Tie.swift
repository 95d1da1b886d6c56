/// One influence of a stakeholder on another.
public struct Tie: Hashable, Sendable {
  /// Which way influence flows along a tie.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// From source to target.
    case directed
    /// Both ways.
    case mutual
  }

  /// Whether a tie supports or works against.
  public enum Sign: String, Hashable, Sendable, CaseIterable {
    /// Influence that flows.
    case positive
    /// Conflict: a sign, never a negative weight.
    case negative
  }

  /// The stakeholder that exerts influence.
  public var source: Stakeholder.ID
  /// The stakeholder that is influenced.
  public var target: Stakeholder.ID
  /// Whether influence flows one way or both.
  public var direction: Direction
  /// The strength of influence, finite and not negative; a tie of weight 0 is kept but is in no topology.
  public var weight: Double
  /// Support or conflict.
  public var sign: Sign
  /// What the influence consists of: funds, advises, decides for.
  public var kind: String?
  /// An amount of money or goods that flows.
  public var amount: Double?
  /// How sure the mapper is, from 0 to 1.
  public var confidence: Double?
  /// When the tie holds.
  public var active: Period
  /// Where the information comes from.
  public var sources: String?
  /// Free notes.
  public var notes: String?
  /// Columns that no measure reads, kept word for word; an empty cell is absent.
  public var extras: [String: String]

  /// Makes a positive tie of weight 1 unless said otherwise.
  public init(
    from source: Stakeholder.ID, to target: Stakeholder.ID, direction: Direction = .directed, weight: Double = 1,
    sign: Sign = .positive, kind: String? = nil
  ) {
    self.source = source
    self.target = target
    self.direction = direction
    self.weight = weight
    self.sign = sign
    self.kind = kind
    self.active = .always
    self.extras = [:]
  }
}
