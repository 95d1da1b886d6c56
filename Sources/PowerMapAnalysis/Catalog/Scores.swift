public import PowerMapGraph

/// One number for each stakeholder, in the order of the graph: the stairs from vertices back to people.
public struct Scores: Sendable {
  /// The numbers in vertex order; NaN where the measure is undefined.
  public let values: [Double]
  /// The stakeholders that the numbers belong to, in the same order.
  public let stakeholders: [Stakeholder]
  /// How the numbers were estimated, nil where they are exact.
  public let estimate: Estimate?

  /// Joins numbers to the stakeholders of a graph by position.
  ///
  /// - Precondition: as many numbers as stakeholders.
  public init(_ values: [Double], of graph: StakeholderGraph, estimate: Estimate? = nil) {
    precondition(values.count == graph.order, "a number for each stakeholder")
    self.init(values, of: graph.stakeholders, estimate)
  }

  private init(_ values: [Double], of stakeholders: [Stakeholder], _ estimate: Estimate?) {
    self.values = values
    self.stakeholders = stakeholders
    self.estimate = estimate
  }

  /// The number of a vertex, nil where it is undefined.
  public subscript(vertex: Vertex) -> Double? {
    let value = values[vertex.index]
    return value.isNaN ? nil : value
  }

  /// The numbers with nil where one is undefined or too large for a `Double`.
  public var optionals: [Double?] { values.map { $0.isFinite ? $0 : nil } }

  /// The scores as shares of a maximum; undefined when the maximum is 0.
  func divided(by maximum: Double) -> Scores {
    Scores(
      values.map { maximum > 0 ? $0 / maximum : .nan }, of: stakeholders,
      maximum > 0 ? estimate?.scaled(by: 1 / maximum) : nil)
  }

  /// A stakeholder's place among all: the first has rank 1, tied ones share a rank and the next rank is skipped.
  public struct Rank: Hashable, Sendable {
    /// The rank, from 1.
    public let rank: Int
    /// Who has it.
    public let vertex: Vertex
    /// The number.
    public let value: Double
  }

  /// Those with a number, highest first, ties in the order of the graph ("1224").
  ///
  /// Two numbers are tied when they differ by at most 1e-9 · max(1, |a|, |b|).
  public func ranking() -> [Rank] {
    var ranking: [Rank] = []
    for tied in Scores.tiers(of: values) {
      let rank = ranking.count + 1
      ranking += tied.map { Rank(rank: rank, vertex: Vertex($0), value: values[$0]) }
    }
    return ranking
  }

  /// The positions of numbers, highest first, those that are tied with the first of them together and in order;
  /// undefined ones are left out.
  static func tiers(of values: [Double]) -> [[Int]] {
    let defined = values.indices.filter { !values[$0].isNaN }
    let byValue = defined.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    var tiers: [[Int]] = []
    var start = 0
    while start < byValue.count {
      var end = start + 1
      while end < byValue.count, Scores.isTied(values[byValue[start]], values[byValue[end]]) { end += 1 }
      tiers.append(byValue[start..<end].sorted())
      start = end
    }
    return tiers
  }

  /// Whether two numbers count as the same score.
  public static func isTied(_ left: Double, _ right: Double) -> Bool {
    (left - right).magnitude <= 1e-9 * max(1, left.magnitude, right.magnitude)
  }
}
