/// Compares where stakeholders stand on several objectives: who goes together, who is apart, and what each objective moves.
///
/// With m(i, k) the position of *i* on objective *k* and R(i) its strength,
///
///     convergence C(i, j) = Σ_k ½ (|m(i, k)| + |m(j, k)|)   over objectives where both positions have the same sign
///     divergence  D(i, j) = the same over objectives where they have opposite signs
///     ambivalence(i) = 1 − Σ_j |C(i, j) − D(i, j)| / Σ_j (C(i, j) + D(i, j))                    j ≠ i
///     mobilization for k = Σ_i R(i) m(i, k) over m above 0, and against k the same over m below 0
///
/// - Range: convergence, divergence and mobilization 0 and more; ambivalence 0 to 1.
/// - Ties: none, but for those that strengths come from.
/// - Undefined: the ambivalence of who shares an objective with nobody.
/// - Complexity: O(n² k).
/// - Reference: Godet 1991, *Futures* 23:605; Arcade, Godet, Meunier & Roubelat 1999 (orders 2 and 3 of the matrix).
///
/// Positions 2, 1 and −1, 1 on two objectives: divergence (2 + 1)/2, convergence (1 + 1)/2, ambivalence 1 − 0.5/2.5.
public struct ObjectiveAlliances: Hashable, Sendable {
  /// The positions by stakeholder and objective; 0 for neutral and for those without one.
  private let positions: [[Double]]
  private let strengths: [Double]

  /// - Parameters:
  ///   - positions: a row for each stakeholder, as long as there are objectives.
  ///   - strengths: the strength of each stakeholder; nil where all count the same.
  public init(positions: [[Double]], strengths: [Double]? = nil) {
    precondition(strengths.map { $0.count == positions.count } ?? true, "a strength for each stakeholder")
    self.positions = positions
    self.strengths = strengths ?? [Double](repeating: 1, count: positions.count)
  }

  /// How much two stakeholders want the same.
  public func convergence(_ one: Int, _ other: Int) -> Double { sum(one, other) { $0 * $1 > 0 } }

  /// How much they want the opposite.
  public func divergence(_ one: Int, _ other: Int) -> Double { sum(one, other) { $0 * $1 < 0 } }

  private func sum(_ one: Int, _ other: Int, where holds: (Double, Double) -> Bool) -> Double {
    var sum = 0.0
    for (mine, theirs) in zip(positions[one], positions[other]) where holds(mine, theirs) {
      sum += (mine.magnitude + theirs.magnitude) / 2
    }
    return sum
  }

  /// How far a stakeholder is with the same others on some objectives and against them on others; nil where it has nothing
  /// in common with anybody.
  public func ambivalence(_ one: Int) -> Double? {
    var clear = 0.0
    var all = 0.0
    for other in positions.indices where other != one {
      let (together, apart) = (convergence(one, other), divergence(one, other))
      clear += (together - apart).magnitude
      all += together + apart
    }
    return all > 0 ? 1 - clear / all : nil
  }

  /// What stakeholders bring up for an objective and against it.
  public func mobilization(of objective: Int) -> (for: Double, against: Double) {
    var sides = (for: 0.0, against: 0.0)
    for (row, strength) in zip(positions, strengths) {
      let moved = row[objective] * strength
      if moved > 0 { sides.for += moved } else { sides.against -= moved }
    }
    return sides
  }
}
