public import PowerMapGraph

/// Forecasts one issue from where stakeholders stand, the power they have and how much the issue matters to them.
///
/// With the weight w = power · priority, the score of a stakeholder is position · w; one whose position is 0 counts w, half
/// for and half against:
///
///     chance of support = ( Σ scores above 0  +  ½ Σ w of the neutral ) / ( Σ |scores|  +  Σ w of the neutral )
///
/// so that the chance is above one half exactly where the scores sum to more than 0.
///
/// - Range: 0 to 1.
/// - Ties: none.
/// - Undefined: where nobody has a weight above 0.
/// - Complexity: O(n); `crossings` O(n log n).
/// - Reference: Coplin & O'Leary 1972, *Everyman's PRINCE*; 1998, *Public Policy Skills*.
///
/// Positions 5, −3, 0 with power 2, 4, 1 and priority 3, 5, 2: scores 30, −60 and (2), chance (30 + 1) / 92.
public struct PrinceForecast: Hashable, Sendable {
  /// One stakeholder's part in the forecast.
  public struct Player: Hashable, Sendable {
    /// Who it is.
    public let stakeholder: Vertex
    /// Against below 0, for above 0.
    public var position: Double
    /// The power over the issue, 0 or more.
    public let power: Double
    /// How much the issue matters to it, 0 or more.
    public let priority: Double

    /// Makes a part.
    public init(stakeholder: Vertex, position: Double, power: Double, priority: Double) {
      self.stakeholder = stakeholder
      self.position = position
      self.power = power
      self.priority = priority
    }

    /// Power times priority.
    public var weight: Double { power * priority }
    /// Position times power times priority; 0 for the neutral.
    public var score: Double { position * weight }
  }

  /// A change of one stakeholder's position that brings the chance to one half.
  public struct Crossing: Hashable, Sendable {
    /// The place of the player.
    public let player: Int
    /// How much the position changes: toward support above 0.
    public let change: Double
  }

  /// The players in the order given.
  public let players: [Player]

  /// Prepares a forecast.
  public init(_ players: [Player]) { self.players = players }

  /// The sum of all scores: above 0 where support weighs more.
  public var balance: Double { players.reduce(0) { $0 + $1.score } }

  /// The chance of support, nil where nobody has a weight.
  public var chance: Double? {
    var support = 0.0
    var all = 0.0
    for player in players {
      let size = player.position == 0 ? player.weight : player.score.magnitude
      support += player.position > 0 ? size : player.position == 0 ? size / 2 : 0
      all += size
    }
    return all > 0 ? support / all : nil
  }

  /// The chance if one player's position were another.
  public func chance(movingPlayer number: Int, to position: Double) -> Double? {
    var moved = players
    moved[number].position = position
    return PrinceForecast(moved).chance
  }

  /// For each player who alone can bring the chance to one half, the change of position that does: the smallest first, of
  /// equal ones the earlier player.
  ///
  /// - Parameter limit: how far positions go to both sides.
  public func crossings(limit: Double) -> [Crossing] {
    let balance = balance
    guard balance != 0 else { return [] }
    let crossings = players.enumerated().compactMap { number, player -> Crossing? in
      guard player.weight > 0 else { return nil }
      let change = -balance / player.weight
      return (player.position + change).magnitude <= limit * (1 + 1e-12)
        ? Crossing(player: number, change: change) : nil
    }
    return crossings.sorted { ($0.change.magnitude, $0.player) < ($1.change.magnitude, $1.player) }
  }
}
