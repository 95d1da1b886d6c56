/// Shows what share of the total the lowest holders have, from none of them to all.
///
/// With *x* sorted from smallest to largest and *X* their sum, the points *L(i/n)* = (x(1) + … + x(i)) / X for i from 0
/// to n.
///
/// - Range: points from 0 to 1, ascending; the diagonal when everybody has the same.
/// - Ties: none; the curve takes any amounts that are not negative.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: Lorenz 1905, *Publications of the American Statistical Association* 9:209.
///
/// Of 1, 1, 2: 0, 0.25, 0.5, 1.
public struct LorenzCurve: Hashable, Sendable {
  /// The share of the total that the lowest have, from 0 to all of them: one point more than holders.
  public let points: [Double]

  /// The curve of amounts, nil when nothing is held or an amount is negative.
  public init?(of amounts: [Double]) {
    guard let holdings = Holdings(amounts) else { return nil }
    var points = [0.0]
    var held = 0.0
    for amount in holdings.amounts {
      held += amount
      points.append(held / holdings.total)
    }
    self.points = points
  }

  /// The share of the total that a part of the holders, from 0 to 1, have: those with least, straight between points.
  public func share(ofLowest part: Double) -> Double {
    let position = min(1, max(0, part)) * Double(points.count - 1)
    let lower = min(Int(position), points.count - 2)
    return points[lower] + (points[lower + 1] - points[lower]) * (position - Double(lower))
  }
}

/// The Lorenz curve of the argument, as the catalogue asks for it.
struct LorenzPoints: CatalogMeasure {
  static let card = MeasureCard(
    title: "Lorenz curve", topic: .concentration, question: "How much do those with least have, taken together?",
    definition: "The share of the total held by the lowest one, the lowest two, and so on to all.",
    reading: "A straight line if everybody has the same; the deeper it sags, the less those at the bottom have.",
    caution: "It shows the shape of inequality, not who is at the bottom.",
    range: "0 to 1", reference: "Lorenz 1905, Publications of the American Statistical Association 9:209",
    complexity: "O(n log n)", status: .core)

  static let kind = "list"
  static let argument: MeasureArgument? = .amounts

  static let entries = [MeasureEntry("concentration.lorenz[]", LorenzPoints())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let holders = try question.holdings()
    guard let curve = LorenzCurve(of: holders.defined) else {
      return .undefined(Self.kind, because: holders.note(because: "The total is too large."))
    }
    return Answer(.list(curve.points.map { .number($0) }), note: holders.note)
  }
}
